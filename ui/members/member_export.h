// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/member_snapshot.h"

#include <filesystem>

namespace weilu::ui {

struct ExportedFile {
  std::filesystem::path file;
  std::uint64_t rows = 0;
};

/// Writes people as CSV (UTF-8 with BOM, columns of the generic member file, so that it imports back).
/// Cells a spreadsheet would run as a formula are neutralised. Refuses FileNotWritable; cancelling
/// leaves no file. A job's work.
[[nodiscard]] Result<ExportedFile> exportMembers(Workspace& workspace, const MemberSnapshot& snapshot,
                                                 const std::vector<MemberId>& ids, bool withContact,
                                                 const std::filesystem::path& file, const Control& control);

} // namespace weilu::ui
