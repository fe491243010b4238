// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/seen_blocks.h"

#include "core/activity/block_builder.h"
#include "core/base/in_two.h"

#include <algorithm>
#include <array>
#include <limits>
#include <ranges>
#include <tuple>

namespace weilu {

namespace {

constexpr auto selectMerged = "SELECT id, into_member FROM merged_member";

/// One entry told of the person it is part of.
struct Told {
  std::uint32_t member = 0;
  std::uint32_t second = 0;
  EventShape shape;

  [[nodiscard]] auto key() const { return std::tuple(member, second, shape.kindSpace); }
};

/// What the entries [first, last), all the same event, count together.
std::uint32_t countOf(const Told* first, const Told* last, const SourceSets& sets)
{
  std::map<std::int64_t, std::uint64_t> bySource;
  std::uint64_t most = 0;
  for (; first != last; ++first) {
    for (const std::int64_t source : sets.sourcesOf(first->shape.sources))
      most = std::max(most, bySource[source] += first->shape.count);
  }
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(most, std::numeric_limits<std::uint32_t>::max()));
}

/// Makes one entry of each event; entries of one event stand side by side.
void unite(std::vector<Told>& told, const SourceSets& sets)
{
  std::size_t kept = 0;
  for (std::size_t first = 0, last = 0; first < told.size(); first = last) {
    while (last < told.size() && told[last].key() == told[first].key())
      ++last;
    Told one = told[first];
    if (last - first > 1)
      one.shape = {one.shape.kindSpace, countOf(&told[first], told.data() + last, sets), 0};
    told[kept++] = one;
  }
  told.resize(kept);
}

} // namespace

SeenBlocks::SeenBlocks(Database& db)
    : m_blocks(db)
{
  SQLite::Statement query(db.sql(), selectMerged);
  while (query.executeStep()) {
    const std::uint32_t member = query.getColumn(0).getUInt(), into = query.getColumn(1).getUInt();
    m_merged.emplace(member, into);
    m_concerned.add(member);
    m_concerned.add(into);
  }
  if (!m_merged.empty())
    m_sets.emplace(m_blocks.sets({}));
}

std::uint32_t SeenBlocks::personOf(std::uint32_t member) const
{
  const auto merged = m_merged.find(member);
  return merged == m_merged.end() ? member : merged->second;
}

EventBlock SeenBlocks::load(std::int32_t day) const
{
  EventBlock block = m_blocks.load(day);
  return concerns(block) ? seen(block) : block;
}

void SeenBlocks::forEach(std::int32_t from, std::int32_t to,
                         const std::function<void(std::int32_t, const EventBlock&)>& visit) const
{
  m_blocks.forEach(from, to, [&](std::int32_t day, const EventBlock& block) {
    if (concerns(block))
      visit(day, seen(block));
    else
      visit(day, block);
  });
}

PersonSums SeenBlocks::sums(std::int32_t from, std::int32_t to, const Wanted& wanted) const
{
  StoredBlocks stored = m_blocks.stored(from, to);
  std::array<PersonSums, 2> halves;
  inTwo([&](std::size_t half) {
    StoredBlocks::Block block;
    while (stored.next(block))
      addTo(halves[half], block, wanted);
  });
  halves[0].add(halves[1]);
  return std::move(halves[0]);
}

void SeenBlocks::addTo(PersonSums& sums, const StoredBlocks::Block& block, const Wanted& wanted) const
{
  const BlockTally day(block.bytes);
  if (day.needsSeconds() || (!m_merged.empty() && concerns(day.people())))
    return addWhole(sums, decoded(block.bytes), wanted);
  std::vector<std::uint32_t> weights;
  for (const EventShape& shape : day.shapes())
    weights.push_back(wanted(shape) ? shape.count : 0);
  day.addTo(sums, weights);
}

void SeenBlocks::addWhole(PersonSums& sums, const EventBlock& block, const Wanted& wanted) const
{
  const EventBlock told = concerns(block) ? seen(block) : block;
  for (std::size_t i = 0; i < told.entries.size(); ++i) {
    const EventShape& shape = told.shapeOf(told.entries[i]);
    if (told.stands(i) && wanted(shape))
      sums.add(told.entries[i].member, shape.count);
  }
}

template<class Range>
bool SeenBlocks::concerns(const Range& members) const
{
  auto from = members.begin();
  for (const auto& [member, into] : m_merged) {
    from = std::ranges::lower_bound(from, members.end(), member);
    if (from == members.end())
      return false;
    if (*from == member)
      return true;
  }
  return false;
}

bool SeenBlocks::concerns(const EventBlock& block) const
{
  return concerns(block.entries | std::views::transform(&BlockEntry::member));
}

EventBlock SeenBlocks::seen(const EventBlock& block) const
{
  std::vector<Told> told;
  for (const BlockEntry& entry : block.entries) {
    if (m_concerned.contains(entry.member))
      told.push_back({personOf(entry.member), entry.second, block.shapeOf(entry)});
  }
  std::stable_sort(told.begin(), told.end(), [](const Told& a, const Told& b) { return a.key() < b.key(); });
  unite(told, *m_sets);
  BlockBuilder out(block.entries.size());
  auto next = told.begin();
  for (const BlockEntry& entry : block.entries) {
    if (m_concerned.contains(entry.member))
      continue;
    for (; next != told.end() && next->member < entry.member; ++next)
      out.append(next->member, next->second, next->shape);
    out.append(entry.member, entry.second, block.shapeOf(entry));
  }
  for (; next != told.end(); ++next)
    out.append(next->member, next->second, next->shape);
  return out.finish();
}

} // namespace weilu
