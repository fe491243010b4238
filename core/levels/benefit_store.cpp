// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/benefit_store.h"

#include "core/base/text.h"
#include "core/store/hot_statement.h"

#include <algorithm>
#include <charconv>

namespace weilu {

namespace {

constexpr auto selectAll = "SELECT id, title, kind, value, cost, currency, stock, "
                           "valid_from, valid_until, level, price, archived "
                           "FROM benefit ORDER BY archived, title, id";
constexpr auto selectOne = "SELECT id, title, kind, value, cost, currency, stock, "
                           "valid_from, valid_until, level, price, archived "
                           "FROM benefit WHERE id = ?";
constexpr auto selectLevels = "SELECT benefit, level FROM level_benefit ORDER BY benefit, level";
constexpr auto selectLevelsOfOne = "SELECT level FROM level_benefit WHERE benefit = ? ORDER BY level";
constexpr auto insertBenefit = "INSERT INTO benefit (title, kind, value, cost, currency, stock, valid_from, "
                               "valid_until, level, price, archived) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto updateBenefit =
    "UPDATE benefit SET title = ?, kind = ?, value = ?, cost = ?, currency = ?, stock = ?, valid_from = ?, "
    "valid_until = ?, level = ?, price = ?, archived = ? WHERE id = ?";
constexpr auto deleteBenefit = "DELETE FROM benefit WHERE id = ?";
constexpr auto deleteLevels = "DELETE FROM level_benefit WHERE benefit = ?";
constexpr auto insertLevel = "INSERT INTO level_benefit (level, benefit) VALUES (?, ?)";
constexpr auto everGiven = "SELECT count(*) FROM benefit_grant WHERE benefit = ?";

Benefit benefitIn(const HotStatement& row)
{
  const auto number = [&row](int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
  };
  const auto date = [&number](int column) {
    const auto days = number(column);
    return days ? std::optional(Date{static_cast<std::int32_t>(*days)}) : std::nullopt;
  };
  Benefit benefit;
  benefit.id = {row.integer(0)};
  benefit.title = row.text(1);
  benefit.kind = static_cast<BenefitKind>(row.integer(2));
  benefit.value = row.text(3);
  benefit.cost = number(4);
  benefit.currency = row.text(5);
  benefit.stock = number(6);
  benefit.validFrom = date(7);
  benefit.validUntil = date(8);
  if (const auto level = number(9))
    benefit.lowestLevel = LevelId{*level};
  benefit.price = number(10);
  benefit.archived = row.integer(11) != 0;
  return benefit;
}

void bindColumns(HotStatement& statement, const Benefit& benefit)
{
  statement.with(benefit.title, static_cast<int>(benefit.kind), benefit.value, benefit.cost, benefit.currency,
                 benefit.stock, benefit.validFrom, benefit.validUntil, benefit.lowestLevel, benefit.price,
                 benefit.archived ? 1 : 0);
}

void writeLevels(Database& db, const Benefit& benefit, BenefitId id)
{
  HotStatement insert(db, insertLevel);
  for (const LevelId level : benefit.levels)
    insert.with(level, id).run();
}

tl::unexpected<Refusal> noBenefit(std::string found)
{
  return refuse(RefusalCode::NoSuchBenefit, {{"found", std::move(found)}});
}

} // namespace

BenefitStore::BenefitStore(Database& db)
    : m_db(db)
{
}

std::vector<Benefit> BenefitStore::all() const
{
  std::map<BenefitId, std::vector<LevelId>> levels;
  for (HotStatement query(m_db, selectLevels); query.step();)
    levels[{query.integer(0)}].push_back({query.integer(1)});
  std::vector<Benefit> benefits;
  for (HotStatement query(m_db, selectAll); query.step();) {
    benefits.push_back(benefitIn(query));
    benefits.back().levels = levels[benefits.back().id];
  }
  return benefits;
}

Result<Benefit> BenefitStore::find(BenefitId id) const
{
  HotStatement query(m_db, selectOne);
  if (!query.with(id).step())
    return noBenefit(std::to_string(id.value));
  Benefit benefit = benefitIn(query);
  HotStatement levels(m_db, selectLevelsOfOne);
  for (levels.with(id); levels.step();)
    benefit.levels.push_back({levels.integer(0)});
  return benefit;
}

Result<Benefit> BenefitStore::named(std::string_view text) const
{
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
  if (error == std::errc() && end == text.data() + text.size()) {
    if (auto benefit = find({id}))
      return benefit;
  }
  const std::string wanted = folded(text);
  for (Benefit& benefit : all()) {
    if (folded(benefit.title) == wanted)
      return std::move(benefit);
  }
  return noBenefit(std::string(text));
}

std::vector<Benefit> BenefitStore::ofLevel(LevelId level) const
{
  std::vector<Benefit> benefits;
  for (Benefit& benefit : all()) {
    if (!benefit.archived && std::ranges::find(benefit.levels, level) != benefit.levels.end())
      benefits.push_back(std::move(benefit));
  }
  return benefits;
}

std::string BenefitStore::nameOfOneFor(LevelId level) const
{
  for (const Benefit& benefit : all()) {
    if (benefit.lowestLevel == level || std::ranges::find(benefit.levels, level) != benefit.levels.end())
      return benefit.title;
  }
  return {};
}

BenefitId BenefitStore::add(const Benefit& benefit)
{
  HotStatement insert(m_db, insertBenefit);
  bindColumns(insert, benefit);
  insert.run();
  const BenefitId id{m_db.sql().getLastInsertRowid()};
  writeLevels(m_db, benefit, id);
  return id;
}

void BenefitStore::update(const Benefit& benefit)
{
  constexpr int idParameter = 12;
  HotStatement update(m_db, updateBenefit);
  bindColumns(update, benefit);
  update.bind(idParameter, benefit.id);
  update.run();
  HotStatement(m_db, deleteLevels).with(benefit.id).run();
  writeLevels(m_db, benefit, benefit.id);
}

Result<void> BenefitStore::remove(BenefitId id)
{
  const auto benefit = find(id);
  if (!benefit)
    return tl::unexpected(benefit.error());
  HotStatement ever(m_db, everGiven);
  if (ever.with(id).step() && ever.integer(0) > 0)
    return refuse(RefusalCode::InUse,
                  {{"what", "benefit"}, {"found", benefit->title}, {"by", std::to_string(ever.integer(0))}});
  HotStatement(m_db, deleteLevels).with(id).run();
  HotStatement(m_db, deleteBenefit).with(id).run();
  return {};
}

} // namespace weilu
