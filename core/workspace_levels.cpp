// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/benefit_store.h"
#include "core/workspace_evaluation.h"
#include "core/workspace_parts.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr auto scheduleSetting = "levels-schedule";

/// Contributions cannot be asked for where no kind of activity counts as one.
LadderCeilings ceilings(const ActivityStore& activity)
{
  for (const ActivityKind& kind : activity.kinds()) {
    if (kind.isContribution)
      return {};
  }
  return {{}, 0};
}

std::int64_t moved(const std::vector<LevelMove>& moves, const Ladder& ladder, bool up)
{
  std::int64_t people = 0;
  for (const LevelMove& move : moves) {
    if ((positionOf(ladder, move.to) > positionOf(ladder, move.from)) == up)
      people += static_cast<std::int64_t>(move.people.cardinality());
  }
  return people;
}

} // namespace

LevelStore Workspace::levels() { return LevelStore(m_parts->db); }

Result<ChangeId> Workspace::saveLadder(const Ladder& ladder)
{
  if (auto fine = weilu::check(ladder, ceilings(activity())); !fine)
    return tl::unexpected(fine.error());
  Edit edit(m_parts->db, {"ladder-changed", {{"count", std::to_string(ladder.size())}}});
  const LevelSets now = levels().on(Date{INT32_MAX});
  const BenefitStore benefits(m_parts->db);
  for (const Level& level : levels().ladder()) {
    const bool stays =
        std::any_of(ladder.begin(), ladder.end(), [&](auto& each) { return each.id == level.id; });
    const auto people = now.find(level.id);
    if (!stays && people != now.end() && !people->second.isEmpty())
      return refuse(RefusalCode::InUse, {{"what", "level"},
                                         {"found", level.labelZh},
                                         {"found_en", level.labelEn},
                                         {"by", std::to_string(people->second.cardinality())}});
    if (const auto by = stays ? std::string() : benefits.nameOfOneFor(level.id); !by.empty())
      return refuse(RefusalCode::InUse,
                    {{"what", "level"}, {"found", level.labelZh}, {"found_en", level.labelEn}, {"by", by}});
  }
  levels().save(ladder);
  const ChangeId id = edit.commit();
  followUp("edit", {});
  return id;
}

LevelPreview Workspace::evaluateLevels(Date asOf, const Control& control)
{
  refreshPoints(control);
  const auto current = history(control);
  return evaluate(levelInput(levels(), points(), *current, activity(), asOf), asOf);
}

Result<ChangeId> Workspace::applyLevels(const LevelPreview& preview, const People& leftOut)
{
  Edit edit(m_parts->db, {"levels-evaluated", {{"date", preview.asOf.iso()}}});
  if (const auto last = levels().lastEvaluated(); last && *last > preview.asOf)
    return refuse(RefusalCode::BadRange, {{"from", last->iso()}, {"to", preview.asOf.iso()}});
  const Ladder ladder = levels().ladder();
  const std::vector<std::uint8_t> now = positions(ladder, levels().on(preview.asOf));
  const auto isOn = [&](std::uint32_t person, std::size_t position) {
    const std::size_t present = person < now.size() ? now[person] : 0;
    return present < ladder.size() && ladder[present].id == preview.ladder[position].id;
  };
  People changed = leftOut; // and who was moved meanwhile
  for (const auto* cases : {&preview.up, &preview.down}) {
    for (const LevelCase& each : *cases) {
      if (!isOn(each.person, each.from))
        changed.add(each.person);
    }
  }
  for (std::size_t position = 0; position < preview.stands.size(); ++position) {
    for (const std::uint32_t person : preview.stands[position]) {
      if (!isOn(person, position))
        changed.add(person);
    }
  }
  const std::vector<LevelMove> moves = movesOf(preview, changed);
  edit.label.arguments["up"] = std::to_string(moved(moves, preview.ladder, true));
  edit.label.arguments["down"] = std::to_string(moved(moves, preview.ladder, false));
  levels().add(preview.asOf, Moment::now(), moves);
  giveByLevel(*this, preview, changed);
  const ChangeId id = edit.commit();
  followUp("edit", {});
  return id;
}

LevelSchedule Workspace::levelSchedule() const
{
  return levelScheduleNamed(m_parts->communities.setting(scheduleSetting).value_or("month"));
}

ChangeId Workspace::setLevelSchedule(LevelSchedule schedule)
{
  Edit edit(m_parts->db, {"levels-schedule", {{"schedule", std::string(code(schedule))}}});
  if (schedule != levelSchedule())
    m_parts->communities.setSetting(scheduleSetting, std::string(code(schedule)));
  return edit.commit();
}

std::optional<Date> Workspace::levelsDue() const
{
  const Date today = asOf();
  const auto due = evaluationDue(levelSchedule(), LevelStore(m_parts->db).lastEvaluated(), today);
  return due && *due <= today ? due : std::nullopt;
}

LedgerFacts Workspace::ledgerFacts()
{
  LedgerFacts facts;
  const Zone zone = m_parts->community.calendar.zone;
  facts.balances = [this, zone](Date date) {
    refreshPoints();
    return points().balancesOn(date, zone);
  };
  facts.earned = [this, zone](DateRange dates) {
    refreshPoints();
    return points().earnedIn(dates, zone);
  };
  facts.entries = [this, zone](MemberId person) {
    refreshPoints();
    return points().ledger(person, zone);
  };
  facts.levels = [this](Date date) {
    const Ladder ladder = levels().ladder();
    LayerSets sets;
    People lowest = m_parts->members.everybody();
    for (auto& [level, people] : levels().on(date)) {
      const std::size_t position = positionOf(ladder, level);
      if (position == 0)
        continue;
      lowest -= people;
      sets[ladder[position].code] = std::move(people);
    }
    sets[ladder.front().code] = std::move(lowest);
    return sets;
  };
  return facts;
}

} // namespace weilu
