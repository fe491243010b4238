// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/earned_points.h"
#include "core/levels/earning_store.h"
#include "core/store/change_log.h"
#include "core/store/community_store.h"
#include "tests/laws.h"

#include <deque>

using namespace weilu;

namespace {

const Date first = *Date::of(2024, 1, 20);
constexpr int days = 130;
constexpr std::uint32_t people = 3;

EarningRule ruleOf(std::int64_t id, const char* kind, std::vector<EarningTerms> terms)
{
  return {{id}, "rule", "", "", kind, 0, {}, std::move(terms)};
}

/// Somebody did something.
struct Did {
  std::uint32_t person;
  int day; ///< from first
  const char* kind;
  std::uint32_t times;
};

/// Everything at random that a ledger depends on.
struct Story {
  std::vector<Did> did;
  std::vector<EarningRule> rules;
  std::vector<PointEntry> made; ///< by day
  PointExpiry expiry;
  int promotedOn = 0; ///< person 1 goes to a level that multiplies by 150 %
  Date asOf;
};

Date dayOf(int day) { return first.plus(day); }
Moment noonOf(int day) { return {Zone::utc().moment(dayOf(day)).seconds + 43'200}; }

EarningTerms randomTerms(std::optional<Date> starts)
{
  EarningTerms terms;
  terms.starts = starts;
  terms.enabled = *rc::gen::inRange(0, 5) > 0;
  terms.points = *rc::gen::inRange(1, 5);
  terms.dayCap = *rc::gen::element(0, 6, 9);
  terms.monthCap = *rc::gen::element(0, 12, 20);
  terms.byLevel = *rc::gen::inRange(0, 3) > 0;
  return terms;
}

Story randomStory()
{
  Story story;
  const auto count = *rc::gen::inRange(0, 60);
  for (int i = 0; i < count; ++i)
    story.did.push_back({*rc::gen::inRange<std::uint32_t>(1, people + 1), *rc::gen::inRange(0, days),
                         *rc::gen::element("message", "post"), *rc::gen::inRange<std::uint32_t>(1, 5)});
  story.rules = {ruleOf(1, "message", {randomTerms({}), randomTerms(dayOf(*rc::gen::inRange(0, days)))}),
                 ruleOf(2, "post", {randomTerms(dayOf(*rc::gen::inRange(0, 40)))})};
  const auto entries = *rc::gen::inRange(0, 25);
  std::vector<int> when;
  for (int i = 0; i < entries; ++i)
    when.push_back(*rc::gen::inRange(0, days));
  std::sort(when.begin(), when.end());
  for (const int day : when) {
    // Spending more than is there stands for an import or a grant that was taken back.
    const int amount = *rc::gen::element(20, 7, 3, -2, -9, -25);
    story.made.push_back({{},
                          {*rc::gen::inRange<std::int64_t>(1, people + 1)},
                          noonOf(day),
                          amount,
                          "",
                          amount > 0 ? PointSource::Manual : PointSource::Redemption,
                          ""});
  }
  if (*rc::gen::inRange(0, 4) > 0)
    story.expiry = story.expiry.with(*rc::gen::inRange(1, 4), dayOf(*rc::gen::inRange(-50, days)));
  if (*rc::gen::inRange(0, 3) == 0)
    story.expiry = story.expiry.with(*rc::gen::inRange(0, 3), dayOf(*rc::gen::inRange(50, days)));
  story.promotedOn = *rc::gen::inRange(0, days);
  story.asOf = dayOf(*rc::gen::inRange(days / 2, days + 60));
  return story;
}

/// The same, day by day and person by person, with every lot of points in a list.
class SlowLedger {
public:
  explicit SlowLedger(const Story& story)
      : m_story(story)
  {
    for (std::uint32_t person = 1; person <= people; ++person)
      follow(person);
  }
  std::map<std::uint32_t, std::int64_t> balance, earned, expired, corrected;

private:
  struct Lot {
    Date date;
    std::int64_t left;
  };

  std::int64_t earnedOn(std::uint32_t person, Date date, std::map<std::string, std::int64_t>& month)
  {
    std::int64_t all = 0;
    for (const EarningRule& rule : m_story.rules) {
      const EarningTerms* terms = rule.on(date);
      std::int64_t times = 0;
      for (const Did& did : m_story.did)
        times += did.person == person && dayOf(did.day) == date && did.kind == rule.kind ? did.times : 0;
      if (!terms || !terms->enabled)
        continue;
      std::int64_t points = times * terms->points;
      if (terms->dayCap)
        points = std::min<std::int64_t>(points, terms->dayCap);
      if (terms->monthCap) {
        std::int64_t& given = month[rule.kind + date.iso().substr(0, 7)];
        points = std::max<std::int64_t>(0, std::min<std::int64_t>(points, terms->monthCap - given));
        given += points;
      }
      if (terms->byLevel && person == 1 && date > dayOf(m_story.promotedOn))
        points = points * 150 / 100;
      all += points;
    }
    return all;
  }
  void follow(std::uint32_t person)
  {
    std::deque<Lot> lots;
    std::map<std::string, std::int64_t> month;
    for (Date date = first; date <= m_story.asOf; date = date.plus(1)) {
      const int good = m_story.expiry.monthsOn(date);
      while (good > 0 && !lots.empty() && monthsLater(lots.front().date, good) <= date) {
        expired[person] += lots.front().left;
        balance[person] -= lots.front().left;
        lots.pop_front();
      }
      const std::int64_t points = earnedOn(person, date, month);
      earned[person] += points;
      balance[person] += points;
      lots.push_back({date, points});
      for (const PointEntry& entry : m_story.made)
        enter(person, date, entry, lots);
      RC_ASSERT(balance[person] >= 0);
    }
  }
  void enter(std::uint32_t person, Date date, const PointEntry& entry, std::deque<Lot>& lots)
  {
    if (entry.member.value != person || std::min(Zone::utc().dateOf(entry.at), m_story.asOf) != date)
      return;
    if (entry.amount > 0) {
      lots.push_back({date, entry.amount});
      balance[person] += entry.amount;
      return;
    }
    std::int64_t wanted = -entry.amount;
    for (; wanted > 0 && !lots.empty(); lots.pop_front()) {
      const std::int64_t taken = std::min(wanted, lots.front().left);
      lots.front().left -= taken;
      wanted -= taken;
      balance[person] -= taken;
      if (lots.front().left > 0)
        break;
    }
    corrected[person] += wanted;
  }
  const Story& m_story;
};

/// The same story in a file.
struct InFile {
  explicit InFile(const Story& story)
  {
    activity.seedKinds();
    // Once of one source, once of another: it is the same, and earns once.
    for (int i = 0; i < 2; ++i) {
      EventBatch batch;
      for (const Did& did : story.did)
        batch.add({{did.person}, noonOf(did.day), activity.kindNamed(did.kind), {}, did.times});
      (void)activity.add(std::move(batch), SourceStore(db).add({{}, "activity", {}, false, "", "", "{}"}));
    }
    for (const PointEntry& entry : story.made)
      points.add(entry);
    People promoted;
    promoted.add(1);
    LevelStore(db).add(dayOf(story.promotedOn), {}, {{{1}, {5}, promoted}});
    follow(story);
  }
  void follow(const Story& story)
  {
    const EarningInput input(db, activity, purchases, Zone::utc(), story.rules);
    followPoints(points, input, story.expiry, Zone::utc(), story.asOf);
    points.blocks().setComplete(story.asOf, "x");
  }
  [[nodiscard]] std::int64_t sum(std::uint32_t person, PointSource source) const
  {
    std::int64_t all = 0;
    for (const PointEntry& entry : points.ledger({person}, Zone::utc()))
      all += !entry.id.valid() && entry.source == source ? entry.amount : 0;
    return all;
  }
  Database db = Database::inMemory();
  ActivityStore activity{db, Zone::utc()};
  PurchaseStore purchases{db};
  PointStore points{db};
};

std::int64_t at(const std::vector<std::int64_t>& values, std::size_t person)
{
  return person < values.size() ? values[person] : 0;
}

} // namespace

TEST_CASE("The ledger of points", "[insight][levels]")
{
  law("is what a slow one is, adds up to the balance, and is never negative", [] {
    const Story story = randomStory();
    const InFile file(story);
    SlowLedger slow(story);
    for (std::uint32_t person = 1; person <= people; ++person) {
      std::int64_t sum = 0;
      for (const PointEntry& entry : file.points.ledger({person}, Zone::utc()))
        sum += entry.amount;
      RC_ASSERT(file.points.balance({person}) == sum);
      RC_ASSERT(at(file.points.balances(), person) == sum);
      RC_ASSERT(sum == slow.balance[person]);
      RC_ASSERT(sum >= 0);
      RC_ASSERT(file.sum(person, PointSource::Rule) == slow.earned[person]);
      RC_ASSERT(-file.sum(person, PointSource::Expiry) == slow.expired[person]);
      RC_ASSERT(file.sum(person, PointSource::Correction) == slow.corrected[person]);
    }
  });
  law("is the same when days and events came one after another", [] {
    Story story = randomStory();
    const InFile whole(story);
    const Date asOf = story.asOf;
    Story half = story;
    half.did.resize(half.did.size() / 2);
    half.asOf = asOf.plus(-20);
    InFile grown(half);
    EventBatch batch;
    for (std::size_t i = half.did.size(); i < story.did.size(); ++i)
      batch.add({{story.did[i].person},
                 noonOf(story.did[i].day),
                 grown.activity.kindNamed(story.did[i].kind),
                 {},
                 story.did[i].times});
    for (std::size_t i = 0; i < half.did.size(); ++i) {
      for (std::size_t j = half.did.size(); j < story.did.size(); ++j)
        RC_PRE(!(story.did[i].person == story.did[j].person && story.did[i].day == story.did[j].day &&
                 std::string(story.did[i].kind) == story.did[j].kind));
    }
    (void)grown.activity.add(std::move(batch),
                             SourceStore(grown.db).add({{}, "activity", {}, false, "", "", "{}"}));
    grown.follow(story);
    grown.follow(story);
    for (std::uint32_t person = 1; person <= people; ++person)
      RC_ASSERT(grown.points.ledger({person}, Zone::utc()) == whole.points.ledger({person}, Zone::utc()));
  });
  law("says what was earned whatever was spent", [] {
    Story story = randomStory();
    std::erase_if(story.made, [](const PointEntry& entry) { return entry.amount > 0; });
    const InFile spent(story);
    story.made.clear();
    const InFile kept(story);
    const DateRange range{dayOf(*rc::gen::inRange(0, days)), story.asOf};
    for (std::uint32_t person = 1; person <= people; ++person)
      RC_ASSERT(at(spent.points.earnedIn(range, Zone::utc()), person) ==
                at(kept.points.earnedIn(range, Zone::utc()), person));
  });
}
