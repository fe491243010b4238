// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_store.h"
#include "core/insight/history.h"

namespace weilu {

/// The people and events of a file once more, as the rows a spreadsheet would make of them, to ask the same
/// questions in plain SQL.
class PlainEvents {
public:
  explicit PlainEvents(Database& db);

  void fill(const ActivityStore& activity, const History& history);
  /// Tenure of 180 days, 2 active days in 30, 5 messages and a contribution in 90, active in the last 15.
  [[nodiscard]] std::uint64_t countFiveConditions(Date asOf);
  /// The five layers of everybody, without the share of contributions and without terms.
  void layersOn(Date asOf);
  /// The matrix between two dates of layersOn().
  void flow(Date from, Date to);
  /// The first number \p sql answers, over plain_person(person, birth) and plain_event(day, person, kind,
  /// count, hour).
  [[nodiscard]] std::int64_t ask(const std::string& sql);

private:
  Database& m_db;
};

} // namespace weilu
