// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/foreign_keys.h"

#include <fmt/format.h>

#include <charconv>
#include <vector>

namespace weilu {

namespace {

/// "0001_foundation.sql" is the step to version 1.
std::vector<Migration> readSteps()
{
  std::vector<Migration> steps;
  for (const Embedded& file : embedded::schema()) {
    Migration& step = steps.emplace_back(Migration{0, file.text});
    std::from_chars(file.name.data(), file.name.data() + file.name.find('_'), step.version);
  }
  return steps;
}

} // namespace

std::span<const Migration> shippedSchema()
{
  static const std::vector<Migration> steps = readSteps();
  return steps;
}

void migrate(SQLite::Database& sql, std::span<const Migration> steps)
{
  const WithoutForeignKeys off(sql.getHandle());
  SQLite::Transaction transaction(sql, SQLite::TransactionBehavior::IMMEDIATE);
  // Read inside the transaction: another process may just have done the same.
  const int from = sql.execAndGet("PRAGMA user_version").getInt();
  int version = from;
  for (const Migration& step : steps) {
    if (step.version <= version)
      continue;
    sql.exec(std::string(step.sql));
    version = step.version;
  }
  if (version == from)
    return;
  if (SQLite::Statement broken(sql, "PRAGMA foreign_key_check"); broken.executeStep())
    throw Failure(
        fmt::format("schema {} breaks a foreign key of {}", version, broken.getColumn(0).getString()));
  sql.exec(fmt::format("PRAGMA application_id = {}", communityApplicationId));
  sql.exec(fmt::format("PRAGMA user_version = {}", version));
  transaction.commit();
}

} // namespace weilu
