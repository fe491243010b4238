// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"

#include <cstdint>
#include <vector>

namespace weilu {

/// The dates of a zone that the seconds of one UTC day fall on, clock changes included: the same
/// answers as Zone::dateOf, fast enough to be asked for every event.
class LocalDates {
public:
  LocalDates(const Zone& zone, std::int32_t utcDay);

  /// The date at \p second of the UTC day, below 86,400.
  [[nodiscard]] Date dateAt(std::uint32_t second) const
  {
    auto piece = m_pieces.size() - 1;
    while (m_pieces[piece].from > second)
      --piece;
    return m_pieces[piece].date;
  }
  /// The earliest and the latest date of the day; at most three dates.
  [[nodiscard]] DateRange range() const;

private:
  struct Piece {
    std::uint32_t from; ///< second of the UTC day
    Date date;
  };
  void add(std::uint32_t from, Date date);
  void addOffset(std::uint32_t from, std::uint32_t to, std::int32_t offset, std::int32_t utcDay);

  std::vector<Piece> m_pieces;
};

} // namespace weilu
