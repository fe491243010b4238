// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace weilu::cli {

/// What `weilu layers --flow FROM TO` is asked.
struct FlowAsked {
  std::string scheme;
  std::string from, to;
  bool people = false; ///< every person of every cell, and every move
  bool json = false;
};

/// Prints who moved between two dates. Reconstructs the history of the scheme first where that is due.
[[nodiscard]] Result<void> showFlow(Workspace& workspace, const FlowAsked& asked);

/// What `weilu layers --lock LAYER` and `--release` are asked.
struct LockAsked {
  std::string scheme, layer;
  std::vector<std::string> people;
  std::string reason, until;
  bool release = false;
};

/// Locks people into a layer or releases them.
[[nodiscard]] Result<void> changeLocks(Workspace& workspace, const LockAsked& asked);

} // namespace weilu::cli
