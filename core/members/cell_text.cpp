// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/cell_text.h"

#include "core/base/text.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr std::size_t shortestNumber = 5; // "1.0" may well be a version

bool isAscii(std::string_view text)
{
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

std::string_view plainCell(std::string_view typed)
{
  std::string_view text = trimmed(typed);
  if (text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"'))
    text = trimmed(text.substr(2, text.size() - 3));
  if (text.starts_with('\''))
    text = trimmed(text.substr(1));
  return text;
}

std::string foldedCell(std::string_view typed)
{
  const std::string_view text = plainCell(typed);
  return isAscii(text) ? lowered(text) : folded(text);
}

std::string_view withoutDecimalZero(std::string_view text)
{
  const auto dot = text.find('.');
  const bool whole = dot != std::string_view::npos && dot >= shortestNumber && dot + 1 < text.size() &&
                     text.find_first_not_of("0123456789") == dot &&
                     text.find_first_not_of('0', dot + 1) == std::string_view::npos;
  return whole ? text.substr(0, dot) : text;
}

} // namespace weilu
