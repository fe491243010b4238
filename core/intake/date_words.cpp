// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/date_words.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};
constexpr std::array<std::string_view, 27> noEndWords{
    "至今",       "永不过期",        "永久",      "永久有效",  "终身",    "终身有效",
    "长期",       "长期有效",        "无限期",    "不过期",    "无期限",  "不限",
    "never",      "never expires",   "lifetime",  "life time", "forever", "permanent",
    "no expiry",  "no expiration",   "unlimited", "present",   "ongoing", "∞",
    "indefinite", "does not expire", "no end"};

struct Offset {
  std::string_view word;
  int hours;
};
constexpr std::array offsets{
    Offset{"z", 0},    Offset{"utc", 0},  Offset{"gmt", 0},  Offset{"est", -5}, Offset{"edt", -4},
    Offset{"cdt", -5}, Offset{"mst", -7}, Offset{"mdt", -6}, Offset{"pst", -8}, Offset{"pdt", -7},
    Offset{"cet", 1},  Offset{"cest", 2}, Offset{"bst", 1},  Offset{"hkt", 8},  Offset{"sgt", 8},
    Offset{"jst", 9},  Offset{"kst", 9},
};

} // namespace

unsigned monthNamed(std::string_view word)
{
  if (word == "sept")
    return 9;
  for (unsigned i = 0; i < months.size(); ++i) {
    if (word == months[i] || word == months[i].substr(0, 3))
      return i + 1;
  }
  return 0;
}

bool isWeekdayName(std::string_view word)
{
  return std::any_of(weekdays.begin(), weekdays.end(), [word](std::string_view day) {
    return word == day || (word.size() >= 3 && day.substr(0, word.size()) == word);
  });
}

ZoneWord zoneWord(std::string_view word)
{
  for (const Offset& offset : offsets) {
    if (offset.word == word)
      return {true, offset.hours * 3600};
  }
  return {word == "cst", {}};
}

bool isNoEndWord(std::string_view text)
{
  return std::find(noEndWords.begin(), noEndWords.end(), text) != noEndWords.end();
}

} // namespace weilu
