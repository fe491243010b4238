// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"
#include "core/rules/rule.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// Whom a badge goes to that only the best get: who did most of some kinds of activity in a period.
struct BadgeTop {
  std::vector<std::string> kinds; ///< codes of activity kinds
  Period period = Period::Month;  ///< the last finished one counts
  friend bool operator==(const BadgeTop&, const BadgeTop&) = default;
};

/// A mark of recognition. Who has it is computed from its rule, or from who did most; nobody's is stored.
struct Badge {
  std::string code;
  std::string labelZh, labelEn;
  std::string icon; ///< icon name, "clock"
  Rule rule;        ///< when there is no top
  std::optional<BadgeTop> top;
  friend bool operator==(const Badge&, const Badge&) = default;
};

/// Reads {"badges":[{"code", "label":{"zh","en"}, "icon", "rule" or "top":{"kinds","period"}}]}. Refuses
/// BadRule with the place ("badges[2].rule.op").
[[nodiscard]] Result<std::vector<Badge>> badgesFromJson(std::string_view json);
/// The badges that ship with the program (resources/badges), in their order.
[[nodiscard]] const std::vector<Badge>& shippedBadges();

/// A badge that an operator gave by hand: one of the shipped ones or a name of their own.
struct GivenBadge {
  std::int64_t id = 0;
  MemberId member;
  std::string badge; ///< code or name
  Moment at;
  std::string note;
};

} // namespace weilu
