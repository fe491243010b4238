// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/attendance_file.h"
#include "core/workspace_participants.h"

namespace weilu {

/// What becomes of somebody a list of who came names.
enum class AttendanceOutcome {
  SignedUp, ///< had signed up, and came
  WalkIn,   ///< came without signing up
  Already,  ///< is known to have come
  NoPlace,  ///< waits or did not sign up, and every place is taken
  Unknown,  ///< nobody that is known for sure
};
/// "signed-up", "walk-in", "already", "no-place", "unknown".
[[nodiscard]] std::string_view code(AttendanceOutcome outcome);

/// One person, or one row about nobody.
struct AttendanceLine {
  AttendanceRow from; ///< the first row about them, with the earliest time of all
  Moment at;          ///< when they came: as the list says, or when the campaign began
  AttendanceOutcome outcome = AttendanceOutcome::Unknown;
};

/// Why a list may be of another event.
enum class AttendanceDoubt {
  Times, ///< most of its times are not those of the campaign
  Topic, ///< it is called otherwise
};
/// "times", "topic".
[[nodiscard]] std::string_view code(AttendanceDoubt doubt);

/// What importing a list of who came will do.
struct AttendancePlan {
  CampaignId campaign;
  std::string file, topic;
  std::optional<Moment> first, last; ///< of the times of the list
  std::vector<AttendanceLine> lines; ///< in the order of the list
  std::uint64_t rows = 0;
  std::int64_t missing = 0; ///< signed up, and the list does not name them
  std::vector<AttendanceDoubt> doubts;
  [[nodiscard]] std::int64_t count(AttendanceOutcome outcome) const;
};

/// Refuses as readAttendance() and campaignOf(), and BadValue ("participation" "open") as mayBecome().
[[nodiscard]] Result<AttendancePlan> planAttendance(Workspace& workspace, CampaignId id,
                                                    const std::filesystem::path& file,
                                                    const Control& control = {});
/// Notes as one change that those who signed up and walked in came, each once, however often the list comes
/// in; who is there already, has no place, or is unknown stays out. Nobody is left: no change and an invalid
/// id. Refuses as note(), and BadValue (what "attendance", expected "confirmed", found the first doubt, with
/// the plan's "topic" and the campaign's "title") for a list that may be of another event unless \p
/// confirmed.
[[nodiscard]] Result<ChangeId> importAttendance(Workspace& workspace, const AttendancePlan& plan,
                                                bool confirmed, const Control& control = {});

} // namespace weilu
