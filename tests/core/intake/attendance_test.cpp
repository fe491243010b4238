// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/intake/import_fixture.h"
#include "tests/paths.h"

#include <algorithm>

using namespace weilu;

namespace {

std::filesystem::path formatFile(const std::string& name) { return test::testData("formats/" + name); }

ReadOptions attendance()
{
  ReadOptions options;
  options.as = ImportAs::Activity;
  options.kind = "attend";
  return options;
}

/// How many events of each kind there are.
std::map<std::string, std::uint64_t> kinds(const ImportFixture& fixture)
{
  std::map<KindId, std::string> codes;
  for (const ActivityKind& kind : fixture.activity.kinds())
    codes[kind.id] = kind.code;
  std::map<std::string, std::uint64_t> counts;
  for (const Event& event : fixture.events())
    counts[codes[event.kind]] += event.count;
  return counts;
}

/// How often each person attended.
std::map<std::int64_t, std::uint64_t> visitsByPerson(const ImportFixture& fixture)
{
  const std::vector<ActivityKind> known = fixture.activity.kinds();
  const KindId attend = std::ranges::find(known, "attend", &ActivityKind::code)->id;
  std::map<std::int64_t, std::uint64_t> counts;
  for (const Event& event : fixture.events()) {
    if (event.kind == attend)
      counts[event.member.value] += event.count;
  }
  return counts;
}

const std::string zoom = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n";

} // namespace

TEST_CASE("Lists of who came to a meeting are visits of the kind attend", "[intake][attendance]")
{
  ImportFixture fixture;
  SECTION("Zoom, every time somebody joined")
  {
    fixture.import(formatFile("zoom_participants.csv"));
    CHECK(kinds(fixture) == std::map<std::string, std::uint64_t>{{"attend", 14}});
    const MemberRecord xiaoyu = fixture.person("email", "xiaoyu.lin@example.com");
    CHECK(xiaoyu.member.displayName == "小雨☔");
    CHECK(xiaoyu.member.nickname == "林晓雨");
    CHECK(visitsByPerson(fixture)[xiaoyu.member.id.value] == 2);
    // 06/10/2024 08:01:00 PM where the host is
    CHECK(fixture.events().front().at == Moment{1718020860});
  }
  SECTION("Tencent Meeting, as often as it counted")
  {
    fixture.import(formatFile("tencent_meeting_attendees.csv"));
    CHECK(kinds(fixture) == std::map<std::string, std::uint64_t>{{"attend", 23}});
  }
  SECTION("Eventbrite, when asked for them: only who checked in")
  {
    const ImportReport report = fixture.import(formatFile("eventbrite_attendees.csv"), attendance());
    CHECK(report.counts.rows == 12);
    CHECK(report.counts.created == 2);
    CHECK(ImportFixture::problems(report) == std::map<std::string, std::uint64_t>{{"not-counted", 10}});
    CHECK(fixture.people() == 2);
  }
}

TEST_CASE("A file that names no kind is of the kind that is asked for", "[intake][attendance]")
{
  ImportFixture fixture;
  fixture.import(fixture.file("who.csv", "id,at\np1,2024-01-01 10:00\n"), attendance());
  CHECK(kinds(fixture) == std::map<std::string, std::uint64_t>{{"attend", 1}});
  fixture.import(fixture.file("what.csv", "id,at,kind\np1,2024-01-01 11:00,post\n"), attendance());
  CHECK(kinds(fixture) == std::map<std::string, std::uint64_t>{{"attend", 1}, {"post", 1}});
}

TEST_CASE("Who came is found by name where nothing better is given", "[intake][attendance]")
{
  ImportFixture fixture;
  fixture.import(formatFile("discourse_user_list.csv"));
  const auto id = [&](const char* number) { return fixture.person("discourse", number).member.id.value; };
  SECTION("when exactly one is called so, and that is said")
  {
    const ImportReport report = fixture.import(formatFile("zoom_participants.csv"));
    const auto visits = visitsByPerson(fixture);
    CHECK(visits.at(id("6")) == 1); // 阿依古丽·买买提
    CHECK(visits.at(id("9")) == 1); // Müller, Jürgen (Jürgen Müller)
    CHECK(visits.at(id("12")) == 1);
    CHECK(visits.at(id("19")) == 1); // iPhone (Bob Stone)
    CHECK(ImportFixture::problems(report)["found-by-name"] == 4);
    // 伟哥成都 (王伟): two are called 王伟, so this is neither of them until somebody says so.
    CHECK(ImportFixture::problems(report)["several-named"] == 1);
    CHECK(report.counts.peopleCreated == 1);
    CHECK(visits.at(id("2")) == 1);
    CHECK_FALSE(visits.contains(id("3")));
  }
  SECTION("also by the other name, when that one is told apart")
  {
    fixture.importText("id,name,nickname\n7,王伟,伟哥成都\n");
    const ImportReport report = fixture.import(formatFile("tencent_meeting_attendees.csv"));
    CHECK(visitsByPerson(fixture).contains(fixture.person("id", "7").member.id.value));
    CHECK(report.counts.rejected == 0);
  }
  SECTION("the same again next time")
  {
    fixture.import(formatFile("zoom_participants.csv"));
    const std::size_t people = fixture.people();
    const ImportReport report = fixture.import(fixture.file(
        "next.csv", zoom + "iPhone (Bob Stone),,06/17/2024 08:00:00 PM,06/17/2024 09:00:00 PM,60,Yes\n" +
                        "伟哥成都 (王伟),,06/17/2024 08:00:00 PM,06/17/2024 09:00:00 PM,60,Yes\n"));
    CHECK(report.counts.peopleCreated == 0);
    CHECK(fixture.people() == people);
    CHECK(visitsByPerson(fixture).at(id("19")) == 2);
  }
}

