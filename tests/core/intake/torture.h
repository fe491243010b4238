// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/intake/fixtures.h"
#include "tests/core/intake/import_fixture.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace weilu {

/// A file of tests/data/torture, brought into a community of its own.
class Tried {
public:
  explicit Tried(const std::string& name);

  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
  [[nodiscard]] SourceFile look(const ReadOptions& options = {}) const;
  /// The code of the refusal and what it found.
  [[nodiscard]] std::pair<RefusalCode, std::string> refusal(const ReadOptions& options = {}) const;
  /// The cells of the data rows, as the file writes them.
  [[nodiscard]] fixtures::Table rows() const;
  ImportReport import(const ReadOptions& options = {});
  /// Imports, and says what was found: "3 bad-date joined" is row, problem, column.
  [[nodiscard]] std::multiset<std::string> problems(const ReadOptions& options = {});

  /// The people who came in, in the order of the file.
  [[nodiscard]] std::vector<MemberRecord> people() const;
  [[nodiscard]] std::vector<std::string> names() const;
  /// The one called so; fails when there is not exactly one.
  [[nodiscard]] MemberRecord named(const std::string& name) const;
  /// The identities of that kind of somebody, as they are compared.
  [[nodiscard]] static std::vector<std::string> keys(const MemberRecord& person, const std::string& kind);
  /// The date somebody joined in Shanghai; empty: not known.
  [[nodiscard]] static std::string joined(const MemberRecord& person);

  ImportFixture fixture;

private:
  std::filesystem::path m_path;
  std::optional<fixtures::TempFile> m_made; ///< files too large to keep
};

/// What has to come of one of the files, beyond what the answer key counts.
struct BadInput {
  const char* file;
  void (*check)(Tried&);
};
using BadInputs = std::vector<BadInput>;
[[nodiscard]] const BadInputs& badEncodings(); ///< enc_*
[[nodiscard]] const BadInputs& badTables();    ///< st_*
[[nodiscard]] const BadInputs& badValues();    ///< val_*
[[nodiscard]] const BadInputs& badRosters();   ///< dup_*, reimport_*

} // namespace weilu
