// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_place.h"

#include <algorithm>

namespace weilu {

TextPlace placeOf(std::string_view text, std::size_t at)
{
  const std::string_view before = text.substr(0, std::min(at > 0 ? at - 1 : 0, text.size()));
  const std::string_view line = before.substr(before.rfind('\n') + 1);
  const auto beginsCharacter = [](char c) { return (c & 0xC0) != 0x80; };
  return {1 + static_cast<std::size_t>(std::ranges::count(before, '\n')),
          1 + static_cast<std::size_t>(std::ranges::count_if(line, beginsCharacter)),
          std::string(text.substr(before.size(), 20))};
}

} // namespace weilu
