// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/member_details.h"

class QVBoxLayout;

namespace weilu::ui::panel_parts {

/// The person's paid terms with their status, and a way to change, renew and add them.
void addTerms(QVBoxLayout& into, Session& session, const MemberDetails& details);
/// The badges, as a row of them; nothing when there is none.
[[nodiscard]] QWidget* badges(const MemberDetails& details);
/// What the person got: the newest few.
void addGrants(QVBoxLayout& into, const MemberDetails& details, const Zone& zone);

} // namespace weilu::ui::panel_parts
