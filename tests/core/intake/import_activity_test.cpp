// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/intake/import_fixture.h"

using namespace weilu;

namespace {

ReadOptions as(ImportAs what)
{
  ReadOptions options;
  options.as = what;
  return options;
}

/// One event as text: person, second, kind, space, count.
std::multiset<std::string> listed(const ImportFixture& fixture)
{
  std::map<KindId, std::string> kinds;
  for (const ActivityKind& kind : fixture.activity.kinds())
    kinds[kind.id] = kind.code;
  std::map<SpaceId, std::string> spaces;
  for (const Space& space : fixture.members.spaces())
    spaces[space.id] = space.name;
  std::multiset<std::string> lines;
  for (const Event& event : fixture.events()) {
    lines.insert(fixture.members.find(event.member).value().displayName + " " +
                 std::to_string(event.at.seconds) + " " + kinds[event.kind] + " " + spaces[event.space] +
                 " " + std::to_string(event.count));
  }
  return lines;
}

} // namespace

TEST_CASE("An activity file", "[intake][import]")
{
  ImportFixture fixture("UTC");
  const std::string text = "id,at,kind,count,space\n"
                           "p1,1970-01-02 00:00:10,post,2,General\n"
                           "p2,1970-01-02 00:00:20,,,\n"
                           "p1,1970-01-03 00:00:00,发言,1,General\n";
  const auto import = [&](const std::string& rows) {
    return fixture.import(fixture.file("events.csv", rows), as(ImportAs::Activity));
  };
  SECTION("brings in events, and the people it names")
  {
    const ImportReport report = import(text);
    CHECK(report.counts.rows == 3);
    CHECK(report.counts.created == 3);
    CHECK(report.counts.peopleCreated == 2);
    CHECK(listed(fixture) == std::multiset<std::string>{"p1 86410 post General 2", "p2 86420 message  1",
                                                        "p1 172800 message General 1"});
    CHECK(fixture.person("id", "p1").member.displayName == "p1");
    CHECK_FALSE(fixture.person("id", "p1").member.joinedAt);
  }
  SECTION("changes nothing when it comes again")
  {
    import(text);
    const auto before = fixture.dump();
    const ImportReport again = import(text);
    CHECK(again.counts.unchanged == 3);
    CHECK_FALSE(again.change.valid());
    CHECK(fixture.dump() == before);
  }
  SECTION("meets people who are there, and does not rename them")
  {
    fixture.importText("id,name\np1,林晓雨\n");
    const ImportReport report = import("id,name,at\np1,小雨,1970-01-02 00:00:10\n");
    CHECK(report.counts.peopleCreated == 0);
    CHECK(listed(fixture) == std::multiset<std::string>{"林晓雨 86410 message  1"});
  }
  SECTION("gives a name to somebody who was called by the id so far")
  {
    import(text);
    CHECK(import("id,name,at\np1,林晓雨,1970-01-02 00:00:11\n").counts.created == 1);
    CHECK(fixture.person("id", "p1").member.displayName == "林晓雨");
    REQUIRE(fixture.changes.undo());
    CHECK(fixture.person("id", "p1").member.displayName == "p1");
  }
  SECTION("counts identical rows, and books each of them")
  {
    const std::string twice =
        "id,at\np1,1970-01-02 00:00:10\np1,1970-01-02 00:00:10\np1,1970-01-02 00:00:11\n";
    CHECK(import(twice).counts.created == 3);
    CHECK(listed(fixture) == std::multiset<std::string>{"p1 86410 message  2", "p1 86411 message  1"});
    CHECK(import(twice).counts.unchanged == 3);
    const ImportReport more = import(twice + "p1,1970-01-02 00:00:10\n");
    CHECK(more.counts.updated == 3);
    CHECK(more.counts.unchanged == 1);
    CHECK(listed(fixture) == std::multiset<std::string>{"p1 86410 message  3", "p1 86411 message  1"});
  }
  SECTION("leaves out rows without a moment or anybody")
  {
    const ImportReport report = import("id,at\np1,\n,1970-01-02 00:00:10\np1,soon\np1,1970-01-02 00:00:10\n"
                                       "p2,1970-01-03 00:00:10\n");
    CHECK(report.counts.created == 2);
    CHECK(report.counts.rejected == 3);
    const auto problems = ImportFixture::problems(report);
    CHECK(problems.at("no-moment") == 2);
    CHECK(problems.at("no-identity") == 1);
    CHECK(problems.at("bad-date") == 1);
  }
  SECTION("can be for known people only")
  {
    fixture.importText("id,name\np1,林晓雨\n");
    const ImportReport report =
        fixture.import(fixture.file("events.csv", text), as(ImportAs::Activity), ImportMode::Update);
    CHECK(report.counts.created == 2);
    CHECK(report.counts.rejected == 1);
    CHECK(ImportFixture::problems(report).at("unknown-person") == 1);
    CHECK(fixture.people() == 1);
  }
  SECTION("is undone exactly, people and all, and redone")
  {
    fixture.importText("id,name\np1,林晓雨\n");
    const auto before = fixture.dump();
    import(text);
    const auto after = fixture.dump();
    REQUIRE(fixture.changes.undo());
    for (const char* table :
         {"member", "identity", "event_block", "space", "activity_day", "activity_kind"}) {
      INFO(table);
      CHECK(fixture.dump()[table] == before.at(table));
    }
    REQUIRE(fixture.changes.redo());
    for (const char* table :
         {"member", "identity", "event_block", "space", "activity_day", "activity_kind"}) {
      INFO(table);
      CHECK(fixture.dump()[table] == after.at(table));
    }
  }
  SECTION("marks bots")
  {
    ReadOptions options = as(ImportAs::Activity);
    options.map = {{"bot", "is_bot"}};
    fixture.import(fixture.file("b.csv", "id,at,bot\nhelper,1970-01-02,true\np1,1970-01-02,false\n"),
                   options);
    CHECK(fixture.person("id", "helper").member.role == Role::Bot);
    CHECK(fixture.person("id", "p1").member.role == Role::Member);
  }
}

