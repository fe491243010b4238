// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/source_file.h"
#include "core/store/community_store.h"

#include <filesystem>
#include <map>
#include <vector>

namespace weilu {

/// A folder where files to be imported appear. Looks when asked; whoever asks decides how often.
class WatchedFolder {
public:
  explicit WatchedFolder(std::filesystem::path folder);

  /// Files that were not given before and are written to the end, by name: their size and time are as at the
  /// last look, or older than \p settled. Hidden, temporary and empty files and communities are passed
  /// over. An unreadable folder gives none.
  [[nodiscard]] std::vector<std::filesystem::path>
  look(std::chrono::seconds settled = std::chrono::seconds(2));
  /// Whether a file was there at the last look that was still being written.
  [[nodiscard]] bool isWaiting() const;

private:
  struct Seen {
    std::uintmax_t bytes = 0;
    std::filesystem::file_time_type at;
    bool given = false;
  };
  std::filesystem::path m_folder;
  std::map<std::filesystem::path, Seen> m_seen;
};

/// Whether the same bytes were imported before, as the same part of their file, undone or not.
[[nodiscard]] bool wasImported(const SourceStore& sources, const SourceFile& part,
                               const Control& control = {});
/// Whether there is something in \p file that was not imported before: a part of it, or what cannot be
/// read and wants to be looked at.
[[nodiscard]] bool bringsSomething(const SourceStore& sources, const std::filesystem::path& file,
                                   const Control& control = {});
/// Whether nothing about how \p file is read is a guess that somebody should look at: its columns are known
/// by a preset or a mapping of the operator, and no date order is assumed.
[[nodiscard]] bool isCertain(const SourceFile& file);

} // namespace weilu
