// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/base/language.h"
#include "ui/base/words.h"

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

Date lastDay(const Calendar& calendar, Period period, Date start)
{
  return calendar.periodAfter(period, start).plus(-1);
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
  case Card::Layers:
    return Overviews::tr("Member layers");
  case Card::Growth:
    return Overviews::tr("Growth");
  case Card::Lifecycle:
    return Overviews::tr("Lifecycle");
  case Card::Activity:
    return Overviews::tr("Activity");
  case Card::Today:
    return Overviews::tr("Today");
  }
  return {};
}

QString definition(Card card, const Overview& overview)
{
  switch (card) {
  case Card::Layers:
    return Overviews::tr(
        "Each person belongs to the first layer whose rule holds, and the last layer takes everybody "
        "else, so the layers add up to all members. Change: people now less people 30 days "
        "earlier.");
  case Card::Growth:
    return Overviews::tr(
        "People who joined, and below zero people who left, in each period. Net is joined less left. "
        "The line is the roster at the end of the period.");
  case Card::Lifecycle:
    return Overviews::tr(
        "New: active for the first time ever. Returning: active in this period and in the one before. "
        "Resurrected: active now, not in the period before, and not new. Dormant, below zero: "
        "active in the period before, not in this one. Quick ratio: (new + resurrected) ÷ dormant.");
  case Card::Activity:
    return Overviews::tr(
        "People active on a date (DAU), and in the 7 (WAU) and 30 dates (MAU) that end with it. "
        "Active: at least one event that counts as active on that date. Stickiness: DAU ÷ MAU.");
  case Card::Today:
    return Overviews::tr(
        "New, and came back: in the last 7 days. Just silent: reached %n days without activity in "
        "the last 7 days. Soon silent: reaches them within 7 days if nothing happens.",
        nullptr, overview.silentAfter);
  }
  return {};
}

QString periodLabel(const Calendar& calendar, Period period, Date start)
{
  switch (period) {
  case Period::Week:
    // A week that starts on Sunday has the number of its Monday.
    return QStringLiteral("W%1").arg(isoWeek(start.plus(calendar.weekStart == WeekStart::Sunday ? 1 : 0)));
  case Period::Month: {
    const YearMonthDay day = ymd(start);
    if (language::isChinese())
      return QStringLiteral("%1月").arg(day.month);
    return QLocale(QLocale::English).standaloneMonthName(static_cast<int>(day.month), QLocale::ShortFormat);
  }
  case Period::Day:
  case Period::Quarter:
    break;
  }
  return words::shortDate(start);
}

QString periodTitle(const Calendar& calendar, Period period, Date start)
{
  switch (period) {
  case Period::Week:
    return joined(
        {periodLabel(calendar, period, start), words::range(start, lastDay(calendar, period, start))});
  case Period::Day:
    return joined({words::shortDate(start), words::weekday(start)});
  case Period::Month:
  case Period::Quarter:
    break;
  }
  return words::range(start, lastDay(calendar, period, start));
}

QString periodName(Period period)
{
  switch (period) {
  case Period::Day:
    return Overviews::tr("Day");
  case Period::Week:
    return Overviews::tr("Week");
  case Period::Month:
    return Overviews::tr("Month");
  case Period::Quarter:
    return Overviews::tr("Quarter");
  }
  return {};
}

QString name(LifecyclePart::Kind kind)
{
  switch (kind) {
  case LifecyclePart::Kind::Active:
    return Overviews::tr("Active");
  case LifecyclePart::Kind::New:
    return Overviews::tr("New");
  case LifecyclePart::Kind::Returning:
    return Overviews::tr("Returning");
  case LifecyclePart::Kind::Resurrected:
    return Overviews::tr("Resurrected");
  case LifecyclePart::Kind::Dormant:
    return Overviews::tr("Dormant");
  }
  return {};
}

QString name(RosterPart::Kind kind)
{
  switch (kind) {
  case RosterPart::Kind::Joined:
    return Overviews::tr("Joined");
  case RosterPart::Kind::Left:
    return Overviews::tr("Left");
  case RosterPart::Kind::Roster:
    return Overviews::tr("Members");
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
  return joined({Overviews::tr("Active"), dates({part.date.plus(1 - part.days), part.date})});
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

QString joined(const QStringList& parts)
{
  return parts.join(language::isChinese() ? QStringLiteral("·") : QStringLiteral(" · "));
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
