// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"

#include <optional>
#include <string>
#include <string_view>

namespace weilu {

/// How strong a key is when people are matched: platform ids before phones before e-mails
/// (product.md section 4). Names and user names are labels, never keys.
enum class IdentityStrength { PlatformId = 0, Phone = 1, Email = 2, Label = 3 };
[[nodiscard]] IdentityStrength strengthOf(std::string_view kind);

/// A phone as digits with country code ("+8613800000001"); bare 11-digit Chinese numbers get +86.
/// No value for masked, scientific, placeholder or impossible numbers: those are never keys.
[[nodiscard]] std::optional<std::string> normalisedPhone(std::string_view typed);
/// An e-mail trimmed, half-width, in lower case; no value when it is not one.
[[nodiscard]] std::optional<std::string> normalisedEmail(std::string_view typed);
/// A platform id as text: trimmed, without the ="…" and ' that spreadsheets add.
[[nodiscard]] std::optional<std::string> normalisedPlatformId(std::string_view typed);
/// The normalised identity of \p kind, by the rule for that kind; no value when \p typed is no key.
[[nodiscard]] std::optional<Identity> identityOf(std::string_view kind, std::string_view typed);

} // namespace weilu
