// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace weilu {

/// A small generator whose numbers are the same everywhere (xorshift64*).
class Dice {
public:
  /// 0 … \p sides − 1.
  std::uint64_t roll(std::uint64_t sides)
  {
    m_state ^= m_state >> 12;
    m_state ^= m_state << 25;
    m_state ^= m_state >> 27;
    return (m_state * 0x2545F4914F6CDD1DULL >> 32) * sides >> 32;
  }

private:
  std::uint64_t m_state = 88'172'645'463'325'252ULL;
};

} // namespace weilu
