// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/embedded.h"

#include <span>

namespace weilu::embedded {

/// The files of resources/presets: one per preset, and synonyms.json.
[[nodiscard]] std::span<const Embedded> presetFiles();

} // namespace weilu::embedded
