// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rfm.h"

#include <cmath>

namespace weilu {

namespace {

constexpr std::size_t enough = 25; ///< buyers
constexpr RfmCuts::Cuts fixedRecency{30, 60, 120, 240}, fixedFrequency{1, 2, 3, 5},
    fixedAmount{10'000, 30'000, 100'000, 300'000};

RfmCuts::Cuts cutsOf(const std::vector<RfmValues>& buyers, double RfmValues::*value)
{
  std::vector<double> sorted;
  sorted.reserve(buyers.size());
  for (const RfmValues& one : buyers)
    sorted.push_back(one.*value);
  std::sort(sorted.begin(), sorted.end());
  return {quantile(sorted, .2), quantile(sorted, .4), quantile(sorted, .6), quantile(sorted, .8)};
}

int below(const RfmCuts::Cuts& cuts, double value)
{
  return static_cast<int>(std::count_if(cuts.begin(), cuts.end(), [&](double cut) { return cut < value; }));
}

} // namespace

double quantile(const std::vector<double>& sorted, double share)
{
  const double at = share * static_cast<double>(sorted.size() - 1);
  const auto low = static_cast<std::size_t>(at);
  const std::size_t high = std::min(low + 1, sorted.size() - 1);
  return sorted[low] + (at - static_cast<double>(low)) * (sorted[high] - sorted[low]);
}

RfmScores RfmCuts::scores(const RfmValues& values) const
{
  if (values.orders <= 0)
    return {};
  return {5 - below(recency, values.recency), 1 + below(frequency, values.orders),
          1 + below(amount, values.amount)};
}

RfmCuts rfmCuts(const std::vector<RfmValues>& buyers)
{
  RfmCuts cuts;
  cuts.buyers = buyers.size();
  cuts.fixed = buyers.size() < enough;
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
                                 Date asOf)
{
  std::vector<RfmValues> values(population.isEmpty() ? 0 : std::size_t{population.maximum()} + 1);
  const std::string currency = purchases.mainCurrency();
  MemberId person;
  std::string order;
  purchases.forEachPaid(
      zone.moment(asOf.plus(1 - rfmWindow)), zone.moment(asOf.plus(1)), [&](const PurchaseStore::Paid& paid) {
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
