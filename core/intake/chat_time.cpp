// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/chat_time.h"

#include "core/intake/date_scanner.h"
#include "core/intake/text_lines.h"

#include <fmt/format.h>

#include <array>

namespace weilu {

namespace {

enum class Half { None, Morning, Afternoon };

struct HalfWord {
  std::string_view word;
  Half half;
};
constexpr std::array halfWords{
    HalfWord{"上午", Half::Morning},   HalfWord{"下午", Half::Afternoon}, HalfWord{"凌晨", Half::Morning},
    HalfWord{"清晨", Half::Morning},   HalfWord{"早上", Half::Morning},   HalfWord{"中午", Half::Afternoon},
    HalfWord{"傍晚", Half::Afternoon}, HalfWord{"晚上", Half::Afternoon}, HalfWord{"午前", Half::Morning},
    HalfWord{"午後", Half::Afternoon}, HalfWord{"오전", Half::Morning},   HalfWord{"오후", Half::Afternoon},
    HalfWord{"ص", Half::Morning},      HalfWord{"م", Half::Afternoon},    HalfWord{"ق.ظ.", Half::Morning},
    HalfWord{"ب.ظ.", Half::Afternoon}, HalfWord{"π.μ.", Half::Morning},   HalfWord{"μ.μ.", Half::Afternoon},
    HalfWord{"πμ", Half::Morning},     HalfWord{"μμ", Half::Afternoon},
};

/// Arabic and Persian digits as ASCII ones.
std::string withPlainDigits(const std::string& text)
{
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0u;
    if (lead == 0xD9 && next >= 0xA0 && next <= 0xA9)
      plain += static_cast<char>('0' + next - 0xA0);
    else if (lead == 0xDB && next >= 0xB0 && next <= 0xB9)
      plain += static_cast<char>('0' + next - 0xB0);
    else {
      plain += text[i];
      continue;
    }
    ++i;
  }
  return plain;
}

/// "pm", "p.m.", "p. m.", "下午"; \p eastAsian: whether the words of a language that writes the year first.
Half scanHalf(DateScanner& scan, bool& eastAsian)
{
  for (std::size_t i = 0; i < halfWords.size(); ++i) {
    if (!scan.take(halfWords[i].word))
      continue;
    eastAsian = eastAsian || i < 12;
    return halfWords[i].half;
  }
  const std::size_t start = scan.position();
  std::string word = scan.word();
  if (word == "a" || word == "p") {
    scan.takeSpace();
    word += scan.word();
  }
  if (word == "am" || word == "pm")
    return word == "am" ? Half::Morning : Half::Afternoon;
  scan.goTo(start);
  return Half::None;
}

struct Day {
  int first = 0, second = 0, third = 0;
  int firstDigits = 0, thirdDigits = 0;
  char separator = '/';
};

bool scanDay(DateScanner& scan, Day& day)
{
  int digits = 0;
  day.first = scan.number(day.firstDigits);
  if (scan.take("年")) {
    day.second = scan.number(digits);
    if (!scan.take("月"))
      return false;
    day.third = scan.number(day.thirdDigits);
    return day.thirdDigits > 0 && (scan.take("日") || scan.take("号"));
  }
  day.separator = scan.takeAny("/-.");
  const bool dotted = day.separator == '.';
  if (dotted)
    scan.takeSpace();
  day.second = scan.number(digits);
  if (!day.separator || digits == 0 || digits > 2 || !scan.take(day.separator))
    return false;
  if (dotted)
    scan.takeSpace();
  day.third = scan.number(day.thirdDigits);
  if (dotted)
    scan.take('.');
  return true;
}

/// Seconds since midnight; none when it is no time.
std::optional<int> scanClock(DateScanner& scan, bool& eastAsian)
{
  Half half = scanHalf(scan, eastAsian);
  scan.takeSpace();
  int digits = 0, minute = 0, second = 0;
  int hour = scan.number(digits);
  const char separator = scan.takeAny(":.");
  if (digits == 0 || digits > 2 || hour > 23 || !separator)
    return {};
  minute = scan.number(digits);
  if (digits != 2 || minute > 59)
    return {};
  if (scan.take(separator)) {
    second = scan.number(digits);
    if (digits != 2 || second > 59)
      return {};
  }
  scan.takeSpace();
  if (half == Half::None)
    half = scanHalf(scan, eastAsian);
  if (half != Half::None && hour <= 12)
    hour = hour % 12 + (half == Half::Afternoon ? 12 : 0);
  return hour * 3600 + minute * 60 + second;
}

bool isDay(const Day& day)
{
  const bool yearFirst = day.firstDigits == 4;
  return (yearFirst || (day.firstDigits > 0 && day.firstDigits < 3)) && day.second > 0 && day.second <= 31 &&
         (day.thirdDigits == 2 || day.thirdDigits == (yearFirst ? 1 : 4));
}

/// Of two digits it is the last that is the year, unless the language or the number says otherwise.
void writeYearInFull(Day& day, bool eastAsian)
{
  if (day.firstDigits == 4 || day.thirdDigits != 2)
    return;
  const bool yearFirst = eastAsian || day.first > 31;
  int& year = yearFirst ? day.first : day.third;
  year += year < 70 ? 2000 : 1900;
  (yearFirst ? day.firstDigits : day.thirdDigits) = 4;
}

} // namespace

std::optional<std::string> chatTime(std::string_view stamp)
{
  const std::string text = withPlainDigits(withoutMarks(stamp));
  DateScanner scan(text);
  Day day;
  scan.takeSpace();
  if (!scanDay(scan, day) || !isDay(day))
    return {};
  const bool comma = scan.take(',') || scan.take("،");
  if (!scan.takeSpace() && !comma)
    return {};
  bool eastAsian = false;
  const auto clock = scanClock(scan, eastAsian);
  scan.takeSpace();
  if (!clock || !scan.atEnd())
    return {};
  writeYearInFull(day, eastAsian);
  return fmt::format("{:0{}}{}{}{}{:02} {:02}:{:02}:{:02}", day.first, day.firstDigits, day.separator,
                     day.second, day.separator, day.third, *clock / 3600, *clock / 60 % 60, *clock % 60);
}

} // namespace weilu
