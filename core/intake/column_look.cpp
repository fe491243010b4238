// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/column_look.h"

#include "core/intake/row_stream.h"

namespace weilu {

namespace {

// Rows wait by the thousand, so what is kept of each is bounded. No date or number is longer.
constexpr std::size_t longestWeighed = 400;
constexpr std::size_t mostWeighed = 8;

/// The cells of one row that are weighed by another thread than the reading one.
struct WeighedCells {
  std::vector<std::string> cells; ///< in the order of the weighed columns; empty says nothing
};

/// One reading of a file for its columns. Each profile is fed by one thread only: the first few whose form is
/// decided over all rows by whoever calls, the others where the rows are read.
class Look {
public:
  Look(const SourceFile& file, std::span<ColumnProfile> profiles)
      : m_file(file)
      , m_profiles(profiles)
  {
    for (std::size_t i = 0; i < profiles.size(); ++i)
      (profiles[i].isWeighed() && m_weighed.size() < mostWeighed ? m_weighed : m_others).push_back(i);
  }

  ColumnLook run(const Control& control)
  {
    RowStream<WeighedCells> rows(m_file,
                                 [this](const SourceRow& source, WeighedCells& row) { take(source, row); });
    for (std::vector<WeighedCells> batch; rows.next(batch);) {
      for (const WeighedCells& row : batch) {
        for (std::size_t i = 0; i < m_weighed.size(); ++i)
          m_profiles[m_weighed[i]].feed(row.cells[i]);
      }
      control.checkpoint(Phase::Reading, rows.bytesRead(), m_file.bytes);
    }
    m_look.undecodable = rows.undecodable();
    return m_look;
  }

private:
  /// On the reading thread.
  void take(const SourceRow& source, WeighedCells& row)
  {
    if (source.undecodable && m_look.firstUndecodable == 0)
      m_look.firstUndecodable = source.number;
    if (source.mark != RowMark::Footer && source.mark != RowMark::RepeatedHeader)
      ++m_look.rows;
    const bool isData = source.mark == RowMark::Data;
    row.cells.resize(m_weighed.size());
    for (std::size_t i = 0; i < m_weighed.size(); ++i)
      row.cells[i].assign(isData ? source.cells[m_weighed[i]].substr(0, longestWeighed) : std::string_view());
    for (const std::size_t column : m_others) {
      if (isData)
        m_profiles[column].feed(source.cells[column]);
    }
  }

  const SourceFile& m_file;
  std::span<ColumnProfile> m_profiles;
  std::vector<std::size_t> m_weighed, m_others; ///< indexes of columns
  ColumnLook m_look;
};

} // namespace

ColumnLook lookAtColumns(const SourceFile& file, std::span<ColumnProfile> profiles, const Control& control)
{
  return Look(file, profiles).run(control);
}

} // namespace weilu
