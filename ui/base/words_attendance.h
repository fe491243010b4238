// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_attendance_file.h"
#include "ui/base/words_context.h"

namespace weilu::ui::words {

/// What becomes of somebody a list of who came names: "Signed up and came".
[[nodiscard]] QString attendanceOutcome(AttendanceOutcome outcome);
/// Why a list may be of another event, as a sentence. \p title: of the campaign.
[[nodiscard]] QString attendanceDoubt(AttendanceDoubt doubt, const QString& topic, const QString& title);
/// Why a list of who came does not come in; empty where it is about something else.
[[nodiscard]] QString refusedAttendance(const RefusalFacts& fact);

} // namespace weilu::ui::words
