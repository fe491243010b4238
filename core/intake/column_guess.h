// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/column_profile.h"
#include "core/intake/preset.h"
#include "core/intake/source_file.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weilu {

/// Columns with a name each: "Email" and "Email (2)" where a name repeats, "#3" where there is none.
/// \p header may be empty: no header, \p width columns.
[[nodiscard]] std::vector<SourceColumn> namedColumns(const std::vector<std::string>& header,
                                                     std::size_t width);
/// The headers as they are compared, by column.
[[nodiscard]] std::vector<std::string> normalisedHeaders(std::span<const SourceColumn> columns);

/// What a file without a preset holds, by the names of its columns.
[[nodiscard]] ImportAs guessAs(std::span<const std::string> headers);

/// What a column may be before its cells were seen: the preset's field, else the synonym's; may be empty.
[[nodiscard]] std::string likelyField(const std::string& header, const PresetSheet* preset, ImportAs as);

/// What is known when fields are given to columns.
struct GuessBasis {
  std::span<const ColumnProfile> profiles;
  const PresetSheet* preset = nullptr;
  ImportAs as = ImportAs::Members;
  bool hasHeader = true;
  /// The operator's fields by column; an empty text leaves a column out, no value leaves it to us.
  std::span<const std::optional<std::string>> forced;
};

/// Gives every column its field and how sure that is: the operator's word, then the preset's, then the
/// header confirmed by the cells, then the cells alone. A field that is not repeatable goes to the surest
/// column; the preset may give it to a second one as a fallback.
void guessFields(std::vector<SourceColumn>& columns, const GuessBasis& basis);

} // namespace weilu
