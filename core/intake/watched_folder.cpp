// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/watched_folder.h"

#include "core/intake/file_print.h"
#include "core/intake/source_parts.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace fs = std::filesystem;

namespace {

bool isPassedOver(const fs::path& file)
{
  constexpr std::array<std::string_view, 8> kTemporary = {".part",  ".tmp",       ".crdownload", ".download",
                                                          ".weilu", ".weilu-wal", ".weilu-shm",  ".swp"};
  const std::string name = file.filename().string();
  return name.starts_with('.') || name.starts_with("~$") || name.ends_with('~') ||
         std::ranges::find(kTemporary, file.extension().string()) != kTemporary.end();
}

} // namespace

WatchedFolder::WatchedFolder(fs::path folder)
    : m_folder(std::move(folder))
{
}

std::vector<fs::path> WatchedFolder::look(std::chrono::seconds settled)
{
  std::vector<fs::path> fresh;
  std::map<fs::path, Seen> seen;
  std::error_code error;
  const auto now = fs::file_time_type::clock::now();
  for (fs::directory_iterator at(m_folder, error), end; !error && at != end; at.increment(error)) {
    std::error_code gone;
    if (!at->is_regular_file(gone) || isPassedOver(at->path()))
      continue;
    Seen file{at->file_size(gone), at->last_write_time(gone), false};
    if (gone || file.bytes == 0)
      continue;
    const auto before = m_seen.find(at->path());
    const bool same =
        before != m_seen.end() && before->second.bytes == file.bytes && before->second.at == file.at;
    file.given = same && before->second.given;
    if (!file.given && (same || now - file.at >= settled)) {
      fresh.push_back(at->path());
      file.given = true;
    }
    seen.emplace(at->path(), file);
  }
  m_seen = std::move(seen);
  std::ranges::sort(fresh);
  return fresh;
}

bool WatchedFolder::isWaiting() const
{
  return std::ranges::any_of(m_seen, [](const auto& file) { return !file.second.given; });
}

bool wasImported(const SourceStore& sources, const SourceFile& part, const Control& control)
{
  const std::string print = filePrint(part.place(), part.sheet, control);
  return std::ranges::any_of(sources.list(), [&](const Source& source) { return source.fileHash == print; });
}

bool bringsSomething(const SourceStore& sources, const fs::path& file, const Control& control)
{
  const auto found = sourceParts(file, {}, control);
  return !found || std::ranges::any_of(found->parts, [&](const SourceFile& part) {
    return !wasImported(sources, part, control);
  });
}

bool isCertain(const SourceFile& file)
{
  if (file.preset.empty() && file.mapping.empty())
    return false;
  return std::ranges::none_of(file.columns, [](const SourceColumn& column) {
    return !column.field.empty() && column.format.dateOrderAssumed;
  });
}

} // namespace weilu
