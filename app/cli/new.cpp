// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "app/cli/say.h"

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, name, zone = "Asia/Shanghai", weekStart = "monday";
};

Result<void> make(const Arguments& arguments)
{
  auto zone = Zone::named(arguments.zone);
  if (!zone)
    return tl::unexpected(zone.error());
  Community community;
  community.name =
      arguments.name.empty() ? std::filesystem::path(arguments.file).stem().string() : arguments.name;
  community.zone = arguments.zone;
  community.calendar = {*zone, arguments.weekStart == "sunday" ? WeekStart::Sunday : WeekStart::Monday};
  community.createdAt = Moment::now();
  auto workspace = Workspace::create(arguments.file, community);
  if (!workspace)
    return tl::unexpected(workspace.error());
  note(arguments.file);
  return {};
}

} // namespace

void addNew(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  Command command = commands.add("new", said(Terminal::tr("Make an empty community file")),
                                 [arguments] { return make(*arguments); });
  command.option("FILE", arguments->file, said(Terminal::tr("The file to make (.weilu)"))).required();
  command.option("--name", arguments->name,
                 said(Terminal::tr("Name of the community; the file's name without it")));
  command.option("--zone", arguments->zone, said(Terminal::tr("IANA time zone"))).showDefault();
  command.option("--week-start", arguments->weekStart, said(Terminal::tr("First day of the week")))
      .oneOf({"monday", "sunday"})
      .showDefault();
}

} // namespace weilu::cli
