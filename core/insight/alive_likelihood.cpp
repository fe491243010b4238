// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/alive_fit.h"

#include <boost/math/special_functions/digamma.hpp>

#include <cmath>

namespace weilu {

namespace {

constexpr double never = -std::numeric_limits<double>::infinity();

std::vector<double> distinct(const std::vector<AliveRow>& rows, double AliveRow::*number)
{
  std::vector<double> found;
  found.reserve(rows.size());
  for (const AliveRow& row : rows)
    found.push_back(row.*number);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::uint32_t positionIn(const std::vector<double>& sorted, double value)
{
  return static_cast<std::uint32_t>(std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
}

double digamma(double x) { return boost::math::digamma(x); }

/// ln Γ(start + k) for k from 0.
std::vector<double> lnGammas(double start, std::size_t count)
{
  std::vector<double> found(count);
  for (std::size_t k = 0; k < count; ++k)
    found[k] = std::lgamma(start + static_cast<double>(k));
  return found;
}

/// What BG/BB asks of whole numbers of periods, up to the longest span.
struct Periods {
  Periods(const AliveParams& params, std::size_t longest)
      : came(lnGammas(params[0], longest + 2))
      , missed(lnGammas(params[1], longest + 2))
      , both(lnGammas(params[0] + params[1], longest + 2))
      , stayed(lnGammas(params[3], longest + 2))
      , all(lnGammas(params[2] + params[3], longest + 2))
      , norm(both[0] - came[0] - missed[0])
      , leaving(std::log(params[2] / (params[2] + params[3])) + all[1] - stayed[0])
  {
  }
  [[nodiscard]] double habit(std::size_t repeats, std::size_t chances) const
  {
    return norm + came[repeats] + missed[chances - repeats] - both[chances];
  }
  /// ln of came so often and could go on after all \p periods.
  [[nodiscard]] double alive(std::size_t repeats, std::size_t periods) const
  {
    return habit(repeats, periods) + stayed[periods] - all[periods] + all[0] - stayed[0];
  }
  /// ln of came so often and stopped after \p periods.
  [[nodiscard]] double stopped(std::size_t repeats, std::size_t periods) const
  {
    return habit(repeats, periods) + leaving + stayed[periods] - all[periods + 1];
  }

  std::vector<double> came, missed, both, stayed, all;
  double norm, leaving;
};

} // namespace

/// What a row of so many repeats has whatever its times are, with derivatives.
struct AliveLikelihood::OfRepeats {
  double shape, base, byR, byA, byB;
  double odds, oddsByB; ///< ln of the odds of having stopped at time 0
};
struct AliveLikelihood::OfTime {
  double log, inverse; ///< of α + time
};

AliveLikelihood::AliveLikelihood(AliveModel model, const AliveGroups& groups)
    : m_model(model)
    , m_repeats(distinct(groups.rows, &AliveRow::repeats))
    , m_last(distinct(groups.rows, &AliveRow::last))
    , m_span(distinct(groups.rows, &AliveRow::span))
{
  m_groups.reserve(groups.rows.size());
  for (std::size_t i = 0; i < groups.rows.size(); ++i) {
    const AliveRow& row = groups.rows[i];
    m_groups.push_back({positionIn(m_repeats, row.repeats), positionIn(m_last, row.last),
                        positionIn(m_span, row.span), static_cast<double>(groups.people[i])});
  }
}

double AliveLikelihood::operator()(const AliveParams& params) const
{
  AliveParams gradient{};
  return m_model == AliveModel::BgBb ? discrete(params) : withGradient(params, gradient);
}

std::vector<AliveLikelihood::OfRepeats> AliveLikelihood::byRepeats(const AliveParams& params) const
{
  const auto [r, alpha, a, b] = params;
  const double lnFixed = r * std::log(alpha) - std::lgamma(r) + std::lgamma(a + b) - std::lgamma(b);
  const double rFixed = std::log(alpha) - digamma(r), bothFixed = digamma(a + b), bFixed = digamma(b);
  std::vector<OfRepeats> found;
  found.reserve(m_repeats.size());
  for (const double repeats : m_repeats) {
    const double survived = repeats + (m_model == AliveModel::MbgNbd ? 1 : 0);
    const double both = digamma(a + b + survived);
    OfRepeats of{};
    of.shape = r + repeats;
    of.base = lnFixed + std::lgamma(of.shape) + std::lgamma(b + survived) - std::lgamma(a + b + survived);
    of.byR = rFixed + digamma(of.shape);
    of.byA = bothFixed - both;
    of.byB = bothFixed - bFixed + digamma(b + survived) - both;
    of.odds = survived == 0 ? never : std::log(a) - std::log(b + survived - 1);
    of.oddsByB = survived == 0 ? 0 : -1 / (b + survived - 1);
    found.push_back(of);
  }
  return found;
}

double AliveLikelihood::withGradient(const AliveParams& params, AliveParams& gradient) const
{
  const auto [r, alpha, a, b] = params;
  const std::vector<OfRepeats> repeats = byRepeats(params);
  const auto times = [start = alpha](const std::vector<double>& numbers) {
    std::vector<OfTime> found;
    found.reserve(numbers.size());
    for (const double time : numbers)
      found.push_back({std::log(start + time), 1 / (start + time)});
    return found;
  };
  const std::vector<OfTime> lasts = times(m_last), spans = times(m_span);
  double sum = 0;
  gradient = {};
  for (const Group& group : m_groups) {
    const OfRepeats& of = repeats[group.repeats];
    const OfTime &last = lasts[group.last], &span = spans[group.span];
    const double silence = span.log - last.log, odds = of.odds + of.shape * silence;
    const double small = std::exp(-std::abs(odds)), log = std::log1p(small);
    const double stopped = odds > 0 ? 1 / (1 + small) : small / (1 + small);
    const double people = group.people;
    sum += people * (of.base - of.shape * span.log + (odds > 0 ? odds + log : log));
    gradient[0] += people * (of.byR - span.log + stopped * silence);
    gradient[1] += people * (r / alpha - of.shape * (span.inverse + stopped * (last.inverse - span.inverse)));
    gradient[2] += people * (of.byA + stopped / a);
    gradient[3] += people * (of.byB + stopped * of.oddsByB);
  }
  return sum;
}

double AliveLikelihood::discrete(const AliveParams& params) const
{
  if (m_groups.empty())
    return 0;
  const auto whole = [](double number) { return static_cast<std::size_t>(number); };
  const Periods periods(params, whole(m_span.back()));
  double sum = 0, stopped = 0;
  std::size_t until = 0; // stopped: the sum of e^stopped(x, j − scale) for j from last to before this
  for (std::size_t i = 0; i < m_groups.size(); ++i) {
    const Group& group = m_groups[i];
    const bool another =
        i == 0 || m_groups[i - 1].repeats != group.repeats || m_groups[i - 1].last != group.last;
    const std::size_t repeats = whole(m_repeats[group.repeats]), last = whole(m_last[group.last]),
                      span = whole(m_span[group.span]);
    if (another) {
      stopped = 0;
      until = last;
    }
    const double scale = periods.stopped(repeats, last), alive = periods.alive(repeats, span) - scale;
    for (; until < span; ++until)
      stopped += std::exp(periods.stopped(repeats, until) - scale);
    sum += group.people * (scale + std::log(stopped + std::exp(alive)));
  }
  return sum;
}

} // namespace weilu
