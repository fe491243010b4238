// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/content_words.h"

#include <QCoreApplication>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_content.h"

#include <algorithm>

namespace weilu::ui::content_words {

namespace {

/// The translation context of this file.
struct Content {
  Q_DECLARE_TR_FUNCTIONS(content)
};

const QString between = QStringLiteral(" · ");

QString authorOf(const ContentItem& item, const ContentRead& read)
{
  const auto found = read.authors.find(item.author);
  return text(found == read.authors.end() ? item.authorName : found->second);
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

QString whenOf(const ContentItem& item, const ContentRead& read)
{
  if (!item.at())
    return {};
  const Zone& zone = read.calendar.zone;
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

QString facts(const ContentItem& item, const ContentRead& read)
{
  QStringList said{words::contentKind(item.kind)};
  if (item.space.valid())
    said << words::contentSpace(item.space, read.spaces);
  if (const QString author = authorOf(item, read); !author.isEmpty())
    said << author;
  return said.join(between);
}

QString tip(const ContentItem& item, const ContentRead& read)
{
  QStringList lines{text(item.title), facts(item, read)};
  const QString when = whenOf(item, read);
  lines << (when.isEmpty() ? words::contentState(item.state)
                           : words::contentState(item.state) + between + when);
  const auto campaign = std::ranges::find(read.campaigns, item.campaign, &Campaign::id);
  if (campaign != read.campaigns.end())
    lines << Content::tr("For the campaign \"%1\"").arg(text(campaign->title));
  if (!item.engagement.empty())
    lines << numbersOf(item.engagement);
  return lines.join(u'\n');
}

QString spoken(const ContentItem& item, const ContentRead& read)
{
  return tip(item, read).replace(u'\n', Content::tr(", ", "between what is read aloud"));
}

QString cadence(const CadenceLine& line, const ContentRead& read)
{
  const Date present = read.calendar.periodStart(Period::Week, read.asOf);
  const auto week = std::ranges::find(line.weeks, present, &CadenceWeek::start);
  const int there = week == line.weeks.end() ? 0 : week->published + week->planned;
  const QString of = Content::tr("%1 of %2 this week").arg(there).arg(line.target.perWeek);
  if (line.late)
    return Content::tr("%1; the next is late").arg(of);
  return Content::tr("%1; the next by %2", "2 of 3 this week; the next by Fri 21 Jun")
      .arg(of, words::weekday(line.nextDue) + u' ' + words::shortDate(line.nextDue));
}

} // namespace weilu::ui::content_words
