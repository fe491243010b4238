// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/purchase_store.h"
#include "tests/catch.h"

#include <fmt/format.h>

using namespace weilu;

namespace {

std::vector<std::string> paidIn(const PurchaseStore& store, std::int64_t from, std::int64_t to)
{
  std::vector<std::string> found;
  store.forEachPaid({from}, {to}, [&](const PurchaseStore::Paid& paid) {
    found.push_back(fmt::format("{} {} {} {} {}", paid.member.value, paid.at.seconds, paid.amount,
                                paid.currency, paid.reference));
  });
  return found;
}

} // namespace

TEST_CASE("Whole tables of purchases", "[purchases]")
{
  Database db = Database::inMemory();
  db.sql().exec("INSERT INTO member (id, source) VALUES (1, 0), (2, 0)");
  const PurchaseStore store(db);

  SECTION("give the paid lines of a time, the lines of one order together")
  {
    db.sql().exec(
        "INSERT INTO purchase (member, at, amount, currency, reference, state, source) VALUES "
        "(2, 50, 700, 'CNY', 'A1', 0, 0), (1, 60, 100, 'CNY', 'B2', 0, 0), (1, 55, 200, 'CNY', 'B1', 0, 0), "
        "(1, 58, 300, 'CNY', 'B2', 0, 0), (1, 57, 1, 'CNY', 'B3', 1, 0), (1, 57, 1, 'CNY', 'B4', 2, 0), "
        "(1, 100, 1, 'CNY', 'B5', 0, 0), (1, 49, 1, 'CNY', 'B6', 0, 0)");
    CHECK(paidIn(store, 50, 100) == std::vector<std::string>{"1 55 200 CNY B1", "1 58 300 CNY B2",
                                                             "1 60 100 CNY B2", "2 50 700 CNY A1"});
  }
  SECTION("know the currency of most")
  {
    CHECK(store.mainCurrency().empty());
    db.sql().exec("INSERT INTO purchase (member, at, amount, currency, state, source) VALUES "
                  "(1, 1, 1, 'USD', 0, 0), (1, 2, 1, 'CNY', 0, 0), (2, 3, 1, 'CNY', 0, 0), "
                  "(1, 4, 1, 'USD', 1, 0), (1, 5, 1, 'USD', 2, 0)");
    CHECK(store.mainCurrency() == "CNY");
  }
  SECTION("give every term with what is known of it")
  {
    db.sql().exec("INSERT INTO term (member, plan, starts, ends, price, currency, source) VALUES "
                  "(2, 'year', 10, 375, 9900, 'CNY', 0), (1, 'life', NULL, NULL, NULL, '', 0)");
    std::vector<Term> terms;
    store.forEachTerm([&](const Term& term) { terms.push_back(term); });
    REQUIRE(terms.size() == 2);
    CHECK(terms[0].member == MemberId{1});
    CHECK((!terms[0].starts && !terms[0].ends && !terms[0].price));
    CHECK(terms[1].plan == "year");
    CHECK((terms[1].starts == Date{10} && terms[1].ends == Date{375} && terms[1].price == 9900));
    CHECK(terms[1].currency == "CNY");
  }
}
