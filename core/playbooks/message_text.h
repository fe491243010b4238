// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// What a message can say of a person. {name|friend} says "friend" where the name is not known.
inline constexpr std::array<std::string_view, 6> messageVariables{"name",   "layer",      "days_silent",
                                                                  "points", "expires_on", "community"};

/// A stretch of a message: plain text, or a variable.
struct MessagePart {
  std::string text;     ///< as written, a variable with its braces
  std::string variable; ///< empty: plain text
  std::string otherwise;
  bool hasOtherwise = false;
  std::size_t at = 0; ///< bytes before it
};

/// Takes a message apart. A brace that opens nothing (no closing one in the same line) is plain text.
[[nodiscard]] std::vector<MessagePart> messageParts(std::string_view text);
/// The variables that do not exist, as written ("{nick}"), in the order they stand.
[[nodiscard]] std::vector<MessagePart> unknownVariables(std::string_view text);

/// What is known of a person for a message; words are made of it where languages are known.
struct MessageFacts {
  std::string name, layerZh, layerEn, community;
  std::optional<int> daysSilent; ///< none: never active
  std::optional<std::int64_t> points;
  std::optional<Date> expiresOn; ///< of the paid term that ends last
};

/// A message for one person.
struct RenderedMessage {
  std::string text;                 ///< variables without a value stay as they are written
  std::vector<std::string> missing; ///< their names, each once: the message cannot go out like this
};
/// Puts \p values in; an empty value counts as unknown.
[[nodiscard]] RenderedMessage render(std::string_view text, const std::map<std::string, std::string>& values);

} // namespace weilu
