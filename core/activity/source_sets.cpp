// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/source_sets.h"

#include "core/base/result.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

namespace weilu {

namespace {

std::vector<std::int64_t> parsed(std::string_view text)
{
  std::vector<std::int64_t> sources;
  const auto* at = text.data();
  const auto* end = at + text.size();
  while (at != end) {
    const auto [next, error] = std::from_chars(at, end, sources.emplace_back());
    const auto more = next != end && *next == ',' && next + 1 != end;
    if (error != std::errc() || (next != end && !more))
      throw Failure(fmt::format("a set of sources is damaged: '{}'", text));
    at = more ? next + 1 : next;
  }
  return sources;
}

/// The answer remembered for \p set, to be filled in: 0 when there is none yet.
std::uint32_t& remembered(std::vector<std::uint32_t>& answers, std::uint32_t set)
{
  if (set >= answers.size())
    answers.resize(set + 1);
  return answers[set];
}

} // namespace

SourceSets::SourceSets(SourceId source, const std::vector<Stored>& stored)
    : m_source(source)
{
  keep(0, {});
  for (const auto& [number, text] : stored)
    keep(number, parsed(text));
}

void SourceSets::keep(std::uint32_t number, Sources sources)
{
  if (number >= m_sets.size()) {
    m_sets.resize(number + 1);
    m_holds.resize(number + 1);
  }
  m_holds[number] = std::binary_search(sources.begin(), sources.end(), m_source.value);
  m_numbers.emplace(sources, number);
  m_sets[number] = std::move(sources);
}

const SourceSets::Sources& SourceSets::sourcesOf(std::uint32_t set) const
{
  if (set >= m_sets.size() || (set > 0 && m_sets[set].empty()))
    throw Failure(fmt::format("events name the set of sources {}, which is not there", set));
  return m_sets[set];
}

std::uint32_t SourceSets::numberOf(Sources sources)
{
  if (const auto known = m_numbers.find(sources); known != m_numbers.end())
    return known->second;
  const auto number = static_cast<std::uint32_t>(m_sets.size());
  keep(number, std::move(sources));
  m_fresh.push_back(number);
  return number;
}

std::uint32_t SourceSets::with(std::uint32_t set)
{
  if (const auto known = remembered(m_with, set); known != 0)
    return known - 1;
  auto sources = sourcesOf(set);
  if (!holds(set))
    sources.insert(std::lower_bound(sources.begin(), sources.end(), m_source.value), m_source.value);
  const auto result = numberOf(std::move(sources));
  remembered(m_with, set) = result + 1;
  return result;
}

std::uint32_t SourceSets::without(std::uint32_t set)
{
  if (const auto known = remembered(m_without, set); known != 0)
    return known - 1;
  auto sources = sourcesOf(set);
  std::erase(sources, m_source.value);
  const auto result = numberOf(std::move(sources));
  remembered(m_without, set) = result + 1;
  return result;
}

std::vector<SourceSets::Stored> SourceSets::fresh() const
{
  std::vector<Stored> sets;
  for (const auto number : m_fresh)
    sets.emplace_back(number, fmt::format("{}", fmt::join(m_sets[number], ",")));
  return sets;
}

} // namespace weilu
