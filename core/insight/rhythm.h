// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/event_reader.h"
#include "core/insight/history.h"

#include <array>
#include <vector>

namespace weilu {

/// When people are active: weekday × hour on the clocks of the community's zone. A cell is named by a weekday
/// (0 = Monday … 6 = Sunday) and an hour (0–23).
class Rhythm {
public:
  static constexpr int weekdays = 7, hoursOfDay = 24;
  struct Cell {
    std::int64_t events = 0; ///< each as often as it counts
    std::int64_t people = 0; ///< different ones
    double hours = 0;        ///< how often the hour came: clock changes skip it or bring it twice

    [[nodiscard]] double perHour() const { return hours > 0 ? static_cast<double>(events) / hours : 0; }
  };

  [[nodiscard]] const Cell& at(int weekday, int hour) const;
  /// The people of a cell: as many as its number.
  [[nodiscard]] People people(int weekday, int hour) const;
  /// The same of several hours of one weekday, from and to inside.
  [[nodiscard]] People people(int weekday, int fromHour, int toHour) const;
  /// Events for each of these hours that there was; none when there was none.
  [[nodiscard]] std::optional<double> perHour(int weekday, int fromHour, int toHour) const;
  [[nodiscard]] std::int64_t events() const;

private:
  friend Rhythm rhythmOf(const EventReader&, const std::vector<KindId>&, const People&, const Zone&,
                         DateRange, const Control&);
  static constexpr std::size_t cells = std::size_t{weekdays} * hoursOfDay;
  using Bits = std::array<std::uint64_t, (cells + 63) / 64>;

  static std::size_t position(int weekday, int hour);
  void countHours(const Zone& zone, DateRange range);

  std::array<Cell, cells> m_cells{};
  std::vector<Bits> m_people; ///< by id: the cells in which the person was active
};

/// What people of \p population did of \p kinds (none: nothing) on dates of \p range.
[[nodiscard]] Rhythm rhythmOf(const EventReader& events, const std::vector<KindId>& kinds,
                              const People& population, const Zone& zone, DateRange range,
                              const Control& control = {});
/// The kinds that count as active.
[[nodiscard]] std::vector<KindId> activeKinds(const std::vector<ActivityKind>& kinds);

/// Some hours of a weekday, from and to inside.
struct RhythmSlot {
  int weekday = 0, fromHour = 0, toHour = 0;
  double perHour = 0;
  friend bool operator==(const RhythmSlot&, const RhythmSlot&) = default;
};
/// The times worth knowing: up to three busiest pairs of hours, busiest first, that do not overlap; and the
/// quietest three hours of the daytime (8 to 22), where an important notice would be missed. No events, no
/// slots.
struct RhythmSlots {
  static constexpr int best = 3, pair = 2, quiet = 3, morning = 8, evening = 22;
  std::vector<RhythmSlot> busiest;
  std::optional<RhythmSlot> quietest;
};
[[nodiscard]] RhythmSlots rhythmSlots(const Rhythm& rhythm);

} // namespace weilu
