// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"

#include <optional>

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, other;
};

Result<void> backUpTo(const Arguments& arguments)
{
  auto workspace = open(arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  std::optional<std::filesystem::path> to;
  if (!arguments.other.empty())
    to = arguments.other;
  const auto backup = backUp((*workspace)->db(), BackupReason::ByHand, to, terminalControl());
  if (!backup)
    return tl::unexpected(backup.error());
  printLine(backup->file.string());
  return {};
}

Result<void> restoreFrom(const Arguments& arguments)
{
  const auto before = restore(arguments.file, arguments.other, terminalControl());
  if (!before)
    return tl::unexpected(before.error());
  if (!before->file.empty())
    note("what was there before: " + before->file.string());
  return {};
}

} // namespace

void addBackup(Commands& commands)
{
  auto to = std::make_shared<Arguments>();
  CLI::App& backup = commands.add("backup", "Copy a file as it is now", [to] { return backUpTo(*to); });
  backup.add_option("FILE", to->file, "The community file")->required();
  backup.add_option("TO", to->other, "Where to; beside the file without it");

  auto from = std::make_shared<Arguments>();
  CLI::App& restoring =
      commands.add("restore", "Put a backup in a file's place; what was there is backed up first",
                   [from] { return restoreFrom(*from); });
  restoring.add_option("FILE", from->file, "The community file")->required();
  restoring.add_option("FROM", from->other, "The backup")->required();
}

} // namespace weilu::cli
