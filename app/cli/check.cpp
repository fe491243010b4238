// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file;
  bool json = false;
};

Result<void> check(const Arguments& arguments)
{
  auto workspace = open(arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto problems = (*workspace)->check(terminalControl());
  if (arguments.json)
    print(Json{{"problems", problems}});
  else if (problems.empty())
    printLine("all is well");
  for (const std::string& problem : problems)
    note(problem);
  if (problems.empty())
    return {};
  return refuse(RefusalCode::DamagedCommunity, {{"file", arguments.file}, {"found", problems.front()}});
}

} // namespace

void addCheck(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  CLI::App& command =
      commands.add("check", "Look at everything in a file: SQLite, references, activity index, layers",
                   [arguments] { return check(*arguments); });
  command.add_option("FILE", arguments->file, "The community file")->required();
  command.add_flag("--json", arguments->json, "Print JSON");
}

} // namespace weilu::cli
