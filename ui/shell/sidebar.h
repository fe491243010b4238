// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace weilu::ui {

class Button;
class CommunitySwitcher;
class NavItem;
class SearchButton;

/// The left edge of the window: brand, community, search, pages in groups, settings and theme.
class Sidebar : public QWidget {
  Q_OBJECT
public:
  explicit Sidebar(QWidget* parent = nullptr);

  /// Lights the item of a page; a page without one lights nothing.
  void setCurrent(const QString& page);
  /// How many wait on a page that has an item; 0 shows nothing.
  void setCount(const QString& page, int count);
  void setCommunity(const QString& name, const QString& line);
  void setCollapsed(bool collapsed);
  [[nodiscard]] bool collapsed() const { return m_collapsed; }
  [[nodiscard]] CommunitySwitcher* switcher() const { return m_switcher; }
  void retranslate();

signals:
  void pageWanted(const QString& code);
  void searchWanted();
  void communityMenuWanted();
  void themeToggled();
  void collapseToggled();

protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void buildBrand(QVBoxLayout* column);
  void buildPages(QVBoxLayout* column);
  void buildFoot(QVBoxLayout* column);
  NavItem* addItem(const QString& page, const QString& icon);
  void place();

  QWidget* m_brand;
  QLabel* m_logo;
  QLabel* m_name;
  Button* m_collapse;
  CommunitySwitcher* m_switcher;
  SearchButton* m_search;
  QHash<QString, NavItem*> m_items;
  QList<QLabel*> m_groups;
  Button* m_theme;
  bool m_collapsed = false;
};

} // namespace weilu::ui
