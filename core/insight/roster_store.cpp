// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/roster_store.h"

#include "core/activity/packing.h"
#include "core/store/hot_statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace weilu {

namespace {

constexpr auto selectParts = "SELECT part, people FROM roster_part ORDER BY part";
constexpr auto selectPart = "SELECT people FROM roster_part WHERE part = ?";
constexpr auto replacePart = "INSERT OR REPLACE INTO roster_part (part, people) VALUES (?, ?)";
constexpr auto removeBetween = "DELETE FROM roster_part WHERE part BETWEEN ? AND ?";

constexpr unsigned idBits = 16; ///< of an id within its part
constexpr unsigned checksumBytes = 4;
constexpr std::uint32_t roles = 8;
static_assert(static_cast<std::uint32_t>(Role::Bot) < roles);
constexpr std::uint32_t joinedFlag = roles, leftFlag = 2 * roles;

// A part: a checksum of the rest, the earliest of its dates, then for each person how far the id is from the
// one before, role and flags in one number, and the dates there are, in days from the earliest.

std::uint32_t partOf(const Rostered& person) { return person.id >> idBits; }

Date earliestOf(std::span<const Rostered> people)
{
  std::optional<Date> earliest;
  for (const Rostered& person : people) {
    for (const Date date : {person.joined, person.left}) {
      if (date != RosterColumns::never)
        earliest = std::min(earliest.value_or(date), date);
    }
  }
  return earliest.value_or(Date{});
}

/// \p people of one part.
std::string packed(std::span<const Rostered> people)
{
  constexpr std::size_t perPerson = 5;
  Packer packer(people.size() * perPerson);
  const auto earliest = static_cast<std::uint32_t>(earliestOf(people).days);
  packer.fixed(earliest, sizeof earliest);
  std::uint32_t before = partOf(people.front()) << idBits;
  for (const Rostered& person : people) {
    packer.number(person.id - before);
    before = person.id;
    packer.number(static_cast<std::uint64_t>(person.role) |
                  (person.joined == RosterColumns::never ? 0 : joinedFlag) |
                  (person.left == RosterColumns::never ? 0 : leftFlag));
    for (const Date date : {person.joined, person.left}) {
      if (date != RosterColumns::never)
        packer.number(static_cast<std::uint32_t>(date.days) - earliest);
    }
  }
  Packer whole(packer.bytes().size() + checksumBytes);
  whole.fixed(checksum(packer.bytes()), checksumBytes);
  whole.append(packer.bytes());
  return whole.take();
}

/// Throws Failure when \p bytes are damaged.
void unpackInto(RosterColumns& roster, std::uint32_t part, std::string_view bytes)
{
  Unpacker unpacker(bytes);
  const std::uint32_t sum = unpacker.fixed(checksumBytes);
  Unpacker::require(checksum(bytes.substr(checksumBytes)) == sum);
  const std::uint32_t earliest = unpacker.fixed(sizeof earliest);
  const auto dateIf = [&](std::uint32_t known) {
    return known == 0 ? RosterColumns::never
                      : Date{static_cast<std::int32_t>(earliest + unpacker.number32())};
  };
  Rostered person{part << idBits, {}, {}, {}};
  while (unpacker.left() > 0) {
    person.id += unpacker.number32();
    const std::uint32_t flags = unpacker.number32(joinedFlag | leftFlag | (roles - 1));
    person.role = static_cast<Role>(flags % roles);
    person.joined = dateIf(flags & joinedFlag);
    person.left = dateIf(flags & leftFlag);
    roster.add(person);
  }
}

} // namespace

void RosterStore::save(std::span<const Rostered> roster)
{
  HotStatement kept(m_db, selectPart);
  HotStatement replace(m_db, replacePart);
  HotStatement removal(m_db, removeBetween);
  std::int64_t next = 0; // part
  while (!roster.empty()) {
    const std::uint32_t part = partOf(roster.front());
    const auto end = std::ranges::upper_bound(roster, part, {}, partOf);
    const std::string people = packed({roster.begin(), end});
    roster = {end, roster.end()};
    removal.with(next, part - std::int64_t{1}).run();
    next = part + std::int64_t{1};
    if (kept.with(std::int64_t{part}).step() && kept.text(0) == people)
      continue;
    kept.reset();
    replace.with(std::int64_t{part}).bindBlob(2, people);
    replace.run();
  }
  removal.with(next, std::numeric_limits<std::int64_t>::max()).run();
}

std::optional<RosterColumns> RosterStore::load() const
{
  RosterColumns roster;
  HotStatement parts(m_db, selectParts);
  try {
    while (parts.step())
      unpackInto(roster, static_cast<std::uint32_t>(parts.integer(0)), parts.text(1));
  } catch (const Failure&) {
    return {};
  } catch (const SQLite::Exception& exception) {
    if (exception.getErrorCode() == SQLITE_CORRUPT)
      return {};
    throw;
  }
  return roster.ids.empty() ? std::nullopt : std::optional(std::move(roster));
}

} // namespace weilu
