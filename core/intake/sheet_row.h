// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/record_source.h"
#include "core/intake/sheet_text.h"
#include "core/intake/workbook.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// The row of a sheet that is being read; the stream pauses behind each.
class SheetRow : public XmlListener {
public:
  SheetRow(const Workbook& workbook, const TextPool& texts);
  /// What reads the sheet. Before anything is read.
  void follow(XmlStream& stream) { m_stream = &stream; }

  void start(std::string_view name, const XmlAttributes& attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view piece) override;

  /// As the sheet counts it, 1 at least, ascending.
  [[nodiscard]] std::uint64_t number() const { return m_number; }
  /// The cells of the row, good until the next is read.
  void take(Record& record) const;

private:
  struct Cell {
    std::size_t column = 0;
    std::string_view shared;            ///< a shared text, or
    std::size_t offset = 0, length = 0; ///< a piece of m_texts
  };

  void startRow(const XmlAttributes& attributes);
  void startCell(const XmlAttributes& attributes);
  void endCell();
  void put(Cell cell);
  void putText(std::string_view text);
  void refuse(RefusalCode code, std::uint64_t most);

  const Workbook& m_workbook;
  const TextPool& m_shared;
  XmlStream* m_stream = nullptr;
  std::uint64_t m_number = 0;
  std::vector<Cell> m_cells; ///< those that hold a text
  std::string m_texts;

  // the cell
  std::size_t m_column = 0, m_next = 0; ///< from 0
  std::string m_type;
  std::size_t m_style = 0;
  bool m_inCell = false, m_inValue = false;
  std::string m_value;
  SheetText m_inline;
};

} // namespace weilu
