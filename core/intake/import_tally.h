// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/change_samples.h"
#include "core/intake/matcher.h"
#include "core/intake/problem_log.h"
#include "core/intake/rejects_file.h"
#include "core/intake/row_values.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace weilu {

/// What an import found and did, row by row: counts, problems, the rows that stay out, and a sample of
/// rows for the preview. The same for a plan and for the import itself.
class ImportTally {
public:
  /// \p sampled: whether a preview is wanted.
  ImportTally(const SourceFile& file, const ImportOptions& options, bool sampled);

  /// Whether the operator leaves the row out, which is counted here.
  [[nodiscard]] bool isLeftOut(const WhoRow& row);
  /// Looks at a row as it comes. True when it is one that counts; footers and repeated headers do not, nor
  /// what the operator leaves out, and rows that the preset sets aside are rejected here.
  [[nodiscard]] bool begin(const WhoRow& row);
  /// Keeps the problems that reading the row found.
  void noteProblems(const WhoRow& row);
  /// Keeps what matching the row found; rejects it if so decided.
  void noteMeeting(const WhoRow& row, const Meeting& meeting);
  /// A row whose person the operator may choose. Only for a preview.
  void ask(UndecidedRow row);
  /// How a row that is shown met its person; \p kind and \p key: of the key that met, if any.
  void showMeeting(std::uint64_t row, MemberId who, const std::string& kind, const RowKey* key);
  void reject(const WhoRow& row, ImportProblem::Kind reason);
  void note(std::uint64_t row, ImportProblem::Kind problem, const RowKey* about, bool rejects);
  /// Books a row and shows it. \p fields: codes of what it changes. \p person: whom it meets.
  void settle(std::uint64_t row, RowOutcome outcome, const std::vector<std::string>& fields = {},
              const std::string& person = {});

  /// Only shows a row in the sample, if it is wanted there; true when it is.
  bool show(std::uint64_t row, RowOutcome outcome, const std::vector<std::string>& fields = {},
            const std::string& person = {});
  /// A row that is shown turned out otherwise.
  void resettle(std::uint64_t row, RowOutcome outcome);

  ImportCounts counts;
  std::map<std::string, std::uint64_t> fieldChanges;
  ChangeSamples samples;
  std::vector<UndecidedRow> undecided; ///< the first
  std::uint64_t undecidedCount = 0;

  [[nodiscard]] const std::vector<RejectedRow>& rejected() const { return m_rejected; }
  [[nodiscard]] ProblemLog& problems() { return m_problems; }
  /// The sample with its cells, ordered by row: reads the file once more, as far as needed.
  [[nodiscard]] std::vector<PreviewRow> preview(const Control& control) const;
  [[nodiscard]] bool sampled() const { return m_sampled; }

private:
  void noteColumn(const SourceColumn& column);
  [[nodiscard]] bool wants(std::uint64_t row, RowOutcome outcome);
  void addBadCells(PreviewRow& row) const;

  const SourceFile& m_file;
  const ImportOptions& m_options;
  bool m_sampled;
  ProblemLog m_problems;
  std::vector<RejectedRow> m_rejected;
  std::map<std::uint64_t, PreviewRow> m_sample;
  std::map<RowOutcome, std::size_t> m_sampledOutcomes;
  std::map<ImportProblem::Kind, std::size_t> m_sampledProblems;
  /// Rows that show a kind of problem seldom seen so far.
  std::unordered_set<std::uint64_t> m_telling;
  std::unordered_map<std::string, std::vector<std::size_t>> m_columnsOf; ///< by field code
};

} // namespace weilu
