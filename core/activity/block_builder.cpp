// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/block_builder.h"

#include <algorithm>
#include <numeric>

namespace weilu {

namespace {

std::uint64_t hashOf(const EventShape& shape)
{
  auto hash = (std::uint64_t{shape.kindSpace} << 32U | shape.count) * 0x9E3779B97F4A7C15ULL;
  hash = (hash ^ (hash >> 29U) ^ shape.sources) * 0xBF58476D1CE4E5B9ULL;
  return hash ^ (hash >> 32U);
}

} // namespace

BlockBuilder::BlockBuilder(std::size_t expectedEntries)
    : m_slots(64)
{
  m_block.entries.reserve(expectedEntries);
}

void BlockBuilder::append(std::uint32_t member, std::uint32_t second, const EventShape& shape)
{
  m_block.entries.push_back({member, second, numberOf(shape)});
}

std::uint32_t BlockBuilder::numberOf(const EventShape& shape)
{
  auto& shapes = m_block.shapes;
  if (m_last < shapes.size() && shapes[m_last] == shape)
    return m_last;
  if (2 * shapes.size() >= m_slots.size())
    growSlots();
  const auto mask = m_slots.size() - 1;
  auto slot = hashOf(shape) & mask;
  while (m_slots[slot] != 0 && shapes[m_slots[slot] - 1] != shape)
    slot = (slot + 1) & mask;
  if (m_slots[slot] == 0) {
    shapes.push_back(shape);
    m_slots[slot] = static_cast<std::uint32_t>(shapes.size());
  }
  m_last = m_slots[slot] - 1;
  return m_last;
}

void BlockBuilder::growSlots()
{
  std::vector<std::uint32_t> slots(2 * m_slots.size());
  const auto mask = slots.size() - 1;
  for (std::uint32_t i = 0; i < m_block.shapes.size(); ++i) {
    auto slot = hashOf(m_block.shapes[i]) & mask;
    while (slots[slot] != 0)
      slot = (slot + 1) & mask;
    slots[slot] = i + 1;
  }
  m_slots = std::move(slots);
}

EventBlock BlockBuilder::finish()
{
  auto& shapes = m_block.shapes;
  std::vector<std::uint32_t> order(shapes.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](auto a, auto b) { return shapes[a] < shapes[b]; });
  std::vector<EventShape> sorted(shapes.size());
  std::vector<std::uint32_t> newNumber(shapes.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) {
    sorted[i] = shapes[order[i]];
    newNumber[order[i]] = i;
  }
  shapes = std::move(sorted);
  for (auto& entry : m_block.entries)
    entry.shape = newNumber[entry.shape];
  return std::move(m_block);
}

} // namespace weilu
