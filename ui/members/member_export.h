// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/member_snapshot.h"

#include <filesystem>
#include <iosfwd>

namespace weilu::ui {

struct ExportedFile {
  std::filesystem::path file;
  std::uint64_t rows = 0;
};

/// Writes people as CSV (UTF-8 with BOM) and gives how many. The headers are field codes of imports, so that
/// it comes in again and changes nothing; layer and last active day are for reading only. Cells a spreadsheet
/// would run as a formula are neutralised. A job's work.
std::uint64_t writeMembers(std::ostream& out, Workspace& workspace, const MemberSnapshot& snapshot,
                           const std::vector<MemberId>& ids, bool withContact, const Control& control);
/// writeMembers() into a file. Refuses FileNotWritable; cancelling leaves the file as it was.
[[nodiscard]] Result<ExportedFile> exportMembers(Workspace& workspace, const MemberSnapshot& snapshot,
                                                 const std::vector<MemberId>& ids, bool withContact,
                                                 const std::filesystem::path& file, const Control& control);

} // namespace weilu::ui
