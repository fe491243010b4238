// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/record_source.h"
#include "core/intake/text_source.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

struct SourceFile;

/// A form that files are written in, beside delimited text. A new one is a reader with a row in the table
/// of file_format.cpp and, for its columns, a preset.
struct FileFormat {
  std::string_view code; ///< "xlsx", "telegram" …: SourceFile::format
  /// The preset that knows its columns; empty: a table with columns of its own.
  std::string_view preset;
  /// Whether a file is of this form. \p kind: of archive_kind.h; \p head: the first 64 KiB of the file, as
  /// UTF-8 where it is text.
  bool (*fits)(std::string_view kind, std::string_view head);
  /// Throws Failure when the file cannot be read.
  std::unique_ptr<RecordSource> (*open)(const SourceFile& file);
  /// The tables that one file holds, as SourceFile::sheet names them. Null: the file is one.
  std::vector<std::string> (*sheets)(const FilePlace& place) = nullptr;
  /// The encoding that the head of the file names, for a form whose files may be in any: empty where it
  /// names none. Null: the form has an encoding of its own.
  std::string (*encoding)(std::string_view head) = nullptr;
};

/// The form of a file that is \p kind (archive_kind.h) and begins with \p head, or none: delimited text, or
/// nothing that can be read.
[[nodiscard]] const FileFormat* formatOf(std::string_view kind, std::string_view head);

/// The records of an inspected file in its form. Throws Failure when the file cannot be read.
[[nodiscard]] std::unique_ptr<RecordSource> openRecords(const SourceFile& file);

} // namespace weilu
