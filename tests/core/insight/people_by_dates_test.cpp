// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/people_by_dates.h"
#include "tests/core/insight/slow_history.h"

using namespace weilu;

namespace {

/// The number of days a field says of somebody; none where it says nothing.
std::optional<int> slowDays(const SlowHistory::Person& person, const std::string& field, Date asOf)
{
  if (field == "tenure_days") {
    const auto born = person.joined && !person.active.empty()
                          ? std::min(*person.joined, *person.active.begin())
                      : person.joined ? *person.joined
                                      : SlowHistory::arrival(person).value_or(asOf);
    return person.joined || !person.active.empty() ? std::optional(asOf.since(born)) : std::nullopt;
  }
  std::optional<int> days;
  for (const Date date : person.active) {
    if (date <= asOf && (field == "last_active_days" || !days))
      days = asOf.since(date);
  }
  return days;
}

/// Ends on and between whole numbers, inside and outside, or none.
NumberRange anyDays()
{
  const auto end = [] { return *rc::gen::inRange(-30, 120) / 2.; };
  NumberRange range;
  if (*rc::gen::inRange(0, 4) > 0)
    range.from = end();
  if (*rc::gen::inRange(0, 4) > 0)
    range.to = std::max(range.from, -20.) + *rc::gen::inRange(0, 60) / 2.;
  range.fromInside = *rc::gen::arbitrary<bool>();
  range.toInside = *rc::gen::arbitrary<bool>();
  return range;
}

} // namespace

TEST_CASE("People by a number of days back", "[insight][facts]")
{
  law("are those for whom the number lies in the range", [] {
    const SlowHistory slow = SlowHistory::any();
    const auto history = slow.fast();
    const Date asOf = Date{18'300}.plus(*rc::gen::inRange(-40, 60));
    for (const std::string field : {"tenure_days", "first_active_days", "last_active_days"}) {
      for (int i = 0; i < 12; ++i) {
        const NumberRange range = anyDays();
        const auto found = peopleByDates(field, range, *history, asOf);
        RC_ASSERT(found.has_value());
        RC_LOG() << field << " " << range.from << " to " << range.to << "\n";
        RC_ASSERT(*found == slow.where([&](const auto& person) {
          const auto days = slowDays(person, field, asOf);
          return days && range.contains(*days);
        }));
      }
    }
  });
  SECTION("are not told of other numbers")
  {
    CHECK_FALSE(peopleByDates("active_days", {}, *SlowHistory().fast(), {18'300}));
  }
}
