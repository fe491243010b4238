// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/duck_events.h"

#include "core/base/result.h"

#include <dlfcn.h>

#include <cstdlib>

namespace weilu {

namespace {

/// duckdb_result of DuckDB's C interface: six words.
struct Answer {
  void* words[6] = {};
};
using Handle = void*;

} // namespace

struct DuckEvents::Library {
  explicit Library(const char* file)
      : library(dlopen(file, RTLD_NOW | RTLD_LOCAL))
  {
    if (!library)
      throw Failure(std::string("WEILU_DUCKDB: ") + dlerror());
    load(openDatabase, "duckdb_open");
    load(connect, "duckdb_connect");
    load(query, "duckdb_query");
    load(error, "duckdb_result_error");
    load(number, "duckdb_value_int64");
    load(destroy, "duckdb_destroy_result");
    load(appenderOf, "duckdb_appender_create");
    load(append, "duckdb_append_int32");
    load(endRow, "duckdb_appender_end_row");
    load(closeAppender, "duckdb_appender_destroy");
    load(disconnect, "duckdb_disconnect");
    load(closeDatabase, "duckdb_close");
    if (openDatabase(nullptr, &database) != 0 || connect(database, &connection) != 0)
      throw Failure("WEILU_DUCKDB: no database");
  }
  ~Library()
  {
    disconnect(&connection);
    closeDatabase(&database);
    // The library itself stays: its threads may not be over.
  }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;

  template<class F>
  void load(F*& function, const char* name)
  {
    function = reinterpret_cast<F*>(dlsym(library, name));
    if (!function)
      throw Failure(std::string("WEILU_DUCKDB: no ") + name);
  }

  void* library;
  int (*openDatabase)(const char*, Handle*) = nullptr;
  int (*connect)(Handle, Handle*) = nullptr;
  int (*query)(Handle, const char*, Answer*) = nullptr;
  const char* (*error)(Answer*) = nullptr;
  std::int64_t (*number)(Answer*, std::uint64_t column, std::uint64_t row) = nullptr;
  void (*destroy)(Answer*) = nullptr;
  int (*appenderOf)(Handle, const char* schema, const char* table, Handle*) = nullptr;
  int (*append)(Handle, std::int32_t) = nullptr;
  int (*endRow)(Handle) = nullptr;
  int (*closeAppender)(Handle*) = nullptr;
  void (*disconnect)(Handle*) = nullptr;
  void (*closeDatabase)(Handle*) = nullptr;
  Handle database = nullptr, connection = nullptr;
};

DuckEvents::DuckEvents(std::unique_ptr<Library> library)
    : m_library(std::move(library))
{
}
DuckEvents::~DuckEvents() = default;
DuckEvents::DuckEvents(DuckEvents&&) noexcept = default;

std::optional<DuckEvents> DuckEvents::open()
{
  const char* file = std::getenv("WEILU_DUCKDB");
  if (!file)
    return {};
  return DuckEvents(std::make_unique<Library>(file));
}

std::int64_t DuckEvents::ask(const std::string& sql)
{
  Answer answer;
  if (m_library->query(m_library->connection, sql.c_str(), &answer) != 0)
    throw Failure(std::string("DuckDB: ") + m_library->error(&answer));
  const std::int64_t number = m_library->number(&answer, 0, 0);
  m_library->destroy(&answer);
  return number;
}

void DuckEvents::fill(const ActivityStore& activity, const History& history)
{
  (void)ask("CREATE TABLE event (day INTEGER, person INTEGER, kind INTEGER, count INTEGER, hour INTEGER)");
  (void)ask("CREATE TABLE person (person INTEGER, birth INTEGER)");
  const auto rows = [this](const char* table, const auto& each) {
    Handle appender = nullptr;
    if (m_library->appenderOf(m_library->connection, nullptr, table, &appender) != 0)
      throw Failure("DuckDB: no appender");
    each([&](std::initializer_list<std::int64_t> row) {
      for (const std::int64_t value : row)
        m_library->append(appender, static_cast<std::int32_t>(value));
      m_library->endRow(appender);
    });
    m_library->closeAppender(&appender);
  };
  rows("event", [&](const auto& add) {
    const Zone& zone = history.calendar().zone;
    activity.forEach(Moment{INT64_MIN / 2}, Moment{INT64_MAX / 2}, [&](const Event& event) {
      const Date date = zone.dateOf(event.at);
      const auto hour = (event.at.seconds - zone.moment(date).seconds) / 3'600;
      add({date.days, event.member.value, event.kind.value, event.count, hour});
    });
  });
  rows("person", [&](const auto& add) {
    for (const std::uint32_t id : history.population())
      add({id, history.birth({id}).value_or(Date{0}).days});
  });
}

} // namespace weilu
