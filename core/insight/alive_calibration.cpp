// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/alive_calibration.h"

namespace weilu {

namespace {

constexpr int longest = 182; ///< days held out at most
constexpr int parts = 3;     ///< one of these is held out

/// Periods in (cut, cut + ahead periods] with activity, index = id.
std::vector<std::uint16_t> periodsAfter(const History& history, Date cut, int ahead, int days)
{
  const People& population = history.population();
  std::vector<std::uint16_t> found(population.isEmpty() ? 0 : std::size_t{population.maximum()} + 1);
  for (int period = 0; period < ahead; ++period) {
    const Date from = cut.plus(1 + period * days);
    for (const std::uint32_t id : history.activeIn({from, from.plus(days - 1)}))
      ++found[id];
  }
  return found;
}

/// Means over people, filled one by one.
class Tally {
public:
  Tally(AliveCalibration& calibration, std::vector<std::uint16_t> after)
      : m_calibration(calibration)
      , m_after(std::move(after))
  {
    for (int repeats = 0; repeats <= AliveCalibration::repeatsMost; ++repeats)
      calibration.byRepeats.push_back({repeats, {}, 0, 0});
    for (int band = 0; band < AliveCalibration::bands; ++band)
      calibration.byBand.push_back({static_cast<double>(band) / AliveCalibration::bands,
                                    static_cast<double>(band + 1) / AliveCalibration::bands,
                                    {},
                                    0,
                                    0,
                                    0});
  }

  void add(std::uint32_t id, const AliveRow& row, double alive)
  {
    const auto ahead = static_cast<double>(m_calibration.ahead);
    const AliveFit& fit = m_calibration.first.fit;
    const double came = m_after[id];
    const auto repeats =
        std::min<std::size_t>(static_cast<std::size_t>(row.repeats), m_calibration.byRepeats.size() - 1);
    auto& byRepeats = m_calibration.byRepeats[repeats];
    byRepeats.people.add(id);
    byRepeats.predicted += alive * expectedWhenAlive(row, ahead);
    byRepeats.actual += came;
    const auto band =
        std::min(static_cast<std::size_t>(alive * AliveCalibration::bands), m_calibration.byBand.size() - 1);
    auto& byBand = m_calibration.byBand[band];
    byBand.people.add(id);
    byBand.alive += alive;
    byBand.predicted += returnProbability(fit.model, fit.params, row, ahead);
    byBand.returned += came > 0 ? 1 : 0;
  }

  void close()
  {
    for (auto& row : m_calibration.byRepeats) {
      const double people = std::max(1.0, static_cast<double>(row.people.cardinality()));
      row.predicted /= people;
      row.actual /= people;
    }
    for (auto& row : m_calibration.byBand) {
      const double people = std::max(1.0, static_cast<double>(row.people.cardinality()));
      row.alive /= people;
      row.predicted /= people;
      row.returned /= people;
    }
  }

private:
  /// An integral, the same for equal repeats and spans: worked out once for each.
  double expectedWhenAlive(const AliveRow& row, double ahead)
  {
    const auto [at, fresh] = m_expected.try_emplace({row.repeats, row.span}, 0.0);
    if (fresh)
      at->second =
          weilu::expectedWhenAlive(m_calibration.first.fit.model, m_calibration.first.fit.params, row, ahead);
    return at->second;
  }

  AliveCalibration& m_calibration;
  std::vector<std::uint16_t> m_after;
  std::map<std::pair<double, double>, double> m_expected;
};

} // namespace

AliveCalibration calibrateAlive(AliveModel model, const History& history, Date asOf, AliveUnit unit,
                                const Control& control)
{
  AliveCalibration calibration;
  calibration.cut = asOf;
  calibration.first.fit.model = model;
  const auto span = history.span();
  if (!span || span->from > asOf)
    return calibration;
  const int days = daysOf(unit);
  calibration.ahead = std::min(asOf.since(span->from) / days / parts, longest / days);
  calibration.cut = asOf.plus(-calibration.ahead * days);
  if (calibration.ahead == 0)
    return calibration;
  calibration.first = estimateAlive(model, aliveFromActivity(history, calibration.cut, unit), control);
  if (!calibration.first.shown())
    return calibration;
  const Alive& first = calibration.first;
  Tally tally(calibration, periodsAfter(history, calibration.cut, calibration.ahead, days));
  for (std::size_t i = 0; i < first.probability.size(); ++i) {
    if (i % 4096 == 0)
      control.checkpoint(Phase::Reading, i, first.probability.size());
    tally.add(first.people.ids[i], first.people.rows[i], first.probability[i]);
  }
  tally.close();
  return calibration;
}

} // namespace weilu
