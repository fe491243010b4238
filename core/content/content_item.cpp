// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/content_item.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr std::array<std::string_view, 7> kindCodes{"news",        "knowledge", "entertainment", "case",
                                                    "member-made", "questions", "resource"};
constexpr std::array<std::string_view, 5> stateCodes{"idea", "draft", "scheduled", "published", "dropped"};

/// The value of an enumeration from 0 on whose codes are \p codes.
template<class Value, std::size_t size>
std::optional<Value> valueNamed(const std::array<std::string_view, size>& codes, std::string_view code)
{
  const auto found = std::ranges::find(codes, code);
  return found == codes.end() ? std::nullopt : std::optional(static_cast<Value>(found - codes.begin()));
}

} // namespace

std::string_view code(ContentKind kind) { return kindCodes.at(static_cast<std::size_t>(kind)); }
std::string_view code(ContentState state) { return stateCodes.at(static_cast<std::size_t>(state)); }

std::optional<ContentKind> contentKindNamed(std::string_view code)
{
  return valueNamed<ContentKind>(kindCodes, code);
}

std::optional<ContentState> contentStateNamed(std::string_view code)
{
  return valueNamed<ContentState>(stateCodes, code);
}

} // namespace weilu
