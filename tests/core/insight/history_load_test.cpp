// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/history.h"
#include "core/store/community_store.h"
#include "tests/catch.h"

using namespace weilu;

namespace {

/// Half past four in the morning of 6 March 2024 in Shanghai, still 5 March in UTC.
constexpr Moment early{1'709'670'600};
constexpr Date march5{19'787};
constexpr Date march6{19'788};
constexpr std::int64_t day = 86'400;

struct Fixture {
  Database db = Database::inMemory();
  Calendar calendar{Zone::named("Asia/Shanghai").value(), WeekStart::Monday};
  MemberStore members{db};
  ActivityStore activity{db, calendar.zone};
  SourceId source = SourceStore(db).add({{}, "members", {}, false, "", "", "{}"});

  Fixture() { activity.seedKinds(); }

  std::uint32_t add(Role role, std::optional<Moment> joined, std::optional<Moment> left,
                    std::optional<Moment> active)
  {
    Member member;
    member.displayName = "x";
    member.role = role;
    member.joinedAt = joined;
    member.leftAt = left;
    const auto id = members.add(member, source);
    if (active) {
      EventBatch batch;
      batch.add({id, *active, {1}, {}, 1});
      (void)activity.add(std::move(batch), source);
    }
    return static_cast<std::uint32_t>(id.value);
  }
  [[nodiscard]] std::shared_ptr<const History> load(bool leaveOutStaff = false) const
  {
    return History::load(activity, members, calendar, leaveOutStaff);
  }
};

} // namespace

TEST_CASE("A History loaded from a file", "[insight]")
{
  Fixture fixture;

  SECTION("puts moments on the dates of the community's zone")
  {
    const auto id = fixture.add(Role::Member, early, Moment{early.seconds + day}, early);
    const auto history = fixture.load();
    CHECK(history->span() == DateRange{march6, march6});
    CHECK(history->joinedIn({march6, march6}).contains(id));
    CHECK(history->leftIn({march6.plus(1), march6.plus(1)}).contains(id));
    CHECK(history->birth({id}) == march6);
  }
  SECTION("leaves out bots, and staff when asked to, with all they did")
  {
    const auto id = fixture.add(Role::Member, {}, {}, Moment{early.seconds - day});
    (void)fixture.add(Role::Bot, {}, {}, early);
    for (const auto role : {Role::Owner, Role::Admin, Role::Moderator, Role::Host})
      (void)fixture.add(role, {}, {}, early);
    (void)fixture.add(Role::Expert, {}, {}, {});
    (void)fixture.add(Role::Guest, {}, {}, {});
    CHECK(fixture.load()->population().cardinality() == 7);
    CHECK(fixture.load()->activeOn(march6).cardinality() == 4);
    CHECK(fixture.load()->byRole().size() == 7);
    CHECK(fixture.load()->byRole().at(Role::Member) == People::bitmapOf(1, id));
    const auto history = fixture.load(true);
    CHECK(history->population().cardinality() == 3);
    CHECK(history->activeIn({march5, march6}) == People::bitmapOf(1, id));
    CHECK(history->span() == DateRange{march5, march5});
  }
  SECTION("has everybody, wherever their ids are")
  {
    for (int i = 0; i < 100; ++i)
      (void)fixture.add(Role::Member, early, i % 3 == 0 ? std::optional(early) : std::nullopt, {});
    fixture.db.sql().exec("PRAGMA foreign_keys = OFF; UPDATE member SET id = id * 10000 WHERE id > 90");
    const auto history = fixture.load();
    CHECK(history->population().cardinality() == 100);
    CHECK(history->population().maximum() == 1'000'000);
    CHECK(history->joinedIn({march6, march6}).cardinality() == 100);
    CHECK(history->leftIn({march6, march6}).cardinality() == 34);
    CHECK(history->rosterOn(march6).cardinality() == 66);
  }
  SECTION("stops when asked")
  {
    (void)fixture.add(Role::Member, {}, {}, early);
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(
        History::load(fixture.activity, fixture.members, fixture.calendar, false, {stop.get_token(), {}}),
        Cancelled);
  }
  SECTION("stops between reading and building, when asked meanwhile")
  {
    (void)fixture.add(Role::Member, {}, {}, early);
    std::stop_source stop;
    const Control control(stop.get_token(), [&](const Progress&) { stop.request_stop(); });
    CHECK_THROWS_AS(History::load(fixture.activity, fixture.members, fixture.calendar, false, control),
                    Cancelled);
  }
  SECTION("is empty for an empty file")
  {
    const auto history = fixture.load();
    CHECK(history->population().isEmpty());
    CHECK_FALSE(history->span());
    CHECK(history->rosterOn(march6).isEmpty());
    CHECK(history->lastActive(march6).size() <= 1);
  }
}
