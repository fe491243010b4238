// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/funnel.h"

#include <algorithm>
#include <limits>

namespace weilu {

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t secondsPerDay = 86'400;

std::optional<double> share(const People& part, const People& whole)
{
  if (whole.isEmpty())
    return {};
  return static_cast<double>(part.cardinality()) / static_cast<double>(whole.cardinality());
}

/// Half of \p values are at most so large; the mean of the two in the middle where there are two.
std::optional<double> median(std::vector<std::int64_t> values)
{
  if (values.empty())
    return {};
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  const auto upper = static_cast<double>(*middle);
  if (values.size() % 2 == 1)
    return upper;
  return (static_cast<double>(*std::max_element(values.begin(), middle)) + upper) / 2;
}

} // namespace

std::optional<double> Funnel::ofFirst(std::size_t step) const
{
  return share(steps[step].people, steps.front().people);
}

std::optional<double> Funnel::ofPrevious(std::size_t step) const
{
  return share(steps[step].people, steps[step == 0 ? 0 : step - 1].people);
}

People Funnel::lostBefore(std::size_t step) const
{
  return step == 0 ? People() : steps[step - 1].people - steps[step].people;
}

FunnelWalk::FunnelWalk(const FunnelFrame& frame)
    : m_frame(frame)
{
}

void FunnelWalk::add(std::uint32_t person, Moment at, std::uint32_t steps)
{
  if (at < m_frame.from || at >= m_frame.to)
    steps &= ~1U;
  if (steps == 0)
    return;
  if (person >= m_index.size())
    m_index.resize(std::size_t{person} + 1);
  auto& index = m_index[person];
  if (index == 0) {
    if ((steps & 1U) == 0)
      return;
    m_people.push_back(person);
    m_pending.push_back({at, 0});
    m_begun.resize(m_begun.size() + m_frame.steps, never);
    m_needed.resize(m_needed.size() + m_frame.steps, never);
    index = static_cast<std::uint32_t>(m_people.size());
  }
  Pending& pending = m_pending[index - 1];
  if (pending.at != at) {
    settle(index - 1);
    pending = {at, 0};
  }
  pending.steps |= steps;
}

void FunnelWalk::settle(std::size_t index)
{
  const Pending& pending = m_pending[index];
  std::int64_t* begun = &m_begun[index * m_frame.steps];
  std::int64_t* needed = &m_needed[index * m_frame.steps];
  // From the last step to the first, so that nothing is after what happened at the same second.
  for (auto step = m_frame.steps; step-- > 1;) {
    const auto from = begun[step - 1];
    if (((pending.steps >> step) & 1U) == 0 || from == never ||
        pending.at.seconds - from > m_frame.windowDays * secondsPerDay)
      continue;
    begun[step] = std::max(begun[step], from);
    if (needed[step] == never)
      needed[step] = pending.at.seconds - from;
  }
  if ((pending.steps & 1U) != 0) {
    begun[0] = pending.at.seconds;
    needed[0] = 0;
  }
}

Funnel FunnelWalk::finish()
{
  for (std::size_t index = 0; index < m_pending.size(); ++index)
    settle(index);
  Funnel funnel;
  for (std::size_t step = 0; step < m_frame.steps; ++step) {
    std::vector<std::uint32_t> ids;
    std::vector<std::int64_t> seconds;
    for (std::size_t index = 0; index < m_people.size(); ++index) {
      const auto needed = m_needed[index * m_frame.steps + step];
      if (needed == never)
        continue;
      ids.push_back(m_people[index]);
      seconds.push_back(needed);
    }
    funnel.steps.push_back(
        {People(ids.size(), ids.data()), step == 0 ? std::nullopt : median(std::move(seconds))});
  }
  return funnel;
}

} // namespace weilu
