// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace weilu::ui {

class Button;

/// One way to begin: an icon on a tile, what it is, two lines about it, and the button.
class WelcomeCard : public QFrame {
  Q_OBJECT
public:
  /// The first way is framed in the accent and has the primary button.
  WelcomeCard(const QString& icon, bool first, QWidget* parent = nullptr);
  void setTexts(const QString& title, const QString& line, const QString& hint, const QString& action);
  [[nodiscard]] Button* button() const { return m_button; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_icon;
  bool m_first;
  QLabel* m_title;
  QLabel* m_line;
  QLabel* m_hint;
  Button* m_button;
};

} // namespace weilu::ui
