// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <memory>
#include <span>

namespace weilu::ui {

/// What every question about the member list needs, read once per change of the file or the as-of date,
/// so that searching and filtering a million people does not read it again. Immutable, shared by threads.
struct MemberSnapshot {
  Date asOf;
  Moment now;
  int silentAfter = 30;
  std::shared_ptr<const History> history;
  Scheme scheme;    ///< the scheme whose layers are shown
  LayerSets layers; ///< at asOf
  People everybody, roster;
  std::vector<std::int32_t> lastActive;  ///< by id: days since 1970, INT32_MIN: never
  std::vector<std::uint16_t> activeDays; ///< by id: of the last 30 dates
  /// Events of those active in the last 30 dates that count as active: 30 numbers each, oldest date first,
  /// at most 255. Where a person's begin is in eventsAt, by id; -1: nowhere.
  std::vector<std::uint8_t> events;
  std::vector<std::int64_t> eventsAt;
  std::vector<std::int32_t> layerRank; ///< by id: rank of the layer, INT32_MIN: none
  std::vector<Tag> tags;               ///< with the people on the roster who have them
  std::vector<Space> spaces;
  std::vector<std::pair<std::string, std::int64_t>> channels; ///< with people on the roster, most first

  /// The code of the layer \p person is in; empty: none.
  [[nodiscard]] const Layer* layerOf(MemberId person) const;
  /// Events of \p person on each of the last 30 dates; empty: none on any.
  [[nodiscard]] std::span<const std::uint8_t> eventsOf(MemberId person) const;
  /// The rank array for a sort; empty for sorts by column.
  [[nodiscard]] std::vector<std::int32_t> rank(MemberSort sort) const;
};

/// Reads the snapshot of \p workspace. A job's work.
[[nodiscard]] Result<std::shared_ptr<const MemberSnapshot>>
readMemberSnapshot(Workspace& workspace, Date asOf, const Control& control);

} // namespace weilu::ui
