// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/insight/alive_model.h"

#include <cstdint>
#include <span>
#include <vector>

namespace weilu {

/// People of the same row, told once: a million people of two years of weeks are some thousand groups.
struct AliveGroups {
  std::vector<AliveRow> rows;         ///< ascending, distinct
  std::vector<std::uint32_t> people;  ///< in each
  std::vector<std::uint32_t> groupOf; ///< of each person given: a position in rows
};
[[nodiscard]] AliveGroups aliveGroups(std::span<const AliveRow> people);

/// The sum of ln likelihoods of grouped people, for any parameters. What depends on one of a row's three
/// numbers is worked out once for each distinct number.
class AliveLikelihood {
public:
  AliveLikelihood(AliveModel model, const AliveGroups& groups);
  [[nodiscard]] double operator()(const AliveParams& params) const;
  /// The same, with its derivatives by the parameters in \p gradient; not for BG/BB.
  [[nodiscard]] double withGradient(const AliveParams& params, AliveParams& gradient) const;

private:
  struct Group {
    std::uint32_t repeats, last, span; ///< positions
    double people;
  };
  struct OfRepeats; // alive_likelihood.cpp
  struct OfTime;
  [[nodiscard]] std::vector<OfRepeats> byRepeats(const AliveParams& params) const;
  [[nodiscard]] double discrete(const AliveParams& params) const;

  AliveModel m_model;
  std::vector<double> m_repeats, m_last, m_span; ///< distinct, ascending
  std::vector<Group> m_groups;                   ///< as AliveGroups::rows
};

/// What maximum likelihood found. Not converged: the parameters ran away or the steps were used up; then
/// nothing that rests on them is to be shown.
struct AliveFit {
  AliveModel model = AliveModel::MbgNbd;
  AliveParams params{1, 1, 1, 1};
  double logLikelihood = 0;
  int evaluations = 0;
  bool converged = false;
};
/// Fits \p model to people; without any it does not converge. The rows must be possible(). Throws Cancelled.
[[nodiscard]] AliveFit fitAlive(AliveModel model, const AliveGroups& groups, const Control& control = {});

} // namespace weilu
