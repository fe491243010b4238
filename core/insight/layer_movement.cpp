// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/layer_movement.h"

#include "core/insight/layer_walk.h"

namespace weilu {

namespace {

constexpr int weeksBack = 104, compared = 30, daysCaughtUp = 31;
/// Every so many weeks it is kept who stood where.
constexpr std::size_t keptEvery = 8;

std::vector<Date> sorted(std::vector<Date> dates)
{
  std::sort(dates.begin(), dates.end());
  dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
  return dates;
}

/// The walk of a scheme that goes on from what was recorded before \p date.
LayerWalk walkFrom(const LayerStore& store, const Scheme& scheme, Date date, std::optional<Date> began)
{
  LayerWalk walk(scheme, store.locks(scheme.id));
  // What was computed first looked at nothing before it; nor does what follows.
  Date after = date.plus(-scheme.waitDays);
  if (began && date > *began)
    after = std::max(after, *began);
  walk.startFrom(store.before(scheme.id, date), store.movesIn(scheme.id, {after.plus(1), date.plus(-1)}));
  return walk;
}

} // namespace

std::vector<FlowCell> flowBetween(const LayerSets& then, const LayerSets& now)
{
  std::vector<FlowCell> cells;
  for (LayerMove& move : moves(then, now))
    cells.push_back({std::move(move.from), std::move(move.to), std::move(move.people)});
  for (const auto& [layer, people] : then) {
    const auto found = now.find(layer);
    People stayed = found == now.end() ? People() : people & found->second;
    if (!stayed.isEmpty())
      cells.push_back({layer, layer, std::move(stayed)});
  }
  return cells;
}

std::vector<LayerSizes> sizesOver(const LayerStore& store, SchemeId scheme, DateRange range,
                                  const People& population)
{
  std::vector<LayerSizes> sizes;
  store.forEachDate(scheme, range, [&](Date date, const LayerSets& sets) {
    LayerSizes& of = sizes.emplace_back(LayerSizes{date, {}});
    for (const auto& [layer, people] : sets)
      of.people[layer] = people.and_cardinality(population);
  });
  std::reverse(sizes.begin(), sizes.end());
  return sizes;
}

std::vector<Date> historyDates(Date began, std::optional<Date> earliest)
{
  std::vector<Date> dates;
  for (int week = 1; week <= weeksBack; ++week)
    dates.push_back(began.plus(-7 * week));
  dates.push_back(began.plus(-compared));
  const Date from = std::min(earliest.value_or(began), began.plus(-7));
  std::erase_if(dates, [&](Date date) { return date < from; });
  return sorted(std::move(dates));
}

std::vector<Date> missedDates(std::optional<Date> computed, Date today)
{
  std::vector<Date> dates{today};
  if (!computed || *computed >= today)
    return dates;
  const Date daily = std::max(computed->plus(1), today.plus(1 - daysCaughtUp));
  for (Date date = daily; date < today; date = date.plus(1))
    dates.push_back(date);
  for (int week = 1; week <= weeksBack && daily.plus(-7 * week) > *computed; ++week)
    dates.push_back(daily.plus(-7 * week));
  return sorted(std::move(dates));
}

std::vector<Reconstruction> reconstruct(const LayerStore& store, std::span<const Scheme> schemes,
                                        std::span<const Date> dates, const FactsOn& factsOn,
                                        const Control& control)
{
  std::vector<LayerWalk> walks;
  for (const Scheme& scheme : schemes)
    walks.emplace_back(scheme, store.locks(scheme.id));
  std::vector<Reconstruction> found(schemes.size());
  for (std::size_t i = 0; i < dates.size(); ++i) {
    control.checkpoint(Phase::Layering, i, dates.size());
    const auto facts = factsOn(dates[i]);
    for (std::size_t k = 0; k < walks.size(); ++k) {
      walks[k].step(*facts, dates[i]);
      found[k].steps.push_back(
          {dates[i], walks[k].moves(), i % keptEvery == 0 ? std::optional(walks[k].layers()) : std::nullopt});
    }
  }
  for (std::size_t k = 0; k < walks.size(); ++k)
    found[k].last = walks[k].layers();
  return found;
}

void replay(const LayerStore& store, const Scheme& scheme, DateRange range, const FactsOn& factsOn,
            const Control& control, const std::function<void(Date, const LayerSets&)>& visit)
{
  std::vector<Date> dates = store.datesIn(scheme.id, range);
  const auto began = store.beganOn(scheme.id);
  if (dates.empty()) {
    dates = historyDates(range.to, range.from);
    dates.push_back(range.to);
  }
  LayerWalk walk = walkFrom(store, scheme, dates.front(), began);
  for (std::size_t i = 0; i < dates.size(); ++i) {
    control.checkpoint(Phase::Layering, i, dates.size());
    visit(dates[i], walk.step(*factsOn(dates[i]), dates[i], dates[i] == began));
  }
}

} // namespace weilu
