// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/earned_points.h"
#include "core/insight/history.h"
#include "core/insight/level_evaluation.h"
#include "core/levels/earning_store.h"
#include "core/members/member_writer.h"
#include "core/store/community_store.h"
#include "tests/bench/stopwatch.h"

#include <cstdlib>
#include <filesystem>
#include <random>

// The points of a large community: how long they take from its events, beside a plain SQL GROUP BY over the
// same events in the same run, how long when nothing or one day changed, and evaluating everybody.
// Usage: weilu_levels_bench FOLDER [PEOPLE] [EVENTS]

using namespace weilu;

namespace {

constexpr int days = 550;
constexpr Date lastDay{20'000};
const Zone zone = Zone::named("Asia/Shanghai").value();

/// Everybody joined 550 days ago; the earlier somebody's id, the more they do. The events stand in a plain
/// table, too.
void fill(Database& db, ActivityStore& activity, std::uint64_t people, std::uint64_t events)
{
  std::mt19937_64 dice(1);
  Source source;
  source.kind = "members";
  Edit edit(db, {"imported", {}}, source);
  MemberWriter writer(db, *edit.source(), Moment::now());
  for (std::uint64_t i = 0; i < people; ++i) {
    Member member;
    member.displayName = "somebody";
    member.joinedAt = zone.moment(lastDay.plus(-days));
    (void)writer.add(member);
  }
  writer.finish();
  db.sql().exec("CREATE TEMP TABLE event (person INTEGER, day INTEGER, kind INTEGER)");
  SQLite::Statement plain(db.sql(), "INSERT INTO event VALUES (?, ?, ?)");
  EventBatch batch;
  const KindId message = activity.kindNamed("message"), contribute = activity.kindNamed("contribute");
  for (std::uint64_t i = 0; i < events; ++i) {
    const auto who = static_cast<std::int64_t>(1 + dice() % (1 + dice() % people));
    const Date date = lastDay.plus(-static_cast<int>(i * days / events));
    const KindId kind = dice() % 10 == 0 ? contribute : message;
    batch.add({{who}, zone.moment(date, static_cast<int>(dice() % 86'400)), kind, {}, 1});
    plain.reset();
    plain.bind(1, who);
    plain.bind(2, date.days);
    plain.bind(3, kind.value);
    plain.exec();
  }
  activity.add(std::move(batch), *edit.source());
  (void)edit.commit();
}

/// What the same rules give by plain SQL: points by person, at most so many a day. Months are left out.
std::int64_t plainPoints(Database& db, KindId message)
{
  SQLite::Statement query(
      db.sql(),
      "SELECT count(*), sum(points) FROM (SELECT person, sum(points) points FROM (SELECT person, day, "
      "CASE kind WHEN ?1 THEN min(count(*), 10) ELSE min(count(*) * 30, 90) END points "
      "FROM event GROUP BY person, day, kind) GROUP BY person)");
  query.bind(1, message.value);
  query.executeStep();
  return query.getColumn(1).getInt64();
}

/// The shipped rules without caps by the month, so that plain SQL is asked the same.
std::vector<EarningRule> rules()
{
  std::vector<EarningRule> all = shippedEarnings();
  for (EarningRule& rule : all)
    rule.terms.back().monthCap = 0;
  return all;
}

std::int64_t sum(const PointStore& points)
{
  std::int64_t all = 0;
  for (const std::int64_t balance : points.balances())
    all += balance;
  return all;
}

void follow(Database& db, const ActivityStore& activity, const PurchaseStore& purchases, const char* what,
            const PointExpiry& expiry)
{
  PointStore points(db);
  measured(what, {}, [&] {
    const auto transaction = db.beginWriting();
    followPoints(points, EarningInput(db, activity, purchases, zone, rules()), expiry, zone, lastDay);
    points.blocks().setComplete(lastDay, "bench");
    transaction->commit();
  });
}

} // namespace

int main(int argc, char** argv)
{
  if (argc < 2) {
    std::fprintf(stderr, "weilu_levels_bench FOLDER [PEOPLE] [EVENTS]\n");
    return 2;
  }
  const std::filesystem::path folder = argv[1];
  const std::uint64_t people = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1'000'000;
  const std::uint64_t events = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 20'000'000;
  const auto file = folder / "levels.weilu";
  std::filesystem::remove(file);
  auto db = Database::create(file);
  if (!db)
    return 1;
  ActivityStore activity(*db, zone);
  activity.seedKinds();
  fill(*db, activity, people, events);
  const PurchaseStore purchases(*db);
  const PointStore points(*db);

  // Else the first to commit after it would pay for what filling wrote.
  const auto moveLog = [&db](const char* what) {
    measured(what, {}, [&] { db->sql().exec("PRAGMA wal_checkpoint(TRUNCATE)"); });
  };
  moveLog("  the log of filling moved into the file");
  follow(*db, activity, purchases, "points of all events", {});
  moveLog("  the log of that moved into the file");
  std::int64_t plain = 0;
  measured("the same in plain SQL", {}, [&] { plain = plainPoints(*db, activity.kindNamed("message")); });
  follow(*db, activity, purchases, "points, nothing changed", {});
  follow(*db, activity, purchases, "points that expire after a year", PointExpiry().with(12, {0}));
  follow(*db, activity, purchases, "points that no longer expire", {});
  SQLite::Statement size(db->sql(), "SELECT sum(length(data)), sum(people) FROM point_block");
  size.executeStep();
  std::printf("%lld entries in %lld bytes\n", static_cast<long long>(size.getColumn(1).getInt64()),
              static_cast<long long>(size.getColumn(0).getInt64()));
  const MemberStore members(*db);
  const auto history = History::load(activity, members, {zone, WeekStart::Monday}, false);
  LevelPreview preview;
  measured("evaluate everybody", {}, [&] {
    preview = evaluate(levelInput(LevelStore(*db), points, *history, activity, lastDay), lastDay);
  });
  std::printf("%zu go up\n", preview.up.size());
  measured("balance of one person", {}, [&] { (void)points.balance({1}); });
  if (sum(points) == plain)
    return 0;
  std::fprintf(stderr, "%lld points, %lld by plain SQL\n", static_cast<long long>(sum(points)),
               static_cast<long long>(plain));
  return 1;
}
