// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/alive_fit.h"

#include <nlopt.h>

#include <cmath>
#include <numeric>
#include <unordered_map>

namespace weilu {

namespace {

/// Bounds of the logarithms of parameters. Where people hardly differ, two of them grow together without end;
/// their proportion is what counts then, and the upper bound is as good as any.
constexpr double lowest = -9, highest = 9, margin = 0.1;
/// What a proportion of the average person must be within, or it has run away.
constexpr double leastMean = 1e-5, mostMean = 1e3;
constexpr int mostEvaluations = 4'000;
constexpr double stepsEnd = 1e-7, valuesEnd = 1e-13;

struct HashOfRow {
  std::size_t operator()(const AliveRow& row) const
  {
    const std::hash<double> hash;
    return (hash(row.repeats) * 31 + hash(row.last)) * 0x9E3779B97F4A7C15U + hash(row.span);
  }
};

/// Rates around what a person of average habits would have; people who differ much, and stop at times.
std::array<double, 4> start(AliveModel model, const AliveGroups& groups)
{
  double repeats = 0, watched = 0;
  for (std::size_t i = 0; i < groups.rows.size(); ++i) {
    repeats += groups.rows[i].repeats * groups.people[i];
    watched += groups.rows[i].span * groups.people[i];
  }
  const double rate = std::max(repeats, 1.0) / std::max(watched, 1.0);
  if (model == AliveModel::BgBb)
    return {0, std::log(std::max(0.1, 1 / rate - 1)), 0, std::log(10.0)};
  return {std::log(0.5), std::log(0.5 / rate), 0, std::log(2.0)};
}

/// What NLopt asks, and how it is told to stop.
struct Question {
  const AliveLikelihood& likelihood;
  const Control& control;
  nlopt_opt optimizer;
  double people;
  int evaluations = 0;
  std::exception_ptr stopped = {};
};

AliveParams fromLogs(const double* logs)
{
  return {std::exp(logs[0]), std::exp(logs[1]), std::exp(logs[2]), std::exp(logs[3])};
}

/// Exceptions cannot pass through C: what a checkpoint throws is kept, and the optimiser is stopped.
double perPerson(unsigned, const double* logs, double* gradient, void* data)
{
  auto& question = *static_cast<Question*>(data);
  try {
    question.control.checkpoint(Phase::Reading, static_cast<std::uint64_t>(++question.evaluations), 0);
    const AliveParams params = fromLogs(logs);
    AliveParams slopes{};
    const double sum =
        gradient ? question.likelihood.withGradient(params, slopes) : question.likelihood(params);
    for (std::size_t i = 0; gradient && i < params.size(); ++i)
      gradient[i] = slopes[i] * params[i] / question.people; // by the logarithm
    return std::isfinite(sum) ? sum / question.people : -1e9;
  } catch (...) {
    question.stopped = std::current_exception();
    nlopt_force_stop(question.optimizer);
    return -1e9;
  }
}

/// Whether the average person of \p params comes at all, and stops at some time.
bool settled(AliveModel model, const AliveParams& params)
{
  const auto [first, second, third, fourth] = params;
  const double comes = first / (model == AliveModel::BgBb ? first + second : second);
  const double stops = third / (third + fourth), stays = fourth / (third + fourth);
  return comes > leastMean && comes < mostMean && stops > leastMean && stays > leastMean &&
         std::all_of(params.begin(), params.end(),
                     [](double param) { return param > std::exp(lowest + margin); });
}

struct Optimizer {
  explicit Optimizer(nlopt_algorithm algorithm)
      : nlopt(nlopt_create(algorithm, 4), &nlopt_destroy)
  {
    nlopt_set_lower_bounds1(nlopt.get(), lowest);
    nlopt_set_upper_bounds1(nlopt.get(), highest);
    nlopt_set_xtol_abs1(nlopt.get(), stepsEnd);
    nlopt_set_ftol_rel(nlopt.get(), valuesEnd);
    nlopt_set_initial_step1(nlopt.get(), 0.5);
    nlopt_set_maxeval(nlopt.get(), mostEvaluations);
  }
  std::unique_ptr<nlopt_opt_s, decltype(&nlopt_destroy)> nlopt;
};

} // namespace

AliveGroups aliveGroups(std::span<const AliveRow> people)
{
  std::unordered_map<AliveRow, std::uint32_t, HashOfRow> known;
  std::vector<std::pair<AliveRow, std::uint32_t>> found; // and where it was found
  AliveGroups groups;
  groups.groupOf.reserve(people.size());
  for (const AliveRow& row : people) {
    const auto [at, fresh] = known.try_emplace(row, static_cast<std::uint32_t>(found.size()));
    if (fresh)
      found.emplace_back(row, at->second);
    groups.groupOf.push_back(at->second);
  }
  std::sort(found.begin(), found.end());
  std::vector<std::uint32_t> positions(found.size());
  for (std::uint32_t i = 0; i < found.size(); ++i) {
    groups.rows.push_back(found[i].first);
    positions[found[i].second] = i;
  }
  groups.people.resize(found.size());
  for (std::uint32_t& group : groups.groupOf) {
    group = positions[group];
    ++groups.people[group];
  }
  return groups;
}

AliveFit fitAlive(AliveModel model, const AliveGroups& groups, const Control& control)
{
  AliveFit fit{.model = model};
  const double people = std::accumulate(groups.people.begin(), groups.people.end(), 0.0);
  if (people == 0)
    return fit;
  const AliveLikelihood likelihood(model, groups);
  const Optimizer optimizer(model == AliveModel::BgBb ? NLOPT_LN_NELDERMEAD : NLOPT_LD_SLSQP);
  Question question{likelihood, control, optimizer.nlopt.get(), people};
  nlopt_set_max_objective(optimizer.nlopt.get(), perPerson, &question);
  auto logs = start(model, groups);
  for (double& log : logs)
    log = std::clamp(log, lowest + 1, highest - 1);
  double best = 0;
  const nlopt_result result = nlopt_optimize(optimizer.nlopt.get(), logs.data(), &best);
  if (question.stopped)
    std::rethrow_exception(question.stopped);
  fit.params = fromLogs(logs.data());
  fit.logLikelihood = likelihood(fit.params);
  fit.evaluations = question.evaluations;
  // Roundoff ends a search that has arrived as far as numbers reach.
  const bool arrived = result == NLOPT_SUCCESS || result == NLOPT_FTOL_REACHED ||
                       result == NLOPT_XTOL_REACHED || result == NLOPT_ROUNDOFF_LIMITED;
  fit.converged = arrived && std::isfinite(fit.logLikelihood) && settled(model, fit.params);
  return fit;
}

} // namespace weilu
