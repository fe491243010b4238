// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace weilu {

/// A sum for each person that stops at UINT32_MAX.
class PersonSums {
public:
  void add(std::uint32_t member, std::uint64_t count)
  {
    if (member >= m_sums.size())
      m_sums.resize(std::size_t{member} + 1);
    auto& sum = m_sums[member];
    sum = static_cast<std::uint32_t>(std::min<std::uint64_t>(sum + count, UINT32_MAX));
  }
  void add(const PersonSums& others)
  {
    for (std::size_t member = 0; member < others.m_sums.size(); ++member) {
      if (others.m_sums[member] > 0)
        add(static_cast<std::uint32_t>(member), others.m_sums[member]);
    }
  }
  /// Index = id, as long as the largest id with a sum.
  [[nodiscard]] std::vector<std::uint32_t> take() { return std::move(m_sums); }

private:
  std::vector<std::uint32_t> m_sums;
};

} // namespace weilu
