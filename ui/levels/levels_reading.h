// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_evaluation.h"

#include <map>
#include <optional>
#include <vector>

namespace weilu::ui {

/// What went through the ledger in some days.
struct LedgerSummary {
  std::int64_t issued = 0, redeemed = 0, expired = 0, deducted = 0;
  std::int64_t unused = 0; ///< everybody's balance now
};

/// Everything the overview of levels shows.
struct LevelsRead {
  LevelPreview preview;
  EvaluationDetail detail;          ///< of the preview
  std::vector<std::int64_t> before; ///< people by position 30 days earlier
  std::vector<EarningRule> rules;
  std::map<EarningId, std::int64_t> issued; ///< in 30 days
  LedgerSummary summary;                    ///< of 30 days
  int expiryMonths = 0;
  LevelSchedule schedule = LevelSchedule::Month;
  std::optional<Date> due;
};

/// Brings the ledger up to date and reads. A job's work.
[[nodiscard]] LevelsRead readLevels(Workspace& workspace, Date asOf, const Control& control);

/// A line of the ledger of everybody: one entry, or what one rule gave on a date.
struct LedgerLine {
  Date date;
  std::optional<Member> member; ///< none: several people
  std::int64_t people = 1;
  PointEntry entry;
};

/// What a list of the ledger is narrowed to.
struct LedgerFilter {
  std::string person; ///< as the members' search
  std::optional<PointSource> source;
};

/// The newest lines. Without a person what rules gave is summed by date and rule; with one, everything of the
/// first people found. At most 1,000.
[[nodiscard]] std::vector<LedgerLine> readLedger(Workspace& workspace, const LedgerFilter& filter,
                                                 const Control& control);

} // namespace weilu::ui
