// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace weilu {

/// Looks at the first bytes of \p file without SQLite, so that nothing can be touched, and gives the
/// schema version they name. (A later version may still wait in the write-ahead log.)
/// Refuses FileNotFound, FileNotReadable, FileEmpty, NotACommunity, DamagedCommunity.
[[nodiscard]] Result<int> headerVersion(const std::filesystem::path& file);

/// Why a file that is to be read only is declined (the reason of FileNotWritable): it has to be migrated
/// first.
inline constexpr std::string_view olderVersion = "older version";

/// Makes an empty file that only its owner can read. Refuses FileExists, FileNotWritable.
[[nodiscard]] Result<void> makePrivateFile(const std::filesystem::path& file);

/// Waits until \p file (or a folder's entries) is on the disk. Throws Failure.
void syncToDisk(const std::filesystem::path& file);

/// The write-ahead log and the shared memory beside \p file.
[[nodiscard]] std::filesystem::path walOf(const std::filesystem::path& file);
[[nodiscard]] std::filesystem::path shmOf(const std::filesystem::path& file);

/// \p file as an SQLite URI that promises nobody changes it: how a read-only disk is read.
[[nodiscard]] std::string immutableUri(const std::filesystem::path& file);

} // namespace weilu
