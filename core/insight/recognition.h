// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/facts.h"
#include "core/levels/badge.h"

#include <span>

namespace weilu {

/// Somebody in a list, with what puts them there: contributions, days or weeks in a row, years.
struct Ranked {
  MemberId person;
  std::int64_t value = 0;
  friend bool operator==(const Ranked&, const Ranked&) = default;
};
/// Exactly the people of a list.
[[nodiscard]] People peopleOf(std::span<const Ranked> list);

/// Somebody who joined on this day of an earlier year.
struct Anniversary {
  MemberId person;
  Date date;     ///< the day it is
  int years = 0; ///< at least 1
  friend bool operator==(const Anniversary&, const Anniversary&) = default;
};
/// Who of the roster of range.to has an anniversary on a date of \p range, by date, then the most years
/// first. Whoever joined on 29 February has it on the 28th in other years.
[[nodiscard]] std::vector<Anniversary> anniversaries(const History& history, DateRange range);
/// The same as a set.
[[nodiscard]] People anniversaryPeople(const History& history, DateRange range);

/// Runs of active days that are worth a word: the day they are reached.
inline constexpr std::array streakMilestones{7, 30, 100, 200, 365, 500, 730, 1000};
/// Who is active on \p asOf with a run that reaches a milestone that day.
[[nodiscard]] People streakReached(const History& history, Date asOf);

/// Who contributed most on the dates of \p range: at most \p most, the most first, equal ones by id.
[[nodiscard]] std::vector<Ranked> topContributors(const Facts& facts, DateRange range, std::size_t most);

/// Who has a badge.
struct BadgeHolders {
  Badge badge; ///< of those given by hand under a name of their own: only code and labels, which are the name
  People people;
  People byHand; ///< of them, given by hand
};

/// Who deserves a word, each list with exactly its people.
struct Recognition {
  Date asOf;
  Period period = Period::Week;
  DateRange range; ///< the period up to the as-of date
  std::vector<Ranked> contributors;
  std::vector<Ranked> dayStreaks, weekStreaks; ///< that go on, of at least two
  std::vector<Anniversary> anniversaries;      ///< of the period, as a whole
  std::vector<BadgeHolders> badges;            ///< the shipped ones in their order, then others by name
};

/// How many people a ranked list names.
inline constexpr std::size_t recognised = 10;

/// \p period: week or month, the one that contains the as-of date of \p facts. \p given: badges given by
/// hand.
[[nodiscard]] Recognition recognition(const Facts& facts, Period period, std::span<const GivenBadge> given,
                                      std::size_t most = recognised, const Control& control = {});
/// Who has each badge.
[[nodiscard]] std::vector<BadgeHolders> badgeHolders(const Facts& facts, std::span<const GivenBadge> given);

/// The badges of one person, in milliseconds. \p given: those this person was given by hand.
[[nodiscard]] std::vector<Badge> badgesOf(const Facts& facts, std::span<const GivenBadge> given,
                                          MemberId person);

} // namespace weilu
