// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/members/member.h"
#include "core/store/database.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// All identities in memory, for matching a whole file against them and against itself: a hash table of
/// 16 to 36 bytes per identity, plus 8 bytes per person. Values are kept as 96 bits of a hash seeded at
/// random, so two values of a million people meet by chance once in 10^17 files. One thread.
class IdentityIndex {
public:
  /// A kind of identity, looked up once per column.
  struct Kind {
    std::uint64_t seed = 0;
    unsigned number = 0;
  };
  enum class Owner { Nobody, One, Several };
  struct Match {
    Owner owner = Owner::Nobody;
    MemberId member; ///< valid for One
  };

  IdentityIndex();
  /// Every identity of the file; labels too.
  [[nodiscard]] static IdentityIndex load(Database& db, const Control& control = {});

  /// The kind called \p code ("email", "discourse"); made when missing.
  [[nodiscard]] Kind kind(std::string_view code);
  /// Makes room for \p identities more, so that adding them does not move the table.
  void reserve(std::size_t identities);
  /// What is kept of an identity.
  struct Print {
    std::uint64_t low = 0;
    std::uint32_t high = 0;
  };
  /// \p value is normalised.
  [[nodiscard]] Print print(Kind kind, std::string_view value) const;
  /// Says that \p print will be looked for soon: the table is larger than any cache.
  void expect(Print print) const;
  /// Adding what is there already changes nothing.
  void add(Kind kind, Print print, MemberId member);
  void add(Kind kind, std::string_view value, MemberId member) { add(kind, print(kind, value), member); }
  [[nodiscard]] Match find(Print print) const;
  [[nodiscard]] Match find(Kind kind, std::string_view value) const { return find(print(kind, value)); }
  /// Whether \p member has any identity of \p kind: then another value of that kind contradicts. Beyond 63
  /// kinds in one index the answer may be yes for a kind that is not there.
  [[nodiscard]] bool has(Kind kind, MemberId member) const;

  [[nodiscard]] std::size_t size() const { return m_size; } ///< distinct identities
  [[nodiscard]] std::size_t bytes() const;                  ///< memory held

private:
  struct Slot {
    std::uint64_t low = 0;
    std::uint32_t high = 0;
    std::uint32_t member = 0; ///< 0: free; 2^32 − 1: several
  };
  [[nodiscard]] std::size_t place(const std::vector<Slot>& slots, Print print) const;
  void grow(std::size_t slots);

  std::array<std::uint64_t, 2> m_seed;
  std::vector<std::string> m_kinds;
  std::vector<Slot> m_slots; ///< a power of two, at most 7/8 full
  std::size_t m_size = 0;
  std::vector<std::uint64_t> m_kindsOf; ///< by member id: one bit per kind
};

} // namespace weilu
