// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/levels/badge.h"
#include "core/levels/benefit.h"
#include "core/workspace_terms.h"
#include "ui/base/session.h"
#include "ui/members/member_snapshot.h"

namespace weilu::ui {

/// What the panel shows of one person, read at once.
struct MemberDetails {
  MemberRecord record;
  LayerReasons reasons;
  std::vector<PersonMove> moves; ///< oldest first
  std::vector<Event> events;     ///< newest first, the last 300
  std::vector<ActivityKind> kinds;
  std::vector<Purchase> purchases;
  std::vector<Term> terms;
  Ladder ladder;
  std::vector<LevelStep> levels;   ///< moves, newest first
  std::int64_t points = 0;         ///< the balance
  std::vector<PointEntry> entries; ///< of the ledger, the last five, newest first
  std::vector<EarningRule> earnings;
  std::vector<TermRow> termRows; ///< the same as they stand
  std::vector<weilu::Badge> badges;
  std::vector<std::pair<Grant, std::string>> grants; ///< newest first, with the title of what was got
  std::vector<MergedPeople::Merged> merged;          ///< who is part of this person, the last one first
};

/// A job's work. Refuses NoSuchMember.
[[nodiscard]] Result<std::shared_ptr<const MemberDetails>>
readMemberDetails(Workspace& workspace, MemberId person, Date asOf, const Control& control);

} // namespace weilu::ui
