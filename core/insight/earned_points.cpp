// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/earned_points.h"

#include <algorithm>
#include <deque>
#include <map>

namespace weilu {

namespace {

constexpr Date farPast{INT32_MIN}, farFuture{INT32_MAX};

/// What the rules give in one month.
std::vector<PointBlock> earnedIn(const EarningInput& input, Date month)
{
  std::vector<MonthTallies> tallies = input.tallies(month);
  std::vector<PointBlock> blocks;
  for (std::size_t i = 0; i < tallies.size(); ++i) {
    EarningMonth rule(input.rules()[i]);
    for (std::size_t day = 0; day < tallies[i].size(); ++day) {
      if (tallies[i][day].empty())
        continue;
      const Date date = month.plus(static_cast<int>(day));
      auto shares = rule.give(date, tallies[i][day], input.percentsOn(date));
      if (!shares.empty())
        blocks.push_back({date, PointSource::Rule, input.rules()[i].id, std::move(shares)});
    }
    MonthTallies().swap(tallies[i]);
  }
  return blocks;
}

void followEarnings(PointBlockStore& store, const EarningInput& input, const Control& control)
{
  std::map<Date, std::int64_t> known = store.months();
  const std::vector<Date> months = input.months();
  for (std::size_t i = 0; i < months.size(); ++i) {
    control.checkpoint(Phase::Indexing, i, months.size());
    const std::int64_t fingerprint = input.fingerprint(months[i]);
    const auto found = known.find(months[i]);
    const bool same = found != known.end() && found->second == fingerprint;
    if (found != known.end())
      known.erase(found);
    if (same)
      continue;
    store.replace(PointSource::Rule, datesOfMonth(months[i]), earnedIn(input, months[i]));
    store.setMonth(months[i], fingerprint);
  }
  for (const auto& [month, fingerprint] : known) {
    store.replace(PointSource::Rule, datesOfMonth(month), {});
    store.forgetMonth(month);
  }
}

/// Follows the ledger date after date and collects what expires and what is put right.
class LedgerWalk {
public:
  LedgerWalk(const PointExpiry& expiry, std::map<Date, std::vector<PointEntry>> made, Date first)
      : m_expiry(expiry)
      , m_made(std::move(made))
      , m_date(first.plus(-1))
  {
  }

  /// Ends every date before \p date and begins it: what is old enough expires.
  void begin(Date date)
  {
    while (m_date < date) {
      end();
      m_date = m_date.plus(1);
      expire();
    }
  }
  /// Shares that a rule gave on the present date.
  void earn(std::string_view shares)
  {
    visitShares(shares, [&](const PointShare& share) {
      m_aging.gain(share.person, share.points);
      return true;
    });
    if (!m_expiry.terms.empty())
      m_waiting.push_back({m_date, std::string(shares)});
  }
  /// Ends the present date: what somebody entered on it.
  void end()
  {
    std::map<std::uint32_t, std::uint32_t> missing;
    for (const PointEntry& entry : take(m_date)) {
      const auto person = static_cast<std::uint32_t>(entry.member.value);
      if (entry.amount > 0) {
        m_aging.gain(person, entry.amount);
        m_old[m_date].push_back({person, static_cast<std::uint32_t>(entry.amount)});
      } else if (const std::int64_t lacking = m_aging.spend(person, -entry.amount); lacking > 0) {
        missing[person] += static_cast<std::uint32_t>(lacking);
      }
    }
    if (missing.empty())
      return;
    PointBlock block{m_date, PointSource::Correction, {}, {}};
    for (const auto& [person, points] : missing)
      block.shares.push_back({person, points});
    corrected.push_back(std::move(block));
  }

  std::vector<PointBlock> expired, corrected;

private:
  struct Shares {
    Date date;
    std::string bytes;
  };

