// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/intake/saved_mapping.h"
#include "core/intake/text_source.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// What the operator (or the command line) decided; everything left out is detected.
struct ReadOptions {
  std::optional<ImportAs> as;
  std::optional<std::string> preset; ///< a shipped preset's id, or the name of one of \c own
  std::optional<std::string>
      encoding; ///< "utf-8", "utf-16le", "gb18030", "big5", "shift_jis", "windows-1252" …
  std::optional<char32_t> delimiter;
  std::optional<std::uint64_t> headerLine; ///< 1 = first line; 0 = there is none
  /// Column header (or "#3") → field code; an empty field leaves the column out.
  std::vector<std::pair<std::string, std::string>> map;
  /// Column header → "dmy", "mdy" or "ymd".
  std::vector<std::pair<std::string, std::string>> dateOrder;
  std::string entry = {}; ///< of a ZIP archive
  std::string sheet = {}; ///< of a workbook; empty: the first that holds rows
  /// Activity: the kind of rows that name none ("attend"); empty: the preset's, else message.
  std::string kind = {};
  std::optional<std::string> platform = {}; ///< identity kind of the field "id"
  /// What the operator kept of files before; one that fits goes before every preset.
  std::vector<SavedMapping> own = {};
};

/// Words of a file and the codes they stand for; the word "*" stands for every other one, the code ""
/// for "says nothing".
using WordCodes = std::vector<std::pair<std::string, std::string>>;

/// How the cells of one column become values (core/intake/cell_value.h, core/intake/moment_reader.h).
struct ColumnFormat {
  /// A Name is a Text in which "NA", "Null" and "None" are people.
  enum class Kind { Text, Name, Id, Email, Phone, Date, Moment, Number, Money, Flag, Choice, List };
  Kind kind = Kind::Text;
  /// Dates: a code of core/intake/date_format.h, decided over the whole file.
  std::string dateFormat;
  bool dateOrderAssumed = false; ///< nothing in the file decides day/month
  std::string zone;              ///< zone of moments without one: IANA or "+05:30"; empty: the community's
  std::string separators;        ///< lists: one code point each; empty: the usual ones
  bool decimalComma = false;     ///< numbers: "1.234,50", decided over the whole file
  bool brackets = false;         ///< names: "Ann (Ann Lee)", a second name in brackets behind the first
  bool lossy = false;            ///< a cell of question marks only says nothing
  WordCodes words;               ///< choices and flags: what the preset knows of the platform's words
};

/// One column of the file and what becomes of it.
struct SourceColumn {
  std::size_t index = 0;
  std::string header;               ///< unique in the file: "Email", "Email (2)"; "#3" without a name
  std::string rawHeader;            ///< as the file writes it
  std::vector<std::string> samples; ///< up to 5 distinct non-empty cells
  std::string field;                ///< code (core/intake/field_codes.h); empty: not imported
  int confidence = 0;               ///< 0–100
  std::string garbled; ///< a cell, or the header, that was decoded wrongly before it was written; or none
  std::string lossy;   ///< a cell in which letters became question marks; or none
  /// Another column has the same field: this one counts only where that one says nothing.
  bool fallback = false;
  ColumnFormat format;
};

/// What a preset says of rows that are no people, events or orders of their own.
struct RowRule {
  enum class Kind {
    Skip,     ///< the cell of \c column is one of \c values: a system message, a deactivated account
    Continues ///< \c column repeats the row before and \c blanks are empty: a further line of an order
  };
  Kind kind = Kind::Skip;
  std::size_t column = 0; ///< index
  std::vector<std::string> values;
  std::vector<std::size_t> blanks; ///< indexes
};

