// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/intake/fixtures.h"
#include "tests/core/intake/import_fixture.h"
#include "tests/core/intake/truth.h"

using namespace weilu;

namespace {

std::filesystem::path formatFile(const std::string& name) { return fixtures::testData("formats/" + name); }

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

TEST_CASE("What is particular about single exports", "[intake][import][formats]")
{
  ImportFixture fixture;
  const auto found = [&fixture](const char* name) {
    return ImportFixture::problems(fixture.import(formatFile(name)));
  };
  using Found = std::map<std::string, std::uint64_t>;
  SECTION("commas that nobody quoted are reported, not shifted in silence")
  {
    const ImportReport report = fixture.import(formatFile("chatlog_contacts_unquoted.csv"));
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].kind == ImportProblem::Kind::TooManyCells);
    CHECK(report.problems[0].row == 11);
  }
  SECTION("e-mails that are none do not keep the person out")
  {
    CHECK(found("ghost_invalid_values.csv") == Found{{"bad-email", 2}});
    CHECK(fixture.people() == 3);
  }
  SECTION("values that look like formulas are kept as they are")
  {
    CHECK(found("ghost_formula_like.csv").empty());
    const MemberRecord person = fixture.person("email", "formula2@example.com");
    CHECK(person.member.displayName == "=SUM(A1)");
    CHECK(person.member.note == "@handle");
  }
  SECTION("the second of two columns for an e-mail counts when the first is blank")
  {
    CHECK(found("ghost_duplicate_mapping.csv").empty());
    CHECK(fixture.person("email", "member+dup@example.com").member.id.valid());
  }
  SECTION("letters that an old export lost are no names")
  {
    const Found problems = found("salesforce_contacts_report.csv");
    CHECK(problems.at("footer-row") == 5);
    CHECK(problems.at("lost-letters") > 0);
    CHECK(fixture.person("email", "hanako@example.net").member.displayName == "hanako@example.net");
    CHECK(fixture.person("email", "jose.alvarez@example.net").member.displayName == "José Álvarez-Núñez");
  }
  SECTION("the day of claiming stands before the day of creation, whatever the order of the columns")
  {
    const std::string head =
        "Name,What I Do,User ID,Username,Account type,Account created (UTC),Claimed Date (UTC),"
        "Deactivated date (UTC),Days active,Messages posted,Reactions added,Last active (UTC)\n";
    fixture.import(
        fixture.file("slack.csv", head + "Ann,,U1,ann,Member,\"Mar 05, 2024\",\"Mar 09, 2024\",,1,1,1,\n"
                                         "Bob,,U2,bob,Member,\"Mar 05, 2024\",,,1,1,1,\n"));
    CHECK(fixture.person("slack", "U1").member.joinedAt == Moment{1709942400});
    CHECK(fixture.person("slack", "U2").member.joinedAt == Moment{1709596800});
  }
  SECTION("a form keeps where somebody is, not the address of their computer")
  {
    fixture.import(formatFile("wenjuanxing_signup.csv"));
    const MemberRecord person = fixture.person("wechat", "linxy_0301");
    CHECK(person.member.region == "广东-深圳");
    CHECK(person.member.channel == "朋友推荐");
    CHECK(person.tags.size() == 2);
  }
  SECTION("what was given back is no revenue")
  {
    fixture.import(formatFile("weidian_orders.csv"));
    const auto orders = fixture.purchases.of(fixture.person("phone", "+8613800000001").member.id);
    REQUIRE(orders.size() == 3);
    CHECK(orders[0].state == PurchaseState::Refunded);
    CHECK(orders[1].state == PurchaseState::Paid);
    CHECK(orders[1].amount == 32475);
    CHECK(orders[1].reference == "800000000000209458");
  }
  SECTION("members of a planet are known by their phone, not by their number in it")
  {
    fixture.import(formatFile("zsxq_members.csv"));
    for (const Identity& identity : fixture.person("phone", "+8613800000001").identities)
      CHECK(identity.kind != "id");
    const auto terms = fixture.purchases.termsOf(fixture.person("phone", "+8613800000001").member.id);
    REQUIRE(terms.size() == 1);
    CHECK(terms[0].price == 129900);
    CHECK(terms[0].ends == Date::parse("2025-05-01").value());
  }
  SECTION("a list of subscribers says who agreed, although its format is known to nobody")
  {
    fixture.import(formatFile("mailerlite_subscribers.csv"));
    const auto consents = fixture.person("email", "minhanh@example.com").consents;
    REQUIRE(consents.size() == 1);
    CHECK(consents[0].state == ConsentState::No); // bounced
  }
}
