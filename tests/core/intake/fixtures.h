// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/csv_reader.h"
#include "core/intake/source_file.h"
#include "core/intake/text_source.h"
#include "tests/paths.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace weilu::fixtures {

using test::sharedData;
using test::testData;

/// A file that lives as long as this.
class TempFile {
public:
  explicit TempFile(std::string_view bytes, const std::string& name = "table.csv");
  ~TempFile();
  TempFile(const TempFile&) = delete;
  TempFile& operator=(const TempFile&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
  std::filesystem::path m_path;
};

/// A text that comes a few bytes at a time.
class DrippingText : public TextSource {
public:
  DrippingText(std::string text, std::size_t piece)
      : m_text(std::move(text))
      , m_piece(piece)
  {
  }
  std::size_t read(char* out, std::size_t capacity) override;
  std::uint64_t bytesRead() const override { return m_at; }

private:
  std::string m_text;
  std::size_t m_piece, m_at = 0;
};

using Table = std::vector<std::vector<std::string>>;
/// The cells of every record.
[[nodiscard]] Table cellsOf(CsvReader& reader);
/// The rows of a file that are data, as RowReader gives them.
[[nodiscard]] Table rowsOf(const SourceFile& file);
/// \p text (UTF-8) in another encoding.
[[nodiscard]] std::string encoded(std::string_view text, const std::string& encoding);
/// The whole text of \p file.
[[nodiscard]] std::string textOf(const std::filesystem::path& file, std::string_view encoding);

/// This program's name of an encoding that an answer key names.
[[nodiscard]] std::string canonicalEncoding(const std::string& name);
/// A delimiter as the answer keys write it: "\\t" for a tab, "none" for none.
[[nodiscard]] std::string delimiterName(char32_t delimiter);

/// A file whose columns go by their header.
[[nodiscard]] const SourceColumn& column(const SourceFile& file, std::string_view header);

} // namespace weilu::fixtures
