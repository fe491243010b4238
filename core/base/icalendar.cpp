// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/icalendar.h"

#include "core/base/text.h"
#include "core/base/web_address.h"

#include <fmt/format.h>

#include <algorithm>

namespace weilu {

namespace {

constexpr std::int64_t day = 86400;
constexpr std::size_t longest = 75; // bytes of a line without its end

/// A value of type TEXT: ; , and \ are escaped, a new line is \n, other control characters are left out.
std::string escaped(std::string_view text)
{
  std::string out;
  for (const char c : composed(text)) {
    if (c == '\n')
      out += "\\n";
    else if (c == '\\' || c == ';' || c == ',')
      (out += '\\') += c;
    else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
      out += c;
    else if (c == '\t')
      out += ' ';
  }
  return out;
}

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// Lines of a file, each folded between characters.
class Lines {
public:
  void add(std::string_view name, std::string_view value)
  {
    std::string line = fmt::format("{}:{}", name, value);
    for (std::size_t begin = 0, room = longest; begin < line.size(); room = longest - 1) {
      std::size_t end = std::min(line.size(), begin + room);
      while (end < line.size() && continues(line[end]))
        --end;
      m_text += begin == 0 ? "" : " ";
      m_text.append(line, begin, end - begin);
      m_text += "\r\n";
      begin = end;
    }
  }
  /// Nothing when \p text is empty.
  void addText(std::string_view name, const std::string& text)
  {
    if (!text.empty())
      add(name, escaped(text));
  }
  [[nodiscard]] std::string take() { return std::move(m_text); }

private:
  std::string m_text;
};

std::string dateText(Date date)
{
  const YearMonthDay parts = ymd(date);
  return fmt::format("{:04}{:02}{:02}", parts.year, parts.month, parts.day);
}

std::string momentText(Moment moment)
{
  const Date date = Zone::utc().dateOf(moment);
  const std::int64_t second = moment.seconds - date.days * day;
  return fmt::format("{}T{:02}{:02}{:02}Z", dateText(date), second / 3600, second / 60 % 60, second % 60);
}

bool isMidnight(Moment moment, const Zone& zone) { return zone.moment(zone.dateOf(moment)) == moment; }

void addTimes(Lines& lines, const IcalendarEvent& event, const Zone& zone)
{
  const bool lasts = event.ends && *event.ends > event.starts;
  if (isMidnight(event.starts, zone) && (!lasts || isMidnight(*event.ends, zone))) {
    const Date first = zone.dateOf(event.starts);
    lines.add("DTSTART;VALUE=DATE", dateText(first));
    return lines.add("DTEND;VALUE=DATE", dateText(lasts ? zone.dateOf(*event.ends) : first.plus(1)));
  }
  lines.add("DTSTART", momentText(event.starts));
  if (lasts)
    lines.add("DTEND", momentText(*event.ends));
}

std::string_view statusText(IcalendarEvent::Status status)
{
  switch (status) {
  case IcalendarEvent::Status::Tentative:
    return "TENTATIVE";
  case IcalendarEvent::Status::Cancelled:
    return "CANCELLED";
  case IcalendarEvent::Status::Confirmed:
    break;
  }
  return "CONFIRMED";
}

void addEvent(Lines& lines, const IcalendarEvent& event, const Zone& zone)
{
  lines.add("BEGIN", "VEVENT");
  lines.addText("UID", event.uid);
  lines.add("DTSTAMP", momentText(event.changedAt));
  addTimes(lines, event, zone);
  lines.addText("SUMMARY", event.title);
  lines.addText("LOCATION", event.place);
  lines.addText("DESCRIPTION", event.text);
  if (isWebAddress(event.link))
    lines.add("URL", event.link);
  for (const std::string& contact : event.contacts)
    lines.addText("CONTACT", contact);
  lines.add("STATUS", statusText(event.status));
  lines.add("CREATED", momentText(event.createdAt));
  lines.add("LAST-MODIFIED", momentText(event.changedAt));
  // Grows with each change; by it a reader knows the later of two files.
  lines.add("SEQUENCE",
            fmt::format("{}", std::max<std::int64_t>(0, event.changedAt.seconds - event.createdAt.seconds)));
  lines.add("END", "VEVENT");
}

} // namespace

std::string icalendar(const std::string& name, const Zone& zone, std::span<const IcalendarEvent> events)
{
  Lines lines;
  lines.add("BEGIN", "VCALENDAR");
  lines.add("VERSION", "2.0");
  lines.add("PRODID", "-//Weilu//Weilu//EN");
  lines.add("CALSCALE", "GREGORIAN");
  lines.addText("X-WR-CALNAME", name);
  lines.addText("X-WR-TIMEZONE", zone.name());
  for (const IcalendarEvent& event : events)
    addEvent(lines, event, zone);
  lines.add("END", "VCALENDAR");
  return lines.take();
}

} // namespace weilu
