// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_store.h"
#include "core/purchases/purchase_store.h"
#include "tests/core/members/member_tables.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

using Counts = PurchaseStore::Counts;

Purchase order(std::int64_t member, std::int64_t at, std::int64_t amount, const std::string& reference = {})
{
  Purchase p;
  p.member = MemberId{member};
  p.at = Moment{at};
  p.amount = amount;
  p.currency = "CNY";
  p.reference = reference;
  return p;
}

Term term(std::int64_t member, std::optional<std::int32_t> starts, std::optional<std::int32_t> ends)
{
  Term t;
  t.member = MemberId{member};
  t.plan = "年卡";
  if (starts)
    t.starts = Date{*starts};
  if (ends)
    t.ends = Date{*ends};
  return t;
}

std::map<std::string, std::vector<std::string>> purchaseTables(Database& db)
{
  std::map<std::string, std::vector<std::string>> tables;
  for (const char* table : {"purchase", "term", "purchase_repeat"})
    tables[table] = rowsOf(db, table);
  return tables;
}

/// Some orders and terms, few enough that files overlap.
std::pair<std::vector<Purchase>, std::vector<Term>> aFile()
{
  std::vector<Purchase> orders(*rc::gen::inRange<std::size_t>(0, 8));
  for (Purchase& p : orders) {
    p = order(*rc::gen::inRange(1, 4), *rc::gen::inRange(1, 3), *rc::gen::inRange(1, 3),
              *rc::gen::element<std::string>("", "#1", "#2"));
    p.state = *rc::gen::element(PurchaseState::Paid, PurchaseState::Refunded);
    p.product = *rc::gen::element<std::string>("", "a");
  }
  std::vector<Term> terms(*rc::gen::inRange<std::size_t>(0, 5));
  for (Term& t : terms)
    t = term(*rc::gen::inRange(1, 4), *rc::gen::element<std::optional<std::int32_t>>(std::nullopt, 1, 5),
             *rc::gen::element<std::optional<std::int32_t>>(std::nullopt, 5, 9));
  return {orders, terms};
}

} // namespace

TEST_CASE("PurchaseStore keeps orders", "[purchases]")
{
  Database db = Database::inMemory();
  MemberStore members(db);
  for (const char* name : {"a", "b", "c"})
    members.add(called(name), SourceId{});
  PurchaseStore store(db);
  const SourceId first = anImport(db), second = anImport(db);

  SECTION("with every column, newest first")
  {
    Purchase full = order(1, 50, -1234, "28位的订单号0000000000000000001");
    full.currency = "JPY";
    full.product = "摄影课";
    full.state = PurchaseState::NotPaid;
    full.count = 3;
    CHECK(store.add({full, order(1, 60, 1), order(2, 70, 2)}, first) == Counts{3, 0, 0});
    const auto of = store.of(MemberId{1});
    REQUIRE(of.size() == 2);
    CHECK(of[0].at == Moment{60});
    CHECK(of[1].amount == -1234);
    CHECK(of[1].currency == "JPY");
    CHECK(of[1].product == "摄影课");
    CHECK(of[1].reference == full.reference);
    CHECK(of[1].state == PurchaseState::NotPaid);
    CHECK(of[1].count == 3);
    CHECK(store.of(MemberId{3}).empty());
  }
  SECTION("once, however often a file comes")
  {
    const std::vector file = {order(1, 1, 10), order(1, 1, 10), order(2, 2, 5, "#1")};
    CHECK(store.preview(file) == Counts{3, 0, 0});
    CHECK(store.of(MemberId{1}).empty());
    CHECK(store.add(file, first) == Counts{3, 0, 0});
    CHECK(store.preview(file) == Counts{0, 0, 3});
    CHECK(store.add(file, second) == Counts{0, 0, 3});
    CHECK(store.add({order(1, 1, 10), order(1, 1, 10), order(1, 1, 10)}, second) == Counts{1, 0, 2});
    CHECK(store.of(MemberId{1}).size() == 3);
  }
  SECTION("and learns what became of them")
  {
    Purchase refunded = order(1, 1, 10, "#1");
    store.add({refunded}, first);
    refunded.state = PurchaseState::Refunded;
    CHECK(store.add({refunded}, second) == Counts{0, 1, 0});
    REQUIRE(store.of(MemberId{1}).size() == 1);
    CHECK(store.of(MemberId{1})[0].state == PurchaseState::Refunded);
    // Another person's order of the same number is another order.
    CHECK(store.add({order(2, 1, 10, "#1")}, second) == Counts{1, 0, 0});
  }
  SECTION("and takes ¥ for CNY")
  {
    Purchase p = order(1, 1, 10);
    store.add({p}, first);
    p.currency = "￥";
    CHECK(store.add({p}, second) == Counts{0, 0, 1});
  }
  SECTION("and stops when asked")
  {
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(store.add({order(1, 1, 1)}, first, Control(stop.get_token(), {})), Cancelled);
  }
}

TEST_CASE("PurchaseStore counts what was paid", "[purchases]")
{
  Database db = Database::inMemory();
  MemberStore members(db);
  for (const char* name : {"a", "b", "c"})
    members.add(called(name), SourceId{});
  PurchaseStore store(db);
  Purchase refunded = order(3, 10, 99), dollars = order(2, 10, 7);
  refunded.state = PurchaseState::Refunded;
  dollars.currency = "USD";
  store.add({order(1, 10, 5), order(1, 19, 6), order(1, 20, 100), refunded, dollars}, SourceId{});

  using Sums = std::vector<std::pair<std::string, std::int64_t>>;
  CHECK(store.revenue(Moment{10}, Moment{20}) == Sums{{"CNY", 11}, {"USD", 7}});
  CHECK(store.revenue(Moment{20}, Moment{21}) == Sums{{"CNY", 100}});
  CHECK(store.revenue(Moment{21}, Moment{99}).empty());
  CHECK(store.purchasers(Moment{10}).isEmpty());
  CHECK(store.purchasers(Moment{11}) == People::bitmapOf(2, 1, 2));
}

