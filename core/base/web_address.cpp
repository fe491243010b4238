// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/web_address.h"

#include "core/base/text.h"

#include <algorithm>
#include <string>

namespace weilu {

bool isWebAddress(std::string_view text)
{
  const std::string lower = lowered(text);
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (lower.starts_with(scheme) && lower.size() > scheme.size() && lower[scheme.size()] != '/')
      return std::ranges::all_of(text,
                                 [](char c) { return static_cast<unsigned char>(c) > 0x20 && c != 0x7F; });
  }
  return false;
}

} // namespace weilu
