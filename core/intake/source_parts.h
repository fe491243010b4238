// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/source_file.h"

#include <vector>

namespace weilu {

/// What a file holds.
struct SourceParts {
  /// To be imported in this order: people before what they did, that before what they bought.
  std::vector<SourceFile> parts;
  /// What stays out, and why: pictures, hidden files, tables of something else. Empty sheets are not named.
  std::vector<Refusal> leftOut;
};

/// Looks at everything in a file that can be imported: the file itself, every sheet of a workbook, every file
/// of a ZIP archive and every sheet of a workbook in it; an export of Slack is its people and its messages.
/// ReadOptions::entry and sheet choose one.
/// Refuses what inspect() does where there is one thing to look at; else NothingInside, TooManyEntries.
[[nodiscard]] Result<SourceParts> sourceParts(const std::filesystem::path& file,
                                              const ReadOptions& options = {}, const Control& control = {});

} // namespace weilu
