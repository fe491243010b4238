// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/target_store.h"

namespace weilu {

namespace {

constexpr auto selectTargets = "SELECT indicator, value FROM target WHERE stage = ?";
constexpr auto upsertTarget = "INSERT INTO target (stage, indicator, value) VALUES (?1, ?2, ?3) "
                              "ON CONFLICT DO UPDATE SET value = ?3 WHERE value <> ?3";
constexpr auto deleteTarget = "DELETE FROM target WHERE stage = ? AND indicator = ?";

} // namespace

TargetStore::TargetStore(Database& db)
    : m_db(db)
{
}

Targets TargetStore::own(Stage stage) const
{
  SQLite::Statement query(m_db.sql(), selectTargets);
  query.bind(1, std::string(code(stage)));
  Targets targets;
  while (query.executeStep()) {
    // An indicator that this program does not know stays for the one that does.
    if (const auto indicator = indicatorNamed(query.getColumn(0).getString()))
      targets[*indicator] = query.getColumn(1).getDouble();
  }
  return targets;
}

Targets TargetStore::of(Stage stage) const
{
  Targets targets = own(stage);
  targets.insert(shippedTargets(stage).begin(), shippedTargets(stage).end());
  return targets;
}

Result<void> TargetStore::set(Stage stage, Indicator indicator, double value)
{
  if (const auto good = checkTarget(indicator, value); !good)
    return good;
  const Targets& shipped = shippedTargets(stage);
  const auto same = shipped.find(indicator);
  if (same != shipped.end() && same->second == value) {
    reset(stage, indicator);
    return {};
  }
  SQLite::Statement statement(m_db.sql(), upsertTarget);
  statement.bind(1, std::string(code(stage)));
  statement.bind(2, std::string(code(indicator)));
  statement.bind(3, value);
  statement.exec();
  return {};
}

bool TargetStore::reset(Stage stage, Indicator indicator)
{
  SQLite::Statement statement(m_db.sql(), deleteTarget);
  statement.bind(1, std::string(code(stage)));
  statement.bind(2, std::string(code(indicator)));
  return statement.exec() > 0;
}

} // namespace weilu
