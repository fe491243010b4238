// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/participant.h"

#include <span>

namespace weilu {

/// Somebody who came, and when: one event, however often they were noted.
struct Attendance {
  MemberId member;
  Moment at;
  friend bool operator==(const Attendance&, const Attendance&) = default;
};
/// Of everybody who came.
[[nodiscard]] std::vector<Attendance> attendanceOf(std::span<const Participant> participants);
/// The code of the kind of event it is.
[[nodiscard]] std::string attendanceKind(CampaignType type);

/// Tells a list of attendances from another, whatever its order; what two lists without anybody in common
/// have together is the sum of what each has.
struct AttendancePrint {
  std::uint64_t count = 0, sum = 0;
  void add(std::span<const Attendance> people);
  [[nodiscard]] AttendancePrint without(const AttendancePrint& other) const
  {
    return {count - other.count, sum - other.sum};
  }
  friend bool operator==(const AttendancePrint&, const AttendancePrint&) = default;
};
[[nodiscard]] AttendancePrint printOf(std::span<const Attendance> people);

} // namespace weilu
