// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rfm.h"

#include <cmath>

namespace weilu {

namespace {

constexpr RfmCuts::Cuts fixedRecency{30, 60, 120, 240}, fixedFrequency{1, 2, 3, 5},
    fixedAmount{10'000, 30'000, 100'000, 300'000};

RfmCuts::Cuts cutsOf(const std::vector<RfmValues>& buyers, double RfmValues::*value)
{
  std::vector<double> values;
  values.reserve(buyers.size());
  for (const RfmValues& one : buyers)
    values.push_back(one.*value);
  return quintiles(std::move(values));
}

/// quantile() of values that are not sorted; puts those below it to the front.
double quantileOf(std::vector<double>& values, double share)
{
  const double at = share * static_cast<double>(values.size() - 1);
  const auto low = values.begin() + static_cast<std::ptrdiff_t>(at);
  std::nth_element(values.begin(), low, values.end());
  const double next = low + 1 == values.end() ? *low : *std::min_element(low + 1, values.end());
  return *low + (at - std::floor(at)) * (next - *low);
}

} // namespace

double quantile(const std::vector<double>& sorted, double share)
{
  const double at = share * static_cast<double>(sorted.size() - 1);
  const auto low = static_cast<std::size_t>(at);
  const std::size_t high = std::min(low + 1, sorted.size() - 1);
  return sorted[low] + (at - static_cast<double>(low)) * (sorted[high] - sorted[low]);
}

RfmCuts::Cuts quintiles(std::vector<double> values)
{
  return {quantileOf(values, .2), quantileOf(values, .4), quantileOf(values, .6), quantileOf(values, .8)};
}

int scoreOf(const RfmCuts::Cuts& cuts, double value)
{
  return 1 +
         static_cast<int>(std::count_if(cuts.begin(), cuts.end(), [&](double cut) { return cut < value; }));
}

RfmScores RfmCuts::scores(const RfmValues& values) const
{
  if (values.orders <= 0)
    return {};
  return {6 - scoreOf(recency, values.recency), scoreOf(frequency, values.orders),
          scoreOf(amount, values.amount)};
}

RfmCuts rfmCuts(const std::vector<RfmValues>& buyers)
{
  RfmCuts cuts;
  cuts.buyers = buyers.size();
  cuts.fixed = buyers.size() < rfmFixedBelow;
  if (cuts.fixed) {
    cuts.recency = fixedRecency;
    cuts.frequency = fixedFrequency;
    cuts.amount = fixedAmount;
    return cuts;
  }
  cuts.recency = cutsOf(buyers, &RfmValues::recency);
  cuts.frequency = cutsOf(buyers, &RfmValues::orders);
  cuts.amount = cutsOf(buyers, &RfmValues::amount);
  return cuts;
}

std::vector<RfmValues> rfmValues(const PurchaseStore& purchases, const People& population, const Zone& zone,
                                 Date asOf, int window)
{
  std::vector<RfmValues> values(population.isEmpty() ? 0 : std::size_t{population.maximum()} + 1);
  const std::string currency = purchases.mainCurrency();
  MemberId person;
  std::string order;
  purchases.forEachPaid(
      zone.moment(asOf.plus(1 - window)), zone.moment(asOf.plus(1)), [&](const PurchaseStore::Paid& paid) {
        const auto id = static_cast<std::size_t>(paid.member.value);
        if (id >= values.size())
          return;
        RfmValues& of = values[id];
        const double days = asOf.since(zone.dateOf(paid.at));
        of.recency = of.orders == 0 ? days : std::min(of.recency, days);
        const bool same = paid.member == person && !order.empty() && order == paid.reference;
        of.orders += same ? 0 : 1;
        of.amount += paid.currency == currency ? static_cast<double>(paid.amount) : 0;
        person = paid.member;
        order = paid.reference;
      });
  return values;
}

} // namespace weilu
