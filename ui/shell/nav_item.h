// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace weilu::ui {

/// One line of the sidebar: icon and text, 32 high, with a bar at the window's edge while current.
class NavItem : public QAbstractButton {
  Q_OBJECT
public:
  explicit NavItem(const QString& icon, QWidget* parent = nullptr);
  /// Shows the icon alone and the text as tool tip.
  void setCollapsed(bool collapsed);
  void setLabel(const QString& label);
  /// How many wait there; 0 shows nothing, over 99 "99+".
  void setCount(int count);
  [[nodiscard]] int count() const { return m_count; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

private:
  void paintCount(QPainter& painter) const;
  QString m_icon;
  bool m_collapsed = false;
  int m_count = 0;
};

} // namespace weilu::ui
