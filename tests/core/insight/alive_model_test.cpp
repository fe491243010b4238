// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/alive_fit.h"
#include "tests/laws.h"
#include "tests/paths.h"

#include <cmath>
#include <fstream>

using namespace weilu;

namespace {

using Function = std::function<double(double)>;

/// The mean of \p of a Gamma(shape, rate) value, step by step.
double overRates(double shape, double rate, const Function& of)
{
  constexpr int steps = 40'000;
  const double most = (shape + 12 * std::sqrt(shape) + 30) / rate, step = most / steps;
  double sum = 0;
  for (int i = 0; i < steps; ++i) {
    const double x = (i + 0.5) * step;
    sum += of(x) * std::pow(rate, shape) * std::pow(x, shape - 1) * std::exp(-rate * x) / std::tgamma(shape);
  }
  return sum * step;
}

/// The mean of \p of a Beta(a, b) value, step by step.
double overShares(double a, double b, const Function& of)
{
  constexpr int steps = 40'000;
  double sum = 0;
  for (int i = 0; i < steps; ++i) {
    const double p = (i + 0.5) / steps;
    sum += of(p) * std::pow(p, a - 1) * std::pow(1 - p, b - 1) * std::tgamma(a + b) / std::tgamma(a) /
           std::tgamma(b);
  }
  return sum / steps;
}

/// A likelihood in its two parts, from what the model says of one person with a known rate and chance to
/// stop, averaged over everybody. No gamma functions of the closed forms.
struct Parts {
  double alive = 0, stopped = 0;
  [[nodiscard]] double sum() const { return alive + stopped; }
};

Parts slowParts(AliveModel model, const AliveParams& params, const AliveRow& row)
{
  const auto [p0, p1, p2, p3] = params;
  const double x = row.repeats, last = row.last, span = row.span;
  if (model == AliveModel::BgBb) {
    const auto habit = [&, a = p0, b = p1](double chances) {
      return overShares(a, b, [=](double p) { return std::pow(p, x) * std::pow(1 - p, chances - x); });
    };
    const auto leave = [&, c = p2, d = p3](const Function& of) { return overShares(c, d, of); };
    Parts parts{habit(span) * leave([=](double q) { return std::pow(1 - q, span); }), 0};
    for (double at = last; at < span; ++at)
      parts.stopped += habit(at) * leave([=](double q) { return q * std::pow(1 - q, at); });
    return parts;
  }
  const double chances = model == AliveModel::MbgNbd ? x + 1 : x;
  const auto came = [&, r = p0, alpha = p1](double until) {
    return overRates(r, alpha, [=](double rate) { return std::pow(rate, x) * std::exp(-rate * until); });
  };
  Parts parts{came(span) * overShares(p2, p3, [=](double p) { return std::pow(1 - p, chances); }), 0};
  if (chances > 0)
    parts.stopped =
        came(last) * overShares(p2, p3, [=](double p) { return p * std::pow(1 - p, chances - 1); });
  return parts;
}

/// ln likelihood as the papers print it, row by row.
double printed(AliveModel model, const AliveParams& params, const std::vector<AliveRow>& rows)
{
  const auto [r, alpha, a, b] = params;
  const auto lnBeta = [](double u, double v) { return std::lgamma(u) + std::lgamma(v) - std::lgamma(u + v); };
  double sum = 0;
  for (const auto& [x, last, span] : rows) {
    const double first = std::exp(std::lgamma(r + x) - std::lgamma(r) + r * std::log(alpha));
    const double lives = std::pow(alpha + span, -(r + x)), dies = std::pow(alpha + last, -(r + x));
    if (model == AliveModel::MbgNbd)
      sum += std::log(first * (std::exp(lnBeta(a, b + x + 1) - lnBeta(a, b)) * lives +
                               std::exp(lnBeta(a + 1, b + x) - lnBeta(a, b)) * dies));
    else
      sum += std::log(first * (std::exp(lnBeta(a, b + x) - lnBeta(a, b)) * lives +
                               (x > 0 ? std::exp(lnBeta(a + 1, b + x - 1) - lnBeta(a, b)) * dies : 0)));
  }
  return sum;
}

/// Climbs from far away: a step along one parameter or another as long as it helps, then half the step.
AliveParams climb(AliveModel model, const std::vector<AliveRow>& rows)
{
  std::array<double, 4> logs{};
  const auto value = [&](const std::array<double, 4>& at) {
    return printed(model, {std::exp(at[0]), std::exp(at[1]), std::exp(at[2]), std::exp(at[3])}, rows);
  };
  double best = value(logs);
  for (double step = 0.5; step > 1e-6;) {
    const auto before = logs;
    for (std::size_t i = 0; i < 2 * logs.size(); ++i) {
      auto next = logs;
      next[i / 2] += i % 2 == 0 ? step : -step;
      if (const double found = value(next); found > best) {
        best = found;
        logs = next;
      }
    }
    auto further = logs; // ridges run across the axes: go on in the direction that helped
    for (std::size_t i = 0; i < logs.size(); ++i)
      further[i] += logs[i] - before[i];
    if (const double found = value(further); found > best) {
      best = found;
      logs = further;
    }
    if (logs == before)
      step /= 2;
  }
  return {std::exp(logs[0]), std::exp(logs[1]), std::exp(logs[2]), std::exp(logs[3])};
}

std::vector<AliveRow> summaryIn(const std::filesystem::path& file)
{
  std::ifstream in(file);
  std::vector<AliveRow> rows;
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    std::istringstream cells(line.substr(line.find(',') + 1));
    AliveRow row;
    char comma = ',';
    cells >> row.repeats >> comma >> row.last >> comma >> row.span;
    rows.push_back(row);
  }
  return rows;
}

