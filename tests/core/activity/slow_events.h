// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/event.h"
#include "tests/laws.h"

#include <map>
#include <set>
#include <tuple>

namespace weilu {

/// What every source gave, kept as it came: what the event store is checked against.
struct SlowEvents {
  /// Person, second, kind and space: what makes it the same event.
  using Key = std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int64_t>;
  using Counted = std::map<Key, std::uint32_t>;

  std::map<std::int64_t, Counted> live, withdrawn; ///< by source

  static Key key(const Event& event)
  {
    return {event.member.value, event.at.seconds, event.kind.value, event.space.value};
  }

  void add(std::int64_t source, const std::vector<Event>& events)
  {
    for (const auto& event : events)
      live[source][key(event)] += event.count;
  }
  void withdraw(std::int64_t source) { move(live, withdrawn, source); }
  void restore(std::int64_t source) { move(withdrawn, live, source); }

  /// The events that stand: each with the largest count any live source gives it.
  [[nodiscard]] Counted standing() const
  {
    Counted result;
    for (const auto& [source, events] : live) {
      for (const auto& [event, count] : events)
        result[event] = std::max(result[event], count);
    }
    return result;
  }

  /// The same as a list, oldest first.
  [[nodiscard]] std::vector<Event> list() const
  {
    std::vector<Event> events;
    for (const auto& [event, count] : standing()) {
      const auto [member, at, kind, space] = event;
      events.push_back({{member}, {at}, {kind}, {space}, count});
    }
    std::stable_sort(events.begin(), events.end(), [](auto& a, auto& b) { return a.at < b.at; });
    return events;
  }

private:
  using BySource = std::map<std::int64_t, Counted>;
  static void move(BySource& from, BySource& to, std::int64_t source)
  {
    for (const auto& [event, count] : from[source])
      to[source][event] += count;
    from.erase(source);
  }
};

/// Events of few people at few moments around \p middle, so that many are the same; some days apart.
inline std::vector<Event> anyEvents(Moment middle)
{
  return *rc::gen::container<std::vector<Event>>(rc::gen::map(
      rc::gen::tuple(rc::gen::inRange(1, 5), rc::gen::inRange(-100, 100), rc::gen::inRange(0, 3),
                     rc::gen::inRange(1, 4), rc::gen::inRange(0, 3), rc::gen::inRange<std::uint32_t>(1, 4)),
      [middle](const std::tuple<int, int, int, int, int, std::uint32_t>& pick) {
        const auto [member, hours, seconds, kind, space, count] = pick;
        return Event{{member}, {middle.seconds + hours * 3600 - seconds}, {kind}, {space}, count};
      }));
}

} // namespace weilu
