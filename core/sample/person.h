// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/sample/random.h"

#include <optional>
#include <string>
#include <vector>

namespace weilu::sample {

/// How an invented person lives in the community.
enum class Habit {
  Leader,  ///< there most days, contributes
  Loyal,   ///< several days a week, for years
  Engaged, ///< lively for weeks, then away for weeks
  Casual,  ///< now and then
  Passing, ///< came, looked around, went quiet
  Lurker,  ///< never says a word
};

/// A person as the generator sees them.
struct Person {
  std::uint32_t number = 0; ///< 1 …; the platform id is M-000001
  Habit habit = Habit::Casual;
  Date joined;
  std::optional<Date> left;
  std::optional<Date> quietFrom; ///< no activity from this date on
  std::string name, nickname, email, phone, role, channel, gender, birthday, city, region, occupation;
  std::vector<std::string> tags;
  bool paying = false;
};

/// Everybody of a sample, by number. The same options give the same people.
[[nodiscard]] std::vector<Person> people(std::uint32_t count, std::uint64_t seed);

/// Whether the person shows up on \p date, and with how many messages. Depends on nothing but the
/// person, the date and the seed.
struct Presence {
  std::uint32_t messages = 0;
  std::uint32_t secondOfDay = 0;
  bool contributes = false;
};
[[nodiscard]] std::optional<Presence> presence(const Person& person, Date date, std::uint64_t seed);

} // namespace weilu::sample
