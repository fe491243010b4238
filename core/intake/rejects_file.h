// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// A row that stays out.
struct RejectedRow {
  std::uint64_t row = 0; ///< SourceRow::number
  ImportProblem::Kind reason = ImportProblem::Kind::NoIdentity;
  std::uint32_t part = 0; ///< SourceRow::part
};

/// Rows of a file that were not imported, in a file of their own that can be repaired and imported:
/// the same columns plus "problem" with "code: expected". UTF-8 with BOM, readable by the owner only.
/// Until keep() is called it lies beside its place under another name; without keep() it goes away.
class RejectsFile {
public:
  /// Refuses FileNotWritable.
  [[nodiscard]] static Result<RejectsFile> write(const std::filesystem::path& to, const SourceFile& source,
                                                 const std::vector<RejectedRow>& rows,
                                                 const Control& control = {});
  RejectsFile(RejectsFile&& other) noexcept;
  RejectsFile& operator=(RejectsFile&&) = delete;
  ~RejectsFile();

  /// Moves the file to its place, over an older one. Throws Failure when that is not possible.
  void keep();

private:
  explicit RejectsFile(std::filesystem::path to);
  std::filesystem::path m_to, m_part; ///< m_part is empty once kept
};

} // namespace weilu
