// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/idea_list.h"

#include <QLineEdit>

#include "ui/base/words.h"
#include "ui/content/content_row.h"
#include "ui/widgets/label.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int inset = 14, gap = 8;

} // namespace

IdeaList::IdeaList(QWidget* parent)
    : Card(parent)
    , m_note(new QLineEdit)
    , m_nothing(makeParagraph(Type::Aux, Tone::Text3))
    , m_list(new QVBoxLayout)
{
  setFullBleed(true);
  m_note->setObjectName(QStringLiteral("noteIdea"));
  auto* above = new QVBoxLayout;
  above->setContentsMargins(inset, 0, inset, gap);
  above->setSpacing(gap);
  above->addWidget(m_note);
  above->addWidget(m_nothing);
  m_list->setContentsMargins(0, 0, 0, gap);
  m_list->setSpacing(0);
  body()->setSpacing(0);
  body()->addLayout(above);
  body()->addLayout(m_list);
  connect(m_note, &QLineEdit::returnPressed, this, [this] {
    const QString title = m_note->text().trimmed();
    m_note->clear();
    if (!title.isEmpty())
      emit noted(title);
  });
}

void IdeaList::clear()
{
  for (ContentRow* gone : m_rows) {
    gone->hide();
    gone->setParent(nullptr);
    gone->deleteLater(); // one may be under the mouse just now
  }
  m_rows.clear();
}

void IdeaList::show(const ContentRead& read, const ContentFilter& filter)
{
  clear();
  for (const ContentItem& item : read.items) {
    if (item.at() || !filter.shows(item))
      continue;
    auto* row = new ContentRow(item, read, this);
    connect(row, &ContentRow::clicked, this, [this, row] { emit openWanted(row->dragId()); });
    connect(row, &ContentRow::menuWanted, this,
            [this, row](const QPoint& at) { emit menuWanted(row->dragId(), at); });
    connect(row, &ContentRow::focusWanted, this,
            [this, row](int columns, int rows) { moveFocus(row, columns + rows); });
    m_list->addWidget(row);
    m_rows.push_back(row);
  }
  m_nothing->setVisible(m_rows.empty());
  setFinding(m_rows.empty() ? QString() : words::count(static_cast<qint64>(m_rows.size())));
}

void IdeaList::moveFocus(const ContentRow* from, int by)
{
  const auto at = std::ranges::find(m_rows, from) - m_rows.begin() + by;
  if (at >= 0 && at < static_cast<std::ptrdiff_t>(m_rows.size()))
    m_rows[static_cast<std::size_t>(at)]->setFocus(Qt::TabFocusReason);
}

void IdeaList::retranslate()
{
  setTitle(tr("Without a date"));
  m_note->setPlaceholderText(tr("Note an idea, then Enter"));
  m_note->setAccessibleName(tr("Note an idea"));
  m_nothing->setText(tr("Ideas and drafts wait here until they are dragged onto a day."));
}

} // namespace weilu::ui
