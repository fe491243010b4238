// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/progress.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// The sample community 山茶手冲社: invented people over 18 months, the same for the same seed on every
/// machine. It is written as the files a platform would export, and comes in the way real files do.
namespace weilu::sample {

struct Options {
  std::uint32_t people = 12'486; ///< rows of the member file, people who left included
  std::uint64_t seed = 20261120;
};

/// The sample's last day: a Friday, so that its week is unfinished.
[[nodiscard]] Date lastDay();
/// The first day with activity, 18 months before.
[[nodiscard]] Date firstDay();
/// The community's name.
[[nodiscard]] std::string communityName();

/// The files of one sample, in the order they should come in.
struct Files {
  std::filesystem::path members, activity, purchases;
  [[nodiscard]] std::vector<std::filesystem::path> all() const { return {members, activity, purchases}; }
};

/// Writes members.csv, activity.csv and purchases.csv (UTF-8 with BOM, generic columns, moments in the
/// community's zone, Asia/Shanghai) into \p folder, which is made when missing. Throws Failure when the
/// disk refuses.
[[nodiscard]] Files writeFiles(const std::filesystem::path& folder, const Options& options,
                               const Control& control = {});

/// Writes later.csv into \p folder: a later export of some of these people, seen on the last day and moved to
/// another city, with rows that cannot come in as they are. Throws as writeFiles() does.
[[nodiscard]] std::filesystem::path writeLater(const std::filesystem::path& folder,
                                               const Options& options = {});

} // namespace weilu::sample
