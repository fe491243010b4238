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

/// The column that \p name means: a header as the file writes it or as it is compared, else "#3".
[[nodiscard]] std::optional<std::size_t> columnNamed(std::span<const SourceColumn> columns,
                                                     std::string_view name);

/// Puts what \p own says of the columns into \p options, where those say nothing themselves. Its name.
[[nodiscard]] std::string applied(const SavedMapping& own, std::span<const SourceColumn> columns,
                                  ReadOptions& options);

/// The operator's fields by column (ReadOptions::map). Refuses UnknownColumn, UnknownField (also one that
/// files of this kind do not have), ColumnMappedTwice, FieldMappedTwice.
[[nodiscard]] Result<std::vector<std::optional<std::string>>> forcedFields(const SourceFile& file,
                                                                           const ReadOptions& options);

/// The operator's date orders by column (ReadOptions::dateOrder). Refuses UnknownColumn, BadValue.
[[nodiscard]] Result<std::vector<std::optional<DateFormat>>> forcedOrders(const SourceFile& file,
                                                                          const ReadOptions& options);

/// What the formats are decided from.
struct FormatBasis {
  std::span<const ColumnProfile> profiles;
  std::span<const std::optional<DateFormat>> orders;
  const PresetSheet* preset = nullptr;
};
/// Gives every column with a field the format of its cells.
void decideFormats(SourceFile& file, const FormatBasis& basis);

} // namespace weilu
