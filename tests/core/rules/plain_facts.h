// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/evaluate.h"

#include <map>
#include <string>
#include <utility>

namespace weilu {

/// Facts kept in a plain table: what a person's field is, by field and window.
class PlainFacts : public FactSource {
public:
  explicit PlainFacts(std::uint32_t people) { m_population.addRange(1, std::uint64_t(people) + 1); }

  void set(std::uint32_t person, const std::string& field, int window, RuleValue value)
  {
    m_values[{person, field, window}] = std::move(value);
  }

  [[nodiscard]] Date asOf() const override { return Date{20000}; }
  [[nodiscard]] const People& population() const override { return m_population; }

  [[nodiscard]] People matching(const Condition& condition) const override
  {
    People found;
    for (const std::uint32_t person : m_population) {
      if (holds(condition, measure(condition, MemberId{person}), asOf()))
        found.add(person);
    }
    return found;
  }

  [[nodiscard]] RuleValue measure(const Condition& condition, MemberId person) const override
  {
    const auto found =
        m_values.find({static_cast<std::uint32_t>(person.value), condition.field, condition.window});
    return found == m_values.end() ? RuleValue() : found->second;
  }

private:
  People m_population;
  std::map<std::tuple<std::uint32_t, std::string, int>, RuleValue> m_values;
};

/// A condition about a number, written short.
inline Rule when(const std::string& field, int window, Operator op, double value)
{
  return Rule::when({field, window, op, value});
}

} // namespace weilu
