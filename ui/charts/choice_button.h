// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QVariant>

namespace weilu::ui {

/// The small picker in the head of a card: "16 weeks ⌄", 24 high. Opens a menu with one item checked.
class ChoiceButton : public QAbstractButton {
  Q_OBJECT
public:
  struct Choice {
    QString text;
    QVariant value;
  };
  explicit ChoiceButton(QWidget* parent = nullptr);

  /// Replaces the choices and keeps the chosen value where it is still among them; else the first.
  void setChoices(const QList<Choice>& choices);
  [[nodiscard]] QVariant value() const { return m_value; }
  void setValue(const QVariant& value);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
  /// The operator chose another value.
  void chosen(const QVariant& value);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void open();

  QList<Choice> m_choices;
  QVariant m_value;
};

} // namespace weilu::ui
