// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/purchase_match.h"
#include "tests/laws.h"

#include <map>
#include <set>

using namespace weilu;

namespace {

Purchase line(const std::string& reference, const std::string& product, std::int64_t amount = 100,
              std::int64_t at = 1)
{
  Purchase p;
  p.at = Moment{at};
  p.reference = reference;
  p.product = product;
  p.amount = amount;
  p.currency = "CNY";
  return p;
}

Term term(const std::string& plan, std::optional<std::int32_t> starts, std::optional<std::int32_t> ends)
{
  Term t;
  t.plan = plan;
  if (starts)
    t.starts = Date{*starts};
  if (ends)
    t.ends = Date{*ends};
  return t;
}

using Matches = std::vector<std::optional<std::size_t>>;
constexpr auto none = std::nullopt;

} // namespace

TEST_CASE("matchPurchases", "[purchases]")
{
  const auto match = [](const std::vector<Purchase>& known, const std::vector<Purchase>& given) {
    return matchPurchases(known, given);
  };
  SECTION("meets lines of an order by product, whatever else changed")
  {
    CHECK(match({line("#1", "a"), line("#1", "b")}, {line("#1", "b", 5, 9), line("#1", "c")}) ==
          Matches{1, none});
    CHECK(match({line("#1", "a")}, {line("#2", "a")}) == Matches{none});
  }
  SECTION("meets a line without a product when one of the order is left")
  {
    CHECK(match({line("#1", "a"), line("#1", "b")}, {line("#1", ""), line("#1", "a")}) == Matches{1, 0});
    CHECK(match({line("#1", "")}, {line("#1", "a"), line("#1", "b")}) == Matches{0, none});
  }
  SECTION("meets lines without a reference by all that makes them")
  {
    CHECK(match({line("", "a")}, {line("", "a")}) == Matches{0});
    CHECK(match({line("", "a")}, {line("", "a", 101), line("", "b"), line("", "a", 100, 2), line("", "")}) ==
          Matches{none, none, none, none});
  }
  SECTION("counts equal lines")
  {
    CHECK(match({line("", "a")}, {line("", "a"), line("", "a")}) == Matches{0, none});
    CHECK(match({line("", "a"), line("", "a")}, {line("", "a")}) == Matches{0});
    CHECK(match({line("#1", "a")}, {line("#1", "a"), line("#1", "a")}) == Matches{0, none});
  }
}

TEST_CASE("Laws of matching purchases", "[purchases]")
{
  const auto lines = [] {
    std::vector<Purchase> all(*rc::gen::inRange<std::size_t>(0, 8));
    for (Purchase& p : all)
      p = line(*rc::gen::element<std::string>("", "#1", "#2"), *rc::gen::element<std::string>("", "a", "b"),
               *rc::gen::inRange(1, 3));
    return all;
  };
  law("nobody is met twice, and the larger number stands", [&] {
    const auto known = lines(), given = lines();
    const auto matches = matchPurchases(known, given);
    RC_ASSERT(matches.size() == given.size());
    std::set<std::size_t> met;
    for (const auto& match : matches) {
      const bool again = match && !met.insert(*match).second;
      RC_ASSERT_FALSE(again);
    }
    // Equal lines, where nothing is left out: max of both numbers, as multisets go.
    std::map<std::tuple<std::string, std::string, std::int64_t>, int> before, given_, created;
    const auto key = [](const Purchase& p) {
      return std::tuple(p.reference, p.product, p.reference.empty() ? p.amount : 0);
    };
    for (const auto& p : known)
      ++before[key(p)];
    for (std::size_t i = 0; i < given.size(); ++i) {
      ++given_[key(given[i])];
      created[key(given[i])] += matches[i] ? 0 : 1;
    }
    for (const auto& [which, count] : given_) {
      if (std::get<0>(which).empty())
        RC_ASSERT(before[which] + created[which] == std::max(before[which], count));
    }
  });
  law("what was given is met by itself again", [&] {
    const auto given = lines();
    for (const auto& match : matchPurchases(given, given))
      RC_ASSERT(match.has_value());
  });
}

TEST_CASE("matchTerms", "[purchases]")
{
  const auto match = [](const std::vector<Term>& known, const std::vector<Term>& given) {
    return matchTerms(known, given);
  };
  CHECK(match({term("p", 1, 9)}, {term("p", 1, 9), term("q", 1, 9)}) == Matches{0, none});
  CHECK(match({term("p", 1, 9)}, {term("p", 1, 12)}) == Matches{0});
  CHECK(match({term("p", 1, 9)}, {term("p", 10, 19)}) == Matches{none});
  CHECK(match({term("p", none, 9)}, {term("p", 1, 9), term("p", none, 12)}) == Matches{0, none});
  CHECK(match({term("p", 1, 9)}, {term("p", none, 9)}) == Matches{0});
  CHECK(match({term("p", none, none)}, {term("p", none, none), term("p", 1, none)}) == Matches{0, none});
  CHECK(match({term("p", 1, 9), term("p", 1, 12)}, {term("p", 1, 12), term("p", 1, 9)}) == Matches{1, 0});
}

TEST_CASE("updated", "[purchases]")
{
  Purchase known = line("#1", "a"), given = line("#1", "", 50, 2);
  known.id = PurchaseId{4};
  given.state = PurchaseState::Refunded;
  const Purchase after = updated(known, given);
  CHECK(after.id == PurchaseId{4});
  CHECK(after.product == "a");
  CHECK(after.amount == 50);
  CHECK(after.at == Moment{2});
  CHECK(after.state == PurchaseState::Refunded);

  Term old = term("p", 1, 9), fresh = term("p", none, 12);
  old.price = 5;
  old.currency = "CNY";
  CHECK(updated(old, fresh).starts == Date{1});
  CHECK(updated(old, fresh).ends == Date{12});
  CHECK(updated(old, fresh).price == 5);
  CHECK(updated(old, fresh).currency == "CNY");
  fresh.price = 6;
  fresh.currency = "USD";
  CHECK(updated(old, fresh).price == 6);
  CHECK(updated(old, fresh).currency == "USD");
}
