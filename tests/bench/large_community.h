// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_store.h"
#include "core/store/database.h"

namespace weilu {

/// A community made for measuring: how large, and the dates everything happens on.
struct LargeCommunity {
  std::uint64_t people = 1'000'000, events = 20'000'000;
  int days = 550;
  Date lastDay{20'000};

  [[nodiscard]] DateRange dates() const { return {lastDay.plus(1 - days), lastDay}; }
};

/// Writes it in one edit, always the same: everybody joined some day of the time; the earlier somebody's id,
/// the more they do; one event in ten is a contribution, the others are messages.
void fill(Database& db, ActivityStore& activity, const Zone& zone, const LargeCommunity& community);

} // namespace weilu
