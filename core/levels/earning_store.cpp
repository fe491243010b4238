// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/earning_store.h"

#include <algorithm>
#include <map>

namespace weilu {

namespace {

constexpr auto selectRules = "SELECT definition FROM earning_rule ORDER BY id";
constexpr auto selectLastId = "SELECT coalesce(max(id), 0) FROM earning_rule";
constexpr auto upsertRule = "INSERT INTO earning_rule (id, definition) VALUES (?, ?) "
                            "ON CONFLICT (id) DO UPDATE SET definition = excluded.definition";

/// Lower ids are kept for shipped rules.
constexpr std::int64_t firstOwn = 1000;

} // namespace

EarningStore::EarningStore(Database& db)
    : m_db(db)
{
}

std::vector<EarningRule> EarningStore::rules() const
{
  std::map<EarningId, EarningRule> byId;
  for (const EarningRule& rule : shippedEarnings())
    byId[rule.id] = rule;
  SQLite::Statement query(m_db.sql(), selectRules);
  while (query.executeStep()) {
    EarningRule rule = earningFromJson(query.getColumn(0).getString());
    byId[rule.id] = std::move(rule);
  }
  std::vector<EarningRule> rules;
  for (auto& [id, rule] : byId)
    rules.push_back(std::move(rule));
  return rules;
}

Result<EarningRule> EarningStore::rule(std::string_view code) const
{
  for (EarningRule& rule : rules()) {
    if (rule.code == code || std::to_string(rule.id.value) == code)
      return std::move(rule);
  }
  return refuse(RefusalCode::NoSuchEarning, {{"found", std::string(code)}});
}

EarningId EarningStore::save(EarningRule rule)
{
  if (!rule.id.valid()) {
    SQLite::Statement last(m_db.sql(), selectLastId);
    last.executeStep();
    rule.id = {std::max(last.getColumn(0).getInt64() + 1, firstOwn)};
    rule.code = "rule-" + std::to_string(rule.id.value);
  }
  SQLite::Statement upsert(m_db.sql(), upsertRule);
  upsert.bind(1, rule.id.value);
  upsert.bind(2, toJson(rule));
  upsert.exec();
  return rule.id;
}

} // namespace weilu
