// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_store.h"
#include "core/insight/active.h"
#include "core/insight/lifecycle.h"
#include "core/insight/roster.h"
#include "core/store/community_store.h"
#include "tests/bench/dice.h"
#include "tests/bench/stopwatch.h"

#include <cstdlib>
#include <filesystem>

// Events of a large chat into a new file and back: how fast, how large, how much memory.
// Usage: weilu_activity_bench FOLDER [EVENTS] [PEOPLE]

using namespace weilu;

namespace {

constexpr std::int64_t secondsPerDay = 86'400;
constexpr std::int32_t days = 550;
constexpr Date firstDay{19'500};
constexpr Date lastDay{firstDay.days + days - 1};

/// Some people talk much more than others; nine in ten events are messages.
EventBatch chat(std::int64_t events, std::int64_t people)
{
  Dice dice;
  const auto roll = [&dice](std::int64_t sides) {
    return static_cast<std::int64_t>(dice.roll(static_cast<std::uint64_t>(sides)));
  };
  EventBatch batch;
  for (std::int64_t i = 0; i < events; ++i) {
    const auto day = i * days / events;
    const auto member = roll(1 + roll(people));
    const auto kind = roll(10) == 0 ? 2 + roll(3) : 1;
    batch.add({{1 + member},
               {(firstDay.days + day) * secondsPerDay + roll(secondsPerDay)},
               {kind},
               {1 + roll(20)},
               1});
  }
  return batch;
}

SourceId newSource(Database& db)
{
  Source source;
  source.kind = "activity";
  return SourceStore(db).add(source);
}

void write(Database& db, ActivityStore& store, double events, EventBatch&& batch, SourceId source)
{
  measured("add, with the index", events, [&] {
    Edit edit(db, {"imported", {}}, source);
    (void)store.add(std::move(batch), source);
    (void)edit.commit();
  });
  const auto bytes = db.sql().execAndGet("SELECT sum(length(data)) FROM event_block").getInt64();
  const auto index = db.sql().execAndGet("SELECT sum(length(active)) FROM activity_day").getInt64();
  fmt::print("bytes per event {:.2f}, index {:.1f} MB\n", static_cast<double>(bytes) / events,
             static_cast<double>(index) / 1e6);
}

void read(const ActivityStore& store, double events)
{
  const Moment end{(lastDay.days + 1) * secondsPerDay};
  const Moment begin{firstDay.days * secondsPerDay};
  measured("people with a kind, all time", events, [&] { (void)store.peopleWithKind(begin, end, {{2}}); });
  measured("counts by person, all time", events, [&] { (void)store.countsByPerson(begin, end, {}); });
  measured("counts by person, 90 days", events * 90 / days,
           [&] { (void)store.countsByPerson({end.seconds - 90 * secondsPerDay}, end, {{2}}); });
  measured("timeline, 50 events of a busy person", {}, [&] { (void)store.timeline({1}, 50); });
  measured("timeline, all events of one person", {}, [&] { (void)store.timeline({1'000}, 1'000'000); });
  measured("wrongDays", events, [&] { (void)store.wrongDays(); });
}

void count(const ActivityStore& store, std::int64_t people)
{
  HistoryParts parts;
  for (std::int64_t i = 1; i <= people; ++i)
    parts.people.push_back({{i}, firstDay.plus(static_cast<int>(i % days)), {}});
  std::shared_ptr<const History> history;
  measured("history from the index", {}, [&] {
    store.forEachDay({firstDay, lastDay.plus(1)},
                     [&](Date date, const People& active) { parts.days.emplace_back(date, active); });
    history = History::fromParts({}, std::move(parts));
  });
  const DateRange range{firstDay, lastDay};
  measured("DAU, WAU, MAU of every date", {}, [&] { (void)activeRows(*history, range); });
  measured("lifecycle by day", {}, [&] { (void)lifecycleRows(*history, Period::Day, range, lastDay, 30); });
  measured("lifecycle by week", {}, [&] { (void)lifecycleRows(*history, Period::Week, range, lastDay, 30); });
  measured("roster by day", {}, [&] { (void)rosterRows(*history, Period::Day, range, lastDay); });
  measured("last active date of everybody", {}, [&] { (void)history->lastActive(lastDay); });
}

} // namespace

int main(int argc, char** argv)
{
  if (argc < 2)
    return 2;
  const auto file = std::filesystem::path(argv[1]) / "activity_bench.weilu";
  const std::int64_t events = argc > 2 ? std::strtoll(argv[2], nullptr, 10) : 20'000'000;
  const std::int64_t people = argc > 3 ? std::strtoll(argv[3], nullptr, 10) : 1'000'000;
  const auto amount = static_cast<double>(events);
  auto db = Database::create(file).value();
  ActivityStore store(db, Zone::named("Asia/Shanghai").value());
  store.seedKinds();
  EventBatch batch;
  measured("collect", amount, [&] { batch = chat(events, people); });
  const auto source = newSource(db);
  write(db, store, amount, std::move(batch), source);
  read(store, amount);
  count(store, people);
  const auto again = newSource(db);
  batch = chat(events, people);
  measured("preview of the same again", amount, [&] { (void)store.preview(batch); });
  measured("add the same again", amount, [&] {
    Edit edit(db, {"imported", {}}, again);
    (void)store.add(std::move(batch), again);
    (void)edit.commit();
  });
  ChangeLog changes(db);
  changes.addSourced(store);
  measured("undo the second", amount, [&] { (void)changes.undo().value(); });
  measured("undo the first", amount, [&] { (void)changes.undo().value(); });
  measured("redo the first", amount, [&] { (void)changes.redo().value(); });
  return 0;
}
