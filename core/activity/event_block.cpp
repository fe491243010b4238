// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/event_block.h"

#include "core/activity/packing.h"

#include <algorithm>
#include <array>
#include <span>
#include <type_traits>

namespace weilu {

namespace {

constexpr std::uint8_t version = 1;
constexpr std::size_t checksumBytes = 4;
constexpr std::uint32_t secondsPerDay = 86'400;

/// Bytes per entry in the column of shapes.
unsigned shapeWidth(std::size_t shapes)
{
  if (shapes <= 1)
    return 0;
  if (shapes <= 1U << 8U)
    return 1;
  return shapes <= 1U << 16U ? 2 : 4;
}

void writeShapes(Packer& out, const std::vector<EventShape>& shapes)
{
  out.number(shapes.size());
  for (const auto& shape : shapes) {
    out.fixed(shape.kind(), 1);
    out.number(shape.space());
    out.number(shape.count);
    out.number(shape.sources);
  }
}

void readShapes(Unpacker& in, std::vector<EventShape>& shapes)
{
  shapes.resize(in.countOf(4));
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    auto& shape = shapes[i];
    shape.kindSpace = in.fixed(1) << 24U;
    shape.kindSpace |= in.number32(0xFFFFFF);
    shape.count = in.number32();
    shape.sources = in.number32();
    in.require(i == 0 || shapes[i - 1] < shape);
  }
}

std::size_t runEnd(const std::vector<BlockEntry>& entries, std::size_t begin)
{
  auto end = begin + 1;
  while (end < entries.size() && entries[end].member == entries[begin].member)
    ++end;
  return end;
}

/// A person is the gap to the one before, doubled, plus one when more than one entry follows; then
/// the number of entries less two.
void writePeople(Packer& out, const std::vector<BlockEntry>& entries)
{
  std::uint32_t previous = 0;
  for (std::size_t begin = 0; begin < entries.size();) {
    const auto end = runEnd(entries, begin);
    const auto run = end - begin;
    out.number(std::uint64_t{entries[begin].member - previous} << 1U | (run > 1 ? 1U : 0U));
    if (run > 1)
      out.number(run - 2);
    previous = entries[begin].member;
    begin = end;
  }
}

/// Calls \p add with each person and how many of the \p entries are theirs; most have one.
template<class Add>
void readPeople(Unpacker& in, std::size_t entries, Add&& add)
{
  constexpr std::uint64_t end = std::uint64_t{1} << 32U;
  std::uint64_t member = 0, next = 0; // at least
  for (std::size_t left = entries; left > 0;) {
    const auto token = in.number();
    member += token >> 1U;
    Unpacker::require(member - next < end - next); // not less than next, and an id
    next = member + 1;
    if ((token & 1U) == 0) {
      add(static_cast<std::uint32_t>(member), std::size_t{1});
      --left;
      continue;
    }
    const auto more = in.number();
    Unpacker::require(left >= 2 && more <= left - 2);
    add(static_cast<std::uint32_t>(member), more + 2);
    left -= more + 2;
  }
}

void writeSeconds(Packer& out, const std::vector<BlockEntry>& entries)
{
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const auto follows = i > 0 && entries[i].member == entries[i - 1].member;
    out.number(entries[i].second - (follows ? entries[i - 1].second : 0));
  }
}

void readSeconds(Unpacker& in, std::vector<BlockEntry>& entries)
{
  std::uint32_t second = 0;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const auto gap = in.number32(secondsPerDay - 1);
    second = gap + (i > 0 && entries[i].member == entries[i - 1].member ? second : 0);
    in.require(second < secondsPerDay);
    entries[i].second = second;
  }
}

/// A number of \p Width bytes, 0–4.
template<unsigned Width>
std::uint32_t littleEndian(const char* bytes)
{
  std::uint32_t value = 0;
  for (unsigned i = 0; i < Width; ++i)
    value |= std::uint32_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  return value;
}

/// Calls \p work with the width as a type, so that it is known where numbers are read.
template<class Work>
void withWidth(unsigned width, Work&& work)
{
  switch (width) {
  case 0:
    return work(std::integral_constant<unsigned, 0>());
  case 1:
    return work(std::integral_constant<unsigned, 1>());
  case 2:
    return work(std::integral_constant<unsigned, 2>());
  default:
    return work(std::integral_constant<unsigned, 4>());
  }
}

void readEntryShapes(Unpacker& in, const std::vector<EventShape>& shapes, std::vector<BlockEntry>& entries)
{
  withWidth(shapeWidth(shapes.size()), [&](auto width) {
    const char* column = in.take(entries.size() * width).data();
    std::uint32_t most = 0;
    for (BlockEntry& entry : entries) {
      entry.shape = littleEndian<width>(column);
      most = std::max(most, entry.shape);
      column += width;
    }
    Unpacker::require(most < shapes.size() || entries.empty());
  });
}

struct MemberSum {
  std::uint32_t member;
  std::uint64_t sum;
};
using WaitingRoom = std::array<MemberSum, 512>;

/// Sums on their way to PersonSums. Those are far apart in memory: added many at a time, one is fetched while
/// another is. Whether there is anything to add is as good as random, so no branch asks. The room is another
/// object, so that the number of those who wait may stay in a register.
class WaitingSums {
public:
  WaitingSums(PersonSums& sums, WaitingRoom& room)
      : m_sums(sums)
      , m_room(room.data())
  {
  }

