// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample_community.h"

#include "core/intake/import.h"

#include <fmt/format.h>

#include <random>

namespace weilu {

namespace {

namespace fs = std::filesystem;

/// A folder of our own that goes when we go.
class TemporaryFolder {
public:
  TemporaryFolder()
      : m_path(fs::temp_directory_path() / fmt::format("weilu-sample-{:08x}", std::random_device()()))
  {
    fs::create_directories(m_path);
    fs::permissions(m_path, fs::perms::owner_all);
  }
  ~TemporaryFolder()
  {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  [[nodiscard]] const fs::path& path() const { return m_path; }

private:
  fs::path m_path;
};

/// Takes a half-made file away unless it is kept.
class NewFile {
public:
  explicit NewFile(fs::path file)
      : m_file(std::move(file))
  {
  }
  ~NewFile()
  {
    if (m_kept)
      return;
    for (const char* tail : {"", "-wal", "-shm"}) {
      std::error_code ignored;
      fs::remove(m_file.string() + tail, ignored);
    }
  }
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  void keep() { m_kept = true; }

private:
  fs::path m_file;
  bool m_kept = false;
};

Community sampleCommunity()
{
  Community community;
  community.name = sample::communityName();
  community.zone = "Asia/Shanghai";
  community.calendar = {*Zone::named(community.zone), WeekStart::Monday};
  community.asOf = sample::lastDay();
  community.isSample = true;
  community.createdAt = Moment::now();
  return community;
}

} // namespace

Result<std::unique_ptr<Workspace>> makeSampleCommunity(const fs::path& file, const sample::Options& options,
                                                       const Control& control)
{
  auto workspace = Workspace::create(file, sampleCommunity());
  if (!workspace)
    return workspace;
  NewFile made(file);
  const TemporaryFolder folder;
  const sample::Files files = sample::writeFiles(folder.path(), options, control);
  for (const fs::path& source : files.all()) {
    auto report = inspect(source, {}, control).and_then([&](const SourceFile& found) {
      return (*workspace)->import(found, ImportMode::Merge, {}, control);
    });
    if (!report) {
      workspace->reset();
      return tl::unexpected(report.error());
    }
  }
  made.keep();
  return workspace;
}

} // namespace weilu
