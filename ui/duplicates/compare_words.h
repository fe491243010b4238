// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/base/dates.h"
#include "core/members/member.h"

/// How two people are shown side by side.
namespace weilu::ui::compare_words {

/// What to call somebody.
[[nodiscard]] QString name(const Member& member);
/// What tells people of one name apart at a glance: "Joined 1 May 2023 · Hangzhou".
[[nodiscard]] QString line(const Member& member, const Zone& zone);
/// A field of a merge ("city", "custom:车型") as its label.
[[nodiscard]] QString field(const std::string& code, const MemberRecord& record);
/// Its value of one person; empty when there is none.
[[nodiscard]] QString value(const std::string& code, const MemberRecord& record, const Zone& zone);
/// Identities, tags and groups of both, each once; phones and e-mails masked.
[[nodiscard]] QStringList identities(const MemberRecord& one, const MemberRecord& other);
[[nodiscard]] QStringList tags(const MemberRecord& one, const MemberRecord& other);
[[nodiscard]] QStringList spaces(const MemberRecord& one, const MemberRecord& other);

} // namespace weilu::ui::compare_words
