// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace weilu::test {

/// A file or folder of tests/data.
[[nodiscard]] std::filesystem::path testData(const std::string& name = {});
/// A file or folder of the real files that some tests read, or an empty path where they are absent.
[[nodiscard]] std::filesystem::path sharedData(const std::string& name = {});

} // namespace weilu::test
