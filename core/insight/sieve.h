// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"

#include <cstdint>
#include <vector>

namespace weilu {

/// Keeps some people of many sets. Where they are few, Roaring would compare short lists of ids, which
/// takes three times as long as looking each one up in a mask.
class Sieve {
public:
  explicit Sieve(People people)
      : m_kept(std::move(people))
  {
    constexpr std::uint64_t dense = 16; // one in 16: from there on Roaring keeps bitmaps
    if (m_kept.cardinality() * dense >= m_kept.maximum())
      return;
    m_mask.resize(std::size_t{m_kept.maximum()} + 1);
    for (const auto id : m_kept)
      m_mask[id] = 1;
  }

  [[nodiscard]] const People& kept() const { return m_kept; }
  [[nodiscard]] People of(const People& people) const
  {
    if (m_mask.empty())
      return people & m_kept;
    std::vector<std::uint32_t> ids(people.cardinality());
    people.toUint32Array(ids.data());
    std::size_t found = 0;
    for (const auto id : ids) {
      ids[found] = id;
      found += id < m_mask.size() ? m_mask[id] : 0;
    }
    return People(found, ids.data());
  }

private:
  People m_kept;
  std::vector<std::uint8_t> m_mask; ///< by id; empty: Roaring is faster
};

} // namespace weilu
