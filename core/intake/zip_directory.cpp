// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/zip_directory.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>

namespace weilu {

namespace {

/// The last record has a comment of 64 KiB at most behind it; the one of large archives stands before it.
constexpr std::uint64_t tailBytes = 65536 + 22 + 20 + 56;

std::string tailOf(const std::filesystem::path& file)
{
  std::error_code unknown;
  const std::uint64_t size = std::filesystem::file_size(file, unknown);
  const std::uint64_t length = unknown ? 0 : std::min(size, tailBytes);
  std::string tail(length, '\0');
  std::ifstream in(file, std::ios::binary);
  in.seekg(static_cast<std::streamoff>(size - length));
  in.read(tail.data(), static_cast<std::streamsize>(length));
  tail.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, in.gcount())));
  return tail;
}

std::uint64_t number(std::string_view bytes)
{
  std::uint64_t value = 0;
  for (std::size_t i = bytes.size(); i-- > 0;)
    value = value << 8 | static_cast<unsigned char>(bytes[i]);
  return value;
}

/// The number \p at bytes behind the last \p signature, or 0.
std::uint64_t behind(std::string_view tail, std::string_view signature, std::size_t at, std::size_t length)
{
  const std::size_t found = tail.rfind(signature);
  return found == std::string_view::npos || found + at + length > tail.size()
             ? 0
             : number(tail.substr(found + at, length));
}

} // namespace

std::uint64_t promisedEntries(const std::filesystem::path& archive)
{
  const std::string tail = tailOf(archive);
  const std::uint64_t count = behind(tail, "PK\x05\x06", 10, 2);
  return count < 0xFFFF ? count : std::max(count, behind(tail, "PK\x06\x06", 32, 8));
}

} // namespace weilu
