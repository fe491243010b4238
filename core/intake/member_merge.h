// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import.h"
#include "core/intake/who_reader.h"

#include <string>
#include <vector>

namespace weilu {

/// Takes a later row of the same file about the same person into an earlier one: a given value of the
/// later row wins, joined is the earliest, last seen the latest, a no stays a no, lists and keys are joined.
void absorb(MemberRow& into, const MemberRow& later);
/// Where \p key is among the keys of \p row; one past the last when it is not.
[[nodiscard]] std::uint32_t keyIndex(const WhoRow& row, const RowKey& key);

/// The person a row makes. Without any name the person is called by the nickname, the user name or
/// another key, so that nobody is nameless.
[[nodiscard]] Member personOf(const MemberRow& row, const std::vector<KeyKind>& kinds);

/// \p before as \p row leaves it. A blank cell changes nothing but what MemberRow::blanks names;
/// do-not-contact is only set, never lifted; a date without a time does not replace a moment of that date; a
/// name put together from its parts does not replace the same name spaced differently. Where a field is
/// filled only what is not known is taken, a name that is but one of the person's keys counting as not known;
/// role and standing stay.
[[nodiscard]] Member merged(const Member& before, const MemberRow& row, const ImportOptions& options);
/// Makes \p row say nothing of \p field (modeField()). Custom fields and counters are known by number only.
void drop(MemberRow& row, std::string_view field);

/// The text of \p person that the field \p code holds ("city"); empty when it holds none.
[[nodiscard]] std::string memberText(const Member& person, std::string_view code);

/// Field codes of the columns in which two states of a person differ ("name", "city" …).
[[nodiscard]] std::vector<std::string> changedFields(const Member& before, const Member& after);

/// Plans that cost nothing ("Free", "免费") are no paid terms.
[[nodiscard]] bool isFreePlan(std::string_view plan);

} // namespace weilu
