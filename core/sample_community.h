// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sample.h"
#include "core/workspace.h"

#include <memory>

namespace weilu {

/// Makes the sample community in a new file: generates its export files in a temporary folder and
/// imports them as an operator would. Pinned to the sample's last day. Refuses what
/// Workspace::create refuses. A cancelled or failed making leaves no file.
[[nodiscard]] Result<std::unique_ptr<Workspace>> makeSampleCommunity(const std::filesystem::path& file,
                                                                     const sample::Options& options = {},
                                                                     const Control& control = {});

} // namespace weilu
