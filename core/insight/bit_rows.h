// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"

#include <cstdint>
#include <vector>

namespace weilu {

/// Sets of people as rows of bits, to be compared each with each: for that many comparisons of large sets,
/// plain words are several times faster than compressed sets.
class BitRows {
public:
  explicit BitRows(const std::vector<People>& sets);
  /// Calls \p visit(i, j, people in both) for all i < j. Works through the rows piece by piece, so that what
  /// is compared stays in the cache.
  template<class Visit>
  void forEachPair(Visit&& visit) const
  {
    std::vector<std::uint32_t> both(m_rows * m_rows);
    for (std::size_t piece = 0; piece < m_pieces; ++piece)
      countPiece(piece, both);
    for (std::size_t i = 0; i < m_rows; ++i) {
      for (std::size_t j = i + 1; j < m_rows; ++j)
        visit(i, j, both[i * m_rows + j]);
    }
  }

private:
  static constexpr std::size_t pieceWords = 256; ///< 100 rows of them fit a second-level cache
  void countPiece(std::size_t piece, std::vector<std::uint32_t>& both) const;

  std::size_t m_rows, m_pieces;
  std::vector<std::uint64_t> m_words; ///< by piece, then row
};

} // namespace weilu