  void add(std::uint32_t member, std::uint64_t sum)
  {
    m_room[m_waiting] = {member, sum};
    m_waiting += sum > 0 ? 1 : 0;
    if (m_waiting == std::tuple_size_v<WaitingRoom>)
      flush();
  }
  void flush()
  {
    for (const auto& [member, sum] : std::span(m_room, m_waiting))
      m_sums.add(member, sum);
    m_waiting = 0;
  }

private:
  PersonSums& m_sums;
  MemberSum* m_room;
  std::size_t m_waiting = 0;
};

/// The start of a block up to and with its shapes.
void readHead(Unpacker& in, std::vector<EventShape>& shapes)
{
  (void)in.fixed(checksumBytes);
  in.require(in.fixed(1) == version);
  const auto size = in.number();
  const auto before = in.left();
  in.require(size <= before);
  readShapes(in, shapes);
  in.require(before - in.left() == size);
}

/// Past the head of a whole block whose checksum holds.
Unpacker pastHead(std::string_view bytes, std::vector<EventShape>& shapes)
{
  Unpacker in(bytes);
  in.require(bytes.size() > checksumBytes);
  in.require(Unpacker(bytes).fixed(checksumBytes) == checksum(bytes.substr(checksumBytes)));
  readHead(in, shapes);
  return in;
}

} // namespace

std::uint64_t EventBlock::eventCount() const
{
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (stands(i))
      sum += shapeOf(entries[i]).count;
  }
  return sum;
}

std::string encode(const EventBlock& block)
{
  Packer shapes;
  writeShapes(shapes, block.shapes);
  Packer out(block.entries.size() * 6 + shapes.bytes().size() + blockHeadStart);
  out.fixed(0, checksumBytes);
  out.fixed(version, 1);
  out.number(shapes.bytes().size());
  out.append(shapes.bytes());
  out.number(block.entries.size());
  writePeople(out, block.entries);
  writeSeconds(out, block.entries);
  const auto width = shapeWidth(block.shapes.size());
  for (const auto& entry : block.entries)
    out.fixed(entry.shape, width);
  auto bytes = out.take();
  signBlock(bytes);
  return bytes;
}

void signBlock(std::string& bytes)
{
  const auto sum = checksum(std::string_view(bytes).substr(checksumBytes));
  for (unsigned i = 0; i < checksumBytes; ++i)
    bytes[i] = static_cast<char>(sum >> (8 * i));
}

void decode(std::string_view bytes, EventBlock& into)
{
  Unpacker in = pastHead(bytes, into.shapes);
  auto& entries = into.entries;
  entries.resize(in.countOf(1));
  auto next = entries.begin();
  readPeople(in, entries.size(), [&next](std::uint32_t member, std::size_t run) {
    for (const auto end = next + static_cast<std::ptrdiff_t>(run); next != end; ++next)
      next->member = member;
  });
  readSeconds(in, entries);
  readEntryShapes(in, into.shapes, entries);
  in.require(in.left() == 0);
  in.require(std::adjacent_find(entries.begin(), entries.end(), std::greater_equal<>()) == entries.end());
}

BlockTally::BlockTally(std::string_view bytes)
{
  Unpacker in = pastHead(bytes, m_shapes);
  m_entries = in.countOf(1);
  const std::size_t shapesOf = m_entries * shapeWidth(m_shapes.size());
  Unpacker::require(shapesOf <= in.left());
  m_people = in.take(in.left() - shapesOf);
  m_shapesOf = in.take(shapesOf);
}

std::vector<std::uint32_t> BlockTally::people() const
{
  std::vector<std::uint32_t> people;
  Unpacker in(m_people);
  readPeople(in, m_entries, [&people](std::uint32_t member, std::size_t) { people.push_back(member); });
  return people;
}

void BlockTally::addTo(PersonSums& sums, const std::vector<std::uint32_t>& weights) const
{
  withWidth(shapeWidth(m_shapes.size()), [&](auto width) {
    WaitingRoom room;
    WaitingSums waiting(sums, room);
    const char* shapeAt = m_shapesOf.data();
    const std::span weightOf(weights);
    Unpacker in(m_people);
    readPeople(in, m_entries, [&](std::uint32_t member, std::size_t run) {
      std::uint64_t sum = 0;
      for (; run > 0; --run, shapeAt += width) {
        const std::uint32_t shape = littleEndian<width>(shapeAt);
        Unpacker::require(shape < weightOf.size());
        sum += weightOf[shape];
      }
      waiting.add(member, sum);
    });
    waiting.flush();
  });
}

bool BlockTally::needsSeconds() const
{
  // No source stands in two entries of an event, and no two of them have the same count.
  bool counts = false, sources = false;
  const EventShape* first = nullptr;
  for (const EventShape& shape : m_shapes) {
    if (!first || shape.kindSpace != first->kindSpace) {
      first = &shape;
      counts = sources = false;
    }
    counts = counts || shape.count != first->count;
    sources = sources || shape.sources != first->sources;
    if (counts && sources)
      return true;
  }
  return false;
}

EventBlock decoded(std::string_view bytes)
{
  EventBlock block;
  decode(bytes, block);
  return block;
}

std::size_t headSize(std::string_view start)
{
  Unpacker in(start);
  (void)in.fixed(checksumBytes);
  (void)in.fixed(1); // version
  const auto shapes = in.number();
  in.require(shapes <= UINT32_MAX);
  return start.size() - in.left() + shapes;
}

std::vector<EventShape> shapesOf(std::string_view head)
{
  Unpacker in(head);
  std::vector<EventShape> shapes;
  readHead(in, shapes);
  return shapes;
}

} // namespace weilu
