// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <string>
#include <vector>

namespace weilu::cli {

/// The options of `weilu import` that say what is done with a file.
struct ImportChoices {
  std::string mode = "merge", rosterOf, on;
  std::vector<std::string> columnModes, eraseBlank, skipRows, choose;
  bool replaceTags = false, confirm = false;
};

void addChoices(Command command, ImportChoices& choices);
/// What was chosen, for \p file. Refuses UnknownColumn, BadValue, NoSuchMember, BadDate.
[[nodiscard]] Result<ImportOptions> optionsOf(const ImportChoices& choices, const SourceFile& file,
                                              Workspace& workspace);

/// "Column=value", split at the last sign: values hold none, columns may. Throws a usage error.
[[nodiscard]] std::pair<std::string, std::string> assignment(const std::string& option,
                                                             const std::string& text);

} // namespace weilu::cli
