// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/earning_input.h"

#include "core/activity/local_dates.h"

#include <algorithm>
#include <limits>
#include <set>

namespace weilu {

namespace {

constexpr std::int64_t secondsPerDay = 86'400;

std::int32_t utcDayOf(Moment moment)
{
  const std::int64_t shifted = moment.seconds - (moment.seconds < 0 ? secondsPerDay - 1 : 0);
  return static_cast<std::int32_t>(shifted / secondsPerDay);
}

Date monthOf(Date date) { return date.plus(1 - static_cast<int>(ymd(date).day)); }

/// Tells texts apart (FNV-1a, 64 bits).
std::int64_t hashOf(std::string_view text)
{
  std::uint64_t hash = 0xCBF29CE484222325ULL;
  for (const char each : text)
    hash = (hash ^ static_cast<unsigned char>(each)) * 0x100000001B3ULL;
  return static_cast<std::int64_t>(hash);
}

/// The rule with nothing but the terms that hold on a date of \p dates.
EarningRule within(const EarningRule& rule, DateRange dates)
{
  EarningRule cut = rule;
  cut.labelZh.clear();
  cut.labelEn.clear();
  std::erase_if(cut.terms, [&](const EarningTerms& terms) {
    return (terms.starts && *terms.starts > dates.to) ||
           (&terms != rule.on(dates.from) && terms.starts.value_or(Date{INT32_MIN}) < dates.from);
  });
  return cut;
}

} // namespace

DateRange datesOfMonth(Date month) { return {month, monthsLater(month, 1).plus(-1)}; }

EarningInput::EarningInput(Database& db, const ActivityStore& activity, const PurchaseStore& purchases,
                           const Zone& zone, std::vector<EarningRule> rules)
    : m_blocks(db)
    , m_zone(zone)
    , m_rules(std::move(rules))
    , m_rulesOfKind(256)
    , m_days(m_blocks.days())
    , m_ladder(LevelStore(db).ladder())
    , m_evaluations(LevelStore(db).evaluations())
{
  bool spending = false;
  for (std::size_t i = 0; i < m_rules.size(); ++i) {
    const auto kind = m_rules[i].ofSpending() ? std::nullopt : activity.findKind(m_rules[i].kind);
    if (kind)
      m_rulesOfKind.at(static_cast<std::size_t>(kind->value)).push_back(i);
    spending = spending || m_rules[i].ofSpending();
  }
  if (spending)
    readOrders(purchases);
}

void EarningInput::readOrders(const PurchaseStore& purchases)
{
  std::string last;
  const Moment always{INT64_MIN / 2}, forever{INT64_MAX / 2};
  purchases.forEachPaid(always, forever, [&](const PurchaseStore::Paid& paid) {
    const auto person = static_cast<std::uint32_t>(paid.member.value);
    const bool same = !m_orders.empty() && m_orders.back().person == person && !paid.reference.empty() &&
                      paid.reference == last && m_orders.back().currency == paid.currency;
    if (same)
      m_orders.back().amount += paid.amount;
    else
      m_orders.push_back({m_zone.dateOf(paid.at), person, paid.amount, std::string(paid.currency)});
    last = paid.reference;
  });
  std::stable_sort(m_orders.begin(), m_orders.end(), [](auto& a, auto& b) { return a.date < b.date; });
}

std::pair<std::vector<EarningInput::Order>::const_iterator, std::vector<EarningInput::Order>::const_iterator>
EarningInput::ordersIn(DateRange dates) const
{
  const auto before = [](const Order& order, Date date) { return order.date < date; };
  const auto first = std::lower_bound(m_orders.begin(), m_orders.end(), dates.from, before);
  return {first, std::lower_bound(first, m_orders.end(), dates.to.plus(1), before)};
}

std::vector<Date> EarningInput::months() const
{
  std::set<Date> months;
  for (const std::int32_t day : m_days) {
    const DateRange dates = LocalDates(m_zone, day).range();
    months.insert(monthOf(dates.from));
    months.insert(monthOf(dates.to));
  }
  for (const Order& order : m_orders)
    months.insert(monthOf(order.date));
  return {months.begin(), months.end()};
}

std::string EarningInput::levelsIn(DateRange dates) const
{
  std::string text;
  for (const Level& level : m_ladder) {
    text += std::to_string(level.id.value);
    for (const LevelPercent& percent : level.percents) {
      if (percent.starts.value_or(Date{INT32_MIN}) <= dates.to)
        text += "*" + std::to_string(percent.percent) + "@" +
                std::to_string(percent.starts ? std::max(*percent.starts, dates.from).days : dates.from.days);
    }
  }
  for (const LevelEvaluation& evaluation : m_evaluations) {
    if (evaluation.asOf < dates.to)
      text += "e" + std::to_string(evaluation.id) + "@" + std::to_string(evaluation.at.seconds);
  }
  return text;
}

std::int64_t EarningInput::fingerprint(Date month) const
{
  const DateRange dates = datesOfMonth(month);
  std::string text = m_zone.name() + levelsIn(dates);
  for (const EarningRule& rule : m_rules)
    text += toJson(within(rule, dates));
  const std::int32_t last = utcDayOf({m_zone.moment(dates.to.plus(1)).seconds - 1});
  for (auto day = std::lower_bound(m_days.begin(), m_days.end(), utcDayOf(m_zone.moment(dates.from)));
       day != m_days.end() && *day <= last; ++day)
    text += "d" + std::to_string(*day) + "=" + std::to_string(m_blocks.checksumOn(*day));
  for (const auto& [member, into] : m_blocks.merged())
    text += "m" + std::to_string(member) + ">" + std::to_string(into);
  const auto [first, end] = ordersIn(dates);
  for (auto order = first; order != end; ++order)
    text += "p" + std::to_string(order->date.days) + "," + std::to_string(order->person) + "," +
            std::to_string(order->amount) + order->currency;
  return hashOf(text);
}

std::vector<MonthTallies> EarningInput::tallies(Date month) const
{
  const DateRange dates = datesOfMonth(month);
  const auto days = static_cast<std::size_t>(dates.to.since(dates.from) + 1);
  std::vector<MonthTallies> found(m_rules.size(), MonthTallies(days));
  const std::int32_t last = utcDayOf({m_zone.moment(dates.to.plus(1)).seconds - 1});
  m_blocks.forEach(utcDayOf(m_zone.moment(dates.from)), last, [&](std::int32_t day, const EventBlock& block) {
    const LocalDates local(m_zone, day);
    for (std::size_t i = 0; i < block.entries.size(); ++i) {
      const BlockEntry& entry = block.entries[i];
      const EventShape& shape = block.shapeOf(entry);
      const auto& rules = m_rulesOfKind[shape.kind()];
      if (rules.empty() || !block.stands(i))
        continue;
      const auto at = static_cast<std::size_t>(local.dateAt(entry.second).since(dates.from));
      for (const std::size_t rule : rules) {
        if (at < days)
          found[rule][at].push_back({entry.member, shape.count});
      }
    }
  });
  const auto [first, end] = ordersIn(dates);
  for (std::size_t i = 0; i < m_rules.size(); ++i) {
    const EarningRule& rule = m_rules[i];
    for (auto order = first; rule.ofSpending() && order != end; ++order) {
      const std::int64_t times = order->currency == rule.currency ? order->amount / rule.amount : 0;
      if (times > 0)
        found[i][static_cast<std::size_t>(order->date.since(dates.from))].push_back(
            {order->person, static_cast<std::uint32_t>(std::min<std::int64_t>(times, UINT32_MAX))});
    }
  }
  return found;
}

std::string EarningInput::percentsText(Date date) const
{
  std::string text;
  for (const Level& level : m_ladder)
    text += std::to_string(level.percentOn(date)) + ",";
  for (const LevelEvaluation& evaluation : m_evaluations) {
    if (evaluation.asOf < date)
      text += std::to_string(evaluation.id) + ";";
  }
  return text;
}

const LevelPercents& EarningInput::percentsOn(Date date) const
{
  std::string text = percentsText(date);
  if (text == m_percentsOf)
    return m_percents;
  m_percentsOf = std::move(text);
  m_percents = {{}, static_cast<std::uint16_t>(m_ladder.front().percentOn(date))};
  for (const LevelEvaluation& evaluation : m_evaluations) {
    if (evaluation.asOf >= date)
      continue;
    for (const LevelMove& move : evaluation.moves) {
      const auto percent =
          static_cast<std::uint16_t>(m_ladder[positionOf(m_ladder, move.to)].percentOn(date));
      if (!move.people.isEmpty() && move.people.maximum() >= m_percents.byPerson.size())
        m_percents.byPerson.resize(std::size_t{move.people.maximum()} + 1, m_percents.lowest);
      for (const std::uint32_t person : move.people)
        m_percents.byPerson[person] = percent;
    }
  }
  return m_percents;
}

} // namespace weilu
