// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"

#include <date/tz.h>

#include <algorithm>
#include <atomic>
#include <limits>
#include <map>
#include <mutex>
#include <vector>

namespace weilu {

namespace {

constexpr std::int64_t secondsPerDay = 86'400;

/// From \p begin on, clocks show UTC plus \p offset.
struct Span {
  std::int64_t begin;
  std::int32_t offset;
};

std::vector<Span> spansOf(const date::time_zone& zone)
{
  // Nobody joined before this; the time zone data itself ends in 2037.
  constexpr date::sys_seconds first(std::chrono::seconds(-5'000'000'000));
  constexpr date::sys_seconds last(std::chrono::seconds(8'000'000'000));
  std::vector<Span> spans;
  for (date::sys_seconds at = first; at < last;) {
    const date::sys_info info = zone.get_info(at);
    const auto offset = static_cast<std::int32_t>(info.offset.count());
    if (spans.empty() || spans.back().offset != offset)
      spans.push_back({at.time_since_epoch().count(), offset});
    at = info.end;
  }
  spans.front().begin = std::numeric_limits<std::int64_t>::min();
  return spans;
}

std::int64_t floorDiv(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

} // namespace

/// All clock changes of a zone, oldest first. Never changed after it is made.
struct Zone::Rules {
  std::string name;
  std::vector<Span> spans;
  /// The span that answered last: neighbours in a file are neighbours in time.
  mutable std::atomic<std::size_t> last;

  Rules(std::string zoneName, std::vector<Span> zoneSpans)
      : name(std::move(zoneName))
      , spans(std::move(zoneSpans))
      , last(spans.size() - 1)
  {
  }

  [[nodiscard]] std::int64_t end(std::size_t span) const
  {
    return span + 1 < spans.size() ? spans[span + 1].begin : std::numeric_limits<std::int64_t>::max();
  }

  [[nodiscard]] std::size_t spanAt(std::int64_t seconds) const
  {
    const std::size_t guess = last.load(std::memory_order_relaxed);
    if (seconds >= spans[guess].begin && seconds < end(guess))
      return guess;
    const auto after = std::upper_bound(spans.begin() + 1, spans.end(), seconds,
                                        [](std::int64_t at, const Span& span) { return at < span.begin; });
    const auto found = static_cast<std::size_t>(after - spans.begin()) - 1;
    last.store(found, std::memory_order_relaxed);
    return found;
  }
};

Zone::Zone(std::shared_ptr<const Rules> rules)
    : m_rules(std::move(rules))
{
}

Result<Zone> Zone::named(std::string_view name)
{
  static std::mutex mutex;
  static std::map<std::string, std::shared_ptr<const Rules>, std::less<>> known;
  const std::lock_guard lock(mutex);
  if (const auto found = known.find(name); found != known.end())
    return Zone(found->second);
  try {
    auto rules = std::make_shared<const Rules>(std::string(name), spansOf(*date::locate_zone(name)));
    known.emplace(name, rules);
    return Zone(std::move(rules));
  } catch (const std::runtime_error&) { // what the library throws for a name it does not find
    return refuse(RefusalCode::BadZone, {{"found", std::string(name)}});
  }
}

Zone Zone::utc()
{
  static const auto rules =
      std::make_shared<const Rules>("UTC", std::vector<Span>{{std::numeric_limits<std::int64_t>::min(), 0}});
  return Zone(rules);
}

const std::string& Zone::name() const { return m_rules->name; }

Date Zone::dateOf(Moment moment) const
{
  return {static_cast<std::int32_t>(floorDiv(moment.seconds + offsetAt(moment), secondsPerDay))};
}

std::int32_t Zone::offsetAt(Moment moment) const
{
  return m_rules->spans[m_rules->spanAt(moment.seconds)].offset;
}

Moment Zone::moment(Date date, std::int32_t secondOfDay) const
{
  const std::int64_t local = date.days * secondsPerDay + secondOfDay;
  // No clock is a whole day from UTC, Samoa's move across the date line apart: start two days early.
  for (std::size_t span = m_rules->spanAt(local - 2 * secondsPerDay);; ++span) {
    const std::int64_t utc = local - m_rules->spans[span].offset;
    if (utc < m_rules->spans[span].begin)
      return {m_rules->spans[span].begin};
    if (utc < m_rules->end(span))
      return {utc};
  }
}

} // namespace weilu