TEST_CASE("Who comes back without an address is who came with one, called the same", "[intake][attendance]")
{
  ImportFixture fixture;
  const ImportReport report = fixture.import(fixture.file(
      "zoom.csv", zoom +
                      "Ann (Ann Lee),ann@example.com,06/10/2024 08:00:00 PM,06/10/2024 08:10:00 PM,10,No\n" +
                      "Ann (Ann Lee),,06/10/2024 08:20:00 PM,06/10/2024 09:00:00 PM,40,Yes\n" +
                      "Annie (Ann Lee),,06/10/2024 08:20:00 PM,06/10/2024 09:00:00 PM,40,Yes\n" +
                      "Bob,bob@example.com,06/10/2024 08:00:00 PM,06/10/2024 08:10:00 PM,10,No\n" +
                      "Bob,bob@example.net,06/10/2024 08:00:00 PM,06/10/2024 08:10:00 PM,10,No\n" +
                      "Bob,,06/10/2024 08:30:00 PM,06/10/2024 08:40:00 PM,10,No\n"));
  CHECK(report.counts.peopleCreated == 5);
  CHECK(ImportFixture::problems(report) ==
        std::map<std::string, std::uint64_t>{{"found-by-name", 1}, {"several-named", 1}});
  CHECK(visitsByPerson(fixture)[fixture.person("email", "ann@example.com").member.id.value] == 2);
}

TEST_CASE("A bill makes up nobody", "[intake][attendance][bills]")
{
  const std::string bill =
      "微信支付账单明细,,,,,,,,,,\n微信昵称：[测试],,,,,,,,,,\n,,,,,,,,,,\n"
      "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n"
      "2024-05-01 10:00:00,转账,林晓雨,年费,收入,¥298.00,零钱,已收钱,1001\t,/\t,/\n"
      "2024-05-02 10:00:00,转账,王伟,年费,收入,¥298.00,零钱,已收钱,1002\t,/\t,/\n"
      "2024-05-03 10:00:00,转账,谁知道,年费,收入,¥298.00,零钱,已收钱,1003\t,/\t,/\n"
      "2024-05-04 10:00:00,商户消费,咖啡店,拿铁,支出,¥28.00,零钱,支付成功,1004\t,/\t,/\n"
      "2024-05-05 10:00:00,转账,林晓雨,年费,收入,¥99.00,零钱,已全额退款,1005\t,/\t,/\n";
  ImportFixture fixture;
  fixture.import(formatFile("discourse_user_list.csv"));
  const auto path = fixture.file("bill.csv", bill);
  CHECK(ImportFixture::look(path).preset == "wechatpay-bill");
  const ImportReport report = fixture.import(path);
  CHECK(report.counts.rows == 5);
  CHECK(report.counts.created == 2);
  CHECK(report.counts.peopleCreated == 0);
  CHECK(ImportFixture::problems(report) ==
        std::map<std::string, std::uint64_t>{
            {"found-by-name", 1}, {"several-named", 1}, {"unknown-person", 1}, {"not-counted", 1}});
  const auto bought = fixture.purchases.of(fixture.person("discourse", "1").member.id);
  REQUIRE(bought.size() == 2);
  CHECK(bought[1].amount == 29800);
  CHECK(bought[1].reference == "1001");
  CHECK(bought[0].state == PurchaseState::Refunded);
}

TEST_CASE("Bills as the payment services write them", "[intake][attendance][bills]")
{
  if (test::sharedData("formats/real/wechatpay_records.csv").empty()) {
    WARN("skipped: no shared data");
    return;
  }
  ImportFixture fixture;
  fixture.importText("id,name\n1,用户A\n2,xxxx\n");
  const ImportReport wechat = fixture.import(test::sharedData("formats/real/wechatpay_records.csv"));
  CHECK(wechat.counts.rows == 27);
  CHECK(wechat.counts.created == 1);
  CHECK(ImportFixture::problems(wechat) == std::map<std::string, std::uint64_t>{{"found-by-name", 1},
                                                                                {"unknown-person", 4},
                                                                                {"not-counted", 22}});
  const ImportReport alipay = fixture.import(test::sharedData("formats/real/alipay_records_gbk.csv"));
  CHECK(alipay.counts.rows == 10);
  CHECK(alipay.counts.created == 1);
  CHECK(fixture.people() == 2);
  CHECK(fixture.purchases.of(fixture.person("id", "2").member.id)[0].amount == 22222850);
}

TEST_CASE("The paid list of Substack repeats people of the other", "[intake][attendance]")
{
  if (test::sharedData("formats/real/substack_signup_emails.csv").empty()) {
    WARN("skipped: no shared data");
    return;
  }
  ImportFixture fixture;
  CHECK(fixture.import(test::sharedData("formats/real/substack_signup_emails.csv")).counts.created == 21);
  const ImportReport paid = fixture.import(test::sharedData("formats/real/substack_subscriber_emails.csv"));
  CHECK(ImportFixture::look(test::sharedData("formats/real/substack_subscriber_emails.csv")).preset ==
        "substack-paid");
  CHECK(paid.counts.created == 0);
  CHECK(paid.counts.rejected == 0);
  CHECK(fixture.people() == 21);
}
