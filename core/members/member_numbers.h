// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"
#include "core/store/database.h"

namespace weilu {

// Numbers that rows are pointed at by: one place for the store and the writer. What is missing is made.

/// The id of the next new person; ids of merged people are not given again.
[[nodiscard]] MemberId nextMemberId(Database& db);
[[nodiscard]] IdentityKindId identityKindCalled(Database& db, const std::string& code);
[[nodiscard]] TagId tagCalled(Database& db, const std::string& name, SourceId source);
[[nodiscard]] SpaceId spaceCalled(Database& db, const std::string& platform, const std::string& code,
                                  const std::string& name, SourceId source);
/// The field whose folded label is that of \p label.
[[nodiscard]] FieldId fieldCalled(Database& db, const std::string& label, FieldType type, SourceId source);
/// Takes the kinds away that no identity has, not even one of somebody merged.
void removeUnusedKinds(Database& db);

} // namespace weilu
