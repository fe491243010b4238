// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_words.h"

#include <QCoreApplication>

#include "ui/base/language.h"
#include "ui/base/words.h"
#include "ui/base/words_planning.h"
#include "ui/stage/stage_view.h"

#include <cmath>

namespace weilu::ui::overview_words {

namespace {

/// The translation context of this file.
struct Overviews {
  Q_DECLARE_TR_FUNCTIONS(overview)
};

QString signedPercent(double share)
{
  const QString digits = words::percent(std::abs(share));
  if (digits == words::percent(0))
    return digits;
  return (share < 0 ? QChar(0x2212) : QChar(u'+')) + digits;
}

QString shownValue(const Tile& tile, std::optional<double> value)
{
  if (!value)
    return QStringLiteral("—");
  return tile.isShare() ? words::percent(*value) : words::tileCount(std::llround(*value));
}

QString dates(const DateRange& range)
{
  return range.from == range.to ? words::date(range.to) : words::range(range.from, range.to);
}

/// The rule of the layer is part of what the tile says: the tile and the layers agree.
QString silentDefinition(const Overview& overview)
{
  const Layer* silent = overview.scheme.find("silent");
  if (!silent)
    return Overviews::tr("There is no layer of the silent.");
  const auto spoken = language::isChinese() ? Language::Zh : Language::En;
  return Overviews::tr(
             "People in the layer “%1” as a share of the roster: %2, whether they fell silent or were "
             "never active. Newcomers and leaders are in layers of their own.")
      .arg(words::layer(*silent), text(sentence(silent->rule, spoken)));
}

} // namespace

QString name(TileKey key, int days)
{
  switch (key) {
  case TileKey::Members:
    return Overviews::tr("Members");
  case TileKey::Wau:
    return Overviews::tr("Weekly active");
  case TileKey::Mau:
    return Overviews::tr("Monthly active");
  case TileKey::Stickiness:
    return Overviews::tr("Stickiness");
  case TileKey::Silent:
    return Overviews::tr("Silent share");
  case TileKey::Joined:
    return Overviews::tr("Joined, %n days", nullptr, days);
  }
  return {};
}

QString definition(TileKey key, const Overview& overview, int days)
{
  switch (key) {
  case TileKey::Members:
    return Overviews::tr("People on the roster at the end of the as-of date: joined and not left. "
                         "Bots are left out.");
  case TileKey::Wau:
    return Overviews::tr("People active on at least one of the 7 dates up to the as-of date.");
  case TileKey::Mau:
    return Overviews::tr("People active on at least one of the 30 dates up to the as-of date.");
  case TileKey::Stickiness:
    return Overviews::tr(
        "DAU ÷ MAU: of the people active in the last 30 days, the share active on the as-of date.");
  case TileKey::Silent:
    return silentDefinition(overview);
  case TileKey::Joined:
    return Overviews::tr("People whose join date is one of the last %n days, whether or not they left since.",
                         nullptr, days);
  }
  return {};
}

QString value(const Tile& tile) { return shownValue(tile, tile.value); }

QString tooltip(const Tile& tile, const Overview& overview, int days)
{
  QStringList lines{definition(tile.key, overview, days)};
  const QString now =
      tile.isShare() && tile.of > 0
          ? Overviews::tr("%1 (%2 of %3)").arg(value(tile), words::count(tile.people), words::count(tile.of))
          : words::count(tile.people);
  lines.append(Overviews::tr("%1: %2").arg(dates(tile.range), now));
  if (tile.key == TileKey::Silent && tile.value)
    lines.append(Overviews::tr("Fell silent: %1; never active: %2")
                     .arg(words::count(tile.people - tile.never), words::count(tile.never)));
  if (tile.previous)
    lines.append(Overviews::tr("%n days earlier: %1", nullptr, days).arg(shownValue(tile, tile.previous)));
  else
    lines.append(Overviews::tr("The records do not reach back far enough to compare."));
  return lines.join(u'\n');
}

QString change(const Tile& tile)
{
  if (!tile.value || !tile.previous)
    return QStringLiteral("—");
  const double difference = *tile.value - *tile.previous;
  if (tile.isShare())
    return words::points(difference);
  if (*tile.previous == 0)
    return QStringLiteral("—");
  const double share = difference / *tile.previous;
  if (tile.key != TileKey::Members)
    return signedPercent(share);
  return Overviews::tr("%1 (%2)").arg(words::signedCount(std::llround(difference)),
                                      words::percent(std::abs(share)));
}

int direction(const Tile& tile)
{
  if (change(tile) == QStringLiteral("—") || *tile.value == *tile.previous)
    return 0;
  return *tile.value > *tile.previous ? 1 : -1;
}

bool moreIsBetter(TileKey key) { return key != TileKey::Silent; }

QString name(Card card)
{
  switch (card) {
  case Card::Stage:
    return Overviews::tr("Community stage");
  case Card::Layers:
    return Overviews::tr("Member layers");
  case Card::Growth:
    return name(Metric::Growth);
  case Card::Lifecycle:
    return name(Metric::Lifecycle);
  case Card::Activity:
    return name(Metric::Activity);
  case Card::Today:
    return Overviews::tr("Today");
  }
  return {};
}

QString definition(Card card, const Overview& overview)
{
  switch (card) {
  case Card::Stage:
    return StageView::definition();
  case Card::Layers:
    return Overviews::tr(
        "Each person belongs to the first layer whose rule holds, and the last layer takes everybody "
        "else, so the layers add up to all members. Change: people now less people 30 days "
        "earlier.");
  case Card::Growth:
    return definition(Metric::Growth);
  case Card::Lifecycle:
    return definition(Metric::Lifecycle);
  case Card::Activity:
    return definition(Metric::Activity);
  case Card::Today:
    return Overviews::tr(
        "New, and came back: in the last 7 days. Just silent: reached %n days without activity in "
        "the last 7 days. Soon silent: reaches them within 7 days if nothing happens.",
        nullptr, overview.silentAfter);
  }
  return {};
}

QString name(TodayKey key)
{
  switch (key) {
  case TodayKey::Welcome:
    return Overviews::tr("Welcome newcomers");
  case TodayKey::JustSilent:
    return Overviews::tr("Just gone silent");
  case TodayKey::SoonSilent:
    return Overviews::tr("Soon silent");
  case TodayKey::CameBack:
    return Overviews::tr("Came back");
  case TodayKey::TermEnds:
    return Overviews::tr("Term ends within 7 days");
  case TodayKey::Anniversary:
    return Overviews::tr("Joined on this day");
  case TodayKey::Streak:
    return Overviews::tr("Reached a streak today");
  }
  return {};
}

namespace {

QString titleOf(const Overview& overview, const TilePart& part)
{
  // A share opens the people it counts.
  const QString what = part.key == TileKey::Stickiness ? Overviews::tr("Active on the day (DAU)")
                       : part.key == TileKey::Silent   ? Overviews::tr("In the layer of the silent")
                                                       : name(part.key, part.days);
  return joined({what, words::date(overview.asOf)});
}

QString titleOf(const Overview& overview, const LayerPart& part)
{
  const Layer* layer = overview.scheme.find(part.code);
  return joined({layer ? words::layer(*layer) : text(part.code), words::date(overview.asOf)});
}

QString titleOf(const Overview& overview, const LifecyclePart& part)
{
  return joined({name(part.kind), periodTitle(overview.history->calendar(), part.period, part.start)});
}

QString titleOf(const Overview& overview, const RosterPart& part)
{
  return joined({name(part.kind), periodTitle(overview.history->calendar(), part.period, part.start)});
}

QString titleOf(const Overview&, const ActivePart& part)
{
  return metric_words::activeTitle({part.date.plus(1 - part.days), part.date});
}

QString titleOf(const Overview& overview, const StagePart& part)
{
  return joined({words::stageCell(part.cell), words::date(overview.asOf)});
}

QString titleOf(const Overview& overview, const TodayPart& part)
{
  return joined({name(part.key), words::date(overview.asOf)});
}

} // namespace

QString title(const Overview& overview, const OverviewPart& part)
{
  return std::visit([&](const auto& which) { return titleOf(overview, which); }, part);
}

QString names(const std::vector<Member>& first, std::int64_t people)
{
  QStringList named;
  // Latin names are longer.
  const std::size_t most = language::isChinese() ? 3 : 2;
  for (std::size_t i = 0; i < std::min(most, first.size()); ++i)
    named.append(text(first[i].displayName));
  const auto rest = people - static_cast<std::int64_t>(named.size());
  const QString list = named.join(language::isChinese() ? QStringLiteral("、") : QStringLiteral(", "));
  return rest > 0 ? Overviews::tr("%1, %Ln more", nullptr, static_cast<int>(rest)).arg(list) : list;
}

} // namespace weilu::ui::overview_words
