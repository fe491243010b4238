// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sheet_row.h"
#include "core/intake/workbook.h"

#include <memory>
#include <string>

namespace weilu {

/// Reads a sheet of an XLSX file row by row. In memory are one row and the texts that the sheets share, at
/// most 160 MiB. Throws ReadingRefused: NoSuchSheet, CellTooLong, TooManyColumns, TooManyRows and what
/// Workbook does.
class XlsxReader final : public RecordSource {
public:
  /// \p sheet: empty for the first that is shown and holds something. \p bytes: of the file, for progress.
  XlsxReader(const FilePlace& place, const std::string& sheet, std::uint64_t bytes);

  [[nodiscard]] bool next(Record& record) override;
  [[nodiscard]] std::uint64_t bytesRead() const override;

private:
  void open(const Workbook::Sheet& sheet);
  void openFirst();
  void openNamed(const std::string& sheet);

  Workbook m_workbook;
  TextPool m_texts;
  std::uint64_t m_fileBytes, m_sheetBytes = 0;
  std::unique_ptr<SheetRow> m_row;
  std::unique_ptr<XmlStream> m_stream;
  std::uint64_t m_line = 0; ///< of the last record
  bool m_waiting = false;   ///< a row was read that stands below a gap
};

} // namespace weilu
