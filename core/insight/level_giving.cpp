// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/level_giving.h"

#include "core/levels/benefit_rules.h"

#include <algorithm>

namespace weilu {

namespace {

bool gives(const Benefit& benefit, const Level& level)
{
  return std::ranges::find(benefit.levels, level.id) != benefit.levels.end();
}

void add(BenefitCost& cost, const Benefit& benefit, std::int64_t units)
{
  if (units == 0)
    return;
  if (benefit.cost)
    cost.money[benefit.currency] += *benefit.cost * units;
  else
    cost.unknown.push_back(benefit.title);
}

/// What happens to one benefit.
BenefitGiving givingOf(const LevelPreview& preview, const LevelGift& gift, const People& leftOut)
{
  BenefitGiving giving{gift.benefit, {}, {}, 0};
  const auto givenAt = [&](std::uint8_t position) { return gives(gift.benefit, preview.ladder[position]); };
  for (const auto* cases : {&preview.up, &preview.down}) {
    for (const LevelCase& each : *cases) {
      if (leftOut.contains(each.person))
        continue;
      const bool isNew = !givenAt(each.from) || !gift.had.contains(each.person);
      if (givenAt(each.to) && isNew && !gift.holders.contains(each.person))
        giving.get.push_back(each.person);
      else if (givenAt(each.from) && !givenAt(each.to) && gift.unused.contains(each.person))
        giving.lose.push_back(each.person);
    }
  }
  for (std::size_t position = 0; position < preview.stands.size(); ++position) {
    if (!gives(gift.benefit, preview.ladder[position]))
      continue;
    for (const std::uint32_t person : preview.stands[position] - gift.had - leftOut)
      giving.get.push_back(person);
  }
  if (gift.left) { // what is taken back can be given at once
    const std::int64_t left = *gift.left + static_cast<std::int64_t>(giving.lose.size());
    const auto wanted = static_cast<std::int64_t>(giving.get.size());
    giving.without = std::max<std::int64_t>(0, wanted - std::max<std::int64_t>(0, left));
    giving.get.resize(static_cast<std::size_t>(wanted - giving.without));
  }
  return giving;
}

} // namespace

std::vector<LevelGift> levelGifts(const BenefitStore& store, Date asOf)
{
  const std::map<BenefitId, std::int64_t> given = store.givenOfAll();
  std::vector<LevelGift> gifts;
  for (const Benefit& benefit : store.all()) {
    if (benefit.levels.empty() || !isValidOn(benefit, asOf))
      continue;
    LevelGift gift{benefit, {}, {}, {}, {}};
    const auto standing = given.find(benefit.id);
    gift.left = stockLeft(benefit, standing == given.end() ? 0 : standing->second);
    for (const Grant& grant : store.log({.member = {}, .benefit = benefit.id})) {
      if (grant.way != GrantWay::ByLevel)
        continue;
      gift.had.add(static_cast<std::uint32_t>(grant.member.value));
      if (grant.state == GrantState::Cancelled)
        continue;
      gift.holders.add(static_cast<std::uint32_t>(grant.member.value));
      if (grant.state == GrantState::Granted)
        gift.unused.add(static_cast<std::uint32_t>(grant.member.value));
    }
    gifts.push_back(std::move(gift));
  }
  return gifts;
}

BenefitChange benefitChange(const std::vector<LevelGift>& gifts, const Ladder& ladder, std::size_t from,
                            std::size_t to)
{
  BenefitChange change;
  for (const LevelGift& gift : gifts) {
    const bool before = gives(gift.benefit, ladder[from]), after = gives(gift.benefit, ladder[to]);
    if (after && !before)
      change.more.push_back(gift.benefit);
    else if (before && !after)
      change.fewer.push_back(gift.benefit);
  }
  return change;
}

std::vector<BenefitGiving> givingOf(const LevelPreview& preview, const std::vector<LevelGift>& gifts,
                                    const People& leftOut)
{
  std::vector<BenefitGiving> all;
  for (const LevelGift& gift : gifts) {
    BenefitGiving giving = givingOf(preview, gift, leftOut);
    if (!giving.get.empty() || !giving.lose.empty() || giving.without > 0)
      all.push_back(std::move(giving));
  }
  return all;
}

People givenInPlace(const LevelPreview& preview, const std::vector<BenefitGiving>& giving)
{
  People standing, given;
  for (const People& people : preview.stands)
    standing |= people;
  for (const BenefitGiving& each : giving)
    given.addMany(each.get.size(), each.get.data());
  return given & standing;
}

BenefitCost costOf(const std::vector<BenefitGiving>& giving)
{
  BenefitCost cost;
  for (const BenefitGiving& each : giving)
    add(cost, each.benefit,
        static_cast<std::int64_t>(each.get.size()) - static_cast<std::int64_t>(each.lose.size()));
  return cost;
}

BenefitCost costOf(const std::vector<LevelGift>& gifts, const Level& level)
{
  BenefitCost cost;
  for (const LevelGift& gift : gifts) {
    if (gives(gift.benefit, level))
      add(cost, gift.benefit, 1);
  }
  return cost;
}

} // namespace weilu
