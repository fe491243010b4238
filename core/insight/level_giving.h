// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/level_evaluation.h"
#include "core/levels/benefit_store.h"

namespace weilu {

/// A benefit that levels give.
struct LevelGift {
  Benefit benefit;
  std::optional<std::int64_t> left; ///< of the stock; none: unlimited
  People had;                       ///< who ever got one by a level, also if it was taken back
  People holders;                   ///< of them, who still has it, used or not
  People unused;                    ///< of them, who did not use it
};

/// What one evaluation does to one benefit.
struct BenefitGiving {
  Benefit benefit;
  std::vector<std::uint32_t> get;  ///< who gets one
  std::vector<std::uint32_t> lose; ///< who no longer has the one they did not use
  std::int64_t without = 0;        ///< people for whom there is none left
};

/// What somebody gets who goes from one level to another, and what not any more.
struct BenefitChange {
  std::vector<Benefit> more, fewer;
};

/// What levels give as of \p asOf, and who has what they gave.
[[nodiscard]] std::vector<LevelGift> levelGifts(const BenefitStore& store, Date asOf);
/// From one position of \p ladder to another.
[[nodiscard]] BenefitChange benefitChange(const std::vector<LevelGift>& gifts, const Ladder& ladder,
                                          std::size_t from, std::size_t to);
/// What applying a preview, without \p leftOut, gives and takes. A level gives everybody one of each of its
/// benefits: those who move to it first, those with most points before others, then those who stay on it and
/// never got one, as the newcomers on the lowest level; while there are any left. Whoever still has one that
/// a level gave, or used it, gets no other. Going down takes back what was not used. Benefits that nothing
/// happens to are left out.
[[nodiscard]] std::vector<BenefitGiving>
givingOf(const LevelPreview& preview, const std::vector<LevelGift>& gifts, const People& leftOut = {});

/// Who gets something without moving.
[[nodiscard]] People givenInPlace(const LevelPreview& preview, const std::vector<BenefitGiving>& giving);

/// What benefits cost, in minor units by currency.
struct BenefitCost {
  std::map<std::string, std::int64_t> money; ///< what is taken back counts against it
  std::vector<std::string> unknown;          ///< titles of those without a known cost
};
[[nodiscard]] BenefitCost costOf(const std::vector<BenefitGiving>& giving);
/// Of one of each benefit that \p level gives.
[[nodiscard]] BenefitCost costOf(const std::vector<LevelGift>& gifts, const Level& level);

} // namespace weilu
