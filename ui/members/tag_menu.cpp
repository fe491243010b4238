// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/tag_menu.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidgetAction>

#include "core/base/text.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr std::size_t mostShown = 14;

} // namespace

TagMenu::TagMenu(QWidget* parent)
    : QMenu(parent)
{
  setAttribute(Qt::WA_DeleteOnClose);
}

void TagMenu::addTag(const QString& name, qint64 people, std::function<void()> choose)
{
  QAction* action = addAction(
      QStringLiteral("%1\t%2").arg(QString(name).replace('&', QStringLiteral("&&")), words::count(people)));
  connect(action, &QAction::triggered, this, std::move(choose));
  m_tags.push_back({action, nameKeys(utf8(name))});
}

void TagMenu::addSearch()
{
  auto* room = new QWidget(this);
  auto* column = new QVBoxLayout(room);
  column->setContentsMargins(2, 2, 2, 6);
  m_search = new QLineEdit;
  m_search->setObjectName(QStringLiteral("tagSearch"));
  m_search->setPlaceholderText(tr("Find a tag"));
  m_search->setAccessibleName(tr("Find a tag"));
  m_search->setMinimumWidth(Theme::of().px(200));
  column->addWidget(m_search);
  auto* field = new QWidgetAction(this);
  field->setDefaultWidget(room);
  room->setFocusProxy(m_search);
  insertAction(actions().first(), field);
  connect(m_search, &QLineEdit::textChanged, this, &TagMenu::narrow);
  connect(m_search, &QLineEdit::returnPressed, this, &TagMenu::takeFirst);
}

void TagMenu::narrow()
{
  const int foot = geometry().bottom();
  const std::string wanted = folded(utf8(m_search ? m_search->text() : QString()));
  std::size_t shown = 0;
  for (const Tag& tag : m_tags) {
    const bool fits = shown < mostShown && tag.found.find(wanted) != std::string::npos;
    tag.action->setVisible(fits);
    shown += fits ? 1 : 0;
  }
  if (!isVisible())
    return;
  adjustSize();
  move(x(), foot - height() + 1); // it grows upwards
}

void TagMenu::takeFirst()
{
  const auto first =
      std::find_if(m_tags.begin(), m_tags.end(), [](const Tag& tag) { return tag.action->isVisible(); });
  if (first == m_tags.end())
    return;
  first->action->trigger();
  close();
}

void TagMenu::openAbove(const QWidget* anchor)
{
  if (m_tags.size() > mostShown)
    addSearch();
  narrow();
  popup(anchor->mapToGlobal(QPoint(0, -sizeHint().height() - 4)));
}

void TagMenu::showEvent(QShowEvent* event)
{
  QMenu::showEvent(event);
  if (m_search)
    m_search->setFocus(Qt::PopupFocusReason);
}

} // namespace weilu::ui
