// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/number_style.h"
#include "core/intake/text_pool.h"
#include "core/intake/xml_stream.h"
#include "core/intake/zip_archive.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// What an XLSX file (ECMA-376 part 1) says of itself: its sheets, how its numbers are shown, its shared
/// texts. Everything throws ReadingRefused: DamagedFile, UnsafeXml, TooMuchText and what ZipArchive says.
class Workbook {
public:
  struct Sheet {
    std::string name;
    std::string part; ///< name in the archive
    bool hidden = false;
  };

  explicit Workbook(const FilePlace& place);

  /// Tables only, in their order; no charts, no macros.
  [[nodiscard]] const std::vector<Sheet>& sheets() const { return m_sheets; }
  [[nodiscard]] bool from1904() const { return m_from1904; }
  /// How a cell with that "s" is shown.
  [[nodiscard]] NumberStyle style(std::size_t index) const;
  /// The texts that cells point to, for as long as they last.
  [[nodiscard]] TextPool sharedTexts() const;
  /// The bytes of a part; good without the workbook.
  [[nodiscard]] XmlStream::Bytes open(const std::string& part) const;
  [[nodiscard]] std::uint64_t bytesOf(const std::string& part) const;

private:
  struct Relation {
    std::string type, part;
  };
  using Relations = std::map<std::string, Relation, std::less<>>; ///< by id

  [[nodiscard]] const ZipEntry* find(std::string_view part) const;
  void read(const std::string& part, XmlListener& handler) const;
  [[nodiscard]] Relations relationsOf(const std::string& part) const;
  void readMain(const std::string& part);
  void readStyles(const std::string& part);
  [[noreturn]] void damaged(const std::string& reason) const;

  FilePlace m_place;
  ZipArchive m_archive;
  std::vector<Sheet> m_sheets;
  std::vector<NumberStyle> m_styles;
  std::string m_texts; ///< the part
  bool m_from1904 = false;
};

/// The sheets of an XLSX file that are shown. Throws as Workbook does.
[[nodiscard]] std::vector<std::string> sheetNames(const FilePlace& place);

} // namespace weilu
