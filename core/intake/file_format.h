// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/record_source.h"

#include <memory>
#include <string_view>

namespace weilu {

struct SourceFile;

/// A form that files are written in, beside delimited text. A new one is a reader with a row in the table
/// of file_format.cpp and, for its columns, a preset.
struct FileFormat {
  std::string_view code; ///< "xlsx", "telegram" …: SourceFile::format
  /// The preset that knows its columns; empty: a table with columns of its own.
  std::string_view preset;
  bool isText; ///< in some encoding, which is found or told as for delimited text
  /// Whether a file is of this form. \p kind: foreignKind(head); \p head: the first 64 KiB, as UTF-8 where
  /// it is text.
  bool (*fits)(std::string_view kind, std::string_view head);
  /// Throws Failure when the file cannot be read.
  std::unique_ptr<RecordSource> (*open)(const SourceFile& file);
};

/// The form of a file that begins with \p head, or none: delimited text, or nothing that can be read.
/// \p isText: looks among those that are text, else among the others.
[[nodiscard]] const FileFormat* formatOf(bool isText, std::string_view kind, std::string_view head);

/// The records of an inspected file in its form. Throws Failure when the file cannot be read.
[[nodiscard]] std::unique_ptr<RecordSource> openRecords(const SourceFile& file);

} // namespace weilu
