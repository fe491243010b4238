// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// How strong a key is when people are matched: platform ids before phones before e-mails
/// (product.md section 4). Names and user names are labels, never keys.
enum class IdentityStrength { PlatformId = 0, Phone = 1, Email = 2, Label = 3 };
[[nodiscard]] IdentityStrength strengthOf(std::string_view kind);

/// Why a phone is no key.
enum class PhoneFault {
  Empty,       ///< no digits at all
  Masked,      ///< "138****0001"
  Scientific,  ///< "1.38E+10": a spreadsheet lost the digits
  Placeholder, ///< "00000000000", "12345678901"
  Torn,        ///< a Chinese mobile number with digits missing or too many
  NotAPhone,   ///< anything else
};
/// A phone as digits with country code ("+8613800000001"), or why it is none. Bare Chinese mobile
/// numbers and landlines with area code get +86; other numbers without a country stay bare digits (7–15).
/// An extension stays part of the key: "+861065550101;ext=8001". Reads its own output unchanged.
[[nodiscard]] tl::expected<std::string, PhoneFault> readPhone(std::string_view typed);
/// readPhone() without the reason. Masked, scientific, placeholder and impossible numbers are never keys.
[[nodiscard]] std::optional<std::string> normalisedPhone(std::string_view typed);
/// The phones of one cell, as typed: "13800000001/13800000002" gives two. Never empty parts; a text
/// that cannot be cut into whole numbers stays in one piece.
[[nodiscard]] std::vector<std::string> splitPhones(std::string_view cell);
/// An e-mail trimmed, half-width, in lower case; no value when it is not one.
[[nodiscard]] std::optional<std::string> normalisedEmail(std::string_view typed);
/// The e-mails of one cell, as typed: parts between ; , and white space that hold an @.
[[nodiscard]] std::vector<std::string> splitEmails(std::string_view cell);
/// A platform id as text: trimmed, without the ="…", ' and .0 that spreadsheets add. No value for
/// numbers in scientific form and for words that mean "none".
[[nodiscard]] std::optional<std::string> normalisedPlatformId(std::string_view typed);
/// The normalised identity of \p kind, by the rule for that kind; no value when \p typed cannot be one.
/// Labels get a value too: they are stored and found, but strengthOf() says that they match nobody.
[[nodiscard]] std::optional<Identity> identityOf(std::string_view kind, std::string_view typed);

} // namespace weilu
