// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import.h"

#include <map>
#include <string_view>
#include <vector>

namespace weilu {

/// Counts every problem of an import and keeps the first 10,000, and the first 100 of every kind, so that
/// memory stays bounded however bad the file is.
class ProblemLog {
public:
  static constexpr std::size_t kKept = 10'000;
  static constexpr std::uint64_t kOfEach = 100;
  static constexpr std::size_t kRejected = 100'000;
  /// Longest value that is kept, in bytes; a longer one is cut at a character and gets an ellipsis.
  static constexpr std::size_t kValueBytes = 200;

  void add(ImportProblem problem);
  /// Keeps what is wrong in a row that stays out, once more for itself: the first 100,000.
  void addRejected(ImportProblem problem);

  [[nodiscard]] const std::map<ImportProblem::Kind, std::uint64_t>& counts() const { return m_counts; }
  [[nodiscard]] const std::vector<ImportProblem>& first() const { return m_first; }
  /// Hands the list over, ordered by row.
  [[nodiscard]] std::vector<ImportProblem> take();
  [[nodiscard]] std::vector<ImportProblem> takeRejected();

private:
  std::map<ImportProblem::Kind, std::uint64_t> m_counts;
  std::vector<ImportProblem> m_first, m_rejected;
};

/// What a problem of this kind expected instead, as a code ("date", "phone" …).
[[nodiscard]] std::string_view expectedFor(ImportProblem::Kind kind);

} // namespace weilu
