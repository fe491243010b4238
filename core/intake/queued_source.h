// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/record_source.h"

#include <deque>
#include <string>

namespace weilu {

/// A source whose format gives several records at a time, or none: a message with its reactions, a line
/// that says who was added. What waits is handed out one by one.
class QueuedSource : public RecordSource {
public:
  /// A refusal thrown by advance() gets the record, as "row", where it says none.
  [[nodiscard]] bool next(Record& record) final;

protected:
  struct Row {
    std::uint64_t line = 0;
    std::vector<std::string> cells;
    bool undecodable = false, torn = false;
  };
  /// Reads on, with push() for what it finds. False at the end.
  [[nodiscard]] virtual bool advance() = 0;
  void push(Row row) { m_waiting.push_back(std::move(row)); }

private:
  [[nodiscard]] bool readOn();

  std::deque<Row> m_waiting;
  Row m_current; ///< the cells of the last record
};

} // namespace weilu
