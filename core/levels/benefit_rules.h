// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/levels/benefit.h"

namespace weilu {

/// How many are left of a benefit of which \p given stand (granted or used); none: unlimited.
[[nodiscard]] std::optional<std::int64_t> stockLeft(const Benefit& benefit, std::int64_t given);

/// Whether it can be had on \p date: not archived, and inside its dates.
[[nodiscard]] bool isValidOn(const Benefit& benefit, Date date);

/// Whether a benefit can be kept as it is when \p given of it stand. Refuses BadValue (title, stock, price,
/// cost) and BadRange (it ends before it begins).
[[nodiscard]] Result<void> checkBenefit(const Benefit& benefit, std::int64_t given);

/// A level as a place in its ladder and as people call it in both languages; rank 0: the lowest.
struct LevelPlace {
  int rank = 0;
  std::string nameZh, nameEn;
};

/// What somebody wants to get.
struct Offer {
  Benefit benefit;
  std::int64_t given = 0;           ///< that stand
  std::optional<LevelPlace> lowest; ///< of benefit.lowestLevel
};

/// Who wants it.
struct Receiver {
  std::string name;
  std::optional<Date> leftOn;
  std::int64_t balance = 0;
  LevelPlace level;
};

/// Whether \p who can get \p wanted of \p offer on \p date. Points buy only what has a price and only for
/// those who are high enough; whoever gives by hand looks to that themselves. Refuses, in this order,
/// BenefitNotValid (also what is archived), BadValue (it is not for points), PersonLeft, LevelTooLow,
/// OutOfStock, NotEnoughPoints.
[[nodiscard]] Result<void> mayReceive(const Offer& offer, const Receiver& who, GrantWay way, Date date,
                                      std::int64_t wanted = 1);

} // namespace weilu
