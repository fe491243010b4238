// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchases/term_rules.h"
#include "core/workspace.h"

namespace weilu {

// What is done with paid terms in an open file. Each is one change that can be undone, with everything that
// follows (layers are computed again). A user whose first term has started becomes a member in the same
// change.

/// Adds a term, or writes one that has an id; that keeps its person and the import it came with. Refuses
/// NoSuchMember, NoSuchTerm, PersonLeft, and what checkTerm() refuses.
[[nodiscard]] Result<ChangeId> saveTerm(Workspace& workspace, const Term& term, const Control& control = {});
/// Adds the term that follows; \p months none: as long as \p id, or else a year. Refuses NoSuchTerm and what
/// renewalOf() and saveTerm() refuse.
[[nodiscard]] Result<ChangeId> renewTerm(Workspace& workspace, TermId id, std::optional<int> months = {},
                                         const Control& control = {});
/// What renewTerm() would add.
[[nodiscard]] Result<Term> renewalOfTerm(Workspace& workspace, TermId id, std::optional<int> months = {});
/// Makes \p last the last date of a term. Refuses NoSuchTerm, BadRange.
[[nodiscard]] Result<ChangeId> endTerm(Workspace& workspace, TermId id, Date last,
                                       const Control& control = {});
/// Refuses NoSuchTerm.
[[nodiscard]] Result<ChangeId> removeTerm(Workspace& workspace, TermId id, const Control& control = {});

/// A term as it stands on a date.
struct TermRow {
  Term term;
  TermStatus status = TermStatus::Current;
  bool renewal = false;
  std::optional<int> daysLeft; ///< to its last date; negative when it is over, none when it has no end
};
[[nodiscard]] std::vector<TermRow> termsOf(Workspace& workspace, MemberId person, Date date);
/// Everybody's terms, by person and start.
[[nodiscard]] std::vector<TermRow> allTerms(Workspace& workspace, Date date);
/// The last terms of a plan that end on \p date or within \p days after it, of people on the roster; the
/// first to end first.
[[nodiscard]] std::vector<TermRow> expiringTerms(Workspace& workspace, Date date, int days);
/// The last terms of a plan that are over on \p date, of people on the roster; the last to end first.
[[nodiscard]] std::vector<TermRow> lapsedTerms(Workspace& workspace, Date date);

/// Makes members of users whose term has begun since the last day this was done and holds today, as one
/// change dated by the terms; whose day was there before the first time is left to convertToMembers(). Does
/// so once a day, so that undoing it lasts.
void followTerms(Workspace& workspace);
/// Users who have a term that holds on \p date: they are members in fact.
[[nodiscard]] People membersInFact(Workspace& workspace, Date date);
/// Makes users members, dated \p at (for those with a term that holds: its start). \p cause: "term", "hand".
[[nodiscard]] Result<ChangeId> convertToMembers(Workspace& workspace, const People& people,
                                                const std::string& cause, const Control& control = {});

} // namespace weilu
