// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/first_events.h"

namespace weilu {

std::shared_ptr<const DatedPeople> firstEvents(const ActivityStore& activity, KindId kind, const Zone& zone,
                                               const Control& control)
{
  constexpr std::int64_t far = std::int64_t{1} << 60;
  std::vector<bool> known;
  std::vector<std::pair<Date, std::uint32_t>> first;
  activity.forEachByPerson({-far}, {far}, {kind}, [&](const Event& event) {
    const auto id = static_cast<std::uint32_t>(event.member.value);
    if (id >= known.size())
      known.resize(std::size_t{id} + 1);
    if (known[id])
      return;
    known[id] = true;
    if (first.size() % 4096 == 0)
      control.checkpoint(Phase::Reading, first.size(), 0);
    first.emplace_back(zone.dateOf(event.at), id);
  });
  return std::make_shared<const DatedPeople>(DatedPeople::ofPersons(std::move(first)));
}

} // namespace weilu
