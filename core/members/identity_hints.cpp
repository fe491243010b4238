// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/identity_hints.h"

#include "core/base/in_two.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>

namespace weilu {

static_assert(std::endian::native == std::endian::little, "entries are stored as little-endian numbers");

namespace {

constexpr auto readBucket = "SELECT entries FROM identity_hint WHERE bucket = ?";
constexpr auto writeBucket = "INSERT OR REPLACE INTO identity_hint (bucket, entries) VALUES (?, ?)";

constexpr int bucketBits = 12;
constexpr std::size_t buckets = std::size_t{1} << bucketBits;

std::uint64_t bucketOf(std::uint64_t hash) { return hash >> (64 - bucketBits); }

std::uint64_t entryOf(std::uint64_t hash, std::int64_t member)
{
  return hash << 32 | static_cast<std::uint32_t>(member);
}

} // namespace

IdentityHints::IdentityHints(Database& db)
    : m_read(db, readBucket)
    , m_write(db, writeBucket)
{
}

std::uint64_t IdentityHints::hashOf(std::string_view kind, std::string_view value)
{
  // FNV-1a over kind, a zero byte and value; then its bits are stirred, because its upper ones are weak.
  std::uint64_t hash = 0xcbf29ce484222325;
  const auto take = [&hash](char c) { hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3; };
  std::ranges::for_each(kind, take);
  take('\0');
  std::ranges::for_each(value, take);
  hash = (hash ^ (hash >> 32)) * 0xd6e8feb86659fd93;
  return hash ^ (hash >> 32);
}

std::vector<std::uint64_t> IdentityHints::bucket(std::uint64_t number)
{
  std::vector<std::uint64_t> entries;
  if (m_read.with(static_cast<std::int64_t>(number)).step()) {
    const std::string_view bytes = m_read.text(0);
    entries.resize(bytes.size() / sizeof(std::uint64_t));
    if (!entries.empty())
      std::memcpy(entries.data(), bytes.data(), entries.size() * sizeof(std::uint64_t));
  }
  m_read.reset();
  return entries;
}

void IdentityHints::add(std::uint64_t hash, MemberId member)
{
  m_entries.push_back(entryOf(hash, member.value));
  m_buckets.push_back(static_cast<std::uint16_t>(bucketOf(hash)));
}

std::vector<std::uint64_t> IdentityHints::byBucket(std::vector<std::size_t>& ends) const
{
  std::vector<std::size_t> begins(buckets + 1);
  for (const std::uint16_t bucket : m_buckets)
    ++begins[std::size_t{bucket} + 1];
  std::partial_sum(begins.begin(), begins.end(), begins.begin());
  ends.assign(begins.begin(), begins.end() - 1);
  std::vector<std::uint64_t> entries(m_entries.size());
  for (std::size_t i = 0; i < m_entries.size(); ++i)
    entries[ends[m_buckets[i]]++] = m_entries[i];
  const auto at = [&](std::size_t place) { return entries.begin() + static_cast<std::ptrdiff_t>(place); };
  inTwo([&](std::size_t half) {
    for (std::size_t number = half; number < buckets; number += 2)
      std::sort(at(begins[number]), at(ends[number]));
  });
  return entries;
}

void IdentityHints::write()
{
  std::vector<std::size_t> ends;
  const std::vector<std::uint64_t> entries = byBucket(ends);
  std::size_t begin = 0;
  for (std::size_t number = 0; number < buckets; begin = ends[number++]) {
    if (begin != ends[number])
      write(number, std::span(entries).subspan(begin, ends[number] - begin));
  }
  m_entries = {};
  m_buckets = {};
}

void IdentityHints::write(std::uint64_t number, std::span<const std::uint64_t> fresh)
{
  auto entries = bucket(number);
  const auto known = static_cast<std::ptrdiff_t>(entries.size());
  entries.insert(entries.end(), fresh.begin(), fresh.end());
  std::inplace_merge(entries.begin(), entries.begin() + known, entries.end());
  entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
  m_write.with(static_cast<std::int64_t>(number));
  m_write.bindBlob(2,
                   {reinterpret_cast<const char*>(entries.data()), entries.size() * sizeof(std::uint64_t)});
  m_write.run();
}

std::vector<MemberId> IdentityHints::candidates(std::uint64_t hash)
{
  const auto entries = bucket(bucketOf(hash));
  std::vector<MemberId> people;
  for (auto at = std::ranges::lower_bound(entries, entryOf(hash, 0));
       at != entries.end() && *at >> 32 == (hash & 0xffffffff); ++at)
    people.push_back({static_cast<std::int64_t>(*at & 0xffffffff)});
  return people;
}

} // namespace weilu
