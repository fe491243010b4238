// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/intake/fixtures.h"
#include "tests/core/intake/import_fixture.h"
#include "tests/core/intake/truth.h"

using namespace weilu;

namespace {

std::filesystem::path formatFile(const std::string& name) { return fixtures::testData("formats/" + name); }

struct Format {
  const char* file;
  const char* preset;
  ImportAs as;
  std::size_t people;
};

// What each file holds, counted by hand.
const std::vector<Format> formats = {
    {"discourse_user_list.csv", "discourse", ImportAs::Members, 22},
    {"slack_analytics_members.csv", "slack-analytics", ImportAs::Members, 22},
    {"discord_chat_export.csv", "discord-chat-csv", ImportAs::Activity, 20},
    {"wechatmsg_legacy.csv", "wechatmsg-legacy", ImportAs::Activity, 10},
    {"wechatmsg_v2_zh.csv", "wechatmsg-v2", ImportAs::Activity, 8},
    {"chatlog_messages.csv", "chatlog", ImportAs::Activity, 10},
    {"pywxdump_messages.csv", "pywxdump", ImportAs::Activity, 10},
    {"qq_group_members.csv", "qq-group", ImportAs::Members, 10},
    {"circle_members.csv", "circle", ImportAs::Members, 21},
    {"ghost_members_export.csv", "ghost", ImportAs::Members, 21},
    {"shopify_customers.csv", "shopify-customers", ImportAs::Members, 11},
    {"shopify_orders.csv", "shopify-orders", ImportAs::Purchases, 8},
};

/// Everybody in the file who is behind each invented person.
std::map<std::string, std::vector<MemberId>> peopleBehind(const ImportFixture& fixture, const Truth& truth)
{
  std::map<std::string, std::vector<MemberId>> people;
  for (const std::uint32_t id : fixture.members.everybody()) {
    const MemberRecord record = fixture.members.record({id}).value();
    const auto behind = truth.behind(record);
    if (!behind)
      continue;
    INFO("person " << id << " " << record.member.displayName);
    CHECK(!behind->empty()); // else two people were made one
    for (const std::string& person : *behind)
      people[person].push_back({id});
  }
  return people;
}

} // namespace

TEST_CASE("Files of platforms come in without a map", "[intake][import][formats]")
{
  const Truth truth(formatFile("_truth_people.csv"));
  for (const Format& format : formats) {
    DYNAMIC_SECTION(format.file)
    {
      ImportFixture fixture;
      const auto path = formatFile(format.file);
      const SourceFile file = ImportFixture::look(path);
      CHECK(file.preset == format.preset);
      CHECK(file.as == format.as);
      const ImportReport report = fixture.import(path);
      CHECK(fixture.people() == format.people);
      CHECK((format.as == ImportAs::Members ? report.counts.created : report.counts.peopleCreated) ==
            format.people);
      // Nobody is two people; two may share an e-mail and nothing else.
      for (const auto& [person, ids] : peopleBehind(fixture, truth)) {
        INFO(person);
        CHECK((ids.size() == 1 || person == "P17" || person == "P18"));
      }
      const auto before = fixture.dump();
      const ImportReport again = fixture.import(path);
      CHECK(again.counts.created == 0);
      CHECK(again.counts.updated == 0);
      CHECK(again.counts.peopleCreated == 0);
      CHECK(fixture.dump() == before);
      REQUIRE(fixture.changes.undo());
      CHECK(fixture.people() == 0);
      CHECK(fixture.events().empty());
    }
  }
}

