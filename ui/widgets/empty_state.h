// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace weilu::ui {

class Button;

/// What stands where there is nothing to show: an icon, what is missing, how to get it, a button.
class EmptyState : public QWidget {
  Q_OBJECT
public:
  explicit EmptyState(const QString& icon, QWidget* parent = nullptr);
  void setTexts(const QString& missing, const QString& how);
  /// A small button below; several stand in a row.
  Button* addButton(const QString& icon, const QString& text);

private:
  QLabel* m_icon;
  QLabel* m_missing;
  QLabel* m_how;
  QWidget* m_buttons;
};

} // namespace weilu::ui
