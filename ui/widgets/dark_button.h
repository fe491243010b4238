// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace weilu::ui {

/// A button on the dark ground of toasts and the bulk bar.
class DarkButton : public QAbstractButton {
  Q_OBJECT
public:
  enum class Form { Plain, Framed, Underlined };

  DarkButton(const QString& icon, const QString& text, Form form, QWidget* parent = nullptr);
  /// A key shown behind the text ("Ctrl Z").
  void setKey(const QString& key);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

private:
  [[nodiscard]] int contentWidth() const;
  QString m_icon, m_key;
  Form m_form;
};

} // namespace weilu::ui
