// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/benefit_rules.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

constexpr std::array<std::string_view, 5> kindCodes{"perk", "discount", "campaign", "service", "gift"};
constexpr std::array<std::string_view, 4> wayCodes{"hand", "level", "redeemed", "campaign"};
constexpr std::array<std::string_view, 3> stateCodes{"granted", "used", "cancelled"};

/// More than this of anything is a slip of the keyboard; sums and products of it fit.
constexpr std::int64_t mostUnits = 1'000'000'000;

tl::unexpected<Refusal> badNumber(const char* what, std::int64_t found, std::int64_t atLeast)
{
  return refuse(RefusalCode::BadValue,
                {{"what", what},
                 {"found", std::to_string(found)},
                 {"expected", std::to_string(atLeast) + ".." + std::to_string(mostUnits)}});
}

Result<void> isValid(const Benefit& benefit, Date date)
{
  if (isValidOn(benefit, date))
    return {};
  std::vector<std::pair<std::string, std::string>> details{{"benefit", benefit.title}, {"date", date.iso()}};
  if (benefit.archived)
    details.emplace_back("archived", "yes");
  if (benefit.validFrom)
    details.emplace_back("from", benefit.validFrom->iso());
  if (benefit.validUntil)
    details.emplace_back("until", benefit.validUntil->iso());
  return refuse(RefusalCode::BenefitNotValid, std::move(details));
}

} // namespace

bool isValidOn(const Benefit& benefit, Date date)
{
  return !benefit.archived && (!benefit.validFrom || date >= *benefit.validFrom) &&
         (!benefit.validUntil || date <= *benefit.validUntil);
}

std::string_view code(BenefitKind kind) { return kindCodes.at(static_cast<std::size_t>(kind)); }

std::optional<BenefitKind> benefitKindNamed(std::string_view code)
{
  const auto found = std::ranges::find(kindCodes, code);
  if (found == kindCodes.end())
    return {};
  return static_cast<BenefitKind>(found - kindCodes.begin());
}

std::string_view code(GrantWay way) { return wayCodes.at(static_cast<std::size_t>(way)); }

std::string_view code(GrantState state) { return stateCodes.at(static_cast<std::size_t>(state)); }

std::optional<std::int64_t> stockLeft(const Benefit& benefit, std::int64_t given)
{
  return benefit.stock ? std::optional(*benefit.stock - given) : std::nullopt;
}

Result<void> checkBenefit(const Benefit& benefit, std::int64_t given)
{
  if (trimmed(benefit.title).empty())
    return refuse(RefusalCode::BadValue, {{"what", "title"}, {"found", benefit.title}, {"expected", "text"}});
  if (benefit.stock && (*benefit.stock < given || *benefit.stock > mostUnits))
    return badNumber("stock", *benefit.stock, given);
  if (benefit.price && (*benefit.price < 1 || *benefit.price > mostUnits))
    return badNumber("price", *benefit.price, 1);
  if (benefit.cost && *benefit.cost < 0)
    return badNumber("cost", *benefit.cost, 0);
  if (benefit.validFrom && benefit.validUntil && *benefit.validUntil < *benefit.validFrom)
    return refuse(RefusalCode::BadRange,
                  {{"from", benefit.validFrom->iso()}, {"to", benefit.validUntil->iso()}});
  return {};
}

Result<void> mayReceive(const Offer& offer, const Receiver& who, GrantWay way, Date date, std::int64_t wanted)
{
  const Benefit& benefit = offer.benefit;
  if (auto valid = isValid(benefit, date); !valid)
    return valid;
  const bool bought = way == GrantWay::Redeemed;
  if (bought && !benefit.price)
    return refuse(RefusalCode::BadValue,
                  {{"what", "benefit"}, {"found", benefit.title}, {"expected", "benefit-for-points"}});
  if (who.leftOn && *who.leftOn <= date)
    return refuse(RefusalCode::PersonLeft, {{"name", who.name}, {"date", who.leftOn->iso()}});
  if (bought && offer.lowest && who.level.rank < offer.lowest->rank)
    return refuse(RefusalCode::LevelTooLow, {{"name", who.name},
                                             {"found", who.level.nameEn},
                                             {"found_zh", who.level.nameZh},
                                             {"expected", offer.lowest->nameEn},
                                             {"expected_zh", offer.lowest->nameZh}});
  if (const auto left = stockLeft(benefit, offer.given); left && *left < wanted)
    return refuse(
        RefusalCode::OutOfStock,
        {{"benefit", benefit.title}, {"found", std::to_string(*left)}, {"expected", std::to_string(wanted)}});
  if (bought && who.balance < *benefit.price * wanted)
    return refuse(RefusalCode::NotEnoughPoints, {{"name", who.name},
                                                 {"found", std::to_string(who.balance)},
                                                 {"expected", std::to_string(*benefit.price * wanted)}});
  return {};
}

} // namespace weilu
