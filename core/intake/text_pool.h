// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace weilu {

/// Many short texts that are kept in the order they came, eight bytes each beside their letters. They do
/// not move.
class TextPool {
public:
  /// A text of at most 1 MiB. False when that would be more than \p most bytes in all.
  [[nodiscard]] bool add(std::string_view text, std::uint64_t most);
  [[nodiscard]] std::size_t size() const { return m_starts.size(); }
  [[nodiscard]] std::string_view operator[](std::size_t index) const;

private:
  std::vector<std::unique_ptr<char[]>> m_blocks;
  std::vector<std::uint32_t> m_starts; ///< of the length that stands before each text, over all blocks
  std::uint32_t m_end = 0;
};

} // namespace weilu