AliveFit fitOf(AliveModel model, const std::vector<AliveRow>& rows)
{
  return fitAlive(model, aliveGroups(rows));
}

void checkParams(const AliveFit& fit, const AliveParams& expected)
{
  CHECK(fit.converged);
  for (std::size_t i = 0; i < expected.size(); ++i) {
    INFO(aliveParamNames(fit.model)[i]);
    CHECK(fit.params[i] == Approx(expected[i]).epsilon(1e-3));
  }
}

const AliveParams someone{1.7, 6.1, 1.3, 2.6};
constexpr std::array models{AliveModel::MbgNbd, AliveModel::BgNbd, AliveModel::BgBb};
const std::array<AliveRow, 5> people{{{0, 0, 12}, {1, 4, 12}, {3, 12, 12}, {4, 9, 20}, {2, 2, 30}}};

} // namespace

TEST_CASE("Models of people who come back and stop", "[insight][alive]")
{
  for (const AliveModel model : models) {
    DYNAMIC_SECTION(code(model))
    {
      CHECK(aliveModelNamed(code(model)) == model);
      for (const AliveRow& row : people) {
        if (!possible(model, row))
          continue;
        INFO(row.repeats << " " << row.last << " " << row.span);
        const Parts parts = slowParts(model, someone, row);
        CHECK(logLikelihood(model, someone, row) == Approx(std::log(parts.sum())).epsilon(1e-5));
        const Parts later = slowParts(model, someone, {row.repeats, row.last, row.span + 6});
        CHECK(returnProbability(model, someone, row, 6) ==
              Approx(1 - later.sum() / parts.sum()).epsilon(1e-4));
        if (model != AliveModel::BgBb)
          CHECK(aliveProbability(model, someone, row) == Approx(parts.alive / parts.sum()).epsilon(1e-5));
      }
    }
  }
  CHECK_FALSE(aliveModelNamed("pareto"));
}