/// A file looked at as a whole: encoding, dialect, header, columns, what it holds.
struct SourceFile {
  std::filesystem::path path;
  std::string entry;  ///< of a ZIP archive; empty: the file itself
  std::string sheet;  ///< of a workbook
  std::string format; ///< FileFormat::code; empty: delimited text
  std::uint64_t bytes = 0;
  std::string encoding; ///< "utf-8", "utf-16le", "gb18030" … (core/intake/encoding.h)
  bool encodingHasBom = false;
  std::uint64_t undecodable = 0; ///< bytes that became U+FFFD
  char32_t delimiter = U',';     ///< 0: none: every line is one cell, or the format has its own cells
  std::uint64_t headerLine = 1;  ///< 0: none
  std::uint64_t dataLine = 2;    ///< where data begin: after the header, a second header line, "sep=;"
  std::uint64_t rows = 0;        ///< data rows; footers and repeated headers are none
  std::string preset;            ///< empty: recognised by synonyms and content
  int presetConfidence = 0;
  std::string mapping; ///< the operator's own that it is read by; empty: none
  ImportAs as = ImportAs::Members;
  std::string platform; ///< identity kind of the field "id"; "id" where no platform is known
  std::vector<SourceColumn> columns;
  /// What the file says of every row, by field code: consent:email → "no" for an unsubscribed list.
  std::vector<std::pair<std::string, std::string>> constants;
  std::vector<RowRule> rowRules;
  bool byName = false;    ///< a row without a key may be found by its name: lists of who came
  bool knownOnly = false; ///< a name alone makes up nobody: bills name whoever paid, orders a guest's guest

  [[nodiscard]] FilePlace place() const { return {path, entry}; }
  /// "members.xlsx", "backup.zip/members.xlsx/Sheet2": how people are told of it.
  [[nodiscard]] std::string name() const;
  /// A refusal of it. What \p refusal says itself stays.
  [[nodiscard]] Refusal about(Refusal refusal) const;
  [[nodiscard]] Refusal about(RefusalCode code) const { return about(Refusal{code, {}}); }
};

/// Looks at the whole file once (two passes). Refuses FileNotFound, FileNotReadable, FileEmpty,
/// BinaryFile, WebPage, WrongEncoding, UnknownEncoding, UnknownPreset, UnknownField, UnknownColumn,
/// FieldMappedTwice, ColumnMappedTwice, NothingRecognised.
[[nodiscard]] Result<SourceFile> inspect(const std::filesystem::path& file, const ReadOptions& options = {},
                                         const Control& control = {});

/// What a row is. Only Data rows are people, events or orders.
enum class RowMark {
  Data,
  Footer,         ///< totals, copyright lines
  RepeatedHeader, ///< the header again: in another language, or because two exports are one file
  Skipped,        ///< RowRule::Skip: not a person, not an event
  Torn,           ///< Record::torn
  Continuation,   ///< RowRule::Continues
};

/// One row after the header. Cells are good until the next call of RowReader::next.
struct SourceRow {
  std::uint64_t number = 0; ///< line of the file the row starts on, as an editor counts
  std::uint32_t part = 0;   ///< of several rows with that number, from 0
  /// As written, without the quotes; padded to the number of columns; more only when tooLong.
  std::vector<std::string_view> cells;
  RowMark mark = RowMark::Data;
  bool tooLong = false; ///< cells beyond the last column that are not empty
  bool tooShort = false;
  bool unclosedQuote = false; ///< a quote without its end, or one in the middle of a quoted cell
  bool undecodable = false;   ///< bytes that became U+FFFD
  bool damaged = false;       ///< one of the two
};

/// Streams the rows of an inspected file in constant memory, set-aside ones too (SourceRow::mark);
/// blank lines are left out.
class RowReader {
public:
  explicit RowReader(const SourceFile& file);
  ~RowReader();
  RowReader(RowReader&&) noexcept;
  RowReader& operator=(RowReader&&) noexcept;
  /// False at the end. Throws as RecordSource::next.
  [[nodiscard]] bool next(SourceRow& row);
  [[nodiscard]] std::uint64_t bytesRead() const;   ///< of SourceFile::bytes, for progress
  [[nodiscard]] std::uint64_t undecodable() const; ///< bytes that became U+FFFD so far

private:
  struct State;
  std::unique_ptr<State> m_state;
};

/// A mapping that ships with the program: resources/presets/*.json. The further parts of one are in
/// core/intake/preset.h.
struct Preset {
  std::string id;
  std::string labelZh, labelEn;
  ImportAs as = ImportAs::Members;
  std::string kind;       ///< activity: what every row of the export is ("attend"); empty: as the row says
  std::string confidence; ///< "high", "medium", "low": how sure the format is
  std::vector<std::pair<std::string, std::string>> columns; ///< header → field
};
[[nodiscard]] const std::vector<Preset>& presets();

} // namespace weilu
