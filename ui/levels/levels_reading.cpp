// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/levels_reading.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int lately = 30; ///< days
constexpr std::size_t mostLines = 1000;
constexpr std::size_t mostPeople = 20; ///< whose ledgers are read for one search

void count(LedgerSummary& summary, PointSource source, std::int64_t amount)
{
  if (source == PointSource::Redemption)
    summary.redeemed -= amount;
  else if (source == PointSource::Expiry)
    summary.expired -= amount;
  else if (amount < 0)
    summary.deducted -= amount;
  else
    summary.issued += amount;
}

LedgerSummary summaryOf(const PointStore& points, DateRange dates, const Zone& zone)
{
  LedgerSummary summary;
  for (const PointBlockTotal& total : points.blocks().totals(dates))
    count(summary, total.source, total.total);
  points.forEachMade([&](const PointEntry& entry) {
    const Date date = zone.dateOf(entry.at);
    if (date >= dates.from && date <= dates.to)
      count(summary, entry.source, entry.amount);
  });
  for (const std::int64_t balance : points.balances())
    summary.unused += balance;
  return summary;
}

std::vector<std::int64_t> sizesOn(Workspace& workspace, const Ladder& ladder, Date date)
{
  std::vector<std::int64_t> sizes(ladder.size());
  const People roster = workspace.history()->rosterOn(date);
  sizes.front() = static_cast<std::int64_t>(roster.cardinality());
  for (const auto& [level, people] : workspace.levels().on(date)) {
    const std::size_t position = positionOf(ladder, level);
    const auto there = static_cast<std::int64_t>((people & roster).cardinality());
    if (position == 0)
      continue;
    sizes[position] += there;
    sizes.front() -= there;
  }
  return sizes;
}

void addTotals(Workspace& workspace, std::vector<LedgerLine>& lines)
{
  const PointStore points = workspace.points();
  const Date last = points.blocks().completeOn().value_or(Date{INT32_MIN});
  const Zone& zone = workspace.community().calendar.zone;
  for (const PointBlockTotal& total : points.blocks().totals({{INT32_MIN}, last})) {
    const std::string rule = total.rule.valid() ? std::to_string(total.rule.value) : std::string();
    lines.push_back({total.date,
                     {},
                     total.people,
                     {{}, {}, zone.moment(total.date), total.total, {}, total.source, rule}});
  }
  points.forEachMade([&](const PointEntry& entry) {
    lines.push_back({zone.dateOf(entry.at), Member{}, 1, entry});
  });
}

void addPeople(Workspace& workspace, const std::string& search, std::vector<LedgerLine>& lines)
{
  const Zone& zone = workspace.community().calendar.zone;
  std::size_t read = 0;
  for (const std::uint32_t id : workspace.members().search(search)) {
    if (++read > mostPeople)
      return;
    for (PointEntry& entry : workspace.points().ledger({id}, zone))
      lines.push_back({zone.dateOf(entry.at), Member{}, 1, std::move(entry)});
  }
}

} // namespace

LevelsRead readLevels(Workspace& workspace, Date asOf, const Control& control)
{
  LevelsRead read;
  read.preview = workspace.evaluateLevels(asOf, control);
  read.detail = detailOf(workspace, read.preview);
  read.before = sizesOn(workspace, read.preview.ladder, asOf.plus(-lately));
  read.rules = workspace.earnings().rules();
  const PointStore points = workspace.points();
  const DateRange dates{asOf.plus(1 - lately), asOf};
  for (const PointBlockTotal& total : points.blocks().totals(dates)) {
    if (total.source == PointSource::Rule)
      read.issued[total.rule] += total.total;
  }
  read.summary = summaryOf(points, dates, workspace.community().calendar.zone);
  read.expiryMonths = workspace.pointExpiry().current();
  read.schedule = workspace.levelSchedule();
  read.due = workspace.levelsDue();
  return read;
}

std::vector<LedgerLine> readLedger(Workspace& workspace, const LedgerFilter& filter, const Control& control)
{
  workspace.refreshPoints(control);
  std::vector<LedgerLine> lines;
  if (filter.person.empty())
    addTotals(workspace, lines);
  else
    addPeople(workspace, filter.person, lines);
  if (filter.source)
    std::erase_if(lines, [&](const LedgerLine& line) { return line.entry.source != *filter.source; });
  std::stable_sort(lines.begin(), lines.end(), [](const LedgerLine& a, const LedgerLine& b) {
    return a.date != b.date ? a.date > b.date : a.entry.at > b.entry.at;
  });
  lines.resize(std::min(lines.size(), mostLines));
  for (LedgerLine& line : lines) {
    if (line.member)
      line.member = workspace.members().find(line.entry.member).value_or(Member{});
  }
  return lines;
}

} // namespace weilu::ui
