// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace weilu {

/// Something in a community file that does not hold together. Data, not prose: worded by the caller.
struct Damage {
  enum class Kind {
    Pages,              ///< found: what SQLite says
    MissingRow,         ///< table, row, of: a row names one of another table that is not there
    ActivityIndex,      ///< count, dates (the first of them): differ from the events
    KeptRoster,         ///< count: people of whom it says something else than the list of members
    IdentitiesOfNobody, ///< count
    EventsOfNobody,     ///< count: people whom events name and who are not there
    PeopleInTwoLayers,  ///< scheme, layer, count
    UnknownLayer,       ///< scheme, layer
    PeopleInNoLayer,    ///< scheme, count
    StrangersInLayers,  ///< scheme, count: not on the roster
  };
  Kind kind = Kind::Pages;
  std::vector<std::pair<std::string, std::string>> details;

  /// The detail called \p name, or an empty text.
  [[nodiscard]] std::string detail(const std::string& name) const;
};

/// One line for logs and JSON, in English.
[[nodiscard]] std::string text(const Damage& damage);
[[nodiscard]] std::vector<std::string> texts(const std::vector<Damage>& all);

} // namespace weilu
