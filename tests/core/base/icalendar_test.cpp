// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/icalendar.h"
#include "tests/laws.h"

#include <map>

using namespace weilu;

namespace {

using Properties = std::map<std::string, std::string>;

/// Reads a calendar file as RFC 5545 says, with nothing of the writer's: unfolds the lines, parts name and
/// value. Properties of the calendar come first, then those of each event.
std::vector<Properties> read(const std::string& file)
{
  std::string flat;
  for (std::size_t i = 0; i < file.size(); ++i) {
    if (file.compare(i, 3, "\r\n ") == 0)
      i += 2;
    else
      flat += file[i];
  }
  std::vector<Properties> found(1);
  bool inside = false;
  for (std::size_t begin = 0; begin < flat.size();) {
    const std::size_t end = flat.find("\r\n", begin);
    REQUIRE(end != std::string::npos); // each line is ended
    const std::string line = flat.substr(begin, end - begin);
    const std::size_t colon = line.find(':');
    REQUIRE(colon != std::string::npos);
    if (line == "BEGIN:VEVENT") {
      found.emplace_back();
      inside = true;
    } else if (line == "END:VEVENT") {
      inside = false;
    } else {
      (inside ? found.back() : found.front())[line.substr(0, colon)] = line.substr(colon + 1);
    }
    begin = end + 2;
  }
  return found;
}

std::string unescaped(const std::string& value)
{
  std::string text;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] != '\\')
      text += value[i];
    else
      text += value.at(++i) == 'n' ? '\n' : value[i];
  }
  return text;
}

IcalendarEvent tea(const Zone& zone, unsigned month, unsigned day, int hour)
{
  IcalendarEvent event;
  event.uid = "tea";
  event.title = "Tea";
  event.starts = zone.moment(Date::of(2026, month, day).value(), hour * 3600);
  event.createdAt = {1'700'000'000};
  event.changedAt = {1'700'000'060};
  return event;
}

Properties written(const IcalendarEvent& event, const Zone& zone)
{
  const auto found = read(icalendar("Camellia", zone, std::span(&event, 1)));
  REQUIRE(found.size() == 2);
  return found.back();
}

} // namespace

TEST_CASE("A calendar file", "[icalendar]")
{
  const Zone berlin = Zone::named("Europe/Berlin").value();
  SECTION("says what it is, in which zone, and is one even without events")
  {
    const std::string file = icalendar("茶; Tea", berlin, {});
    CHECK(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    CHECK(file.ends_with("\r\nEND:VCALENDAR\r\n"));
    const Properties calendar = read(file).front();
    CHECK(unescaped(calendar.at("X-WR-CALNAME")) == "茶; Tea");
    CHECK(calendar.at("X-WR-TIMEZONE") == "Europe/Berlin");
  }
  SECTION("has what makes an event the same one the next time, and the later one known")
  {
    IcalendarEvent event = tea(berlin, 6, 1, 19);
    Properties properties = written(event, berlin);
    CHECK(properties.at("UID") == "tea");
    CHECK(properties.at("DTSTAMP") == "20231114T221420Z");
    CHECK(properties.at("CREATED") == "20231114T221320Z");
    CHECK(properties.at("SEQUENCE") == "60");
    CHECK(properties.at("STATUS") == "CONFIRMED");
    event.status = IcalendarEvent::Status::Cancelled;
    CHECK(written(event, berlin).at("STATUS") == "CANCELLED");
  }
  SECTION("keeps the time on the clock of the community before and after a clock change")
  {
    // Summer time ends on 25 October 2026 at 3 in the night.
    CHECK(written(tea(berlin, 10, 24, 19), berlin).at("DTSTART") == "20261024T170000Z");
    CHECK(written(tea(berlin, 10, 25, 19), berlin).at("DTSTART") == "20261025T180000Z");
    const Zone shanghai = Zone::named("Asia/Shanghai").value();
    CHECK(written(tea(shanghai, 10, 25, 19), shanghai).at("DTSTART") == "20261025T110000Z");
    const Zone york = Zone::named("America/New_York").value();
    CHECK(written(tea(york, 11, 1, 19), york).at("DTSTART") == "20261102T000000Z");
  }
  SECTION("tells how long it lasts across the change")
  {
    IcalendarEvent event = tea(berlin, 10, 24, 23);
    event.ends = berlin.moment(Date::of(2026, 10, 25).value(), 4 * 3600);
    const Properties properties = written(event, berlin);
    CHECK(properties.at("DTSTART") == "20261024T210000Z");
    CHECK(properties.at("DTEND") == "20261025T030000Z"); // six hours
  }
  SECTION("writes whole days as dates of the community, the end being the day after")
  {
    IcalendarEvent event = tea(berlin, 10, 25, 0);
    Properties properties = written(event, berlin);
    CHECK(properties.at("DTSTART;VALUE=DATE") == "20261025");
    CHECK(properties.at("DTEND;VALUE=DATE") == "20261026");
    event.ends = berlin.moment(Date::of(2026, 10, 28).value());
    CHECK(written(event, berlin).at("DTEND;VALUE=DATE") == "20261028");
  }
  SECTION("leaves out the end that is not known")
  {
    CHECK_FALSE(written(tea(berlin, 6, 1, 19), berlin).count("DTEND"));
  }
  SECTION("says texts again as they were")
  {
    IcalendarEvent event = tea(berlin, 6, 1, 19);
    event.title = "Tea; cake, \\ \"more\": yes";
    event.place = "湖滨店，二楼";
    event.text = "one\r\ntwo\tthree\x01\nBEGIN:VEVENT";
    const Properties properties = written(event, berlin);
    CHECK(unescaped(properties.at("SUMMARY")) == event.title);
    CHECK(unescaped(properties.at("LOCATION")) == event.place);
    CHECK(unescaped(properties.at("DESCRIPTION")) == "one\ntwo three\nBEGIN:VEVENT");
  }
  SECTION("links only to addresses")
  {
    IcalendarEvent event = tea(berlin, 6, 1, 19);
    event.link = "https://example.org/a?b=1,2;c";
    CHECK(written(event, berlin).at("URL") == event.link);
    for (const char* link : {"meeting 123", "https://a b", "https://a\r\nX:1", "javascript:1"}) {
      event.link = link;
      CHECK_FALSE(written(event, berlin).count("URL"));
    }
  }
}

TEST_CASE("Lines of a calendar file are folded", "[icalendar]")
{
  const Zone zone = Zone::utc();
  IcalendarEvent event = tea(zone, 6, 1, 19);
  const std::string unit = GENERATE("a", "é", "茶", "🍵", "a茶", ",;");
  for (int count = 20; count < 90; ++count) {
    event.title.clear();
    for (int i = 0; i < count; ++i)
      event.title += unit;
    const std::string file = icalendar("Tea", zone, std::span(&event, 1));
    for (std::size_t begin = 0; begin < file.size();) {
      const std::size_t end = file.find("\r\n", begin);
      CHECK(end - begin <= 75);
      CHECK((static_cast<unsigned char>(file[begin]) & 0xC0) != 0x80);
      if (file[begin] == ' ') // no character is torn
        CHECK((static_cast<unsigned char>(file[begin + 1]) & 0xC0) != 0x80);
      begin = end + 2;
    }
    CHECK(unescaped(read(file).back().at("SUMMARY")) == event.title);
  }
}
