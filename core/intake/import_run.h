// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import_tally.h"
#include "core/members/member_writer.h"

namespace weilu {

/// What one run over a file works with, be it a plan or the import itself.
struct ImportRun {
  const IntakeStores& stores;
  const SourceFile& file;
  const ImportOptions& options;
  Moment now;  ///< when the run began
  Moment asOf; ///< when the file was made: the moment of what it says without a date
  const Control& control;
  ImportTally& tally;
  MemberWriter* writer = nullptr; ///< none: a plan
  SourceId source;                ///< of the import

  [[nodiscard]] bool writes() const { return writer != nullptr; }
  [[nodiscard]] Phase phase() const { return writes() ? Phase::Writing : Phase::Planning; }
  /// The id of the first person that is new.
  [[nodiscard]] MemberId firstNew() const;
};

/// What a run did beyond the counts of rows.
struct ImportEffect {
  bool changed = false;                ///< anything at all that is worth a change in the log
  std::optional<Refusal> refusal = {}; ///< why it stopped before it wrote anything
  std::optional<RosterChange> roster = {};
};

[[nodiscard]] ImportEffect runMembers(const ImportRun& run);
[[nodiscard]] ImportEffect runActivity(const ImportRun& run);
[[nodiscard]] ImportEffect runPurchases(const ImportRun& run);

} // namespace weilu
