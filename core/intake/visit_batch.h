// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import_run.h"

#include <unordered_map>

namespace weilu {

/// The visits that "last seen" columns stand for, collected while a member file is read and brought in
/// at its end. Somebody of whom the file tells nothing else new counts as updated when the visit is.
class VisitBatch {
public:
  explicit VisitBatch(const ImportRun& run);

  /// \p booked: whether \p row counts as created or updated already.
  void add(MemberId person, Moment at, std::uint64_t row, bool booked);
  /// Books the rows whose visit is news, and writes unless it is a plan.
  void finish();

private:
  const ImportRun& m_run;
  KindId m_kind;
  EventBatch m_visits;
  std::unordered_map<std::int64_t, std::uint64_t> m_quiet; ///< people without other news → row
};

/// The kind called \p code: made when missing, unless it is a plan; then 255 stands for a new kind.
[[nodiscard]] KindId kindFor(const ImportRun& run, const std::string& code);

} // namespace weilu
