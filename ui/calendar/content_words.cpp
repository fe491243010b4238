// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/content_words.h"

#include <QCoreApplication>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_content.h"

namespace weilu::ui::content_words {

namespace {

/// The translation context of this file.
struct Content {
  Q_DECLARE_TR_FUNCTIONS(content)
};

const QString between = QStringLiteral(" · ");

QString authorOf(const ContentItem& item, const ContentNames& names)
{
  const auto found = names.authors.find(item.author);
  return text(found == names.authors.end() ? item.authorName : found->second);
}

QString numbersOf(const Engagement& numbers)
{
  QStringList said;
  if (numbers.views)
    said << Content::tr("%1 views").arg(words::count(*numbers.views));
  if (numbers.likes)
    said << Content::tr("%1 likes").arg(words::count(*numbers.likes));
  if (numbers.comments)
    said << Content::tr("%1 comments").arg(words::count(*numbers.comments));
  if (numbers.shares)
    said << Content::tr("%1 shares").arg(words::count(*numbers.shares));
  return said.join(between);
}

QString whenOf(const ContentItem& item, const ContentNames& names)
{
  if (!item.at())
    return {};
  const Zone& zone = names.zone;
  const Date date = zone.dateOf(*item.at());
  return words::shortDate(date) + u' ' + words::weekday(date) + u' ' + words::time(*item.at(), zone);
}

} // namespace

QString icon(ContentState state)
{
  switch (state) {
  case ContentState::Idea:
    return QStringLiteral("dot");
  case ContentState::Draft:
    return QStringLiteral("edit");
  case ContentState::Scheduled:
    return QStringLiteral("clock");
  case ContentState::Published:
    return QStringLiteral("check");
  case ContentState::Dropped:
    return QStringLiteral("close");
  }
  return {};
}

QString facts(const ContentItem& item, const ContentNames& names)
{
  QStringList said{words::contentKind(item.kind)};
  if (item.space.valid())
    said << words::contentSpace(item.space, names.spaces);
  if (const QString author = authorOf(item, names); !author.isEmpty())
    said << author;
  return said.join(between);
}

QString tip(const ContentItem& item, const ContentNames& names)
{
  QStringList lines{text(item.title), facts(item, names)};
  const QString when = whenOf(item, names);
  lines << (when.isEmpty() ? words::contentState(item.state)
                           : words::contentState(item.state) + between + when);
  if (const auto campaign = names.campaigns.find(item.campaign); campaign != names.campaigns.end())
    lines << Content::tr("For the campaign \"%1\"").arg(text(campaign->second));
  if (!item.engagement.empty())
    lines << numbersOf(item.engagement);
  return lines.join(u'\n');
}

QString spoken(const ContentItem& item, const ContentNames& names)
{
  return tip(item, names).replace(u'\n', Content::tr(", ", "between what is read aloud"));
}

} // namespace weilu::ui::content_words
