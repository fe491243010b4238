// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/date_format.h"
#include "core/intake/source_file.h"

#include <array>

namespace weilu {

/// Reads the dates of one column as moments: a zone in the text, else the column's, else the
/// community's. Fast for many rows: days are looked up once. Not for several threads.
class MomentReader {
public:
  MomentReader(const ColumnFormat& format, const Zone& community);

  struct Read {
    DateCell cell;
    Moment moment; ///< only for DateCell::Kind::Value; a date without a time is its first second
    Date date;     ///< the date as written; in the community's zone when the text names another one
  };
  [[nodiscard]] Read read(std::string_view cell);

private:
  [[nodiscard]] Moment localMoment(Date date, std::int32_t second);

  /// Where a local day lies; \c plain: no clock change in it.
  struct Day {
    std::int32_t days = INT32_MIN;
    bool plain = false;
    std::int64_t start = 0;
  };
  DateFormat m_format;
  Zone m_zone, m_community;
  std::optional<std::int32_t> m_offset; ///< a column zone written as "+05:30"
  std::array<Day, 1024> m_days;
};

} // namespace weilu
