// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "ui/base/text.h"

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
    note(said(Terminal::tr("What was there before: %1").arg(ui::text(before->file.string()))));
  return {};
}

} // namespace

void addBackup(Commands& commands)
{
  auto to = std::make_shared<Arguments>();
  Command backup =
      commands.add("backup", said(Terminal::tr("Copy a file as it is now")), [to] { return backUpTo(*to); });
  backup.option("FILE", to->file, said(Terminal::tr("The community file"))).required();
  backup.option("TO", to->other, said(Terminal::tr("Where to; beside the file without it")));

  auto from = std::make_shared<Arguments>();
  Command restoring = commands.add(
      "restore", said(Terminal::tr("Put a backup in a file's place; what was there is backed up first")),
      [from] { return restoreFrom(*from); });
  restoring.option("FILE", from->file, said(Terminal::tr("The community file"))).required();
  restoring.option("FROM", from->other, said(Terminal::tr("The backup"))).required();
}

} // namespace weilu::cli