TEST_CASE("An activity file of names", "[intake][import]")
{
  ImportFixture fixture;
  const auto import = [&](const std::string& rows) {
    return fixture.import(fixture.file("chat.csv", rows), as(ImportAs::Activity));
  };
  const std::string chat =
      "name,at\n老王,2024-06-10 15:18:27\n静静,2024-06-10 15:19:00\n老王,2024-06-11 08:00:00\n";
  SECTION("knows them again by the name")
  {
    CHECK(import(chat).counts.peopleCreated == 2);
    CHECK(import(chat).counts.unchanged == 3);
    CHECK(import("name,at\n老王,2024-06-12 15:18:27\n").counts.peopleCreated == 0);
    CHECK(fixture.people() == 2);
  }
  SECTION("meets the one person of that name or nickname, and nobody when there are two")
  {
    fixture.importText("id,name,nickname\n1,王伟,老王\n2,李静,静静\n3,张静,静静\n");
    const ImportReport report = import(chat);
    CHECK(report.counts.peopleCreated == 1);
    CHECK(fixture.activity.timeline(fixture.person("id", "1").member.id, 10).size() == 2);
    CHECK(import(chat).counts.unchanged == 3);
  }
}

TEST_CASE("A purchase file", "[intake][import]")
{
  ImportFixture fixture;
  const auto import = [&](const std::string& rows) {
    return fixture.import(fixture.file("orders.csv", rows), as(ImportAs::Purchases));
  };
  const std::string text = "id,at,amount,currency,product,plan,starts,ends\n"
                           "p1,2024-03-05 10:00:00,99.50,CNY,年度会员,年度会员,2024-03-05,2025-03-04\n"
                           "p2,2024-03-06 10:00:00,\"1,200\",USD,Course,,,\n";
  SECTION("brings in orders and terms, and the people it names")
  {
    const ImportReport report = import(text);
    CHECK(report.counts.created == 2);
    CHECK(report.counts.peopleCreated == 2);
    const MemberId p1 = fixture.person("id", "p1").member.id;
    const auto orders = fixture.purchases.of(p1);
    REQUIRE(orders.size() == 1);
    CHECK(orders[0].amount == 9950);
    CHECK(orders[0].currency == "CNY");
    CHECK(orders[0].product == "年度会员");
    CHECK(orders[0].state == PurchaseState::Paid);
    const auto terms = fixture.purchases.termsOf(p1);
    REQUIRE(terms.size() == 1);
    CHECK(terms[0].starts == Date::parse("2024-03-05").value());
    CHECK(terms[0].ends == Date::parse("2025-03-04").value());
    CHECK(terms[0].price == 9950);
    CHECK(fixture.purchases.of(fixture.person("id", "p2").member.id).at(0).amount == 120'000);
  }
  SECTION("changes nothing when it comes again, and is undone exactly")
  {
    const auto before = fixture.dump();
    import(text);
    const auto after = fixture.dump();
    CHECK(import(text).counts.unchanged == 2);
    CHECK(fixture.dump() == after);
    REQUIRE(fixture.changes.undo());
    for (const char* table : {"member", "identity", "purchase", "term"})
      CHECK(fixture.dump()[table] == before.at(table));
  }
  SECTION("takes the lines of an order as one, what was paid but once")
  {
    ReadOptions options = as(ImportAs::Purchases);
    options.map = {{"order", "reference"}, {"state", "state"}, {"quantity", "count"}};
    const ImportReport report =
        fixture.import(fixture.file("o.csv", "id,order,at,amount,state,product,quantity\n"
                                             "p1,#1,2024-03-05,20,paid,Membership,1\n"
                                             "p1,#1,,,,Sticker,2\n"
                                             "p1,#2,2024-03-06,30,refunded,Course,1\n"
                                             "p1,#3,,40,unpaid,Course,1\n"),
                       options);
    CHECK(report.counts.created == 2);
    CHECK(report.counts.unchanged == 1);
    CHECK(report.counts.rejected == 1);
    CHECK(ImportFixture::problems(report).at("unpaid-order") == 1);
    const auto orders = fixture.purchases.of(fixture.person("id", "p1").member.id);
    REQUIRE(orders.size() == 2);
    CHECK(orders[0].state == PurchaseState::Refunded);
    CHECK(orders[1].amount == 2000);
    CHECK(orders[1].product == "Membership, Sticker");
    CHECK(orders[1].count == 3);
  }
  SECTION("takes off what was paid back")
  {
    ReadOptions options = as(ImportAs::Purchases);
    options.map = {{"refunded", "refunded"}, {"order", "reference"}};
    fixture.import(
        fixture.file("o.csv", "id,order,at,amount,refunded\np1,a,2024-03-06,30,10\np1,b,2024-03-05,30,30\n"),
        options);
    const auto orders = fixture.purchases.of(fixture.person("id", "p1").member.id);
    REQUIRE(orders.size() == 2);
    CHECK(orders[0].amount == 2000);
    CHECK(orders[0].state == PurchaseState::Paid);
    CHECK(orders[1].amount == 3000);
    CHECK(orders[1].state == PurchaseState::Refunded);
  }
}
