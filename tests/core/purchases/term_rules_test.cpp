// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/term_rules.h"
#include "tests/laws.h"

using namespace weilu;

namespace {

Date day(const char* iso) { return Date::parse(iso).value(); }

Term term(std::int64_t id, std::optional<Date> starts, std::optional<Date> ends, const char* plan = "year")
{
  Term term;
  term.id = {id};
  term.plan = plan;
  term.starts = starts;
  term.ends = ends;
  return term;
}

Date anyDate() { return Date{*rc::gen::inRange(0, 40'000)}; }

} // namespace

TEST_CASE("Months are added to dates", "[terms]")
{
  struct Row {
    const char* from;
    int months;
    const char* to;
  };
  for (const Row& row : {Row{"2024-01-15", 1, "2024-02-15"}, Row{"2024-01-31", 1, "2024-02-29"},
                         Row{"2023-01-31", 1, "2023-02-28"}, Row{"2024-01-30", 1, "2024-02-29"},
                         Row{"2024-01-29", 1, "2024-02-29"}, Row{"2024-02-29", 12, "2025-02-28"},
                         Row{"2024-02-29", 48, "2028-02-29"}, Row{"2024-05-31", 1, "2024-06-30"},
                         Row{"2024-12-31", 2, "2025-02-28"}, Row{"2024-03-31", -1, "2024-02-29"},
                         Row{"2024-01-01", -1, "2023-12-01"}, Row{"2024-05-05", 0, "2024-05-05"}}) {
    INFO(row.from << " + " << row.months);
    CHECK(plusMonths(day(row.from), row.months).iso() == row.to);
  }
  law("the month is the one counted to, and the day the same or the month's last", [] {
    const Date from = anyDate();
    const int months = *rc::gen::inRange(-300, 300);
    const Date to = plusMonths(from, months);
    const auto a = ymd(from), b = ymd(to);
    RC_ASSERT((b.year * 12 + static_cast<int>(b.month)) - (a.year * 12 + static_cast<int>(a.month)) ==
              months);
    RC_ASSERT(b.day == a.day || (b.day < a.day && ymd(to.plus(1)).day == 1));
  });
}

TEST_CASE("A term ends where the next one can start", "[terms]")
{
  struct Row {
    const char* starts;
    int months;
    const char* ends;
  };
  for (const Row& row : {Row{"2024-01-01", 1, "2024-01-31"}, Row{"2024-01-15", 1, "2024-02-14"},
                         Row{"2024-01-31", 1, "2024-02-29"}, Row{"2023-01-31", 1, "2023-02-28"},
                         Row{"2023-01-28", 1, "2023-02-27"}, Row{"2023-01-29", 1, "2023-02-28"},
                         Row{"2024-03-01", 1, "2024-03-31"}, Row{"2024-02-29", 12, "2025-02-28"},
                         Row{"2024-01-01", 12, "2024-12-31"}}) {
    INFO(row.starts << " for " << row.months);
    CHECK(termEnd(day(row.starts), row.months).iso() == row.ends);
    CHECK(monthsOf(term(1, day(row.starts), day(row.ends))) == row.months);
  }
  CHECK(monthsOf(term(1, day("2024-01-10"), day("2025-01-10"))) == 12); // as some files write it
  CHECK_FALSE(monthsOf(term(1, day("2024-01-10"), day("2024-02-20"))));
  CHECK_FALSE(monthsOf(term(1, day("2024-01-10"), {})));
  law("who starts later or stays longer does not end earlier", [] {
    const Date starts = anyDate();
    const int months = *rc::gen::inRange(1, 60);
    RC_ASSERT(termEnd(starts, months) <= termEnd(starts.plus(1), months));
    RC_ASSERT(termEnd(starts, months) < termEnd(starts, months + 1));
    RC_ASSERT(monthsOf(term(1, starts, termEnd(starts, months))) == months);
  });
}

TEST_CASE("A term stands somewhere on every date", "[terms]")
{
  const Date starts = day("2024-01-01"), ends = day("2024-12-31");
  const std::vector terms{term(1, starts, ends)};
  const auto on = [&](Date date) { return statusOn(terms[0], terms, date); };
  CHECK(on(starts.plus(-1)) == TermStatus::Upcoming);
  CHECK(on(starts) == TermStatus::New);
  CHECK(on(starts.plus(termNewDays - 1)) == TermStatus::New);
  CHECK(on(starts.plus(termNewDays - 2)) == TermStatus::New);
  CHECK(on(starts.plus(termNewDays)) == TermStatus::Current);
  CHECK(on(starts.plus(termNewDays + 1)) == TermStatus::Current);
  CHECK(on(ends.plus(-1)) == TermStatus::Current);
  CHECK(on(ends) == TermStatus::Current);
  CHECK(on(ends.plus(1)) == TermStatus::Grace);
  CHECK(on(ends.plus(termGraceDays - 1)) == TermStatus::Grace);
  CHECK(on(ends.plus(termGraceDays)) == TermStatus::Grace);
  CHECK(on(ends.plus(termGraceDays + 1)) == TermStatus::Expired);
  SECTION("a renewal is never new")
  {
    const std::vector two{term(1, starts, ends), term(2, ends.plus(1), ends.plus(365))};
    CHECK(statusOn(two[1], two, ends.plus(1)) == TermStatus::Current);
    CHECK(statusOn(two[1], {&two[1], 1}, ends.plus(1)) == TermStatus::New);
  }
  SECTION("one without start or end holds")
  {
    const std::vector open{term(1, {}, {})};
    CHECK(statusOn(open[0], open, starts) == TermStatus::Current);
    CHECK(holdsOn(open[0], starts));
  }
}

TEST_CASE("Terms of one plan do not overlap", "[terms]")
{
  const std::vector there{term(1, day("2024-01-01"), day("2024-12-31")), term(2, day("2026-01-01"), {})};
  const auto refused = [&](const Term& wanted) {
    const auto checked = checkTerm(wanted, there);
    return checked ? std::string() : checked.error().detail("from") + "/" + checked.error().detail("until");
  };
  CHECK(refused(term(9, day("2025-01-01"), day("2025-12-31"))).empty());
  CHECK(refused(term(9, day("2024-12-31"), day("2025-12-31"))) == "2024-01-01/2024-12-31");
  CHECK(refused(term(9, day("2023-01-01"), day("2024-01-01"))) == "2024-01-01/2024-12-31");
  CHECK(refused(term(9, day("2023-01-01"), day("2023-12-31"))).empty());
  CHECK(refused(term(9, day("2025-01-01"), day("2026-01-01"))) == "2026-01-01/");
  CHECK(refused(term(9, {}, day("2023-06-01"))).empty());
  CHECK(refused(term(9, {}, {})) == "2024-01-01/2024-12-31");
  CHECK(refused(term(9, day("2024-06-01"), day("2024-06-30"), "month")).empty());
  CHECK(refused(term(1, day("2024-02-01"), day("2024-12-31"))).empty()); // itself, changed
  CHECK(checkTerm(term(9, day("2025-02-02"), day("2025-02-01")), there).error().code ==
        RefusalCode::BadRange);
  CHECK(checkTerm(term(9, day("2025-02-02"), {}, "  "), {}).error().code == RefusalCode::BadValue);
  Term free = term(9, day("2025-02-02"), day("2025-03-01"));
  free.price = -1;
  CHECK(checkTerm(free, there).error().code == RefusalCode::BadValue);
}

TEST_CASE("A renewal follows without a gap", "[terms]")
{
  const Term last = term(1, day("2024-01-31"), day("2024-02-29"));
  SECTION("while it holds and in grace")
  {
    for (const Date today : {day("2024-02-10"), day("2024-02-29"), day("2024-02-29").plus(termGraceDays)}) {
      const auto next = renewalOf(last, 1, today);
      REQUIRE(next);
      CHECK(next->starts->iso() == "2024-03-01");
      CHECK(next->ends->iso() == "2024-03-31");
      CHECK_FALSE(next->id.valid());
    }
  }
  SECTION("from today when that is over")
  {
    const Date today = day("2024-02-29").plus(termGraceDays + 1);
    CHECK(renewalOf(last, 1, today)->starts == today);
  }
  SECTION("but not of what has no end, nor for no time")
  {
    CHECK(renewalOf(term(1, day("2024-01-31"), {}), 1, day("2024-02-01")).error().code ==
          RefusalCode::TermOverlaps);
    CHECK(renewalOf(last, 0, day("2024-02-01")).error().code == RefusalCode::BadValue);
  }
  law("renewing again and again leaves no gap and no overlap, and what follows is a renewal", [] {
    const Date starts = anyDate();
    const int months = *rc::gen::inRange(1, 13);
    std::vector terms{term(1, starts, termEnd(starts, months))};
    for (std::int64_t id = 2; id < 20; ++id) {
      Term next = renewalOf(terms.back(), months, *terms.back().ends).value();
      next.id = {id};
      RC_ASSERT(next.starts->since(*terms.back().ends) == 1);
      RC_ASSERT(checkTerm(next, terms).has_value());
      terms.push_back(next);
      RC_ASSERT(isRenewal(next, terms));
    }
    // After n terms nobody has lost or won more than the days by which months differ.
    const Date counted = plusMonths(starts, months * static_cast<int>(terms.size()));
    RC_ASSERT(std::abs(terms.back().ends->plus(1).since(counted)) <= 3);
  });
}