TEST_CASE("What is expected of the living", "[insight][alive]")
{
  SECTION("in continuous time, whatever the chance to stop")
  {
    for (const double a : {0.4, 1.0, 1.3, 20.0}) {
      const AliveParams params{1.7, 6.1, a, 2.6};
      const AliveRow row{3, 9, 14};
      const double ahead = 10;
      // p = u^(1/k) makes the steps fine where the density of small chances is endless.
      const double left = 2.6 + row.repeats + 1, k = std::min(a, 1.0);
      double expected = 0;
      constexpr int steps = 200'000;
      for (int i = 0; i < steps; ++i) {
        const double p = std::pow((i + 0.5) / steps, 1 / k);
        const double times = (1 - std::pow(1 + p * ahead / (6.1 + row.span), -(1.7 + row.repeats))) / p;
        expected += times * std::pow(p, a - k) / k * std::pow(1 - p, left - 1) * std::tgamma(a + left) /
                    std::tgamma(a) / std::tgamma(left) / steps;
      }
      INFO(a);
      CHECK(expectedWhenAlive(AliveModel::MbgNbd, params, row, ahead) == Approx(expected).epsilon(1e-4));
    }
  }
  SECTION("in periods, as often as they may come and have not stopped")
  {
    const AliveRow row{2, 5, 9};
    // The chance to stop in each of three periods, and the habit, both as learned by the last one.
    double expected = 0;
    for (double period = 1; period <= 3; ++period)
      expected += (1.7 + 2) / (1.7 + 6.1 + 9) *
                  overShares(1.3, 2.6 + 10, [=](double q) { return std::pow(1 - q, period - 1); });
    CHECK(expectedWhenAlive(AliveModel::BgBb, someone, row, 3) == Approx(expected).epsilon(1e-5));
  }
  SECTION("grows with time and is never more than without stopping")
  {
    law("more time, more visits", [] {
      const AliveParams params{*rc::gen::inRange(1, 40) / 10.0, *rc::gen::inRange(1, 200) / 10.0,
                               *rc::gen::inRange(1, 40) / 10.0, *rc::gen::inRange(1, 80) / 10.0};
      const double repeats = *rc::gen::inRange(0, 20), span = *rc::gen::inRange(20, 100);
      const AliveRow row{repeats, repeats > 0 ? span - 2 : 0, span};
      for (const AliveModel model : models) {
        const double some = expectedWhenAlive(model, params, row, 5),
                     more = expectedWhenAlive(model, params, row, 9);
        const double probability = aliveProbability(model, params, row);
        RC_ASSERT((probability >= 0 && probability <= 1 + 1e-12));
        RC_ASSERT((some > 0 && some <= more));
        RC_ASSERT((returnProbability(model, params, row, 5) <= probability + 1e-9));
      }
    });
  }
}

TEST_CASE("The likelihood of groups", "[insight][alive]")
{
  law("is that of everybody one by one, with its slopes", [] {
    std::vector<AliveRow> rows;
    for (int i = *rc::gen::inRange(1, 40); i > 0; --i) {
      const double last = *rc::gen::inRange(0, 15), repeats = last > 0 ? *rc::gen::inRange(1, 16) : 0;
      rows.push_back({std::min(repeats, last), last, last + *rc::gen::inRange(0, 10)});
    }
    const AliveGroups groups = aliveGroups(rows);
    for (std::size_t i = 0; i < rows.size(); ++i)
      RC_ASSERT(groups.rows[groups.groupOf[i]] == rows[i]);
    for (const AliveModel model : models) {
      double expected = 0;
      for (const AliveRow& row : rows)
        expected += logLikelihood(model, someone, row);
      const AliveLikelihood likelihood(model, groups);
      RC_ASSERT(std::abs(likelihood(someone) - expected) < 1e-8 * (1 + std::abs(expected)));
      if (model == AliveModel::BgBb)
        continue;
      AliveParams slopes{};
      (void)likelihood.withGradient(someone, slopes);
      for (std::size_t i = 0; i < slopes.size(); ++i) {
        AliveParams more = someone, less = someone;
        more[i] += 1e-5;
        less[i] -= 1e-5;
        const double slope = (likelihood(more) - likelihood(less)) / 2e-5;
        RC_ASSERT(std::abs(slopes[i] - slope) < 1e-4 * (1 + std::abs(slope)));
      }
    }
  });
}

