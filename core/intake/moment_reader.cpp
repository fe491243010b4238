// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/moment_reader.h"

#include "core/intake/date_scanner.h"

namespace weilu {

namespace {

/// "+05:30" → 19800; no value for a name.
std::optional<std::int32_t> offsetNamed(const std::string& zone)
{
  DateScanner scan(zone);
  const char sign = scan.takeAny("+-");
  if (!sign)
    return {};
  int digits = 0;
  const int hours = scan.number(digits);
  const int minutes = scan.take(':') ? scan.number(digits) : 0;
  return (sign == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

Zone zoneOf(const ColumnFormat& format, const Zone& community)
{
  if (format.zone.empty() || offsetNamed(format.zone))
    return community;
  return Zone::named(format.zone).value_or(community);
}

} // namespace

MomentReader::MomentReader(const ColumnFormat& format, const Zone& community)
    : m_format(dateFormatNamed(format.dateFormat))
    , m_zone(zoneOf(format, community))
    , m_community(community)
    , m_offset(offsetNamed(format.zone))
{
}

Moment MomentReader::localMoment(Date date, std::int32_t second)
{
  Day& day = m_days[static_cast<std::uint32_t>(date.days) % m_days.size()];
  if (day.days != date.days) {
    day.days = date.days;
    day.start = m_zone.moment(date).seconds;
    // The first second and the last must lie where a day of 24 hours has them.
    day.plain = m_zone.moment(date, 86399).seconds == day.start + 86399 &&
                m_zone.offsetAt({day.start}) == m_zone.offsetAt({day.start + 86399});
  }
  return day.plain ? Moment{day.start + second} : m_zone.moment(date, second);
}

MomentReader::Read MomentReader::read(std::string_view cell)
{
  Read result;
  result.cell = readDate(cell, m_format);
  result.date = result.cell.date;
  if (result.cell.kind != DateCell::Kind::Value)
    return result;
  const auto offset = result.cell.offset ? result.cell.offset : m_offset;
  if (!offset) {
    result.moment = localMoment(result.cell.date, result.cell.second);
    return result;
  }
  result.moment.seconds = result.cell.date.days * std::int64_t{86400} + result.cell.second - *offset;
  if (result.cell.offset && result.cell.hasTime)
    result.date = m_community.dateOf(result.moment);
  return result;
}

} // namespace weilu
