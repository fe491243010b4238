// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace weilu {

/// Some of the 256 bytes: for questions that are asked of every byte of a file.
class ByteSet {
public:
  constexpr explicit ByteSet(std::string_view bytes)
  {
    for (const char byte : bytes)
      m_holds[static_cast<unsigned char>(byte)] = true;
  }

  [[nodiscard]] constexpr bool holds(char byte) const { return m_holds[static_cast<unsigned char>(byte)]; }
  /// Whether \p text consists of these bytes; true of an empty one.
  [[nodiscard]] constexpr bool holdsAll(std::string_view text) const
  {
    return std::all_of(text.begin(), text.end(), [this](char byte) { return holds(byte); });
  }

private:
  std::array<bool, 256> m_holds{};
};

inline constexpr ByteSet digitBytes{"0123456789"};

} // namespace weilu
