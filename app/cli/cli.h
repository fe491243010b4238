// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace weilu::cli {

/// Whether these arguments are a command, so that main runs the command line instead of the window.
/// `weilu --lang zh` alone, or with files, is the window.
[[nodiscard]] bool isCommand(int argc, char** argv);

/// Runs `weilu COMMAND …`. What was asked for goes to stdout, messages go to stderr.
/// 0 done, 1 refused, 2 wrong usage, 3 failed.
int run(int argc, char** argv);

} // namespace weilu::cli
