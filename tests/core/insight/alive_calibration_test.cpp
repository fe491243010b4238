// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/alive_calibration.h"
#include "tests/catch.h"

#include <cmath>
#include <random>
#include <set>

using namespace weilu;

namespace {

const Date begin = Date::parse("2024-01-01").value();

/// Days with activity of people who behave as MBG/NBD says, with r = 1 and a = 1.
std::map<std::uint32_t, std::vector<int>> lives(std::uint32_t people, int days)
{
  std::mt19937 random(20'240'101);
  const auto share = [&random] { return (random() + 0.5) / 4'294'967'296.0; };
  std::map<std::uint32_t, std::vector<int>> found;
  for (std::uint32_t id = 1; id <= people; ++id) {
    const double rate = -std::log(share()) / 56, stop = 1 - std::pow(share(), 1 / 3.0);
    double day = share() * days * 0.6;
    while (day < days) {
      found[id].push_back(static_cast<int>(day));
      if (share() < stop)
        break;
      day += -std::log(share()) / rate;
    }
  }
  return found;
}

std::shared_ptr<const History> historyOf(const std::map<std::uint32_t, std::vector<int>>& lives)
{
  HistoryParts parts;
  std::map<Date, People> days;
  for (const auto& [id, active] : lives) {
    parts.people.push_back({{id}, {}, {}});
    for (const int day : active)
      days[begin.plus(day)].add(id);
  }
  for (const auto& [date, people] : days)
    parts.days.emplace_back(date, people);
  return History::fromParts({}, std::move(parts));
}

} // namespace

TEST_CASE("A fit is held against the days it does not know", "[insight][alive]")
{
  constexpr int length = 60 * 7;
  const auto people = lives(900, length);
  const auto history = historyOf(people);
  const Date asOf = begin.plus(length - 1);
  const AliveCalibration found = calibrateAlive(AliveModel::MbgNbd, *history, asOf, AliveUnit::Week);
  REQUIRE(found.shown());
  CHECK(found.ahead == 19);
  CHECK(found.cut == asOf.plus(-19 * 7));

  SECTION("by how often people had come back")
  {
    REQUIRE(found.byRepeats.size() == 8);
    People all;
    double predicted = 0, actual = 0;
    for (const auto& row : found.byRepeats) {
      double periods = 0;
      for (const std::uint32_t id : row.people) {
        std::set<int> weeks;
        for (const int day : people.at(id)) {
          if (begin.plus(day) > found.cut)
            weeks.insert((begin.plus(day).since(found.cut) - 1) / 7);
        }
        periods += static_cast<double>(weeks.size());
      }
      const auto size = static_cast<double>(row.people.cardinality());
      CHECK(row.actual * size == Approx(periods));
      predicted += row.predicted * size;
      actual += periods;
      all |= row.people;
    }
    CHECK(all.cardinality() == found.first.people.ids.size());
    CHECK(predicted == Approx(actual).epsilon(0.15)); // the people are what the model thinks they are
    CHECK(found.byRepeats.back().predicted > found.byRepeats.front().predicted);
  }
  SECTION("by how probably they were alive")
  {
    REQUIRE(found.byBand.size() == 10);
    People all;
    double predicted = 0, returned = 0;
    for (const auto& band : found.byBand) {
      double came = 0;
      for (const std::uint32_t id : band.people)
        came += begin.plus(people.at(id).back()) > found.cut ? 1 : 0;
      const auto size = static_cast<double>(band.people.cardinality());
      CHECK(band.returned * size == Approx(came));
      if (size > 0) {
        CHECK((band.alive >= band.from && band.alive <= band.to));
        CHECK(band.predicted <= band.alive);
      }
      predicted += band.predicted * size;
      returned += came;
      all |= band.people;
    }
    CHECK(all.cardinality() == found.first.people.ids.size());
    CHECK(predicted == Approx(returned).epsilon(0.15));
  }
}

TEST_CASE("A fit that cannot be held against anything says so", "[insight][alive]")
{
  const Date asOf = begin.plus(100);
  CHECK_FALSE(calibrateAlive(AliveModel::MbgNbd, *historyOf({}), asOf, AliveUnit::Week).shown());
  CHECK_FALSE(calibrateAlive(AliveModel::MbgNbd, *historyOf({{1, {0, 50}}}), asOf, AliveUnit::Week).shown());
  const auto brief = historyOf({{1, {0, 1, 2}}, {2, {1, 5}}});
  const AliveCalibration found = calibrateAlive(AliveModel::BgBb, *brief, begin.plus(10), AliveUnit::Week);
  CHECK(found.ahead == 0);
  CHECK_FALSE(found.shown());
  CHECK_FALSE(calibrateAlive(AliveModel::BgBb, *brief, begin.plus(-10), AliveUnit::Day).shown());
}
