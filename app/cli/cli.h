// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace weilu::cli {

/// Whether \p word is a command, so that main runs the command line instead of the window.
[[nodiscard]] bool isCommand(std::string_view word);

/// Runs `weilu COMMAND …`. What was asked for goes to stdout, messages go to stderr.
/// 0 done, 1 refused, 2 wrong usage, 3 failed.
int run(int argc, char** argv);

} // namespace weilu::cli
