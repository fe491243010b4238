// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes are in some encoding, and as text they are UTF-8 without NULs.
#include "core/intake/encoding.h"
#include "core/intake/file_kind.h"
#include "core/intake/text_source.h"
#include "tests/fuzz/input.h"

using namespace weilu;

namespace {

void decode(const std::filesystem::path& file, std::string_view encoding)
{
  const auto source = openText({file, {}}, encoding);
  std::string all;
  char piece[97];
  while (const std::size_t length = source->read(piece, sizeof piece))
    all.append(piece, length);
  fuzz::require(fuzz::isCleanText(all), "decoded text is UTF-8 without NULs");
  std::uint64_t last = 0;
  for (const std::uint64_t at : source->damage) {
    fuzz::require(at >= last && at <= all.size(), "damage lies in the text, in order");
    last = at;
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
  const std::string_view bytes = fuzz::text(data, size);
  const std::filesystem::path& file = fuzz::asFile(bytes);
  const FileEncoding found = detectEncoding(file);
  static_cast<void>(foreignKind(bytes.substr(0, 64 * 1024)));
  if (size == 0)
    return 0;
  fuzz::require(encodingNamed(found.name).has_value(), "what is found has a name");
  decode(file, found.name);
  for (const char* other : {"utf-8", "gb18030", "big5", "shift_jis", "windows-1252", "utf-16le", "utf-16be"})
    decode(file, other);
  return 0;
}
