// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace weilu {

/// What \p file holds; of a longer one the first \p most bytes. Refuses FileNotFound, FileNotReadable.
[[nodiscard]] Result<std::string> readTextFile(const std::filesystem::path& file, std::size_t most);

} // namespace weilu
