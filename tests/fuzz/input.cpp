// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/input.h"

#include "core/intake/utf8.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace weilu::fuzz {

std::string_view text(const std::uint8_t* data, std::size_t size)
{
  return {reinterpret_cast<const char*>(data), size};
}

const std::filesystem::path& asFile(std::string_view bytes)
{
  static const std::filesystem::path path =
      std::filesystem::temp_directory_path() / ("weilu-fuzz-" + std::to_string(::getpid()));
  static const bool removed = std::atexit([] { std::remove(path.c_str()); }) == 0;
  require(removed, "the file is removed at the end");
  std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
  return path;
}

void require(bool holds, const char* law)
{
  if (holds)
    return;
  std::fprintf(stderr, "broken: %s\n", law);
  std::abort();
}

bool isCleanText(std::string_view text)
{
  const char* const end = text.data() + text.size();
  return skipValidUtf8(text.data(), end) == end && text.find('\0') == std::string_view::npos;
}

} // namespace weilu::fuzz
