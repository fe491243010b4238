// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_store.h"
#include "core/intake/account_hint.h"
#include "core/intake/import_options.h"
#include "core/intake/roster_change.h"
#include "core/intake/source_file.h"
#include "core/members/member_store.h"
#include "core/purchases/purchase_store.h"
#include "core/store/change_log.h"
#include "core/store/community_store.h"

#include <memory>
#include <span>
#include <vector>

namespace weilu {

/// Something about a row that the operator should know. Data, not prose: worded by the caller.
struct ImportProblem {
  enum class Kind {
    BadDate,
    BadPhone,
    MaskedPhone,
    BadEmail,
    BadNumber,
    BadMoney,
    UnknownChoice,
    FutureDate,
    EpochDate,
    NoIdentity,
    NoMoment,
    UnknownPerson,
    IdentityConflict,
    SharedEmail,
    DuplicateInFile,
    TooManyCells,
    TooFewCells,
    UnclosedQuote,
    UndecodableText,
    TornEnd,
    FooterRow,
    RepeatedHeader,
    NotAPerson,
    UnpaidOrder,
    NotCounted,       ///< what a platform lists beside payments and visits: expenses, absences
    FoundByName,      ///< nothing but the name says who it is
    SeveralNamed,     ///< more than one is called so
    LostLetters,      ///< "??" where letters were before the export
    Garbled,          ///< text that was decoded wrongly before it was written
    TextTooLong,      ///< left out
    ZeroAmount,       ///< an order without an amount, or for free
    AssumedDateOrder, ///< nothing in the column tells day and month apart; about the whole column
  };
  std::uint64_t row = 0;
  std::string column;
  std::string value;
  Kind kind = Kind::BadDate;
  std::string expected; ///< code of what was expected ("date", "phone" …)
  bool rejects = false; ///< the whole row stays out
};
[[nodiscard]] std::string_view code(ImportProblem::Kind kind);

enum class RowOutcome { Create, Update, Unchanged, Reject, LeftOut };

/// Somebody a row may be about, and the key that says so.
struct Candidate {
  MemberId person;         ///< not valid: somebody the file itself brings
  std::uint64_t row = 0;   ///< then the row that does
  std::string name;        ///< empty for those
  std::string kind, value; ///< of the key: "phone" and "+8613800000002"
};

/// A row that stays out because its keys belong to several people, or to somebody who has another: the
/// operator may say whom it is about (ImportOptions::decisions).
struct UndecidedRow {
  std::uint64_t row = 0;
  std::string name; ///< as the row has it
  ImportProblem::Kind problem = ImportProblem::Kind::IdentityConflict;
  std::vector<Candidate> candidates; ///< the strongest key first, at most eight
};

/// One value that changes, as text: dates as 2024-03-05 10:20, choices by their codes, lists with commas.
struct ChangeSample {
  std::uint64_t row = 0;
  MemberId person;
  std::string name, before, after;
};

/// A row as the preview shows it.
struct PreviewRow {
  std::uint64_t row = 0;
  RowOutcome outcome = RowOutcome::Create;
  std::vector<std::string> cells;        ///< by SourceFile::columns
  std::vector<std::size_t> changed, bad; ///< indexes of cells
  std::string person;                    ///< name of the person it meets, if any
  MemberId who;                          ///< that person; not valid for somebody new
  std::string keyKind, keyValue;         ///< the key that met; empty: none did
  std::vector<Candidate> candidates;     ///< of an undecided row
  /// By cell: what dates are taken for that could be read otherwise, as 2024-03-05 10:20.
  std::map<std::size_t, std::string> dates = {};
};

/// What an import will do, exactly: created + updated + unchanged + rejected = rows. Rows that the operator
/// leaves out are none of them.
/// Members: rows; activity: events (an event that is known is unchanged); purchases: orders.
struct ImportCounts {
  std::uint64_t rows = 0, created = 0, updated = 0, unchanged = 0, rejected = 0;
  std::uint64_t leftOut = 0;       ///< rows the operator leaves out
  std::uint64_t peopleCreated = 0; ///< people that an activity or purchase file names and nobody knew
};

/// The counts by the codes that details and JSON use, in their order.
struct NamedCount {
  std::string_view code; ///< "people_created"
  std::uint64_t ImportCounts::*count;
};
[[nodiscard]] std::span<const NamedCount> namedCounts();

struct ImportPlan {
  SourceFile file;
  ImportOptions options;
  ImportCounts counts;
  std::vector<ImportProblem> problems; ///< the first 10,000, and the first 100 of every kind
  std::map<ImportProblem::Kind, std::uint64_t> problemCounts;
  /// Up to 200 rows: a sample, every kind of outcome and problem; and the rows the operator decided about.
  std::vector<PreviewRow> preview;
  std::map<std::string, std::uint64_t> fieldChanges;        ///< updated fields → rows
  std::map<std::string, std::vector<ChangeSample>> samples; ///< of each of them, up to 5
  std::vector<UndecidedRow> undecided;                      ///< the first 1,000
  std::uint64_t undecidedCount = 0;
  std::optional<RosterChange> roster;  ///< of a file that is the whole list of a space
  std::optional<AccountHint> accounts; ///< whom its bare ids may mean
};

struct ImportReport {
  ImportCounts counts;
  std::vector<ImportProblem> problems;
  std::map<ImportProblem::Kind, std::uint64_t> problemCounts;
  /// Of rows that stayed out, row by row: why, then what else in them could not be read. The first 100,000.
  std::vector<ImportProblem> rejected;
  std::map<std::string, std::uint64_t> fieldChanges;
  std::optional<RosterChange> roster;
  std::optional<AccountHint> accounts; ///< as it was before the import
  ChangeId change;
  SourceId source; ///< the import's id
  double seconds = 0;
};

/// The stores an import writes to.
struct IntakeStores {
  Database& db;
  const Community& community;
  SourceStore& sources;
  MemberStore& members;
  ActivityStore& activity;
  PurchaseStore& purchases;
};

/// Whether the columns say what every import of this kind needs. Refuses NoIdentity, NoMoment, FileNotFound.
[[nodiscard]] Result<void> checkMapping(const SourceFile& file);
/// Reads the file against what is known, writes nothing. Refuses NoIdentity, NoMoment, and NoSuchMember for
/// a decision about nobody, BadValue for a list of a space that is no member file.
[[nodiscard]] Result<ImportPlan> planImport(const IntakeStores& stores, const SourceFile& file,
                                            const ImportOptions& options, const Control& control = {});
/// Applies the plan in one transaction that can be undone as a whole. The file is read again; when it
/// changed since the plan the counts are those of now. \p rejects: where bad rows go (same columns as
/// the file, plus the reason), written only when there are any. Refuses what planImport refuses and
/// LockedByOther, FileNotWritable, RosterMismatch.
[[nodiscard]] Result<ImportReport> applyImport(const IntakeStores& stores, const SourceFile& file,
                                               const ImportOptions& options,
                                               const std::optional<std::filesystem::path>& rejects = {},
                                               const Control& control = {});

} // namespace weilu
