// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/facts.h"

#include "core/insight/people_by_dates.h"
#include "core/insight/person_facts.h"
#include "core/insight/value_classes.h"
#include "core/rules/field.h"
#include "core/rules/number_range.h"
#include "core/rules/segment_field.h"

#include <cmath>

namespace weilu {

struct Facts::Cache {
  FactsAt at;
  LayersOf layersOf;
  RuleOf segments;
  std::vector<std::string> asking; ///< segments whose rule is being evaluated
  NumberColumns columns;
  std::vector<std::pair<Condition, People>> answers;

  Cache(FactsAt where, Control control)
      : at(where)
      , columns(std::move(where), std::move(control))
  {
  }

  People answer(const Condition& condition);
  People byNumber(const Condition& condition);
  People byClass(const Condition& condition);
  People flagged(const Condition& condition);
  People bySegment(const Condition& condition, const Facts& facts);
};

namespace {

Condition withOperator(Condition condition, Operator op)
{
  condition.op = op;
  return condition;
}

/// Those of \p ids whose number is in \p range. Each id is put down and kept or written over: nobody can
/// guess who is in, so asking first costs more.
People peopleIn(const NumberRange& range, const std::vector<std::uint32_t>& ids,
                const NumberColumns::Column& column)
{
  const auto found = std::make_unique_for_overwrite<std::uint32_t[]>(ids.size() + 1);
  std::size_t count = 0;
  for (const std::uint32_t id : ids) {
    found[count] = id;
    count += range.contains(column[id]) ? 1 : 0;
  }
  People people;
  people.addMany(count, found.get());
  return people;
}

RuleValue asValue(double number) { return std::isnan(number) ? RuleValue() : RuleValue(number); }

} // namespace

People Facts::Cache::byNumber(const Condition& condition)
{
  const auto range = numberRange(condition); // the same as holds(), without making values; never of NaN
  if (range) {
    if (const auto people = peopleByDates(condition.field, *range, *at.history, at.asOf))
      return *people & columns.population();
  }
  const NumberColumns::Column& column = columns.column(condition.field, condition.window);
  if (range)
    return peopleIn(*range, columns.ids(), column);
  People people;
  for (const std::uint32_t id : columns.ids()) {
    if (holds(condition, asValue(column[id]), at.asOf))
      people.add(id);
  }
  return people;
}

People Facts::Cache::byClass(const Condition& condition)
{
  People people;
  for (const ValueClass& group : valueClasses(condition, at, columns, layersOf)) {
    if (holds(condition, group.value, at.asOf))
      people |= group.people;
  }
  return people;
}

People Facts::Cache::flagged(const Condition& condition)
{
  const People& people = condition.field == "term_renewed" ? columns.renewed() : columns.paying();
  return holds(condition, 1.0, at.asOf) ? people : columns.population() - people;
}

/// Undone and redone out of order, segments may come to ask for each other: who asks is not asked again.
People Facts::Cache::bySegment(const Condition& condition, const Facts& facts)
{
  People people;
  for (const std::string& name : segmentsOf(condition)) {
    const auto rule = segments ? segments(name) : std::nullopt;
    if (!rule || std::find(asking.begin(), asking.end(), name) != asking.end())
      continue;
    asking.push_back(name);
    people |= evaluate(*rule, facts);
    asking.pop_back();
  }
  return condition.op == Operator::NotEquals ? columns.population() - people : people;
}

People Facts::Cache::answer(const Condition& condition)
{
  const Field* field = fieldNamed(condition.field);
  if (!field)
    throw Failure("no facts for the field " + condition.field);
  if (condition.op == Operator::NotEquals)
    return columns.population() - answer(withOperator(condition, Operator::Equals));
  if (condition.op == Operator::IsEmpty)
    return columns.population() - answer(withOperator(condition, Operator::IsSet));
  switch (field->type) {
  case Field::Type::Number:
  case Field::Type::Date:
    return byNumber(condition);
  case Field::Type::Choice:
  case Field::Type::Many:
    return byClass(condition) & columns.population();
  case Field::Type::Flag:
    return flagged(condition) & columns.population();
  case Field::Type::Text:
  case Field::Type::Any:
    break;
  }
  return peopleWithText(condition, at.members, at.asOf) & columns.population();
}

Facts::Facts(FactsAt at, Control control)
    : m_cache(std::make_unique<Cache>(std::move(at), std::move(control)))
{
}

Facts::Facts(std::shared_ptr<const History> history, Date asOf, const MemberStore& members,
             const ActivityStore& activity, const PurchaseStore& purchases, Control control)
    : Facts(FactsAt{std::move(history), asOf, members, activity, purchases}, std::move(control))
{
}

Facts::~Facts() = default;

void Facts::setLayersOf(LayersOf layersOf) { m_cache->layersOf = std::move(layersOf); }

void Facts::setSegments(RuleOf ruleOf) { m_cache->segments = std::move(ruleOf); }

void Facts::setControl(Control control) { m_cache->columns.setControl(std::move(control)); }

const Facts::LayersOf& Facts::layersOf() const { return m_cache->layersOf; }

const Facts::RuleOf& Facts::segments() const { return m_cache->segments; }

const FactsAt& Facts::at() const { return m_cache->at; }

Date Facts::asOf() const { return m_cache->at.asOf; }

const People& Facts::population() const { return m_cache->columns.population(); }

People Facts::matching(const Condition& condition) const
{
  for (const auto& [known, people] : m_cache->answers) {
    if (known == condition)
      return people;
  }
  if (condition.field == segmentField)
    return m_cache->bySegment(condition, *this);
  return m_cache->answers.emplace_back(condition, m_cache->answer(condition)).second;
}

RuleValue Facts::measure(const Condition& condition, MemberId person) const
{
  return PersonFacts(*this, person).measure(condition, person);
}

const Concentration& Facts::concentrationOver(int window) const
{
  return m_cache->columns.concentrationOver(window);
}

const RfmCuts& Facts::rfm() const { return m_cache->columns.rfm(); }

const Alive& Facts::alive() const { return m_cache->columns.alive(); }

std::vector<double> Facts::numbers(const Condition& condition) const
{
  const NumberColumns::Column& column = m_cache->columns.column(condition.field, condition.window);
  std::vector<double> known;
  for (const std::uint32_t id : m_cache->columns.ids()) {
    if (!std::isnan(column[id]))
      known.push_back(column[id]);
  }
  return known;
}

} // namespace weilu
