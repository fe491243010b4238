// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_log.h"
#include "core/store/community_store.h"
#include "tests/catch.h"

using namespace weilu;

TEST_CASE("CommunityStore", "[store][community]")
{
  Database db = Database::inMemory();
  CommunityStore store(db);

  SECTION("gives the defaults of a new file")
  {
    const Community community = store.load();
    CHECK(community.name.empty());
    CHECK(community.zone == "Asia/Shanghai");
    CHECK(community.calendar.zone.name() == "Asia/Shanghai");
    CHECK(community.calendar.weekStart == WeekStart::Monday);
    CHECK(community.silentAfter == 30);
    CHECK_FALSE(community.asOf);
  }
  SECTION("reads back what it wrote, and writes over it")
  {
    Community community;
    for (const bool first : {true, false}) {
      community.name = first ? "山茶社区" : "Camellia";
      community.zone = first ? "Europe/Berlin" : "America/New_York";
      community.calendar.weekStart = first ? WeekStart::Sunday : WeekStart::Monday;
      community.asOf = first ? std::optional(Date::parse("2024-06-30").value()) : std::nullopt;
      community.silentAfter = first ? 45 : 60;
      community.leaveOutStaff = first;
      community.isSample = first;
      community.createdAt = Moment{first ? 1'700'000'000 : 1};
      store.save(community);
      const Community read = store.load();
      CHECK(read.name == community.name);
      CHECK(read.zone == community.zone);
      CHECK(read.calendar.zone.name() == community.zone);
      CHECK(read.calendar.weekStart == community.calendar.weekStart);
      CHECK(read.asOf == community.asOf);
      CHECK(read.silentAfter == community.silentAfter);
      CHECK(read.leaveOutStaff == first);
      CHECK(read.isSample == first);
      CHECK(read.createdAt == community.createdAt);
    }
  }
  SECTION("is undone like everything else")
  {
    Community community = store.load();
    for (const char* name : {"old", "new"}) {
      Edit edit(db, {"community-saved", {}});
      community.name = name;
      store.save(community);
      edit.commit();
    }
    REQUIRE(ChangeLog(db).undo());
    CHECK(store.load().name == "old");
  }
  SECTION("fails plainly for a zone that this machine does not know")
  {
    Community community;
    community.zone = "Mars/Olympus";
    store.save(community);
    CHECK_THROWS_AS(store.load(), Failure);
  }
  SECTION("keeps settings")
  {
    CHECK_FALSE(store.setting("columns"));
    store.setSetting("columns", "name,layer");
    store.setSetting("columns", "name");
    CHECK(store.setting("columns") == "name");
  }
}

TEST_CASE("Community::asOfDate", "[store][community]")
{
  Community community;
  community.calendar.zone = Zone::named("Asia/Shanghai").value();
  const Moment evening{Date::parse("2024-06-30").value().days * std::int64_t{86'400} + 17 * 3600};
  CHECK(community.asOfDate(evening).iso() == "2024-07-01");
  community.asOf = Date::parse("2024-01-31").value();
  CHECK(community.asOfDate(evening).iso() == "2024-01-31");
}

TEST_CASE("SourceStore", "[store][community]")
{
  Database db = Database::inMemory();
  SourceStore store(db);
  const SourceId first = store.add({{}, "members", Moment{5}, false, "a.csv", "hash", R"({"rows":3})"});
  const SourceId second = store.add({{}, "manual", Moment{6}, false, "", "", ""});

  SECTION("reads back what it wrote")
  {
    const auto source = store.find(first);
    REQUIRE(source);
    CHECK(source->kind == "members");
    CHECK(source->at == Moment{5});
    CHECK(source->fileName == "a.csv");
    CHECK(source->fileHash == "hash");
    CHECK(source->details == R"({"rows":3})");
    CHECK(store.find(second)->details == "{}");
    CHECK_FALSE(store.find(SourceId{99}));
  }
  SECTION("lists the newest first")
  {
    const auto all = store.list();
    REQUIRE(all.size() == 2);
    CHECK(all.front().id == second);
  }
  SECTION("writes over a source")
  {
    Source source = *store.find(first);
    source.withdrawn = true;
    source.details = R"({"rows":4})";
    store.update(source);
    CHECK(store.find(first)->withdrawn);
    CHECK(store.find(first)->details == R"({"rows":4})");
    CHECK_FALSE(store.find(second)->withdrawn);
  }
}
