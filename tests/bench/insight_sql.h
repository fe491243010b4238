// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"

#include <string>

namespace weilu {

/// The questions of the insight bench in SQL, over plain_event(day, person, kind, count, hour): each gives
/// one number that depends on every number of the real answer. They are written as somebody who knows window
/// functions would; "//" divides whole numbers and least() is the smaller of two.
struct InsightSql {
  DateRange range;
  int rhythmDays = 0; ///< the last days of the range

  [[nodiscard]] std::string lifecycle() const; ///< new + 3 returning + 7 resurrected + 11 dormant, by week
  [[nodiscard]] std::string retention() const; ///< people × (k + 1) of each cell, by first active week
  [[nodiscard]] std::string active() const;    ///< DAU + WAU + MAU of each day
  [[nodiscard]] std::string contributions() const; ///< all of them, and who made any
  [[nodiscard]] std::string rhythm() const;        ///< events and people of each weekday and hour
};

/// The same for each database. \p contribution: the number of the kind there; the other has its name.
[[nodiscard]] std::string forDuck(const std::string& sql, std::int64_t contribution);
[[nodiscard]] std::string forSqlite(const std::string& sql);

} // namespace weilu
