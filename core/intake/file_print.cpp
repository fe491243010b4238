// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_print.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>
#include <vector>

namespace weilu {

namespace {

constexpr std::size_t kChunk = 1 << 20;

/// Two lanes of multiply and rotate over 8 bytes at a time, each mixed at the end as in MurmurHash3.
struct Print {
  std::array<std::uint64_t, 2> lanes{0x9E3779B97F4A7C15ull, 0xC2B2AE3D27D4EB4Full};
  std::uint64_t bytes = 0;

  void add(std::uint64_t word)
  {
    lanes[0] = std::rotl((lanes[0] ^ word) * 0x9FB21C651E98DF25ull, 29);
    lanes[1] = std::rotl((lanes[1] + word) * 0xD6E8FEB86659FD93ull, 37) ^ lanes[0];
  }

  void add(const char* data, std::size_t size)
  {
    bytes += size;
    std::uint64_t word = 0;
    const std::size_t whole = size - size % sizeof word;
    for (std::size_t at = 0; at < whole; at += sizeof word) {
      std::memcpy(&word, data + at, sizeof word);
      add(word);
    }
    if (whole == size)
      return;
    word = 0;
    std::memcpy(&word, data + whole, size - whole);
    add(word);
  }

  static std::uint64_t mixed(std::uint64_t value)
  {
    value = (value ^ value >> 33) * 0xFF51AFD7ED558CCDull;
    value = (value ^ value >> 33) * 0xC4CEB9FE1A85EC53ull;
    return value ^ value >> 33;
  }
};

} // namespace

std::string filePrint(const FilePlace& place, std::string_view sheet, const Control& control)
{
  FileBytes in(place);
  Print print;
  std::vector<char> chunk(kChunk);
  while (const std::size_t length = in.read(chunk.data(), chunk.size())) {
    print.add(chunk.data(), length);
    control.checkpoint(Phase::Reading, print.bytes, 0);
  }
  print.add(print.bytes);
  print.add(sheet.data(), sheet.size());
  return fmt::format("{:016x}{:016x}", Print::mixed(print.lanes[0]), Print::mixed(print.lanes[1]));
}

Moment modifiedAt(const std::filesystem::path& file, Moment now)
{
  using namespace std::chrono;
  std::error_code error;
  const auto written = std::filesystem::last_write_time(file, error);
  if (error)
    return now;
  const auto since = time_point_cast<seconds>(file_clock::to_sys(written)).time_since_epoch();
  return std::min(now, Moment{since.count()});
}

} // namespace weilu
