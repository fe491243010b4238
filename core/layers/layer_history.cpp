// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/layer_rows.h"

namespace weilu {

namespace {

constexpr auto selectThenAfter = "SELECT min(date) FROM layer_then WHERE scheme = ? AND date >= ?";
constexpr auto selectThen = "SELECT layer, people FROM layer_then WHERE scheme = ? AND date = ?";
constexpr auto selectDates =
    "SELECT date FROM layer_move WHERE scheme = ? AND date BETWEEN ? AND ? AND from_layer = '' "
    "AND to_layer = '' ORDER BY date";
constexpr auto selectCause =
    "SELECT cause FROM layer_move WHERE scheme = ? AND date = ? AND from_layer = '' AND to_layer = ''";
constexpr auto deleteMovesUntil = "DELETE FROM layer_move WHERE scheme = ? AND date <= ?";
constexpr auto deleteThenBefore = "DELETE FROM layer_then WHERE scheme = ? AND date < ?";
constexpr const char* deleteComputed[] = {"DELETE FROM layer_now WHERE scheme = ?",
                                          "DELETE FROM layer_move WHERE scheme = ?",
                                          "DELETE FROM layer_then WHERE scheme = ?"};

constexpr Date farFuture{INT32_MAX};

/// Goes from the layers after \p move back to those before it.
void takeBack(LayerSets& sets, const LayerMove& move)
{
  if (!move.to.empty())
    sets[move.to] -= move.people;
  if (!move.from.empty())
    sets[move.from] |= move.people;
}

void bindAll(SQLite::Statement& statement, SchemeId scheme, Date date)
{
  statement.bind(1, scheme.value);
  statement.bind(2, date.days);
}

/// Who stood where on the next date from \p date on that was kept.
std::optional<std::pair<Date, LayerSets>> thenAfter(SQLite::Database& sql, SchemeId scheme, Date date)
{
  SQLite::Statement next(sql, selectThenAfter);
  bindAll(next, scheme, date);
  const auto kept = dateOf(next);
  if (!kept)
    return {};
  SQLite::Statement query(sql, selectThen);
  bindAll(query, scheme, *kept);
  LayerSets sets;
  while (query.executeStep())
    sets[query.getColumn(0).getString()] = peopleAt(query, 1);
  return std::pair(*kept, std::move(sets));
}

} // namespace

std::optional<LayerSets> LayerStore::on(SchemeId scheme, Date date) const
{
  const auto start = firstComputedOn(scheme);
  if (!start || date < *start)
    return {};
  auto kept = thenAfter(m_db.sql(), scheme, date);
  const Date from = kept ? kept->first : farFuture;
  LayerSets sets = kept ? std::move(kept->second) : now(scheme);
  const auto later = movesIn(scheme, {date.plus(1), from});
  for (auto dated = later.rbegin(); dated != later.rend(); ++dated)
    takeBack(sets, dated->move);
  return sets;
}

std::vector<Date> LayerStore::datesIn(SchemeId scheme, DateRange range) const
{
  SQLite::Statement query(m_db.sql(), selectDates);
  bindAll(query, scheme, range.from);
  query.bind(3, range.to.days);
  std::vector<Date> dates;
  while (query.executeStep())
    dates.push_back({query.getColumn(0).getInt()});
  return dates;
}

void LayerStore::forEachDate(SchemeId scheme, DateRange range,
                             const std::function<void(Date, const LayerSets&)>& visit) const
{
  const auto dates = datesIn(scheme, range);
  if (dates.empty())
    return;
  LayerSets sets = on(scheme, dates.back()).value();
  for (auto date = dates.rbegin(); date != dates.rend(); ++date) {
    visit(*date, sets);
    for (const DatedMove& dated : movesIn(scheme, {*date, *date}))
      takeBack(sets, dated.move);
  }
}

void LayerStore::recordHistory(SchemeId scheme, const std::vector<HistoryStep>& steps, const LayerSets& last)
{
  const auto began = beganOn(scheme);
  if (!began)
    return;
  const LayerSets first = on(scheme, *began).value();
  SQLite::Statement why(m_db.sql(), selectCause);
  bindAll(why, scheme, *began);
  const std::string cause = why.executeStep() ? why.getColumn(0).getString() : std::string();
  for (const char* sql : {deleteMovesUntil, deleteThenBefore}) {
    SQLite::Statement clear(m_db.sql(), sql);
    bindAll(clear, scheme, *began);
    clear.exec();
  }
  for (const HistoryStep& step : steps) {
    insertMoves(m_db.sql(), scheme, step.date, step.moves, reconstructed);
    if (step.layers)
      keepThen(m_db.sql(), scheme, step.date, *step.layers);
  }
  insertMoves(m_db.sql(), scheme, *began, moves(last, first), cause);
}

void LayerStore::forget(SchemeId scheme)
{
  for (const char* sql : deleteComputed) {
    SQLite::Statement clear(m_db.sql(), sql);
    clear.bind(1, scheme.value);
    clear.exec();
  }
}

} // namespace weilu
