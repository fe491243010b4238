// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/rules/evaluate.h"

#include <string>
#include <vector>

namespace weilu {

/// Who a rule finds, and how many each of its parts would find alone.
struct RuleCount {
  /// One part: a condition or a group.
  struct Part {
    std::string place; ///< as forEachPart() has it
    std::uint64_t people = 0;
  };
  People people;
  std::uint64_t roster = 0;
  std::vector<Part> parts; ///< in reading order, without the rule itself unless it is a condition

  /// How many the part at \p place finds alone; none for a place that is not there.
  [[nodiscard]] std::optional<std::uint64_t> at(const std::string& place) const;
};
[[nodiscard]] RuleCount countRule(const Rule& rule, const FactSource& facts);

} // namespace weilu
