// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/funnel_steps.h"
#include "tests/core/insight/village.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

const Date start = Date::parse("2024-03-01").value();

struct Fixture {
  Village village;
  FunnelQuestion question;

  Fixture()
  {
    question.range = {start, start.plus(60)};
    question.asOf = start.plus(90);
  }
  std::vector<std::uint64_t> numbers(const std::vector<std::string>& steps = {})
  {
    const auto history = village.history();
    if (!steps.empty())
      question.steps.clear();
    for (const std::string& step : steps)
      question.steps.push_back(funnelStepNamed(step, village.activity.kinds()).value());
    const auto facts = FunnelFacts::load(village.members, village.purchases, village.zone);
    std::vector<std::uint64_t> people;
    for (const FunnelRow& row : funnel(question, *history, facts, village.activity).steps)
      people.push_back(row.people.cardinality());
    return people;
  }
  void becomesMember(MemberId who, Date date)
  {
    auto member = village.members.find(who).value();
    member.standing = Standing::Member;
    Edit edit(village.db, {"edited", {}});
    village.members.update(member, village.zone.moment(date, 3600));
    edit.commit();
  }
  void buys(MemberId who, Date date, const std::string& order, const std::string& product = "a")
  {
    Purchase purchase;
    purchase.member = who;
    purchase.at = village.zone.moment(date, 7200);
    purchase.amount = 100;
    purchase.currency = "CNY";
    purchase.reference = order;
    purchase.product = product;
    village.purchase(purchase);
  }
};

using Numbers = std::vector<std::uint64_t>;

} // namespace

TEST_CASE("A funnel over a file", "[insight][funnel]")
{
  Fixture at;

  SECTION("goes by the events of any kinds, also of those that do not count")
  {
    const auto who = [&] { return at.village.person(); };
    const auto did = [&](MemberId person, std::initializer_list<const char*> kinds) {
      Date date = start;
      for (const char* kind : kinds)
        at.village.event(person, date = date.plus(1), kind);
    };
    did(who(), {"sign-up"});
    did(who(), {"sign-up", "pay"});
    did(who(), {"sign-up", "pay", "movie"});
    did(who(), {"movie"});
    did(who(), {"pay", "sign-up", "movie"});
    at.question.windowDays = 14;
    CHECK(at.numbers({"sign-up", "pay", "movie"}) == Numbers{4, 2, 1});
  }
  SECTION("ships with the way from joining to buying again")
  {
    const auto all = at.village.person(start);
    at.village.event(all, start, "message", 1, 80'000); // after noon, when they joined
    at.becomesMember(all, start.plus(2));
    at.buys(all, start.plus(3), "1");
    at.buys(all, start.plus(3), "1", "b"); // another line of it
    const auto early = at.village.person(start.plus(1));
    at.village.event(early, start); // before joining: not a step
    CHECK(at.numbers() == Numbers{2, 1, 1, 1, 0});
    at.buys(all, start.plus(9), "2");
    CHECK(at.numbers() == Numbers{2, 1, 1, 1, 1});
    at.question.windowDays = 8;
    CHECK(at.numbers() == Numbers{2, 1, 1, 1, 0});
  }
  SECTION("takes who came as a member to be one since their first term")
  {
    Member member;
    member.displayName = "paid";
    member.standing = Standing::Member;
    member.joinedAt = at.village.zone.moment(start);
    const auto paid = at.village.person(member);
    (void)at.village.person(member); // since when is not known
    CHECK(at.numbers({"joined", "member"}) == Numbers{2, 0});
    at.village.term(paid, start.plus(5), {});
    at.village.term(paid, start.plus(50), {});
    CHECK(at.numbers({"joined", "member"}) == Numbers{2, 1});
  }
  SECTION("knows neither what comes before the range nor after the as-of date, nor bots")
  {
    (void)at.village.person(start, Role::Bot);
    (void)at.village.person(start.plus(-1));
    const auto late = at.village.person(start.plus(60));
    at.village.event(late, start.plus(89));
    CHECK(at.numbers({"joined", "first-activity"}) == Numbers{1, 1});
    at.question.asOf = start.plus(88);
    CHECK(at.numbers({"joined", "first-activity"}) == Numbers{1, 0});
    at.question.range = {start.plus(60), start};
    CHECK(at.numbers({"joined", "first-activity"}) == Numbers{0, 0});
  }
  SECTION("has steps that go by a name")
  {
    const auto kinds = at.village.activity.kinds();
    for (const FunnelStep& step : shippedFunnel())
      CHECK(funnelStepNamed(code(step, kinds), kinds) == step);
    CHECK(code(funnelStepNamed("message", kinds).value(), kinds) == "message");
    CHECK(funnelStepNamed("nothing", kinds).error().code == RefusalCode::BadValue);
  }
}
