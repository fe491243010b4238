// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/person_facts.h"

#include "core/insight/alive.h"
#include "core/insight/fact_rules.h"
#include "core/insight/person_answers.h"
#include "core/rules/segment_field.h"

namespace weilu {

struct PersonFacts::Rows {
  const Facts& everybody;
  MemberId person;
  PersonRows rows;
  People population;
  Date date;
  std::map<std::string, RuleValue> otherLayers;  ///< by scheme, as far as asked for
  std::optional<std::vector<PointEntry>> ledger; ///< once asked for
  std::vector<std::string> asking;               ///< segments whose rule is being evaluated

  [[nodiscard]] RuleValue concentrationClass(const Condition& condition);
  [[nodiscard]] RuleValue otherLayer(const std::string& scheme);
  [[nodiscard]] RuleValue score(int RfmScores::*score);
  [[nodiscard]] RuleValue level() const;
  [[nodiscard]] RuleValue alive();
  /// The sum of the person's entries; of a window, of what was earned in it.
  [[nodiscard]] RuleValue points(int window);
};

RuleValue PersonFacts::Rows::level() const
{
  const auto& levels = everybody.at().ledger.levels;
  for (const auto& [level, people] : levels ? levels(date) : LayerSets()) {
    if (people.contains(static_cast<std::uint32_t>(person.value)))
      return level;
  }
  return {};
}

/// With what is known of everybody now, at the date.
RuleValue PersonFacts::Rows::alive()
{
  const Alive& known = everybody.alive();
  const auto row = known.shown() ? aliveRow(rows.activeDates(), date, AliveUnit::Week) : std::nullopt;
  if (!row)
    return {};
  return percent(aliveProbability(known.fit.model, known.fit.params, *row));
}

RuleValue PersonFacts::Rows::points(int window)
{
  const auto& entries = everybody.at().ledger.entries;
  if (!ledger)
    ledger = entries ? entries(person) : std::vector<PointEntry>();
  const Zone& zone = everybody.at().history->calendar().zone;
  const DateRange dates = window > 0 ? lastDays(date, window) : DateRange{{INT32_MIN}, date};
  std::int64_t sum = 0;
  for (const PointEntry& entry : *ledger) {
    const Date on = zone.dateOf(entry.at);
    if (on >= dates.from && on <= dates.to && (window == 0 || earns(entry)))
      sum += entry.amount;
  }
  return static_cast<double>(sum);
}

RuleValue PersonFacts::Rows::concentrationClass(const Condition& condition)
{
  const Concentration& now = everybody.concentrationOver(condition.window);
  const auto isContribution = [](const ActivityKind& kind) { return kind.isContribution; };
  const Date asOf = everybody.at().asOf;
  if (date == asOf)
    return std::string(now.classOf(person));
  const auto then = rows.count(lastDays(date, condition.window), isContribution);
  // With as many as now the class is the present one, though others may have just as many.
  const bool same = then == rows.count(lastDays(asOf, condition.window), isContribution);
  return std::string(same ? now.classOf(person) : now.classFor(then));
}

RuleValue PersonFacts::Rows::otherLayer(const std::string& scheme)
{
  const auto [known, fresh] = otherLayers.try_emplace(scheme);
  if (!fresh || !everybody.layersOf())
    return known->second;
  for (const auto& [layer, people] : everybody.layersOf()(scheme)) {
    if (people.contains(static_cast<std::uint32_t>(person.value)))
      known->second = layer;
  }
  return known->second;
}

RuleValue PersonFacts::Rows::score(int RfmScores::*score)
{
  return static_cast<double>(everybody.rfm().scores(boughtUntil(rows, date)).*score);
}

PersonFacts::PersonFacts(const Facts& everybody, MemberId person)
    : m_rows(new Rows{everybody, person, PersonRows(everybody, person), {}, everybody.at().asOf, {}, {}, {}})
{
  m_rows->population.add(static_cast<std::uint32_t>(person.value));
}

PersonFacts::~PersonFacts() = default;

void PersonFacts::moveTo(Date date) { m_rows->date = date; }

Date PersonFacts::asOf() const { return m_rows->date; }

const People& PersonFacts::population() const { return m_rows->population; }

/// Of the segments asked for, those the person is in.
RuleValue PersonFacts::segments(const Condition& condition) const
{
  std::vector<std::string> in;
  for (const std::string& name : segmentsOf(condition)) {
    const auto& ruleOf = m_rows->everybody.segments();
    const auto rule = ruleOf ? ruleOf(name) : std::nullopt;
    if (!rule || std::find(m_rows->asking.begin(), m_rows->asking.end(), name) != m_rows->asking.end())
      continue;
    m_rows->asking.push_back(name);
    if (!evaluate(*rule, *this).isEmpty())
      in.push_back(name);
    m_rows->asking.pop_back();
  }
  return in.empty() ? RuleValue() : in.size() == 1 ? RuleValue(in.front()) : RuleValue(in);
}

People PersonFacts::matching(const Condition& condition) const
{
  return holds(condition, measure(condition, m_rows->person), m_rows->date) ? m_rows->population : People();
}

RuleValue PersonFacts::measure(const Condition& condition, MemberId) const
{
  if (condition.field == segmentField)
    return segments(condition);
  if (condition.field == "alive_probability")
    return m_rows->alive();
  if (condition.field == "concentration")
    return m_rows->concentrationClass(condition);
  if (condition.field == "points" || condition.field == "points_earned")
    return m_rows->points(condition.window);
  if (condition.field == "level")
    return m_rows->level();
  if (condition.field.starts_with("layer:"))
    return m_rows->otherLayer(condition.field.substr(6));
  if (condition.field == "rfm_r")
    return m_rows->score(&RfmScores::recency);
  if (condition.field == "rfm_f")
    return m_rows->score(&RfmScores::frequency);
  if (condition.field == "rfm_m")
    return m_rows->score(&RfmScores::amount);
  return personAnswer(m_rows->rows, condition, m_rows->date);
}

} // namespace weilu
