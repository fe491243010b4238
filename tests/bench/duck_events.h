// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_store.h"
#include "core/insight/history.h"

#include <memory>
#include <optional>
#include <string>

namespace weilu {

/// The same events in a table of DuckDB's own, to ask the same questions there. DuckDB is no package of
/// Debian; its shared library is loaded when the environment says where it is (WEILU_DUCKDB).
class DuckEvents {
public:
  /// No value when WEILU_DUCKDB is not set. Throws Failure when the library cannot be used.
  [[nodiscard]] static std::optional<DuckEvents> open();
  ~DuckEvents();
  DuckEvents(DuckEvents&&) noexcept;
  DuckEvents& operator=(DuckEvents&&) = delete;

  /// event(day, person, kind, count, hour) and person(person, birth), in memory.
  void fill(const ActivityStore& activity, const History& history);
  /// Runs \p sql to its end and gives the first number of the answer.
  [[nodiscard]] std::int64_t ask(const std::string& sql);

private:
  struct Library;
  explicit DuckEvents(std::unique_ptr<Library> library);
  std::unique_ptr<Library> m_library;
};

} // namespace weilu
