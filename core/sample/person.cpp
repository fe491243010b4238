// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/person.h"

#include "core/sample/sample.h"
#include "core/sample/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace weilu::sample {

namespace {

constexpr std::uint32_t leaderEvery = 140; // about 0.7 % of the people

/// Share of people by habit, for people who have been there a while.
constexpr std::array<std::pair<Habit, double>, 5> habits{{
    {Habit::Loyal, .085},
    {Habit::Engaged, .285},
    {Habit::Casual, .24},
    {Habit::Passing, .26},
    {Habit::Lurker, .13},
}};

Random randomFor(std::uint64_t seed, std::uint64_t a, std::uint64_t b)
{
  Random mixed(seed ^ (a * 0xD1B54A32D192ED03ULL) ^ (b * 0x8CB92BA72F3D8DD7ULL));
  return Random(mixed.next());
}

/// Two fifths were there before the first day; then a little more people come every month.
Date joinDate(Random& random)
{
  const int days = lastDay().since(firstDay());
  if (random.chance(.4))
    return firstDay().plus(-1 - static_cast<int>(random.below(700)));
  // Density rises linearly from 1 to 2: the inverse of F(u) = (u + u²/2) ÷ 1.5.
  const double u = std::sqrt(1 + 3 * random.unit()) - 1;
  return firstDay().plus(static_cast<int>(u * (days + 1)));
}

Habit habitOf(std::uint32_t number, Date joined, Random& random)
{
  const int tenure = lastDay().since(joined);
  if (number % leaderEvery == 1 && tenure > 60)
    return Habit::Leader;
  double at = random.unit();
  for (const auto& [habit, share] : habits) {
    if (at < share)
      return habit == Habit::Loyal && tenure < 150 ? Habit::Engaged : habit;
    at -= share;
  }
  return Habit::Casual;
}

void giveName(Person& person, Random& random)
{
  const Words& words = Words::get();
  person.name = pick(words.surnames, random) + pick(words.givenFirst, random);
  if (random.chance(.72))
    person.name += pick(words.givenLast, random);
  if (random.chance(.8))
    person.nickname = pick(words.nickFirst, random) + pick(words.nickLast, random);
}

void giveProfile(Person& person, Random& random)
{
  const Words& words = Words::get();
  const auto& city = words.cities[weighted(words.cityWeights, random)];
  person.city = city.first;
  person.region = city.second;
  person.channel = words.channels[weighted(words.channelWeights, random)];
  if (random.chance(.5))
    person.occupation = pick(words.occupations, random);
  if (random.chance(.85))
    person.gender = random.chance(.58) ? "女" : "男";
  if (random.chance(.35))
    person.birthday =
        fmt::format("{}-{:02}-{:02}", 1972 + random.below(34), 1 + random.below(12), 1 + random.below(28));
  if (random.chance(.6))
    person.email = fmt::format("m{:06}@example.com", person.number);
  if (person.number < 10'000 && random.chance(.7)) // the invented numbers 1380000xxxx end here
    person.phone = fmt::format("1380000{:04}", person.number);
  const std::uint32_t tags = person.habit == Habit::Lurker ? random.below(2) : random.below(4);
  for (std::uint32_t i = 0; i < tags; ++i) {
    const std::string& tag = pick(words.tags, random);
    if (std::find(person.tags.begin(), person.tags.end(), tag) == person.tags.end())
      person.tags.push_back(tag);
  }
}

void giveRole(Person& person)
{
  if (person.number == 1)
    person.role = "owner";
  else if (person.number == 2)
    person.role = "bot";
  else if (person.habit == Habit::Leader)
    person.role = std::array<const char*, 6>{
        "expert", "", "host", "", "moderator", ""}[person.number / leaderEvery % 6];
}

/// When somebody who came to look around went quiet, and whether they left.
void giveEnding(Person& person, Random& random)
{
  if (person.habit == Habit::Passing)
    person.quietFrom = person.joined.plus(7 + static_cast<int>(random.below(90)));
  const bool leaves = (person.habit == Habit::Passing || person.habit == Habit::Lurker) && random.chance(.11);
  if (!leaves)
    return;
  const Date from = std::max(person.quietFrom.value_or(person.joined), firstDay());
  const int span = lastDay().since(from);
  if (span > 20)
    person.left = from.plus(10 + static_cast<int>(random.below(static_cast<std::uint32_t>(span - 10))));
}

Person makePerson(std::uint32_t number, std::uint64_t seed)
{
  Random random = randomFor(seed, number, 1);
  Person person;
  person.number = number;
  person.joined = number <= 2 ? firstDay().plus(-700) : joinDate(random);
  person.habit = number == 1 ? Habit::Leader : habitOf(number, person.joined, random);
  giveName(person, random);
  if (number == 2) {
    person.name = "围炉小助手";
    person.nickname.clear();
    person.habit = Habit::Loyal;
  }
  giveProfile(person, random);
  giveRole(person);
  giveEnding(person, random);
  const double payingShare = person.habit == Habit::Loyal || person.habit == Habit::Leader ? .42
                             : person.habit == Habit::Engaged                              ? .16
                                                                                           : .04;
  person.paying = random.chance(payingShare);
  return person;
}

/// Chance to show up on an ordinary day.
double dailyChance(const Person& person, Date date, std::uint64_t seed)
{
  switch (person.habit) {
  case Habit::Leader:
    return .66;
  case Habit::Loyal:
    return .42;
  case Habit::Casual:
    return .052;
  case Habit::Passing:
    return .16;
  case Habit::Lurker:
    return 0;
  case Habit::Engaged:
    break;
  }
  Random random = randomFor(seed, person.number, 2);
  const int on = 35 + static_cast<int>(random.below(25));
  const int off = 22 + static_cast<int>(random.below(22));
  const int phase = static_cast<int>(random.below(static_cast<std::uint32_t>(on + off)));
  const int at = (date.since(firstDay()) + 1000 * (on + off) + phase) % (on + off);
  return at < on ? .27 : .012;
}

/// Weekends are livelier, the October holiday is quiet, the autumn tasting brought people together.
double season(Date date)
{
  const YearMonthDay day = ymd(date);
  double factor = weekday(date) >= 6 ? 1.16 : weekday(date) == 1 ? .9 : 1;
  if (day.month == 10 && day.day <= 7)
    factor *= .82;
  if (day.month == 2 && day.day >= 10 && day.day <= 20)
    factor *= .8;
  if (day.month == 10 && day.day == 31)
    factor *= 1.25;
  return factor;
}

std::uint32_t secondOfDay(Random& random)
{
  constexpr std::array<double, 24> hours{.3,  .15, .08, .05, .05, .1,  .5,  1.6, 2.4, 1.8, 1.4, 1.5,
                                         2.2, 1.7, 1.2, 1.2, 1.3, 1.5, 1.8, 2.2, 3.1, 3.4, 2.6, 1.2};
  static const std::vector<double> weights(hours.begin(), hours.end());
  return static_cast<std::uint32_t>(weighted(weights, random)) * 3600 + random.below(3600);
}

} // namespace

std::vector<Person> people(std::uint32_t count, std::uint64_t seed)
{
  std::vector<Person> all;
  all.reserve(count);
  for (std::uint32_t number = 1; number <= count; ++number)
    all.push_back(makePerson(number, seed));
  return all;
}

std::optional<Presence> presence(const Person& person, Date date, std::uint64_t seed)
{
  if (date < person.joined || (person.left && date >= *person.left) ||
      (person.quietFrom && date >= *person.quietFrom))
    return {};
  double chance = dailyChance(person, date, seed) * season(date);
  if (date.since(person.joined) < 14)
    chance *= 1.8;
  Random random = randomFor(seed, person.number, 1000 + static_cast<std::uint64_t>(date.days));
  if (!random.chance(chance))
    return {};
  Presence result;
  result.messages = 1;
  while (result.messages < 40 && random.chance(person.habit == Habit::Leader ? .82 : .62))
    ++result.messages;
  result.secondOfDay = secondOfDay(random);
  result.contributes = random.chance(person.habit == Habit::Leader ? .24 : .003);
  return result;
}

} // namespace weilu::sample
