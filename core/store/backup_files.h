// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"

#include <functional>

namespace weilu {

/// Where the rotating backup of \p community made \p at goes: "camellia-20240305-021500-daily.weilu" in
/// its folder, in UTC. When that name is taken, a second later, and so on.
[[nodiscard]] Backup newBackup(const std::filesystem::path& community, BackupReason reason, Moment at);

/// Those of \p all (newest first) that are not kept: of the daily ones the last 7 days, then the first
/// of each calendar week for 8 weeks; the last 3 of each other reason.
[[nodiscard]] std::vector<Backup> superfluous(const std::vector<Backup>& all, Date today, const Zone& zone);

/// Copies the open database, as it is at one moment, into \p to, which must not exist. Readable by the
/// owner only, on the disk when this returns; nothing is left of a copy that did not finish.
/// Refuses FileExists and FileNotWritable.
[[nodiscard]] Result<void> copyDatabase(Database& db, const std::filesystem::path& to,
                                        const Control& control);

} // namespace weilu
