// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// What kind of thing a benefit is. Stored by these numbers.
enum class BenefitKind { Perk = 0, Discount = 1, Campaign = 2, Service = 3, Gift = 4 };
inline constexpr std::array benefitKinds{BenefitKind::Perk, BenefitKind::Discount, BenefitKind::Campaign,
                                         BenefitKind::Service, BenefitKind::Gift};
/// "perk", "discount", "campaign", "service", "gift".
[[nodiscard]] std::string_view code(BenefitKind kind);
[[nodiscard]] std::optional<BenefitKind> benefitKindNamed(std::string_view code);

/// Something a level gives or points buy.
struct Benefit {
  BenefitId id;
  std::string title;
  BenefitKind kind = BenefitKind::Perk;
  std::string value;                ///< what it is to the person, in words: "9.5 折", "1 票"
  std::optional<std::int64_t> cost; ///< of one, in minor units of currency; none: not known
  std::string currency = "CNY";
  std::optional<std::int64_t> stock; ///< how many there ever were, given ones included; none: unlimited
  std::optional<Date> validFrom, validUntil; ///< both inside; none: no limit
  std::optional<LevelId> lowestLevel;        ///< whom points buy it for
  std::optional<std::int64_t> price;         ///< in points; none: not for points
  bool archived = false;                     ///< kept for the log, given no more
  std::vector<LevelId> levels;               ///< that give it, ascending
  friend bool operator==(const Benefit&, const Benefit&) = default;
};

/// How somebody came by a benefit, and what became of it. Stored by these numbers.
enum class GrantWay { ByHand = 0, ByLevel = 1, Redeemed = 2, ByCampaign = 3 };
enum class GrantState { Granted = 0, Used = 1, Cancelled = 2 };
/// "hand", "level", "redeemed", "campaign"; "granted", "used", "cancelled".
[[nodiscard]] std::string_view code(GrantWay way);
[[nodiscard]] std::string_view code(GrantState state);

/// One unit of a benefit that one person got: an entry of the log.
struct Grant {
  GrantId id;
  BenefitId benefit;
  MemberId member;
  Moment at;
  GrantWay way = GrantWay::ByHand;
  GrantState state = GrantState::Granted;
  std::optional<Moment> changedAt; ///< when it was used or cancelled
  std::int64_t points = 0;         ///< paid for it
  std::string note;
  std::string reference; ///< for what a campaign gave it: "campaign:12", "draw:5:0"; empty otherwise
  friend bool operator==(const Grant&, const Grant&) = default;
};

} // namespace weilu
