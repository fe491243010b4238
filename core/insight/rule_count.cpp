// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rule_count.h"

#include "core/rules/places.h"

#include <algorithm>

namespace weilu {

namespace {

/// Finds the people of a rule and notes the number of each part on the way back.
class Counter {
public:
  explicit Counter(const FactSource& facts)
      : m_facts(facts)
  {
  }

  People people(const Rule& rule, const std::string& place)
  {
    const std::size_t at = parts.size();
    parts.push_back({place, 0});
    People found = combined(rule, place);
    parts[at].people = found.cardinality();
    return found;
  }

  std::vector<RuleCount::Part> parts;

private:
  People combined(const Rule& rule, const std::string& place)
  {
    if (rule.kind == Rule::Kind::Condition)
      return m_facts.matching(rule.condition);
    People found = rule.kind == Rule::Kind::Any ? People() : m_facts.population();
    for (std::size_t i = 0; i < rule.parts.size(); ++i) {
      const People part = people(rule.parts[i], placeOfPart(rule, i, place));
      if (rule.kind == Rule::Kind::Any)
        found |= part;
      else if (rule.kind == Rule::Kind::Not)
        found -= part;
      else
        found &= part;
    }
    return found;
  }

  const FactSource& m_facts;
};

} // namespace

std::optional<std::uint64_t> RuleCount::at(const std::string& place) const
{
  const auto found =
      std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.place == place; });
  return found == parts.end() ? std::nullopt : std::optional(found->people);
}

RuleCount countRule(const Rule& rule, const FactSource& facts)
{
  Counter counter(facts);
  RuleCount count;
  count.people = counter.people(rule, "");
  count.roster = facts.population().cardinality();
  count.parts = std::move(counter.parts);
  if (rule.kind != Rule::Kind::Condition)
    count.parts.erase(count.parts.begin());
  return count;
}

} // namespace weilu
