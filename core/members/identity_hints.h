// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"
#include "core/store/hot_statement.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// From a value to the people who may own it: the table identity_hint. A bucket is a sorted list of 8-byte
/// entries, half hash, half person; eight million take 64 MB and are written in a quarter of a second, where
/// an index over the values would take eight. Entries of people who lost the value stay.
class IdentityHints {
public:
  explicit IdentityHints(Database& db);

  /// The hash by which hints are kept. It is in files: it never changes.
  [[nodiscard]] static std::uint64_t hashOf(std::string_view kind, std::string_view value);

  /// Notes an entry; written by write().
  void add(std::uint64_t hash, MemberId member);
  [[nodiscard]] std::size_t waiting() const { return m_entries.size(); }
  void write();
  /// Everybody who may own the value; ascending.
  [[nodiscard]] std::vector<MemberId> candidates(std::uint64_t hash);

private:
  [[nodiscard]] std::vector<std::uint64_t> bucket(std::uint64_t number);
  /// What waits, bucket after bucket, each sorted; \p ends: where each of them ends.
  [[nodiscard]] std::vector<std::uint64_t> byBucket(std::vector<std::size_t>& ends) const;
  void write(std::uint64_t number, std::span<const std::uint64_t> fresh);

  HotStatement m_read, m_write;
  // What waits, in the order it came: a list a bucket would be a far place in memory for each entry.
  std::vector<std::uint64_t> m_entries;
  std::vector<std::uint16_t> m_buckets; ///< of m_entries
};

} // namespace weilu
