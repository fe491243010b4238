// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"
#include "core/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

struct sqlite3_stmt;

namespace weilu {

/// A value of a column: nothing, a number, or a text.
using SqlValue = std::variant<std::monostate, std::int64_t, double, std::string>;

/// A prepared statement for loops over a million rows: SQLite's own interface without a copy of each text
/// and without a check per call. Elsewhere SQLite::Statement is the one to use. Errors throw
/// SQLite::Exception. The database must outlive it.
class HotStatement {
public:
  HotStatement(Database& db, std::string_view sql);
  ~HotStatement();
  HotStatement(HotStatement&& other) noexcept;
  HotStatement& operator=(HotStatement&&) = delete;

  // Parameters count from 1. Texts must live until the statement was run or reset.
  void bind(int parameter, std::int64_t value);
  void bind(int parameter, double value);
  void bind(int parameter, std::string_view text);
  void bind(int parameter, const SqlValue& value);
  void bindBlob(int parameter, std::string_view bytes);
  void bindNull(int parameter);
  /// For functions of ours that take it under the same \p type, a text that lives forever.
  void bindPointer(int parameter, void* pointer, const char* type);
  template<class Tag>
  void bind(int parameter, Id<Tag> id)
  {
    bind(parameter, id.value);
  }
  void bind(int parameter, Moment moment) { bind(parameter, moment.seconds); }
  void bind(int parameter, Date date) { bind(parameter, std::int64_t{date.days}); }
  void bind(int parameter, int value) { bind(parameter, std::int64_t{value}); }
  void bind(int parameter, const std::string& text) { bind(parameter, std::string_view(text)); }
  void bind(int parameter, const char* text) { bind(parameter, std::string_view(text)); }
  template<class Value>
  void bind(int parameter, const std::optional<Value>& value)
  {
    value ? bind(parameter, *value) : bindNull(parameter);
  }
  /// Starts over and binds the parameters in order.
  template<class... Values>
  HotStatement& with(const Values&... values)
  {
    reset();
    int parameter = 0;
    (bind(++parameter, values), ...);
    return *this;
  }

  /// To the next row; false at the end.
  bool step();
  /// Runs a statement that gives no rows. The number of rows it changed.
  int run();
  void reset();

  // Columns of the current row count from 0. Texts live until the next step.
  [[nodiscard]] int type(int column) const; ///< SQLITE_INTEGER … SQLITE_NULL
  [[nodiscard]] bool isNull(int column) const;
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] double real(int column) const;
  [[nodiscard]] std::string_view text(int column) const; ///< also for blobs
  [[nodiscard]] SqlValue value(int column) const;
  /// No value for NULL.
  [[nodiscard]] std::optional<Moment> moment(int column) const;

private:
  sqlite3* m_db;
  sqlite3_stmt* m_statement = nullptr;
};

} // namespace weilu
