// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace weilu {

/// Appends numbers to bytes.
class Packer {
public:
  explicit Packer(std::size_t expectedBytes = 0) { m_bytes.reserve(expectedBytes); }

  /// Variable length: groups of seven bits, lowest first, the top bit set on all but the last.
  void number(std::uint64_t value)
  {
    while (value >= 0x80) {
      m_bytes.push_back(static_cast<char>(value | 0x80));
      value >>= 7U;
    }
    m_bytes.push_back(static_cast<char>(value));
  }
  /// Little-endian in \p width bytes, 0–4.
  void fixed(std::uint32_t value, unsigned width)
  {
    for (unsigned i = 0; i < width; ++i)
      m_bytes.push_back(static_cast<char>(value >> (8 * i)));
  }
  void append(std::string_view bytes) { m_bytes.append(bytes); }

  [[nodiscard]] std::string_view bytes() const { return m_bytes; }
  [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
  std::string m_bytes;
};

/// Reads what a Packer wrote. Never reads past the end: throws Failure instead.
class Unpacker {
public:
  explicit Unpacker(std::string_view bytes)
      : m_at(bytes.data())
      , m_end(bytes.data() + bytes.size())
  {
  }

  [[nodiscard]] std::uint64_t number()
  {
    // Whether a number has one byte or two is as good as random, so no branch asks.
    if (left() >= 2) {
      const std::uint64_t first = static_cast<unsigned char>(m_at[0]),
                          second = static_cast<unsigned char>(m_at[1]);
      const std::uint64_t two = first >> 7U;
      if ((first & second & 0x80U) == 0) {
        m_at += 1 + two;
        return (first & 0x7FU) | ((second & (0 - two)) << 7U);
      }
    }
    require(m_at != m_end);
    const char* at = m_at; // a copy, so that m_at may stay in a register
    const std::uint64_t value = longNumber(at, m_end);
    m_at = at;
    return value;
  }
  /// A number that must not be above \p most.
  [[nodiscard]] std::uint32_t number32(std::uint32_t most = UINT32_MAX)
  {
    const auto value = number();
    require(value <= most);
    return static_cast<std::uint32_t>(value);
  }
  /// A number of things that take at least \p leastBytes each of what is left, so that damage
  /// cannot ask for more memory than a small multiple of the input.
  [[nodiscard]] std::size_t countOf(std::size_t leastBytes)
  {
    const auto value = number();
    require(value <= left() / leastBytes);
    return value;
  }
  /// Little-endian in \p width bytes, 0–4.
  [[nodiscard]] std::uint32_t fixed(unsigned width)
  {
    require(left() >= width);
    std::uint32_t value = 0;
    for (unsigned i = 0; i < width; ++i)
      value |= std::uint32_t{static_cast<unsigned char>(*m_at++)} << (8 * i);
    return value;
  }
  /// The next bytes as they are.
  [[nodiscard]] std::string_view take(std::size_t bytes)
  {
    require(left() >= bytes);
    const std::string_view taken(m_at, bytes);
    m_at += bytes;
    return taken;
  }
  [[nodiscard]] std::size_t left() const { return static_cast<std::size_t>(m_end - m_at); }
  static void require(bool holds)
  {
    if (!holds)
      damaged();
  }

private:
  /// The number at \p at, which then is behind it.
  static std::uint64_t longNumber(const char*& at, const char* end)
  {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      require(at != end);
      const auto byte = static_cast<unsigned char>(*at++);
      value |= std::uint64_t{byte & 0x7FU} << shift;
      if (byte < 0x80)
        return value;
    }
    damaged();
  }
  [[noreturn]] static void damaged() { throw Failure("a block of events is damaged"); }
  const char* m_at;
  const char* m_end;
};

/// Tells damaged bytes from good ones; not meant against intent.
[[nodiscard]] inline std::uint32_t checksum(std::string_view bytes)
{
  constexpr std::uint64_t prime = 0x9E3779B97F4A7C15ULL;
  constexpr std::size_t wordBytes = sizeof(std::uint64_t);
  auto hash = bytes.size() * prime;
  const auto add = [&hash, &bytes](std::size_t taken) {
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < taken; ++i)
      word |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    hash = (hash ^ word) * prime;
    hash ^= hash >> 32U;
    bytes.remove_prefix(taken);
  };
  while (bytes.size() >= wordBytes)
    add(wordBytes); // one load, as the compiler knows how many bytes
  if (!bytes.empty())
    add(bytes.size());
  return static_cast<std::uint32_t>(hash * prime >> 32U);
}

} // namespace weilu
