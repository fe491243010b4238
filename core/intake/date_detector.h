// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/date_format.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace weilu {

/// Finds the one format of a column of dates from all its cells. Cheap: a few counters.
class DateDetector {
public:
  /// What decides where the cells do not.
  struct Leaning {
    std::optional<DateFormat> order; ///< the operator's, or the preset's where \c orderIsProof is false
    bool orderIsProof = false;       ///< the operator said so
    bool dayFirst = false;           ///< the file is written as continental Europe does (";")
    bool yearFirst = false;          ///< the file is Chinese: "24/3/5" begins with the year
  };
  struct Found {
    DateFormat format = DateFormat::Ymd;
    bool assumed = false;      ///< the cells leave the order of day and month open, or contradict each other
    std::uint64_t cells = 0;   ///< that say something
    std::uint64_t fitting = 0; ///< of them, under the format
  };

  void feed(std::string_view cell);
  [[nodiscard]] Found found(const Leaning& leaning) const;
  /// Share of the cells that are dates in writing (counts alone are not), 0–1.
  [[nodiscard]] double shareOfDates() const;

private:
  [[nodiscard]] std::uint64_t fitting(DateFormat format) const;

  std::uint64_t m_cells = 0;
  std::uint64_t m_clear = 0;               ///< read in one way only
  std::uint64_t m_numbers = 0;             ///< three numbers
  std::uint64_t m_dotted = 0;              ///< of them, with dots
  std::array<std::uint64_t, 3> m_orders{}; ///< three numbers that fit Ymd, Dmy, Mdy
  std::array<std::uint64_t, 3> m_counts{}; ///< numbers that fit seconds, milliseconds, days
};

} // namespace weilu
