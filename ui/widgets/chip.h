// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace weilu::ui {

/// A filter as a chip, 26 high. Off: the name of the field with an arrow. On: field and values with a
/// cross. Add: dashed, for one more condition. Delete and Backspace take an on-chip away.
class Chip : public QAbstractButton {
  Q_OBJECT
public:
  enum class Form { Off, On, Add };

  explicit Chip(QWidget* parent = nullptr);
  void setOff(const QString& field);
  void setOn(const QString& field, const QString& values);
  void setAdd(const QString& text);
  [[nodiscard]] Form form() const { return m_form; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
  /// The cross was pressed.
  void removed();

protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

private:
  void set(Form form, const QString& field, const QString& values);
  [[nodiscard]] QRect crossArea() const;
  void paintGround(QPainter& painter) const;
  Form m_form = Form::Off;
  QString m_field, m_values;
};

} // namespace weilu::ui
