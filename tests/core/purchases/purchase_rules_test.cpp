// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/purchase_rules.h"
#include "tests/laws.h"

#include <limits>

using namespace weilu;

TEST_CASE("currencyCode", "[purchases]")
{
  using Row = std::pair<const char*, const char*>;
  const auto [written, expected] =
      GENERATE(Row{"¥", "CNY"}, Row{"￥", "CNY"}, Row{"元", "CNY"}, Row{"人民币", "CNY"}, Row{"RMB", "CNY"},
               Row{"CN¥", "CNY"}, Row{"$", "USD"}, Row{"US$", "USD"}, Row{"＄", "USD"}, Row{"€", "EUR"},
               Row{"£", "GBP"}, Row{"HK$", "HKD"}, Row{"NT$", "TWD"}, Row{"日元", "JPY"}, Row{"JP¥", "JPY"},
               Row{"cny", "CNY"}, Row{" usd ", "USD"}, Row{"KWD", "KWD"}, Row{"", "none"},
               Row{"dollars", "none"}, Row{"U2D", "none"});
  CHECK(currencyCode(written).value_or("none") == expected);
}

TEST_CASE("minorUnits", "[purchases]")
{
  CHECK(minorUnits("CNY") == 2);
  CHECK(minorUnits("JPY") == 0);
  CHECK(minorUnits("KWD") == 3);
  CHECK(minorUnits("CLF") == 4);
  CHECK(minorUnits("???") == 2);
  CHECK(minorUnits("") == 2);
  CHECK(minorUnits("F C") == 2); // part of the list, yet no code
}

TEST_CASE("toMinor", "[purchases]")
{
  CHECK(toMinor(1234.5, "CNY") == 123450);
  CHECK(toMinor(28.16, "CNY") == 2816);
  CHECK(toMinor(-3, "USD") == -300);
  CHECK(toMinor(1000, "JPY") == 1000);
  CHECK(toMinor(1.2345, "KWD") == 1235);
  CHECK_FALSE(toMinor(1e18, "CNY"));
  CHECK_FALSE(toMinor(std::numeric_limits<double>::quiet_NaN(), "CNY"));
}

TEST_CASE("plainMoney", "[purchases]")
{
  CHECK(plainMoney(123450, "CNY") == "1234.50");
  CHECK(plainMoney(5, "CNY") == "0.05");
  CHECK(plainMoney(-5, "CNY") == "-0.05");
  CHECK(plainMoney(0, "CNY") == "0.00");
  CHECK(plainMoney(1234, "JPY") == "1234");
  CHECK(plainMoney(1, "KWD") == "0.001");
  CHECK(plainMoney(std::numeric_limits<std::int64_t>::min(), "CNY") == "-92233720368547758.08");

  law("what is written is read back", [](std::int32_t minor) {
    for (const char* currency : {"CNY", "JPY", "KWD"})
      RC_ASSERT(toMinor(std::stod(plainMoney(minor, currency)), currency) == minor);
  });
}

TEST_CASE("What somebody paid is added up by currency", "[purchases]")
{
  const auto order = [](std::int64_t amount, std::string currency, std::string reference,
                        PurchaseState state = PurchaseState::Paid) {
    Purchase purchase;
    purchase.amount = amount;
    purchase.currency = std::move(currency);
    purchase.reference = std::move(reference);
    purchase.state = state;
    return purchase;
  };
  CHECK(paidTotals({}).empty());
  CHECK(paidTotals(std::vector{order(500, "CNY", "1", PurchaseState::NotPaid)}).empty());

  const std::vector<Purchase> purchases{
      order(9900, "USD", "u1"),
      order(100, "CNY", "c1"),
      order(200, "CNY", "c1"), // a second line of the same order
      order(400, "CNY", ""),
      order(400, "CNY", ""), // without numbers two orders are two
      order(800, "CNY", "c2", PurchaseState::Refunded),
      order(1600, "CNY", "c3", PurchaseState::NotPaid),
  };
  const auto totals = paidTotals(purchases);
  REQUIRE(totals.size() == 2);
  CHECK(totals[0].currency == "CNY");
  CHECK(totals[0].paid == 1100);
  CHECK(totals[0].refunded == 800);
  CHECK(totals[0].orders == 3);
  CHECK(totals[1].currency == "USD");
  CHECK(totals[1].paid == 9900);
  CHECK(totals[1].orders == 1);
}
