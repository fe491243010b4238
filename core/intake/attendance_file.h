// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import.h"

namespace weilu {

/// One row of a list of who came.
struct AttendanceRow {
  std::uint64_t row = 0; ///< as an editor counts lines
  std::string name;      ///< as the row has it, or its key
  MemberId person;       ///< not valid: nobody that is known for sure
  std::optional<Moment> at;
  std::optional<ImportProblem::Kind> problem; ///< why nobody, or why it is doubtful
};

/// What a list of who came says.
struct AttendanceFile {
  SourceFile file;
  std::string topic; ///< what the event was called; empty: it does not say
  std::vector<AttendanceRow> rows;
};

/// Reads who came from a file of any form that can be imported: Tencent Meeting, Zoom, Eventbrite, or a list
/// of names. People are found by whatever the importer finds them by; nobody is made up, nothing is written.
/// Refuses as inspect(); NoIdentity; BadValue, what "attendance-file", expected "attendance" (file) when it
/// says of nobody that they came.
[[nodiscard]] Result<AttendanceFile>
readAttendance(const IntakeStores& stores, const std::filesystem::path& path, const Control& control = {});

} // namespace weilu
