// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/across_dates.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr std::int64_t secondsPerDay = 86'400;

} // namespace

const std::vector<ValueClass>& AcrossDates::classes(const std::string& field, const Build& build)
{
  const auto known = m_classes.find(field);
  return known != m_classes.end() ? known->second : m_classes.emplace(field, build()).first->second;
}

const std::vector<std::uint32_t>& AcrossDates::counts(const ActivityStore& activity, Moment from, Moment to,
                                                      const std::vector<KindId>& kinds)
{
  // Days that a clock change makes longer or shorter are days all the same.
  const std::int64_t days = (to.seconds - from.seconds + secondsPerDay / 2) / secondsPerDay;
  const auto [at, fresh] = m_windows.try_emplace({kinds, days});
  Window& window = at->second;
  if (fresh || !slide(window, activity, from, to, kinds))
    window.counts = activity.countsByPerson(from, to, kinds);
  window.from = from;
  window.to = to;
  return window.counts;
}

/// Moves a window on; false where reading all of it costs less, or a sum that stopped growing cannot shrink.
bool AcrossDates::slide(Window& window, const ActivityStore& activity, Moment from, Moment to,
                        const std::vector<KindId>& kinds)
{
  if (from < window.from || to < window.to || from >= window.to ||
      from.seconds - window.from.seconds >= window.to.seconds - from.seconds ||
      std::find(window.counts.begin(), window.counts.end(), UINT32_MAX) != window.counts.end())
    return false;
  const auto gone = activity.countsByPerson(window.from, from, kinds);
  const auto come = activity.countsByPerson(window.to, to, kinds);
  window.counts.resize(std::max(window.counts.size(), come.size()));
  for (std::size_t id = 0; id < gone.size(); ++id)
    window.counts[id] -= gone[id];
  for (std::size_t id = 0; id < come.size(); ++id)
    window.counts[id] += std::min(come[id], UINT32_MAX - window.counts[id]);
  return true;
}

} // namespace weilu
