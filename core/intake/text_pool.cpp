// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text_pool.h"

#include <cstring>

namespace weilu {

namespace {

/// Holds a text of 1 MiB with its length; a block is left when the next text does not fit in.
constexpr std::uint32_t blockBytes = 4 << 20;
constexpr std::uint32_t headBytes = sizeof(std::uint32_t);

} // namespace

bool TextPool::add(std::string_view text, std::uint64_t most)
{
  const auto length = static_cast<std::uint32_t>(text.size());
  std::uint32_t at = m_end;
  if (m_blocks.empty() || at % blockBytes + headBytes + length > blockBytes || at % blockBytes == 0) {
    at = static_cast<std::uint32_t>(m_blocks.size()) * blockBytes;
    m_blocks.push_back(std::make_unique_for_overwrite<char[]>(blockBytes));
  }
  m_end = at + headBytes + length;
  if (m_end + m_starts.size() * sizeof(std::uint32_t) > most)
    return false;
  char* const to = m_blocks.back().get() + at % blockBytes;
  std::memcpy(to, &length, headBytes);
  std::memcpy(to + headBytes, text.data(), length);
  m_starts.push_back(at);
  return true;
}

std::string_view TextPool::operator[](std::size_t index) const
{
  const std::uint32_t start = m_starts[index];
  const char* const at = m_blocks[start / blockBytes].get() + start % blockBytes;
  std::uint32_t length = 0;
  std::memcpy(&length, at, headBytes);
  return {at + headBytes, length};
}

} // namespace weilu
