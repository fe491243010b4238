// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/retention.h"
#include "tests/core/insight/slow_history.h"

using namespace weilu;

namespace {

using Rows = std::vector<std::vector<std::int64_t>>;

Date on(int year, unsigned month, unsigned day) { return Date::of(year, month, day).value(); }

Rows numbers(const Retention& retention)
{
  Rows rows;
  for (const RetentionRow& row : retention.rows) {
    auto& cells = rows.emplace_back();
    for (const RetentionCell& cell : row.cells)
      cells.push_back(cell.people);
  }
  return rows;
}

/// Two people of June and July 2020.
SlowHistory summer(std::initializer_list<std::pair<unsigned, unsigned>> one,
                   std::initializer_list<std::pair<unsigned, unsigned>> two)
{
  SlowHistory slow;
  slow.people = {{1, {}, {}, {}}, {2, {}, {}, {}}};
  for (const auto& [month, day] : one)
    slow.people[0].active.insert(on(2020, month, day));
  for (const auto& [month, day] : two)
    slow.people[1].active.insert(on(2020, month, day));
  return slow;
}

/// The sentences of product.md, person by person and day by day.
struct SlowRetention {
  const SlowHistory& slow;
  const RetentionQuestion& question;
  using Person = SlowHistory::Person;

  [[nodiscard]] std::optional<Date> start(const Person& person) const
  {
    switch (question.cohort) {
    case CohortBy::Join:
      return SlowHistory::arrival(person);
    case CohortBy::First:
      return person.active.empty() ? std::nullopt : std::optional(*person.active.begin());
    default:
      return person.left; // whatever date: see below
    }
  }
  [[nodiscard]] bool belongs(const Person& person, Date from, Date to) const
  {
    if (question.cohort == CohortBy::Recurring)
      return SlowHistory::activeIn(person, from, to);
    const auto date = start(person);
    return date && *date >= from && *date <= to;
  }
  /// The first date of the period \p k after the one of \p date.
  [[nodiscard]] Date after(Date date, int k) const
  {
    auto first = slow.start(question.period, date);
    for (; k > 0; --k)
      first = slow.last(question.period, first).plus(1);
    return first;
  }
  [[nodiscard]] bool there(const Person& person, Date cohort, int k) const
  {
    DateRange dates{after(cohort, k), slow.last(question.period, after(cohort, k))};
    if (question.elapsed && question.cohort != CohortBy::Recurring) {
      const int length = question.period == Period::Week ? 7 : question.period == Period::Month ? 30 : 90;
      dates = {start(person)->plus(k * length + 1), start(person)->plus(k * length + length)};
      if (question.period == Period::Day)
        dates = {start(person)->plus(k), start(person)->plus(k)};
    }
    const bool rolling = question.mode == RetentionMode::Rolling;
    return SlowHistory::activeIn(person, dates.from,
                                 rolling ? question.asOf : std::min(dates.to, question.asOf));
  }
  [[nodiscard]] People people(Date cohort, int k) const
  {
    const auto to = std::min(slow.last(question.period, cohort), question.asOf);
    return slow.where([&](const Person& person) {
      return belongs(person, slow.start(question.period, cohort), to) && (k == 0 || there(person, cohort, k));
    });
  }
};

RetentionQuestion anyQuestion(const SlowHistory& slow)
{
  RetentionQuestion question;
  question.period = *anyPeriod();
  question.range = anyRange();
  question.asOf = question.range.from.plus(*rc::gen::inRange(-20, 120));
  question.cohort = *rc::gen::element(CohortBy::Join, CohortBy::First, CohortBy::Start, CohortBy::Recurring);
  question.mode = *rc::gen::element(RetentionMode::Classic, RetentionMode::Rolling);
  question.elapsed = *rc::gen::arbitrary<bool>();
  std::vector<std::pair<Date, std::uint32_t>> starts{{question.range.from, 999'999}}; // a bot's
  for (const auto& person : slow.people) {
    if (person.left)
      starts.emplace_back(*person.left, person.id);
  }
  question.starts = std::make_shared<const DatedPeople>(DatedPeople::ofPersons(std::move(starts)));
  return question;
}

} // namespace

TEST_CASE("Recurring retention by day", "[insight][retention]")
{
  const auto slow =
      summer({{6, 10}, {6, 11}, {6, 12}, {6, 15}, {6, 16}}, {{6, 11}, {6, 12}, {6, 13}, {6, 16}});
  RetentionQuestion question{Period::Day, {on(2020, 6, 10), on(2020, 6, 20)}, on(2020, 6, 30)};
  question.cohort = CohortBy::Recurring;
  const auto found = retention(*slow.fast(), question);
  CHECK(numbers(found) == Rows{{1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0},
                               {2, 2, 1, 0, 1, 2, 0, 0, 0, 0},
                               {2, 1, 0, 1, 2, 0, 0, 0, 0},
                               {1, 0, 0, 1, 0, 0, 0, 0},
                               {0, 0, 0, 0, 0, 0, 0},
                               {1, 1, 0, 0, 0, 0},
                               {2, 0, 0, 0, 0},
                               {0, 0, 0, 0},
                               {0, 0, 0},
                               {0, 0},
                               {0}});
  REQUIRE(found.mean.size() == 11);
  CHECK(found.mean[1].people == 5);
  CHECK(found.mean[1].size == 9);
  CHECK(found.mean[1].share() == 5.0 / 9);
}

TEST_CASE("Recurring retention by week", "[insight][retention]")
{
  auto slow = summer({{6, 10}, {6, 11}, {6, 17}, {6, 24}, {7, 4}, {7, 11}},
                     {{6, 10}, {6, 11}, {6, 17}, {7, 4}, {7, 11}, {7, 25}});
  slow.calendar.weekStart = GENERATE(WeekStart::Sunday, WeekStart::Monday);
  RetentionQuestion question{Period::Week, {on(2020, 6, 10), on(2020, 7, 25)}, on(2020, 8, 30)};
  question.cohort = CohortBy::Recurring;
  CHECK(
      numbers(retention(*slow.fast(), question)) ==
      Rows{{2, 2, 1, 2, 2, 0, 1}, {2, 1, 2, 2, 0, 1}, {1, 1, 1, 0, 0}, {2, 2, 0, 1}, {2, 0, 1}, {0, 0}, {1}});
}

TEST_CASE("Retention of those who joined", "[insight][retention]")
{
  SlowHistory slow;
  slow.people = {{1, on(2024, 1, 3), {}, {on(2024, 1, 3), on(2024, 1, 11), on(2024, 1, 29)}},
                 {2, on(2024, 1, 7), {}, {on(2024, 1, 8)}},
                 {3, on(2024, 1, 5), {}, {}}}; // never active, and still of the cohort
  RetentionQuestion question{Period::Week, {on(2024, 1, 1), on(2024, 1, 31)}, on(2024, 1, 31)};

  SECTION("goes by calendar periods")
  {
    const auto found = retention(*slow.fast(), question);
    CHECK(numbers(found).front() == std::vector<std::int64_t>{3, 2, 0, 0, 1});
    CHECK(found.rows[0].cells[3].finished);
    CHECK_FALSE(found.rows[0].cells[4].finished);
    CHECK(found.mean[1].size == 3);
    CHECK(found.mean[4].size == 0);
    CHECK_FALSE(found.mean[4].share());
  }
  SECTION("goes by everybody's own days when asked to")
  {
    question.elapsed = true;
    const auto found = retention(*slow.fast(), question);
    // 1: days 8 and 26; 2: day 1, which is in no column but the cohort.
    CHECK(numbers(found).front() == std::vector<std::int64_t>{3, 1, 0, 1, 0});
    CHECK(found.rows[0].cells[1].finished);       // 7 January and 14 days
    CHECK_FALSE(found.rows[0].cells[3].finished); // 7 January and 28 days
  }
  SECTION("knows those who came later, too, when rolling")
  {
    question.mode = RetentionMode::Rolling;
    CHECK(numbers(retention(*slow.fast(), question)).front() == std::vector<std::int64_t>{3, 2, 1, 1, 1});
  }
  SECTION("has the shorthand of operators")
  {
    const auto week = retainedAfter(*slow.fast(), question, shorthandW1);
    CHECK(week.started.cardinality() == 3);
    CHECK(week.retained == People::bitmapOf(1, 1));
    question.asOf = on(2024, 1, 20); // 7 January and 14 days are not over
    CHECK(retainedAfter(*slow.fast(), question, shorthandW1).started == People::bitmapOf(2, 1, 3));
    question.asOf = on(2024, 2, 29);
    CHECK(retainedAfter(*slow.fast(), question, shorthandD30).retained == People::bitmapOf(1, 1));
  }
}

TEST_CASE("Retention", "[insight][retention]")
{
  SECTION("is the definition, and each number the size of its list")
  {
    law("cells", [] {
      const auto slow = SlowHistory::any();
      const auto history = slow.fast();
      const auto question = anyQuestion(slow);
      const SlowRetention expected{slow, question};
      for (const RetentionRow& row : retention(*history, question).rows) {
        for (int k = 0; k < static_cast<int>(row.cells.size()); ++k) {
          const auto people = retentionPeople(*history, question, row.cohort, k);
          RC_ASSERT(people == expected.people(row.cohort, k));
          RC_ASSERT(static_cast<std::int64_t>(people.cardinality()) ==
                    row.cells[static_cast<std::size_t>(k)].people);
        }
      }
    });
  }
  SECTION("begins with the cohort; rolling is never below classic, and never grows along a row")
  {
    law("columns", [] {
      const auto slow = SlowHistory::any();
      const auto history = slow.fast();
      auto question = anyQuestion(slow);
      question.mode = RetentionMode::Classic;
      const auto classic = retention(*history, question);
      question.mode = RetentionMode::Rolling;
      const auto rolling = retention(*history, question);
      RC_ASSERT(classic.rows.size() == rolling.rows.size());
      for (std::size_t i = 0; i < classic.rows.size(); ++i) {
        const auto& row = rolling.rows[i];
        RC_ASSERT(classic.rows[i].cells.front().people == classic.rows[i].size);
        for (std::size_t k = 0; k < row.cells.size(); ++k) {
          RC_ASSERT(row.cells[k].people >= classic.rows[i].cells[k].people);
          if (k > 0)
            RC_ASSERT(row.cells[k].people <= row.cells[k - 1].people);
        }
      }
    });
  }
  SECTION("looks into the days after everybody's own date")
  {
    law("windows", [] {
      const auto slow = SlowHistory::any();
      const auto history = slow.fast();
      const auto question = anyQuestion(slow);
      const int from = *rc::gen::inRange(1, 20);
      const DayWindow window{from, from + *rc::gen::inRange(0, 10)};
      const SlowRetention expected{slow, question};
      const auto last = std::min(question.range.to, question.asOf.plus(-window.to));
      const bool recurring = question.cohort == CohortBy::Recurring;
      const auto started = [&](const SlowHistory::Person& person) {
        return !recurring && expected.belongs(person, question.range.from, last);
      };
      const auto found = retainedAfter(*history, question, window);
      RC_ASSERT(found.started == slow.where(started));
      RC_ASSERT(found.retained == slow.where([&](const auto& person) {
        const auto own = expected.start(person);
        return started(person) && SlowHistory::activeIn(person, own->plus(window.from), own->plus(window.to));
      }));
    });
  }
  SECTION("leaves unfinished cells out of the means")
  {
    law("means", [] {
      const auto slow = SlowHistory::any();
      const auto found = retention(*slow.fast(), anyQuestion(slow));
      for (std::size_t k = 0; k < found.mean.size(); ++k) {
        RetentionMean expected;
        for (const RetentionRow& row : found.rows) {
          if (k < row.cells.size() && row.cells[k].finished) {
            expected.people += row.cells[k].people;
            expected.size += row.size;
          }
        }
        RC_ASSERT(found.mean[k].people == expected.people);
        RC_ASSERT(found.mean[k].size == expected.size);
      }
    });
  }
  SECTION("says nothing where there is nothing")
  {
    const auto nobody = SlowHistory().fast();
    RetentionQuestion question{Period::Week, {on(2024, 1, 31), on(2024, 1, 1)}, on(2024, 1, 31)};
    CHECK(retention(*nobody, question).rows.empty());
    CHECK(retainedAfter(*nobody, question, shorthandW1).started.isEmpty());
    question.range = {on(2024, 1, 1), on(2024, 1, 31)};
    const auto found = retention(*nobody, question);
    CHECK(found.rows.size() == 5);
    CHECK_FALSE(found.mean[0].share());
    question.asOf = on(2023, 1, 1); // all of it is still to come
    CHECK(retention(*nobody, question).rows.empty());
  }
  SECTION("keeps to the last periods of a range without end")
  {
    RetentionQuestion question{Period::Day, {on(1900, 1, 1), on(2024, 1, 31)}, on(2024, 1, 31)};
    const auto found = retention(*SlowHistory().fast(), question);
    CHECK(found.rows.size() == retentionPeriods);
    CHECK(found.rows.back().cohort == on(2024, 1, 31));
  }
}
