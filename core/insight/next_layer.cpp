// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/next_layer.h"

#include "core/insight/reach.h"

namespace weilu {

namespace {

/// What is still to do for a rule: the conditions, and how far away they are, about 1 for each.
struct Way {
  std::vector<ConditionFact> missing;
  double distance = 0;
};

/// Looks for the shortest way to make a rule hold, or stop holding, for one person.
class WayFinder {
public:
  WayFinder(const FactSource& facts, MemberId person)
      : m_facts(facts)
      , m_person(person)
  {
  }

  [[nodiscard]] std::optional<Way> toHold(const Rule& rule) const
  {
    switch (rule.kind) {
    case Rule::Kind::Always:
      return Way();
    case Rule::Kind::All:
      return every(rule, &WayFinder::toHold);
    case Rule::Kind::Any:
      return nearest(rule, &WayFinder::toHold);
    case Rule::Kind::Not:
      return toBreak(rule.parts.at(0));
    case Rule::Kind::Condition:
      break;
    }
    return conditionHolds(rule.condition);
  }

  [[nodiscard]] std::optional<Way> toBreak(const Rule& rule) const
  {
    switch (rule.kind) {
    case Rule::Kind::Always:
      return {};
    case Rule::Kind::All:
      return nearest(rule, &WayFinder::toBreak);
    case Rule::Kind::Any:
      return every(rule, &WayFinder::toBreak);
    case Rule::Kind::Not:
      return toHold(rule.parts.at(0));
    case Rule::Kind::Condition:
      break;
    }
    if (!holds(rule.condition, m_facts.measure(rule.condition, m_person), m_facts.asOf()))
      return Way();
    const auto other = opposite(rule.condition);
    return other ? conditionHolds(*other) : std::nullopt;
  }

private:
  using Find = std::optional<Way> (WayFinder::*)(const Rule&) const;

  [[nodiscard]] std::optional<Way> conditionHolds(const Condition& condition) const
  {
    ConditionFact fact{condition, m_facts.measure(condition, m_person), false};
    if (holds(condition, fact.value, m_facts.asOf()))
      return Way();
    const auto distance = distanceOf(fact);
    return distance ? std::optional(Way{{std::move(fact)}, *distance}) : std::nullopt;
  }

  [[nodiscard]] std::optional<Way> every(const Rule& rule, Find find) const
  {
    Way sum;
    for (const Rule& part : rule.parts) {
      auto way = (this->*find)(part);
      if (!way)
        return {};
      sum.distance += way->distance;
      std::move(way->missing.begin(), way->missing.end(), std::back_inserter(sum.missing));
    }
    return sum;
  }

  [[nodiscard]] std::optional<Way> nearest(const Rule& rule, Find find) const
  {
    std::optional<Way> best;
    for (const Rule& part : rule.parts) {
      auto way = (this->*find)(part);
      if (way && (!best || way->distance < best->distance))
        best = std::move(way);
    }
    return best;
  }

  const FactSource& m_facts;
  MemberId m_person;
};

/// Adds what \p more asks for, unless a condition about the same is missing already.
void append(std::vector<ConditionFact>& missing, const std::vector<ConditionFact>& more)
{
  for (const ConditionFact& fact : more) {
    const bool known = std::any_of(missing.begin(), missing.end(), [&](const ConditionFact& other) {
      return other.condition.field == fact.condition.field && other.condition.window == fact.condition.window;
    });
    if (!known)
      missing.push_back(fact);
  }
}

/// The way into the layer at \p index: its rule, and out of worse layers that come before it.
std::optional<NextLayer> wayInto(const Scheme& scheme, std::size_t index, const WayFinder& finder)
{
  const Layer& layer = scheme.layers[index];
  auto way = finder.toHold(layer.rule);
  for (std::size_t earlier = 0; way && earlier < index; ++earlier) {
    if (scheme.layers[earlier].rank >= layer.rank)
      continue;
    const auto out = finder.toBreak(scheme.layers[earlier].rule);
    if (!out)
      return {};
    append(way->missing, out->missing);
  }
  return way ? std::optional(NextLayer{layer.code, std::move(way->missing)}) : std::nullopt;
}

} // namespace

std::optional<NextLayer> nextLayer(const Scheme& scheme, const FactSource& facts, MemberId person,
                                   std::string_view layer)
{
  const Layer* present = scheme.find(layer);
  if (!present)
    return {};
  std::vector<std::size_t> better;
  for (std::size_t i = 0; i < scheme.layers.size(); ++i) {
    if (scheme.layers[i].rank > present->rank)
      better.push_back(i);
  }
  std::stable_sort(better.begin(), better.end(), [&](std::size_t a, std::size_t b) {
    return scheme.layers[a].rank < scheme.layers[b].rank;
  });
  const WayFinder finder(facts, person);
  for (const std::size_t index : better) {
    if (auto next = wayInto(scheme, index, finder))
      return next;
  }
  return {};
}

} // namespace weilu
