// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words_levels.h"

#include "ui/base/language.h"
#include "ui/base/words_context.h"

#include <algorithm>

namespace weilu::ui::words {

QString level(const Level& level) { return language::pick(level.labelZh, level.labelEn); }

QString level(const Ladder& ladder, LevelId id)
{
  const auto found =
      std::find_if(ladder.begin(), ladder.end(), [&](const Level& each) { return each.id == id; });
  return found == ladder.end() ? QStringLiteral("—") : level(*found);
}

QString thresholds(const Level& level)
{
  QStringList parts;
  if (level.points > 0)
    parts << Words::tr("≥ %1 points").arg(count(level.points));
  if (level.activeDays > 0)
    parts << Words::tr("%Ln active days", nullptr, level.activeDays);
  if (level.contributions > 0)
    parts << Words::tr("%Ln contributions", nullptr, level.contributions);
  return parts.isEmpty() ? Words::tr("from the start") : parts.join(QStringLiteral(" · "));
}

QString earning(const EarningRule& rule) { return language::pick(rule.labelZh, rule.labelEn); }

QString caps(const EarningTerms& terms)
{
  QStringList parts;
  if (terms.dayCap > 0)
    parts << Words::tr("%1 a day").arg(count(terms.dayCap));
  if (terms.monthCap > 0)
    parts << Words::tr("%1 a month").arg(count(terms.monthCap));
  return parts.isEmpty() ? Words::tr("no limit") : parts.join(Words::tr(", "));
}

QString pointSource(PointSource source)
{
  switch (source) {
  case PointSource::Rule:
    return Words::tr("Rule");
  case PointSource::Campaign:
    return Words::tr("Campaign");
  case PointSource::Manual:
    return Words::tr("Granted");
  case PointSource::Redemption:
    return Words::tr("Redeemed");
  case PointSource::Expiry:
    return Words::tr("Expired");
  case PointSource::Correction:
    return Words::tr("Correction");
  }
  return {};
}

QString pointReason(const PointEntry& entry, const std::vector<EarningRule>& rules)
{
  if (!entry.reason.empty())
    return text(entry.reason);
  if (entry.source == PointSource::Correction && !entry.id.valid())
    return Words::tr("Spent already, though what earned it was taken back");
  if (entry.source != PointSource::Rule)
    return {};
  for (const EarningRule& rule : rules) {
    if (std::to_string(rule.id.value) == entry.reference)
      return earning(rule);
  }
  return text(entry.reference);
}

QString pointOrigin(const PointOrigin& origin, const std::vector<EarningRule>& rules)
{
  if (origin.points == 0)
    return QStringLiteral("—");
  PointEntry entry;
  entry.source = origin.source;
  entry.reason = origin.reason;
  entry.reference = std::to_string(origin.rule.value);
  const QString reason = pointReason(entry, rules);
  return QStringLiteral("%1 %2").arg(signedCount(origin.points),
                                     reason.isEmpty() ? pointSource(origin.source) : reason);
}

QString keptBecause(KeptBecause reason)
{
  switch (reason) {
  case KeptBecause::Protection:
    return Words::tr("moved within the last 30 days");
  case KeptBecause::Margin:
    return Words::tr("meets 90% of the thresholds");
  case KeptBecause::Violation:
    return Words::tr("has an open violation");
  case KeptBecause::Nothing:
    break;
  }
  return {};
}

QString schedule(LevelSchedule schedule)
{
  switch (schedule) {
  case LevelSchedule::Off:
    return Words::tr("Only when asked");
  case LevelSchedule::Month:
    return Words::tr("Every month");
  case LevelSchedule::Quarter:
    return Words::tr("Every quarter");
  }
  return {};
}

QString levelChange(const ChangeLabel& label)
{
  const auto of = [&](const char* name) {
    const auto found = label.arguments.find(name);
    return found == label.arguments.end() ? QString() : text(found->second);
  };
  const auto rule = [&] { return language::pick(of("zh").toStdString(), of("en").toStdString()); };
  const QString whom =
      of("name").isEmpty() ? Words::tr("%Ln people", nullptr, of("count").toInt()) : of("name");
  if (label.code == "points-granted")
    return Words::tr("Gave %1 points to %2").arg(of("amount"), whom);
  if (label.code == "points-corrected")
    return Words::tr("Took %1 points from %2").arg(of("amount").remove(u'-'), whom);
  if (label.code == "points-recomputed")
    return of("since").isEmpty() ? Words::tr("Computed the rules for points over all history")
                                 : Words::tr("Computed the rules for points since %1").arg(of("since"));
  if (label.code == "points-expiry")
    return of("months") == QLatin1String("0")
               ? Words::tr("Points no longer expire")
               : Words::tr("Points expire after %Ln months", nullptr, of("months").toInt());
  if (label.code == "earning-added")
    return Words::tr("Added the rule \"%1\" for points").arg(rule());
  if (label.code == "earning-changed")
    return Words::tr("Changed the rule \"%1\" for points").arg(rule());
  if (label.code == "ladder-changed")
    return Words::tr("Changed the levels");
  if (label.code == "levels-schedule")
    return Words::tr("Changed when levels are evaluated");
  if (label.code == "levels-evaluated")
    return Words::tr("Evaluated the levels: %1 up, %2 down").arg(of("up"), of("down"));
  return {};
}

} // namespace weilu::ui::words
