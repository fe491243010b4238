// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/store/database.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace weilu {

/// Why a backup was made; part of its file name.
enum class BackupReason { Daily, BeforeMigration, BeforeRestore, ByHand };

/// A backup file beside the community.
struct Backup {
  std::filesystem::path file;
  Moment at;
  BackupReason reason;
  std::uint64_t bytes = 0;
};

/// The folder that holds the rotating backups of \p community: "camellia.backups" beside "camellia.weilu".
[[nodiscard]] std::filesystem::path backupFolder(const std::filesystem::path& community);

/// Copies the open file as it is now, online, into \p to (default: the rotating folder). Readable by
/// the owner only. Refuses FileExists, FileNotWritable.
[[nodiscard]] Result<Backup> backUp(Database& db, BackupReason reason,
                                    std::optional<std::filesystem::path> to = {},
                                    const Control& control = {});
/// Makes today's backup unless there is one, and thins old ones: the last 7 days, then one a week
/// for 8 weeks; at most 3 of each other reason.
[[nodiscard]] Result<std::optional<Backup>> backUpDaily(Database& db, const Control& control = {});
/// Newest first.
[[nodiscard]] std::vector<Backup> backups(const std::filesystem::path& community);

/// Replaces \p community by \p from, after checking \p from and backing up what is there: the result,
/// without a file when nothing is there. What cannot be opened is kept byte for byte. No connection to
/// \p community may be open in this process. Refuses what Database::open refuses; then nothing has
/// changed.
[[nodiscard]] Result<Backup> restore(const std::filesystem::path& community,
                                     const std::filesystem::path& from, const Control& control = {});

} // namespace weilu
