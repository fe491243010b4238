// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/referrals.h"
#include "core/workspace.h"
#include "ui/charts/bar_table_view.h"

namespace weilu::ui {

/// Somebody who brought people, or several of them together.
struct Referral {
  enum class Of { One, All, Before }; ///< one person; everybody; everybody in the period before
  Of of = Of::One;
  QString name; ///< of one
  Referrer who;
};
/// So many are still compared with the eye.
inline constexpr std::size_t mostReferrersShown = 12;

/// Who brought the people of \p joined: those who brought most, then all together, then, if \p before is
/// there, all of the period before. Empty when nobody did.
[[nodiscard]] std::vector<Referral> readReferrals(Workspace& workspace, std::span<const ReferrerRow> written,
                                                  const People& joined, const std::optional<People>& before);

[[nodiscard]] QList<BarColumn> referralColumns();
[[nodiscard]] QList<BarRow> referralRows(std::span<const Referral> referrals);
/// Exactly the people of a cell, and how a list of them is headed.
[[nodiscard]] People referralPeople(const Referral& referral, int column);
[[nodiscard]] QString referralTitle(const Referral& referral, int column);
/// "28 people were brought by 9 others".
[[nodiscard]] QString referralFinding(std::span<const Referral> referrals);
[[nodiscard]] QString referralDefinition();

} // namespace weilu::ui
