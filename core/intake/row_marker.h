// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/csv_reader.h"
#include "core/intake/source_file.h"

#include <string>

namespace weilu {

/// Tells rows that are no data from those that are: totals and other footers, the header again, and what
/// the preset's rules set aside. Fed with every row in order.
class RowMarker {
public:
  explicit RowMarker(const SourceFile& file);

  /// \p afterBlank: a blank line stood before it.
  [[nodiscard]] RowMark mark(const Record& record, bool afterBlank);

private:
  [[nodiscard]] bool repeatsHeader(const Record& record) const;
  [[nodiscard]] bool isFooter(const Record& record, bool afterBlank);
  [[nodiscard]] RowMark byRules(const Record& record);

  const SourceFile& m_file;
  std::vector<std::string> m_header; ///< trimmed
  bool m_isTable = true;             ///< not a format with columns of its own: only tables have footers
  bool m_inFooter = false;
  std::string m_key; ///< of the row before, for RowRule::Continues
};

/// "合计", "Total:", "Copyright (c)" …: how a footer begins.
[[nodiscard]] bool beginsFooter(std::string_view cell);

} // namespace weilu