TEST_CASE("PurchaseStore keeps terms", "[purchases]")
{
  Database db = Database::inMemory();
  MemberStore members(db);
  for (const char* name : {"a", "b", "c", "d", "e"})
    members.add(called(name), SourceId{});
  PurchaseStore store(db);
  const SourceId first = anImport(db), second = anImport(db);

  SECTION("with both ends inside")
  {
    store.addTerms({term(1, 10, 20), term(2, {}, 15), term(3, 12, {}), term(4, {}, {})}, first);
    CHECK(store.paying(Date{9}) == People::bitmapOf(2, 2, 4));
    CHECK(store.paying(Date{10}) == People::bitmapOf(3, 1, 2, 4));
    CHECK(store.paying(Date{20}) == People::bitmapOf(3, 1, 3, 4));
    CHECK(store.paying(Date{21}) == People::bitmapOf(2, 3, 4));
  }
  SECTION("and knows a renewal")
  {
    store.addTerms({term(1, 10, 20), term(1, 20, 30), // renewed on the day
                    term(2, 10, 20), term(2, 25, 35), // after a gap
                    term(3, 10, 20), term(3, 15, 35), // overlaps: no renewal
                    term(4, {}, 20), term(4, 21, {}), // without known start
                    term(5, 10, 20)},
                   first);
    CHECK(store.renewed(Date{19}).isEmpty());
    CHECK(store.renewed(Date{22}) == People::bitmapOf(2, 1, 4));
    CHECK(store.renewed(Date{28}) == People::bitmapOf(3, 1, 2, 4));
    CHECK(store.renewed(Date{36}) == People::bitmapOf(1, 4));
  }
  SECTION("once, and follows their end")
  {
    Term full = term(1, 10, 20);
    full.price = 19900;
    full.currency = "¥";
    CHECK(store.previewTerms({full}) == Counts{1, 0, 0});
    CHECK(store.addTerms({full}, first) == Counts{1, 0, 0});
    CHECK(store.addTerms({full}, second) == Counts{0, 0, 1});
    CHECK(store.addTerms({term(1, 10, 25)}, second) == Counts{0, 1, 0});
    const auto terms = store.termsOf(MemberId{1});
    REQUIRE(terms.size() == 1);
    CHECK(terms[0].plan == "年卡");
    CHECK(terms[0].starts == Date{10});
    CHECK(terms[0].ends == Date{25});
    CHECK(terms[0].price == 19900);
    CHECK(terms[0].currency == "CNY");
  }
}

TEST_CASE("PurchaseStore takes sources back", "[purchases][undo]")
{
  Database db = Database::inMemory();
  MemberStore members(db);
  for (const char* name : {"a", "b", "c"})
    members.add(called(name), SourceId{});
  PurchaseStore store(db);

  SECTION("the last one leaves everything as it was")
  {
    law("withdraw() undoes add() and addTerms()", [&] {
      Database fresh = Database::inMemory();
      MemberStore people(fresh);
      for (const char* name : {"a", "b", "c"})
        people.add(called(name), SourceId{});
      PurchaseStore purchases(fresh);
      for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        const auto [orders, terms] = aFile();
        const SourceId source = anImport(fresh);
        purchases.add(orders, source);
        purchases.addTerms(terms, source);
      }
      const auto before = purchaseTables(fresh);
      const auto [orders, terms] = aFile();
      const SourceId last = anImport(fresh);
      purchases.add(orders, last);
      purchases.addTerms(terms, last);
      purchases.withdraw(last, {});
      RC_ASSERT(purchaseTables(fresh) == before);
    });
  }
  SECTION("an earlier one leaves what a later one brought too, and what it learned")
  {
    const SourceId first = anImport(db), second = anImport(db);
    Purchase kept = order(1, 1, 10, "#1");
    store.add({kept, order(2, 1, 10, "#2")}, first);
    kept.state = PurchaseState::Refunded;
    store.add({kept}, second);
    CHECK(store.peopleWithout(first) == People::bitmapOf(1, 1));
    store.withdraw(first, {});
    markWithdrawn(db, first);
    REQUIRE(store.of(MemberId{1}).size() == 1);
    CHECK(store.of(MemberId{1})[0].state == PurchaseState::Refunded);
    CHECK(store.of(MemberId{2}).empty());
    store.withdraw(second, {});
    CHECK(store.of(MemberId{1}).empty());
  }
  SECTION("a value in the middle of three goes, the last stays and falls back to the first")
  {
    Purchase p = order(1, 1, 10, "#1");
    std::vector<SourceId> sources;
    for (const std::int64_t amount : {10, 20, 30}) {
      p.amount = amount;
      store.add({p}, sources.emplace_back(anImport(db)));
    }
    store.withdraw(sources[1], {});
    markWithdrawn(db, sources[1]);
    CHECK(store.of(MemberId{1})[0].amount == 30);
    store.withdraw(sources[2], {});
    CHECK(store.of(MemberId{1})[0].amount == 10);
  }
}
