// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace weilu::ui {

/// Grey bars in place of content that is being read. Shows nothing for the first 400 ms, so that quick
/// answers do not flicker.
class Skeleton : public QWidget {
  Q_OBJECT
public:
  enum class Form { Rows, Bars };
  explicit Skeleton(Form form, QWidget* parent = nullptr);

protected:
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;

private:
  Form m_form;
  QTimer m_wait;
};

} // namespace weilu::ui
