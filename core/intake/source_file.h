// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

enum class ImportAs { Members, Activity, Purchases };
[[nodiscard]] std::string_view code(ImportAs as); ///< "members", "activity", "purchases"

/// What the operator (or the command line) decided; everything left out is detected.
struct ReadOptions {
  std::optional<ImportAs> as;
  std::optional<std::string> preset;
  std::optional<std::string>
      encoding; ///< "utf-8", "utf-16le", "gb18030", "big5", "shift_jis", "windows-1252" …
  std::optional<char32_t> delimiter;
  std::optional<std::uint64_t> headerLine; ///< 1 = first line; 0 = there is none
  /// Column header (or "#3") → field code; an empty field leaves the column out.
  std::vector<std::pair<std::string, std::string>> map;
  /// Column header → "dmy", "mdy" or "ymd".
  std::vector<std::pair<std::string, std::string>> dateOrder;
};

/// How the cells of one column become values.
struct ColumnFormat {
  enum class Kind { Text, Id, Email, Phone, Date, Moment, Number, Money, Flag, Choice, List };
  Kind kind = Kind::Text;
  /// Dates: a pattern code of core/intake/date_format.h, decided over the whole file.
  std::string dateFormat;
  bool dateOrderAssumed = false; ///< nothing in the file decides day/month
  std::string zone;              ///< zone of moments without one; empty: the community's
  std::string separators;        ///< lists
};

/// One column of the file and what becomes of it.
struct SourceColumn {
  std::size_t index = 0;
  std::string header;               ///< unique in the file: "Email", "Email (2)"
  std::vector<std::string> samples; ///< up to 5 distinct non-empty cells
  std::string field;                ///< code (core/intake/field_codes.h); empty: not imported
  int confidence = 0;               ///< 0–100
  ColumnFormat format;
};

/// A file looked at as a whole: encoding, dialect, header, columns, what it holds.
struct SourceFile {
  std::filesystem::path path;
  std::uint64_t bytes = 0;
  std::string encoding;
  bool encodingHasBom = false;
  std::uint64_t undecodable = 0; ///< bytes that became U+FFFD
  char32_t delimiter = U',';
  std::uint64_t headerLine = 1; ///< 0: none
  std::uint64_t rows = 0;       ///< data rows
  std::string preset;           ///< empty: recognised by synonyms and content
  int presetConfidence = 0;
  ImportAs as = ImportAs::Members;
  std::vector<SourceColumn> columns;
};

/// Looks at the whole file once (two passes). Refuses FileNotFound, FileNotReadable, FileEmpty,
/// BinaryFile, WebPage, WrongEncoding, UnknownEncoding, UnknownPreset, UnknownField, UnknownColumn,
/// FieldMappedTwice, ColumnMappedTwice, NothingRecognised.
[[nodiscard]] Result<SourceFile> inspect(const std::filesystem::path& file, const ReadOptions& options = {},
                                         const Control& control = {});

/// One data row. Cells are good until the next call of RowReader::next.
struct SourceRow {
  std::uint64_t number = 0;            ///< line of the file the row starts on, as an editor counts
  std::vector<std::string_view> cells; ///< padded to the number of columns
  bool tooLong = false;                ///< had more cells than the header
  bool tooShort = false;
  bool damaged = false; ///< an unclosed quote or undecodable bytes
};

/// Streams the data rows of an inspected file in constant memory.
class RowReader {
public:
  RowReader(const SourceFile& file);
  ~RowReader();
  /// Throws Failure when the file cannot be read any more.
  [[nodiscard]] bool next(SourceRow& row);
  [[nodiscard]] std::uint64_t bytesRead() const;

private:
  struct State;
  std::unique_ptr<State> m_state;
};

/// A mapping that ships with the program: resources/presets/*.json.
struct Preset {
  std::string id;
  std::string labelZh, labelEn;
  ImportAs as = ImportAs::Members;
  std::string confidence; ///< "high", "medium", "low": how sure the format is
  std::vector<std::pair<std::string, std::string>> columns; ///< header → field
};
[[nodiscard]] const std::vector<Preset>& presets();

} // namespace weilu
