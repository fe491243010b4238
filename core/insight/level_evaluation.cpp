// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/level_evaluation.h"

#include "core/insight/fact_rules.h"
#include "core/insight/history.h"
#include "core/levels/point_expiry.h"
#include "core/levels/point_store.h"

#include <algorithm>
#include <map>

namespace weilu {

namespace {

template<class Values>
auto at(const Values& values, std::uint32_t person)
{
  return person < values.size() ? values[person] : typename Values::value_type{};
}

std::vector<std::uint32_t> contributionsIn(const ActivityStore& activity, const Zone& zone, DateRange dates)
{
  std::vector<KindId> kinds;
  for (const ActivityKind& kind : activity.kinds()) {
    if (kind.isContribution)
      kinds.push_back(kind.id);
  }
  if (kinds.empty())
    return {}; // to the store an empty list means any kind
  return activity.countsByPerson(zone.moment(dates.from), zone.moment(dates.to.plus(1)), kinds);
}

void byPoints(std::vector<LevelCase>& cases)
{
  std::sort(cases.begin(), cases.end(), [](const LevelCase& a, const LevelCase& b) {
    return a.facts.points != b.facts.points ? a.facts.points > b.facts.points : a.person < b.person;
  });
}

} // namespace

DateRange levelYear(Date asOf) { return {monthsLater(asOf, -levelMonths).plus(1), asOf}; }

LevelInput levelInput(const LevelStore& levels, const PointStore& points, const History& history,
                      const ActivityStore& activity, Date asOf, People openViolations)
{
  const Zone& zone = history.calendar().zone;
  const DateRange window = lastDays(asOf, levelWindow);
  return {levels.ladder(),
          history.rosterOn(asOf),
          levels.on(asOf),
          levels.movedIn({asOf.plus(1 - levelProtection), asOf}),
          std::move(openViolations),
          points.earnedIn(levelYear(asOf), zone),
          history.activeDays(window),
          contributionsIn(activity, zone, window)};
}

std::vector<std::uint8_t> positions(const Ladder& ladder, const LevelSets& levels)
{
  std::vector<std::uint8_t> found;
  for (const auto& [level, people] : levels) {
    const std::size_t position = positionOf(ladder, level);
    if (position == 0 || people.isEmpty())
      continue;
    if (people.maximum() >= found.size())
      found.resize(std::size_t{people.maximum()} + 1);
    for (const std::uint32_t person : people)
      found[person] = static_cast<std::uint8_t>(position);
  }
  return found;
}

LevelPreview evaluate(LevelInput input, Date asOf)
{
  LevelPreview preview{asOf, std::move(input.ladder), {}, {}, {}, 0, {}, {}, {}};
  const Ladder& ladder = preview.ladder;
  preview.now.resize(ladder.size());
  preview.then.resize(ladder.size());
  preview.stands.resize(ladder.size());
  const std::vector<std::uint8_t> position = positions(ladder, input.levels);
  for (const std::uint32_t person : input.population) {
    LevelCase each{person,
                   at(position, person),
                   0,
                   KeptBecause::Nothing,
                   {at(input.points, person), at(input.activeDays, person),
                    static_cast<int>(at(input.contributions, person))}};
    const LevelVerdict verdict =
        verdictOf(ladder, each.from, each.facts,
                  {input.recentlyMoved.contains(person), input.openViolations.contains(person)});
    each.to = static_cast<std::uint8_t>(verdict.to);
    each.reason = verdict.reason;
    const bool moves = verdict.outcome == LevelOutcome::Up || verdict.outcome == LevelOutcome::Down;
    ++preview.now[each.from];
    ++preview.then[moves ? each.to : each.from];
    if (!moves)
      preview.stands[each.from].add(person);
    if (verdict.outcome == LevelOutcome::Stay)
      ++preview.staying;
    else
      (verdict.outcome == LevelOutcome::Up     ? preview.up
       : verdict.outcome == LevelOutcome::Down ? preview.down
                                               : preview.kept)
          .push_back(each);
  }
  byPoints(preview.up);
  byPoints(preview.kept);
  byPoints(preview.down);
  return preview;
}

std::vector<LevelMove> movesOf(const LevelPreview& preview, const People& leftOut)
{
  std::map<std::pair<std::uint8_t, std::uint8_t>, std::vector<std::uint32_t>> moved;
  for (const auto* cases : {&preview.up, &preview.down}) {
    for (const LevelCase& each : *cases) {
      if (!leftOut.contains(each.person))
        moved[{each.from, each.to}].push_back(each.person);
    }
  }
  std::vector<LevelMove> moves;
  for (const auto& [way, people] : moved) {
    LevelMove move{preview.ladder[way.first].id, preview.ladder[way.second].id, {}};
    move.people.addMany(people.size(), people.data());
    moves.push_back(std::move(move));
  }
  return moves;
}

} // namespace weilu
