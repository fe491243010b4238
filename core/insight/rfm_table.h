// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/history.h"
#include "core/insight/rfm.h"

#include <span>
#include <string_view>

namespace weilu {

/// A named box of scores, both ends inside. A person is in the first one that holds.
struct RfmSegment {
  struct Scores {
    int from = 1, to = 5;
  };
  std::string_view code;
  Scores recency, frequency, amount;

  [[nodiscard]] bool holds(const RfmScores& scores) const;
};

/// The segments, first match first; the last one, "others", holds for everybody who has scores. Boxes after
/// the CRAN package rfm 0.3 (rfm_segment), in the order of product.md section 6; need_attention begins at R
/// 2, because in that order nobody would be left for cant_lose.
[[nodiscard]] std::span<const RfmSegment> rfmSegments();

/// A community by its scores. The number of a cell is the size of its set.
struct RfmTable {
  /// The people of one recency and frequency.
  struct Cell {
    People people;
    double amount = 0; ///< their mean; 0 when nobody
  };
  using Row = std::array<Cell, 5>;

  RfmCuts cuts;
  std::array<Row, 5> cells;     ///< by recency − 1, frequency − 1
  std::vector<People> segments; ///< as rfmSegments(); disjoint, together everybody who has scores
  People none;                  ///< people without anything in the window

  /// The cell of scores 1–5.
  [[nodiscard]] const Cell& at(int recency, int frequency) const;
  [[nodiscard]] std::uint64_t scored() const;
};

/// \p values: of each person, index = id; people beyond the end did nothing.
[[nodiscard]] RfmTable rfmTable(const People& population, std::span<const RfmValues> values);

/// Recency, frequency and amount of activity instead of orders: days since the last active day of the
/// \p window days that end with \p asOf, active days in them, and \p contributions (index = id) in them.
[[nodiscard]] std::vector<RfmValues> rfmActivity(const History& history,
                                                 std::span<const std::uint32_t> contributions, Date asOf,
                                                 int window = rfmWindow);

} // namespace weilu
