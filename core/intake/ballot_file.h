// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/vote.h"
#include "core/intake/import.h"

namespace weilu {

/// Why a row of a file of ballots stays out, or is doubtful.
enum class BallotFault {
  Person,      ///< whom it is about is not clear (BallotProblem::person says why), or nobody that is known
  Twice,       ///< other rows of the same person want something else: none of them counts
  Repeated,    ///< an earlier row says the same
  Nothing,     ///< it chooses nothing
  Unknown,     ///< no option of the vote
  OptionTwice, ///< an option twice
  Several,     ///< several of a vote for one
  Torn,        ///< the row is damaged
};
/// "person", "twice", "repeated", "nothing", "unknown", "option-twice", "several", "torn".
[[nodiscard]] std::string_view code(BallotFault fault);

/// Something about a row that the operator should know.
struct BallotProblem {
  std::uint64_t row = 0; ///< as an editor counts lines
  std::string column;    ///< empty: the whole row
  std::string value;
  BallotFault fault = BallotFault::Person;
  std::optional<ImportProblem::Kind> person; ///< of Person, and of who was found by name alone
  bool rejects = true;                       ///< the row stays out
};

/// What a file of ballots says: rows = ballots + rows that stay out or repeat another.
struct BallotFile {
  SourceFile file;
  std::vector<std::string> choices; ///< headers of the columns that hold what was chosen, in order
  std::uint64_t rows = 0;
  std::vector<Ballot> ballots; ///< one a person, in the order of the file
  std::vector<BallotProblem> problems;
};

/// Reads the ballots of a vote from a file of any form that can be imported: people by whatever the importer
/// finds them by, nobody is made up. What they chose stands in \p choices (headers); without any, in columns
/// named like it ("choice", "选项", "choice 2"), else in those whose cells are nothing but options. An option
/// is meant by its code or title; several in a cell have a sign between them (> ; , 、 |), the most wanted
/// first, as columns have. Writes nothing. Refuses as inspect(); UnknownColumn; NoIdentity; BadValue, what
/// "ballot-file", expected "choice" (file) when no column holds choices.
[[nodiscard]] Result<BallotFile> readBallots(const IntakeStores& stores, const CampaignPlan& plan,
                                             const std::filesystem::path& path,
                                             const std::vector<std::string>& choices = {},
                                             const Control& control = {});

} // namespace weilu