  std::vector<PointEntry> take(Date date)
  {
    const auto found = m_made.find(date);
    return found == m_made.end() ? std::vector<PointEntry>() : std::move(found->second);
  }
  void age(const PointShare& share) { m_aging.age(share.person, share.points); }
  void expire()
  {
    const int months = m_expiry.monthsOn(m_date);
    if (months == 0)
      return;
    while (!m_waiting.empty() && monthsLater(m_waiting.front().date, months) <= m_date) {
      visitShares(m_waiting.front().bytes, [&](const PointShare& share) {
        age(share);
        return true;
      });
      m_waiting.pop_front();
    }
    while (!m_old.empty() && monthsLater(m_old.begin()->first, months) <= m_date) {
      for (const PointShare& share : m_old.begin()->second)
        age(share);
      m_old.erase(m_old.begin());
    }
    if (auto shares = m_aging.expire(); !shares.empty())
      expired.push_back({m_date, PointSource::Expiry, {}, std::move(shares)});
  }

  const PointExpiry& m_expiry;
  std::map<Date, std::vector<PointEntry>> m_made;
  Date m_date;
  PointAging m_aging;
  std::deque<Shares> m_waiting;                  ///< earned and not old, by date
  std::map<Date, std::vector<PointShare>> m_old; ///< entered by somebody and not old
};

void followSpending(PointStore& points, const PointExpiry& expiry, const Zone& zone, Date asOf)
{
  std::map<Date, std::vector<PointEntry>> made;
  bool spent = false;
  points.forEachMade([&](const PointEntry& entry) {
    made[std::min(zone.dateOf(entry.at), asOf)].push_back(entry);
    spent = spent || entry.amount < 0;
  });
  PointBlockStore store = points.blocks();
  std::vector<PointBlock> expired, corrected;
  if (spent || !expiry.terms.empty()) {
    Date first = made.empty() ? asOf : made.begin()->first;
    if (const auto totals = store.totals({farPast, asOf}); !totals.empty())
      first = std::min(first, totals.front().date);
    LedgerWalk walk(expiry, std::move(made), first);
    store.forEach(PointSource::Rule, {farPast, asOf},
                  [&](const PointBlockTotal& block, std::string_view shares) {
                    walk.begin(block.date);
                    walk.earn(shares);
                  });
    walk.begin(asOf);
    walk.end();
    expired = std::move(walk.expired);
    corrected = std::move(walk.corrected);
  }
  store.replace(PointSource::Expiry, {farPast, farFuture}, expired);
  store.replace(PointSource::Correction, {farPast, farFuture}, corrected);
}

struct Given {
  People people;
  std::int64_t points = 0;
};

} // namespace

void followPoints(PointStore& points, const EarningInput& input, const PointExpiry& expiry, const Zone& zone,
                  Date asOf, const Control& control)
{
  PointBlockStore store = points.blocks();
  followEarnings(store, input, control);
  followSpending(points, expiry, zone, asOf);
}

std::vector<EarningChange> previewEarnings(const PointStore& points, const EarningInput& input,
                                           const Control& control)
{
  std::map<EarningId, Given> before, after;
  points.blocks().forEach(PointSource::Rule, {farPast, farFuture},
                          [&](const PointBlockTotal& block, std::string_view shares) {
                            Given& given = before[block.rule];
                            given.points += block.total;
                            visitShares(shares, [&](const PointShare& share) {
                              given.people.add(share.person);
                              return true;
                            });
                          });
  const std::vector<Date> months = input.months();
  for (std::size_t i = 0; i < months.size(); ++i) {
    control.checkpoint(Phase::Planning, i, months.size());
    for (const PointBlock& block : earnedIn(input, months[i])) {
      Given& given = after[block.rule];
      for (const PointShare& share : block.shares) {
        given.people.add(share.person);
        given.points += share.points;
      }
    }
  }
  std::vector<EarningChange> changes;
  for (const EarningRule& rule : input.rules()) {
    const Given& was = before[rule.id];
    const Given& is = after[rule.id];
    if (was.points != is.points || was.people != is.people)
      changes.push_back({rule.id, static_cast<std::int64_t>(was.people.cardinality()), was.points,
                         static_cast<std::int64_t>(is.people.cardinality()), is.points});
  }
  return changes;
}

} // namespace weilu
