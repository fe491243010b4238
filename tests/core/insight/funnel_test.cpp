// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/funnel.h"
#include "tests/laws.h"

#include <map>
#include <set>

using namespace weilu;

namespace {

constexpr std::int64_t day = 86'400;

/// What everybody did when: by moment, as bits of steps.
using Deeds = std::map<std::uint32_t, std::map<std::int64_t, std::uint32_t>>;

Funnel walked(const FunnelFrame& frame, const Deeds& deeds)
{
  FunnelWalk walk(frame);
  for (const auto& [person, moments] : deeds) {
    for (const auto& [at, steps] : moments) {
      for (std::size_t step = 0; step < frame.steps; ++step) { // one after the other, as events come
        if ((steps >> step) & 1U)
          walk.add(person, {at}, 1U << step);
      }
    }
  }
  return walk.finish();
}

std::vector<std::uint64_t> numbers(const Funnel& funnel)
{
  std::vector<std::uint64_t> people;
  for (const FunnelRow& step : funnel.steps)
    people.push_back(step.people.cardinality());
  return people;
}

/// The beginnings of every way to do the steps up to \p step in order, the last of them at \p at.
std::set<std::int64_t> beginnings(const FunnelFrame& frame,
                                  const std::map<std::int64_t, std::uint32_t>& moments, std::size_t step,
                                  std::int64_t at)
{
  if (((moments.at(at) >> step) & 1U) == 0)
    return {};
  if (step == 0)
    return at >= frame.from.seconds && at < frame.to.seconds ? std::set{at} : std::set<std::int64_t>{};
  std::set<std::int64_t> found;
  for (const auto& [before, steps] : moments) {
    if (before < at)
      found.merge(beginnings(frame, moments, step - 1, before));
  }
  std::erase_if(found, [&](std::int64_t begun) { return at - begun > frame.windowDays * day; });
  return found;
}

/// Seconds until somebody first came to a step, from the last beginning that leads there.
std::optional<std::int64_t> needed(const FunnelFrame& frame,
                                   const std::map<std::int64_t, std::uint32_t>& moments, std::size_t step)
{
  for (const auto& [at, steps] : moments) {
    if (const auto found = beginnings(frame, moments, step, at); !found.empty())
      return at - *found.rbegin();
  }
  return {};
}

} // namespace

TEST_CASE("FunnelWalk", "[insight][funnel]")
{
  // Bits: 1 sign-up, 2 pay, 4 movie.
  const FunnelFrame frame{3, 14, {0}, {100 * day}};
  SECTION("counts who did the steps in their order")
  {
    const auto found = walked(frame, {{1, {{day, 1}}},
                                      {2, {{day, 1}, {2 * day, 2}}},
                                      {3, {{day, 1}, {2 * day, 2}, {5 * day, 4}}},
                                      {4, {{day, 4}}},
                                      {5, {{day, 2}, {2 * day, 1}, {3 * day, 4}}}});
    CHECK(numbers(found) == std::vector<std::uint64_t>{4, 2, 1});
    CHECK(found.lostBefore(1) == People::bitmapOf(2, 1, 5));
    CHECK(found.lostBefore(0).isEmpty());
    CHECK(found.ofFirst(2) == .25);
    CHECK(found.ofPrevious(2) == .5);
    CHECK_FALSE(found.steps[0].medianSeconds);
    CHECK(found.steps[1].medianSeconds == day);
    CHECK(found.steps[2].medianSeconds == 4 * day);
  }
  SECTION("includes the window's last second, and no later one")
  {
    CHECK(numbers(walked(frame, {{1, {{0, 1}, {14 * day, 2}}}})) == std::vector<std::uint64_t>{1, 1, 0});
    CHECK(numbers(walked(frame, {{1, {{0, 1}, {14 * day + 1, 2}}}})) == std::vector<std::uint64_t>{1, 0, 0});
    // The window is that of the first step, not of the one before.
    CHECK(numbers(walked(frame, {{1, {{0, 1}, {9 * day, 2}, {15 * day, 4}}}})) ==
          std::vector<std::uint64_t>{1, 1, 0});
  }
  SECTION("asks for a later second each time")
  {
    CHECK(numbers(walked(frame, {{1, {{0, 3}, {1, 4}}}})) == std::vector<std::uint64_t>{1, 0, 0});
    CHECK(numbers(walked(frame, {{1, {{0, 1}, {1, 7}, {2, 4}}}})) == std::vector<std::uint64_t>{1, 1, 1});
  }
  SECTION("begins again with every first step")
  {
    const auto found = walked(frame, {{1, {{0, 1}, {40 * day, 1}, {41 * day, 2}}}});
    CHECK(numbers(found) == std::vector<std::uint64_t>{1, 1, 0});
    CHECK(found.steps[1].medianSeconds == day);
  }
  SECTION("says nothing where there is nothing")
  {
    const auto nobody = walked(frame, {});
    CHECK(numbers(nobody) == std::vector<std::uint64_t>{0, 0, 0});
    CHECK_FALSE(nobody.ofFirst(1));
    CHECK_FALSE(nobody.ofPrevious(0));
    CHECK_FALSE(nobody.steps[1].medianSeconds);
  }
  SECTION("is the same as trying every way, and never grows")
  {
    law("steps", [] {
      FunnelFrame any{*rc::gen::inRange<std::size_t>(1, 5), *rc::gen::inRange(0, 4), {2 * day}, {6 * day}};
      Deeds deeds;
      for (std::uint32_t person = 1; person <= 4; ++person) {
        for (int i = *rc::gen::inRange(0, 9); i > 0; --i)
          deeds[person * 40'000][*rc::gen::inRange<std::int64_t>(0, 40) * day / 4] |=
              *rc::gen::inRange(1U, 1U << any.steps);
      }
      const auto found = walked(any, deeds);
      for (std::size_t step = 0; step < any.steps; ++step) {
        People expected;
        std::vector<std::int64_t> seconds;
        for (const auto& [person, moments] : deeds) {
          if (const auto time = needed(any, moments, step)) {
            expected.add(person);
            seconds.push_back(*time);
          }
        }
        RC_ASSERT(found.steps[step].people == expected);
        if (step > 0)
          RC_ASSERT((expected - found.steps[step - 1].people).isEmpty());
        std::sort(seconds.begin(), seconds.end());
        const auto n = seconds.size();
        if (step > 0 && n > 0)
          RC_ASSERT(found.steps[step].medianSeconds ==
                    static_cast<double>(seconds[(n - 1) / 2] + seconds[n / 2]) / 2);
      }
    });
  }
}