TEST_CASE("Fits to a summary", "[insight][alive]")
{
  SECTION("find what a slow climb finds")
  {
    const std::vector<AliveRow> rows = summaryIn(test::testData("alive/summary.csv"));
    REQUIRE(rows.size() == 160);
    for (const AliveModel model : {AliveModel::MbgNbd, AliveModel::BgNbd}) {
      const AliveParams expected = climb(model, rows);
      const AliveFit fit = fitOf(model, rows);
      INFO(code(model));
      checkParams(fit, expected);
      CHECK(fit.logLikelihood == Approx(printed(model, expected, rows)).margin(1e-3));
    }
  }
  SECTION("of BG/BB are better than everything near by")
  {
    std::vector<AliveRow> rows = summaryIn(test::testData("alive/summary.csv"));
    for (AliveRow& row : rows) {
      row = {row.repeats, std::ceil(row.last), std::ceil(row.span)};
      row.repeats = std::min(row.repeats, row.last);
    }
    const AliveFit fit = fitOf(AliveModel::BgBb, rows);
    CHECK(fit.converged);
    const AliveLikelihood likelihood(AliveModel::BgBb, aliveGroups(rows));
    for (std::size_t i = 0; i < fit.params.size(); ++i) {
      for (const double factor : {0.97, 1.03}) {
        AliveParams other = fit.params;
        other[i] *= factor;
        CHECK(likelihood(other) < fit.logLikelihood);
      }
    }
  }
  SECTION("that run away, or of nobody, have not converged")
  {
    CHECK_FALSE(fitAlive(AliveModel::MbgNbd, {}).converged);
    for (const AliveModel model : models) {
      INFO(code(model));
      CHECK_FALSE(fitOf(model, std::vector<AliveRow>(50, AliveRow{5, 10, 10})).converged);
      CHECK_FALSE(fitOf(model, std::vector<AliveRow>(50, AliveRow{0, 0, 10})).converged);
    }
  }
  SECTION("stop when asked to")
  {
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(fitAlive(AliveModel::MbgNbd, aliveGroups(std::vector<AliveRow>(9, AliveRow{1, 2, 3})),
                             Control(stop.get_token(), {})),
                    Cancelled);
  }
}

TEST_CASE("Fits to the customers of CDNOW are those that were published", "[insight][alive][data]")
{
  const std::filesystem::path file = test::sharedData("activity") / "cdnow_customers_summary.csv";
  if (!std::filesystem::exists(file)) {
    WARN("the shared data is not here");
    return;
  }
  const std::vector<AliveRow> rows = summaryIn(file);
  const AliveRow one{2, 30.43, 38.86};
  const AliveFit mbg = fitOf(AliveModel::MbgNbd, rows), bg = fitOf(AliveModel::BgNbd, rows);
  checkParams(mbg, {0.524838, 6.182991, 0.891356, 1.613999});
  CHECK(mbg.logLikelihood == Approx(-9582.1327).margin(1e-3));
  CHECK(aliveProbability(mbg.model, mbg.params, one) == Approx(0.706126).margin(1e-4));
  checkParams(bg, {0.242593, 4.413532, 0.792886, 2.425754});
  CHECK(bg.logLikelihood == Approx(-9582.4256).margin(1e-3));
  CHECK(aliveProbability(bg.model, bg.params, one) == Approx(0.726609).margin(1e-4));
  // E[Y(39) | 2, 30.43, 38.86] of Fader, Hardie and Lee (2005), section 5.
  CHECK(aliveProbability(bg.model, bg.params, one) * expectedWhenAlive(bg.model, bg.params, one, 39) ==
        Approx(1.226).margin(1e-3));
}
