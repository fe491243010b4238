// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/intake_work.h"

#include "core/workspace.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

namespace fs = std::filesystem;

std::unique_ptr<Workspace> workspaceIn(const fs::path& file)
{
  if (fs::exists(file))
    return Workspace::open(file).value();
  Community community;
  community.name = "bench";
  community.zone = "Asia/Shanghai";
  return Workspace::create(file, community).value();
}

bool import(const fs::path& community, const fs::path& source)
{
  const auto workspace = workspaceIn(community);
  const auto report = workspace->import(inspect(source).value(), ImportMode::Merge).value();
  return report.counts.rows > 0 && report.counts.rejected == 0;
}

bool plan(const fs::path& community, const fs::path& source)
{
  const auto workspace = workspaceIn(community);
  const auto made = planImport(workspace->intakeStores(), inspect(source).value(), ImportMode::Merge).value();
  return made.counts.rows > 0;
}

bool undo(const fs::path& community, const fs::path&) { return workspaceIn(community)->undo().has_value(); }

bool redo(const fs::path& community, const fs::path&) { return workspaceIn(community)->redo().has_value(); }

struct Verb {
  std::string_view name;
  bool (*work)(const fs::path& community, const fs::path& source);
};
constexpr std::array<Verb, 4> verbs{{{"import", import}, {"plan", plan}, {"undo", undo}, {"redo", redo}}};

} // namespace

IntakeWork intakeWork(std::string_view verb)
{
  const auto known = std::ranges::find(verbs, verb, &Verb::name);
  return known == verbs.end() ? nullptr : IntakeWork(known->work);
}

} // namespace weilu
