// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/shell/community_switcher.h"
#include "ui/shell/nav_item.h"
#include "ui/shell/pages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent)
    , m_brand(new QWidget)
    , m_logo(new QLabel)
    , m_name(makeLabel(Type::Dialog))
    , m_collapse(new Button(QStringLiteral("sidebar"), {}, Button::Kind::Icon))
    , m_switcher(new CommunitySwitcher)
    , m_search(new SearchButton)
    , m_theme(new Button(Button::Kind::Icon))
{
  setObjectName(QStringLiteral("sidebar"));
  setAttribute(Qt::WA_StyledBackground);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 1, 0);
  column->setSpacing(0);
  buildBrand(column);
  buildPages(column);
  buildFoot(column);
  retranslate();
  followTheme(this, [this] { place(); });
}

void Sidebar::buildBrand(QVBoxLayout* column)
{
  auto* row = new QHBoxLayout(m_brand);
  row->setSpacing(10);
  row->addWidget(m_logo);
  row->addWidget(m_name);
  row->addStretch(1);
  row->addWidget(m_collapse);
  column->addWidget(m_brand);
  auto* fields = new QVBoxLayout;
  fields->setContentsMargins(10, 0, 10, 6);
  fields->setSpacing(8);
  fields->addWidget(m_switcher);
  fields->addWidget(m_search);
  column->addLayout(fields);
  m_collapse->setObjectName(QStringLiteral("collapseSidebar"));
  m_switcher->setObjectName(QStringLiteral("communitySwitcher"));
  m_search->setObjectName(QStringLiteral("paletteButton"));
  connect(m_collapse, &Button::clicked, this, &Sidebar::collapseToggled);
  connect(m_switcher, &QAbstractButton::clicked, this, &Sidebar::communityMenuWanted);
  connect(m_search, &QAbstractButton::clicked, this, &Sidebar::searchWanted);
}

NavItem* Sidebar::addItem(const QString& page, const QString& icon)
{
  auto* item = new NavItem(icon);
  item->setObjectName(QStringLiteral("nav-") + page);
  m_items.insert(page, item);
  connect(item, &QAbstractButton::clicked, this, [this, page] {
    setCurrent(page); // a second click does not switch it off
    emit pageWanted(page);
  });
  return item;
}

void Sidebar::buildPages(QVBoxLayout* column)
{
  auto group = PageEntry::Group::Top;
  for (const PageEntry& entry : pageEntries()) {
    if (entry.icon.isEmpty() || entry.group == PageEntry::Group::Foot)
      continue;
    if (entry.group != group) {
      group = entry.group;
      auto* head = makeLabel(Type::Aux, Tone::Text3);
      head->setProperty("group", static_cast<int>(group));
      m_groups << head;
      column->addWidget(head);
    } else if (!m_items.isEmpty()) {
      column->addSpacing(1);
    }
    column->addWidget(addItem(entry.code, entry.icon));
  }
  column->addStretch(1);
}

void Sidebar::buildFoot(QVBoxLayout* column)
{
  // The theme button lies over the end of the settings item, so that both keep their full height.
  for (const PageEntry& entry : pageEntries()) {
    if (entry.group == PageEntry::Group::Foot)
      column->addWidget(addItem(entry.code, entry.icon));
  }
  column->addSpacing(9);
  m_theme->setParent(this);
  m_theme->setSmall(true);
  m_theme->setObjectName(QStringLiteral("themeButton"));
  connect(m_theme, &Button::clicked, this, &Sidebar::themeToggled);
}

void Sidebar::place()
{
  const Theme& theme = Theme::of();
  setFixedWidth(theme.px(m_collapsed ? 56 : 212));
  m_brand->setFixedHeight(theme.px(54));
  m_brand->layout()->setContentsMargins(theme.px(m_collapsed ? 10 : 16), 0, theme.px(10), 0);
  const int logo = theme.px(26);
  m_logo->setPixmap(theme.pixmap(QStringLiteral("weilu"), logo, Qt::black, devicePixelRatioF()));
  m_logo->setVisible(!m_collapsed);
  m_name->setVisible(!m_collapsed);
  m_switcher->setCollapsed(m_collapsed);
  m_search->setCollapsed(m_collapsed);
  for (NavItem* item : std::as_const(m_items))
    item->setCollapsed(m_collapsed);
  for (QLabel* head : std::as_const(m_groups)) {
    head->setFixedHeight(theme.px(m_collapsed ? 12 : 30));
    head->setContentsMargins(theme.px(19), theme.px(8), 0, 0);
    head->setText(m_collapsed ? QString()
                              : groupLabel(static_cast<PageEntry::Group>(head->property("group").toInt())));
  }
  m_theme->setIconName(theme.isDark() ? QStringLiteral("moon") : QStringLiteral("sun"));
  m_theme->setVisible(!m_collapsed);
}

void Sidebar::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  const Theme& theme = Theme::of();
  const QSize size = m_theme->sizeHint();
  m_theme->setGeometry(width() - size.width() - theme.px(12), height() - theme.px(9 + 16) - size.height() / 2,
                       size.width(), size.height());
  m_theme->raise();
}

void Sidebar::setCurrent(const QString& page)
{
  const PageEntry* entry = pageEntry(page);
  const QString lit = entry && !entry->under.isEmpty() ? entry->under : page;
  for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
    item.value()->setChecked(item.key() == lit);
}

void Sidebar::setCount(const QString& page, int count)
{
  if (NavItem* item = m_items.value(page))
    item->setCount(count);
}

void Sidebar::setCommunity(const QString& name, const QString& line) { m_switcher->setCommunity(name, line); }

void Sidebar::setCollapsed(bool collapsed)
{
  m_collapsed = collapsed;
  retranslate();
  place();
}

void Sidebar::retranslate()
{
  m_name->setText(tr("Weilu"));
  m_search->setText(tr("Search or jump"));
  m_search->setAccessibleName(m_search->text());
  m_search->setKey(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(u'+', u' '));
  m_collapse->setTip(m_collapsed ? tr("Show the sidebar") : tr("Collapse the sidebar"));
  m_theme->setTip(tr("Light or dark"));
  for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
    item.value()->setLabel(pageLabel(*pageEntry(item.key())));
  place();
}

void Sidebar::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    retranslate();
}

} // namespace weilu::ui
