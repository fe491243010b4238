// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/layers/segment.h"
#include "ui/base/page.h"
#include "ui/members/member_snapshot.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace weilu::ui {

enum class Presence { OnRoster, Left, Everybody };
enum class ActivityFilter { Any, Active7, Active30, Silent, Never };

/// The conditions of the member list. All of them hold at once; values of one field are alternatives.
struct MemberFilter {
  QString search;
  Presence presence = Presence::OnRoster;
  std::set<std::string> layers;   ///< codes
  std::set<std::string> channels; ///< as written in the file
  std::set<std::int64_t> tags;    ///< ids
  std::set<std::int64_t> spaces;  ///< ids
  std::optional<Standing> standing;
  std::set<Role> roles;
  ActivityFilter activity = ActivityFilter::Any;
  std::optional<int> joinedWithin;  ///< days up to the as-of date
  std::optional<PeopleList> people; ///< exactly these, from another page
  std::optional<Segment> segment;   ///< those whom its rule finds
  People segmentPeople;             ///< who that is; filled where the filter is answered

  /// The fields that narrow the list now, in the order of the chips.
  enum class Field { Search, People, Layer, Standing, Activity, Channel, Tag, Space, Role, Joined, Segment };
  [[nodiscard]] std::vector<Field> active() const;
  /// Takes one field's conditions away.
  void clear(Field field);
};

/// The people for whom every condition holds.
[[nodiscard]] People matching(const MemberFilter& filter, const MemberSnapshot& snapshot,
                              const MemberStore& members);
/// The people for whom one condition alone holds, on the roster asked for.
[[nodiscard]] People matching(MemberFilter::Field field, const MemberFilter& filter,
                              const MemberSnapshot& snapshot, const MemberStore& members);

} // namespace weilu::ui
