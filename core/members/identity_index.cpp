// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/identity_index.h"

#include "core/members/identity_rows.h"
#include "core/store/row_visits.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <random>

namespace weilu {

namespace {

constexpr auto allKinds = "SELECT id, code FROM identity_kind";
constexpr auto countAll = "SELECT count(*) FROM identity";

constexpr std::uint32_t freeSlot = 0;
constexpr std::uint32_t severalOwners = 0xffffffff;
constexpr unsigned lastBit = 63;
constexpr std::size_t smallest = 64;
constexpr std::size_t expectedAtOnce = 32; // about what a processor can fetch while it goes on

/// Multiplies to 128 bits and folds the halves: every bit of the input moves every bit of the result.
std::uint64_t fold(std::uint64_t a, std::uint64_t b)
{
  __extension__ using Wide = unsigned __int128;
  const Wide product = static_cast<Wide>(a) * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

constexpr std::uint64_t odd1 = 0x9fb21c651e98df25;
constexpr std::uint64_t odd2 = 0xd6e8feb86659fd93;

std::uint64_t word(const char* bytes, std::size_t count)
{
  std::uint64_t value = 0;
  std::memcpy(&value, bytes, count);
  return value;
}

std::uint64_t hashed(std::string_view text, std::uint64_t seed, std::uint64_t odd)
{
  std::uint64_t state = fold(seed ^ text.size(), odd);
  for (std::size_t i = 0; i < text.size(); i += 8)
    state = fold(state ^ word(text.data() + i, std::min<std::size_t>(8, text.size() - i)), odd) + seed;
  return fold(state, odd);
}

std::uint64_t randomSeed()
{
  std::random_device device;
  return (static_cast<std::uint64_t>(device()) << 32) | device();
}

} // namespace

IdentityIndex::IdentityIndex()
    : m_seed{randomSeed(), randomSeed()}
    , m_slots(smallest)
{
}

IdentityIndex IdentityIndex::load(Database& db, const Control& control)
{
  IdentityIndex index;
  std::vector<Kind> kinds;
  for (SQLite::Statement query(db.sql(), allKinds); query.executeStep();) {
    const auto id = static_cast<std::size_t>(query.getColumn(0).getInt64());
    kinds.resize(std::max(kinds.size(), id + 1));
    kinds[id] = index.kind(query.getColumn(1).getText());
  }
  const auto total = static_cast<std::uint64_t>(db.sql().execAndGet(countAll).getInt64());
  index.reserve(total);
  struct Read {
    Kind kind;
    Print print;
    MemberId member;
  };
  std::vector<Read> read;
  const auto addRead = [&] {
    for (const Read& row : read)
      index.add(row.kind, row.print, row.member);
    read.clear();
  };
  std::uint64_t done = 0;
  visitRows(db, "id, kind, value", "identity", [&](const VisitedRow& identity) {
    if (done++ % 4096 == 0)
      control.checkpoint(Phase::Reading, done, total);
    const Kind kind = kinds[static_cast<std::size_t>(identity.integer(1))];
    const Read& row =
        read.emplace_back(kind, index.print(kind, identity.text(2)), identityOwner(identity.integer(0)));
    index.expect(row.print);
    if (read.size() == expectedAtOnce)
      addRead();
  });
  addRead();
  return index;
}

IdentityIndex::Kind IdentityIndex::kind(std::string_view code)
{
  const auto known = std::ranges::find(m_kinds, code);
  const auto number = static_cast<unsigned>(known - m_kinds.begin());
  if (known == m_kinds.end())
    m_kinds.emplace_back(code);
  return {hashed(code, m_seed[0], odd1), std::min(number, lastBit)};
}

void IdentityIndex::reserve(std::size_t identities)
{
  const std::size_t slots = std::bit_ceil((m_size + identities) * 8 / 7 + 1);
  if (slots > m_slots.size())
    grow(slots);
}

IdentityIndex::Print IdentityIndex::print(Kind kind, std::string_view value) const
{
  return {hashed(value, kind.seed ^ m_seed[0], odd1),
          static_cast<std::uint32_t>(hashed(value, kind.seed ^ m_seed[1], odd2) >> 32)};
}

std::size_t IdentityIndex::place(const std::vector<Slot>& slots, Print print) const
{
  const std::size_t mask = slots.size() - 1;
  std::size_t at = print.low & mask;
  while (slots[at].member != freeSlot && (slots[at].low != print.low || slots[at].high != print.high))
    at = (at + 1) & mask;
  return at;
}

void IdentityIndex::grow(std::size_t slots)
{
  std::vector<Slot> bigger(slots);
  for (const Slot& slot : m_slots) {
    if (slot.member != freeSlot)
      bigger[place(bigger, {slot.low, slot.high})] = slot;
  }
  m_slots = std::move(bigger);
}

void IdentityIndex::expect(Print print) const
{
  __builtin_prefetch(&m_slots[print.low & (m_slots.size() - 1)]);
}

void IdentityIndex::add(Kind kind, Print key, MemberId member)
{
  if ((m_size + 1) * 8 > m_slots.size() * 7)
    grow(m_slots.size() * 2);
  const auto id = static_cast<std::uint32_t>(member.value);
  Slot& slot = m_slots[place(m_slots, key)];
  if (slot.member == freeSlot) {
    slot = {key.low, key.high, id};
    ++m_size;
  } else if (slot.member != id) {
    slot.member = severalOwners;
  }
  if (m_kindsOf.size() <= id)
    m_kindsOf.resize(std::max<std::size_t>(id + 1, m_kindsOf.size() * 3 / 2));
  m_kindsOf[id] |= std::uint64_t{1} << kind.number;
}

IdentityIndex::Match IdentityIndex::find(Print key) const
{
  const std::uint32_t member = m_slots[place(m_slots, key)].member;
  if (member == freeSlot)
    return {};
  if (member == severalOwners)
    return {Owner::Several, {}};
  return {Owner::One, MemberId{member}};
}

bool IdentityIndex::has(Kind kind, MemberId member) const
{
  const auto id = static_cast<std::size_t>(member.value);
  return id < m_kindsOf.size() && (m_kindsOf[id] >> kind.number & 1) != 0;
}

std::size_t IdentityIndex::bytes() const
{
  return m_slots.capacity() * sizeof(Slot) + m_kindsOf.capacity() * sizeof(std::uint64_t);
}

} // namespace weilu