TEST_CASE("Files of several platforms meet where keys agree", "[intake][import][formats]")
{
  const Truth truth(formatFile("_truth_people.csv"));
  ImportFixture fixture;
  fixture.import(formatFile("discourse_user_list.csv"));
  SECTION("by e-mail and phone")
  {
    for (const char* name : {"shopify_customers.csv", "circle_members.csv", "ghost_members_export.csv"}) {
      const ImportReport report = fixture.import(formatFile(name));
      INFO(name);
      CHECK(report.counts.created == 0);
      CHECK(report.counts.rejected == 0);
    }
    CHECK(fixture.import(formatFile("shopify_orders.csv")).counts.peopleCreated == 0);
    CHECK(fixture.people() == 22);
  }
  SECTION("and not by name")
  {
    CHECK(fixture.import(formatFile("slack_analytics_members.csv")).counts.created == 22);
    CHECK(fixture.people() == 44);
  }
  SECTION("by the id of the platform, whatever tool wrote the file")
  {
    CHECK(fixture.import(formatFile("chatlog_messages.csv")).counts.peopleCreated == 10);
    CHECK(fixture.import(formatFile("pywxdump_messages.csv")).counts.peopleCreated == 0);
    CHECK(fixture.import(formatFile("wechatmsg_legacy.csv")).counts.peopleCreated == 0);
    // Nicknames meet the one person who is called so; two are called "Deleted User".
    CHECK(fixture.import(formatFile("wechatmsg_v2_zh.csv")).counts.peopleCreated == 1);
    CHECK(fixture.people() == 33);
  }
  for (const auto& [person, ids] : peopleBehind(fixture, truth)) {
    INFO(person);
    CHECK(ids.size() <= 2);
  }
}

TEST_CASE("The hard people of the fixtures", "[intake][import][formats]")
{
  ImportFixture fixture;
  fixture.import(formatFile("discourse_user_list.csv"));
  const auto id = [&](const std::string& number) { return fixture.person("discourse", number).member.id; };
  SECTION("two called the same are two, by whatever file") { CHECK(id("2") != id("3")); }
  SECTION("husband and wife share an e-mail, in every order of files")
  {
    fixture.import(formatFile("circle_members.csv"));
    fixture.import(formatFile("ghost_members_export.csv"));
    CHECK(id("17") != id("18"));
    const auto sharing = fixture.members.owners({"email", "zhang.family@example.com", {}});
    CHECK(sharing == std::vector<MemberId>{id("17"), id("18")});
    CHECK(fixture.person("discourse", "17").member.displayName == "张三");
    CHECK(fixture.person("discourse", "18").member.displayName == "李四");

    ImportFixture other;
    other.import(formatFile("circle_members.csv"));
    other.import(formatFile("ghost_members_export.csv"));
    CHECK(other.import(formatFile("discourse_user_list.csv")).counts.created == 1); // the deleted account
    CHECK(other.people() == 22);
  }
  SECTION("one with two e-mails is one")
  {
    CHECK(fixture.person("email", "bob.stone@example.com").member.id == id("19"));
    CHECK(fixture.person("email", "bob@stone.example.net").member.id == id("19"));
  }
  SECTION("a deleted account stays, with its id alone")
  {
    for (const Identity& identity : fixture.person("discourse", "20").identities)
      CHECK(identity.kind.starts_with("discourse"));
  }
  SECTION("people called Null and NA are called so")
  {
    CHECK(fixture.person("discourse", "21").member.displayName == "Jennifer Null");
    fixture.import(formatFile("qq_group_members.csv"));
    CHECK(fixture.person("qq", "10000022").member.nickname == "NA");
  }
}

TEST_CASE("Mail lists say by their name who agreed", "[intake][import][formats]")
{
  if (fixtures::sharedData("formats/real/mailchimp_subscribed.csv").empty()) {
    WARN("skipped: no shared data");
    return;
  }
  ImportFixture fixture;
  const auto consents = [&] {
    std::map<ConsentState, std::size_t> states;
    for (const std::uint32_t id : fixture.members.everybody()) {
      const MemberRecord record = fixture.members.record({id}).value();
      for (const Consent& consent : record.consents)
        ++states[consent.state];
    }
    return states;
  };
  CHECK(fixture.import(fixtures::sharedData("formats/real/mailchimp_subscribed.csv")).counts.created == 5);
  CHECK(consents() == std::map<ConsentState, std::size_t>{{ConsentState::Yes, 5}});
  fixture.import(fixtures::sharedData("formats/real/mailchimp_unsubscribed.csv"));
  CHECK(consents()[ConsentState::No] == 5);
}
