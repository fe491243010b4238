// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/levels/badge.h"
#include "core/levels/benefit.h"
#include "core/purchases/term_rules.h"

/// How the program speaks of benefits, terms and badges.
namespace weilu::ui::words {

[[nodiscard]] QString benefitKind(BenefitKind kind);
[[nodiscard]] QString grantWay(GrantWay way);
[[nodiscard]] QString grantState(GrantState state);
[[nodiscard]] QString termStatus(TermStatus status);
[[nodiscard]] QString badge(const weilu::Badge& badge);
/// How many days a term has left: "7 days left", "ends today", "over for 3 days", "no end".
[[nodiscard]] QString daysLeft(std::optional<int> days);

} // namespace weilu::ui::words
