// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/alive_model.h"

#include <boost/math/quadrature/tanh_sinh.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace weilu {

namespace {

constexpr std::array<std::string_view, 3> codes{"mbg-nbd", "bg-nbd", "bg-bb"};

double lnBeta(double a, double b) { return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b); }

/// ln(1 + e^x) without overflow.
double softplus(double x) { return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x)); }

/// The two models in continuous time. They differ in one chance to stop: of MBG/NBD people can do so right
/// after their first period, too.
struct Continuous {
  Continuous(AliveModel model, const AliveParams& params, const AliveRow& of)
      : r(params[0])
      , alpha(params[1])
      , a(params[2])
      , b(params[3])
      , row(of)
      , survived(of.repeats + (model == AliveModel::MbgNbd ? 1 : 0))
  {
  }

  [[nodiscard]] double ifAlive() const
  {
    return std::lgamma(r + row.repeats) - std::lgamma(r) + r * std::log(alpha) + lnBeta(a, b + survived) -
           lnBeta(a, b) - (r + row.repeats) * std::log(alpha + row.span);
  }
  /// ln of the odds of having stopped at the last repeat; −∞ when nobody could have.
  [[nodiscard]] double stopped() const
  {
    if (survived == 0)
      return -std::numeric_limits<double>::infinity();
    return std::log(a) - std::log(b + survived - 1) +
           (r + row.repeats) * std::log((alpha + row.span) / (alpha + row.last));
  }

  /// The mean of (1 − (α′ / (α′ + p·t))^r′) / p over p, which is Beta(a, b + survived) for the living. With a
  /// below 1 the density is endless at 0: p = u^(1/a) takes that away.
  [[nodiscard]] double expected(double ahead) const
  {
    const double power = a < 1 ? 1 / a : 1, left = b + survived;
    const double scale = alpha + row.span, shape = r + row.repeats;
    const double norm = std::log(power) - lnBeta(a, left);
    const auto density = [&](double u, double complement) {
      const double lnU = complement < 0 ? std::log(u) : std::log1p(-complement);
      const double p = std::exp(power * lnU);
      const double rest = complement < 0 ? 1 - p : -std::expm1(power * lnU);
      const double times =
          p < 1e-12 ? shape * ahead / scale : -std::expm1(-shape * std::log1p(p * ahead / scale)) / p;
      return times * std::exp(norm + (a < 1 ? 0 : (a - 1) * lnU) + (left - 1) * std::log(rest));
    };
    // The rule gives the distance to the nearer end: negative at 0, positive at 1.
    thread_local boost::math::quadrature::tanh_sinh<double> rule(9);
    return rule.integrate([&](double u, double end) { return u < 0.5 ? density(u, -1) : density(u, end); },
                          0.0, 1.0, 1e-8);
  }

  double r, alpha, a, b;
  AliveRow row;
  double survived;
};

/// BG/BB: one chance to come in each period, one to stop before it.
struct Discrete {
  Discrete(const AliveParams& params, const AliveRow& of)
      : alpha(params[0])
      , beta(params[1])
      , gamma(params[2])
      , delta(params[3])
      , row(of)
  {
  }

  /// ln of came \p repeats times of \p chances and could go on after \p periods.
  [[nodiscard]] double lnLived(double repeats, double chances, double periods) const
  {
    return lnBeta(alpha + repeats, beta + chances - repeats) - lnBeta(alpha, beta) +
           lnBeta(gamma, delta + periods) - lnBeta(gamma, delta);
  }
  [[nodiscard]] double lnIfAlive() const { return lnLived(row.repeats, row.span, row.span); }

  /// ln of the sum over the periods in which the person may have stopped, relative to the first of them.
  [[nodiscard]] double logLikelihood() const
  {
    const double silent = row.span - row.last;
    if (silent < 1)
      return lnIfAlive();
    const double first = lnBeta(alpha + row.repeats, beta + row.last - row.repeats) - lnBeta(alpha, beta) +
                         lnBeta(gamma + 1, delta + row.last) - lnBeta(gamma, delta);
    double term = 1, sum = 1;
    for (double i = 0; i + 1 < silent; ++i) {
      term *= (beta + row.last - row.repeats + i) / (alpha + beta + row.last + i) * (delta + row.last + i) /
              (gamma + 1 + delta + row.last + i);
      sum += term;
    }
    const double stopped = first + std::log(sum);
    return stopped + softplus(lnIfAlive() - stopped);
  }
  [[nodiscard]] double alive() const
  {
    return std::exp(lnLived(row.repeats, row.span, row.span + 1) - logLikelihood());
  }
  [[nodiscard]] double expected(double ahead) const
  {
    const double now = lnLived(row.repeats, row.span, row.span + 1);
    double sum = 0;
    for (double i = 1; i <= ahead; ++i)
      sum += std::exp(lnLived(row.repeats + 1, row.span + 1, row.span + i) - now);
    return sum;
  }

  double alpha, beta, gamma, delta;
  AliveRow row;
};

} // namespace

std::string_view code(AliveModel model) { return codes.at(static_cast<std::size_t>(model)); }

Result<AliveModel> aliveModelNamed(std::string_view code)
{
  const auto found = std::find(codes.begin(), codes.end(), code);
  if (found == codes.end())
    return refuse(RefusalCode::BadValue,
                  {{"what", "model"}, {"found", std::string(code)}, {"expected", "mbg-nbd, bg-nbd, bg-bb"}});
  return static_cast<AliveModel>(found - codes.begin());
}

std::array<std::string_view, 4> aliveParamNames(AliveModel model)
{
  if (model == AliveModel::BgBb)
    return {"alpha", "beta", "gamma", "delta"};
  return {"r", "alpha", "a", "b"};
}

bool possible(AliveModel model, const AliveRow& row)
{
  const bool finite = std::isfinite(row.repeats) && std::isfinite(row.last) && std::isfinite(row.span);
  if (!finite || row.repeats < 0 || row.last < 0 || row.span < row.last ||
      row.repeats != std::floor(row.repeats))
    return false;
  if ((row.repeats == 0) != (row.last == 0))
    return false;
  return model != AliveModel::BgBb ||
         (row.last == std::floor(row.last) && row.span == std::floor(row.span) && row.repeats <= row.last);
}

double logLikelihood(AliveModel model, const AliveParams& params, const AliveRow& row)
{
  if (model == AliveModel::BgBb)
    return Discrete(params, row).logLikelihood();
  const Continuous at(model, params, row);
  return at.ifAlive() + softplus(at.stopped());
}

double aliveProbability(AliveModel model, const AliveParams& params, const AliveRow& row)
{
  if (model == AliveModel::BgBb)
    return Discrete(params, row).alive();
  return 1 / (1 + std::exp(Continuous(model, params, row).stopped()));
}

double returnProbability(AliveModel model, const AliveParams& params, const AliveRow& row, double ahead)
{
  // Not coming back is the same history, watched for longer.
  const AliveRow later{row.repeats, row.last, row.span + ahead};
  return -std::expm1(logLikelihood(model, params, later) - logLikelihood(model, params, row));
}

double expectedWhenAlive(AliveModel model, const AliveParams& params, const AliveRow& row, double ahead)
{
  return model == AliveModel::BgBb ? Discrete(params, row).expected(ahead)
                                   : Continuous(model, params, row).expected(ahead);
}

} // namespace weilu
