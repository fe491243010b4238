// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/workspace_check.h"
#include "ui/base/text.h"

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file;
  bool json = false;
};

/// What does not hold together, as a sentence. What SQLite says of pages is for those who repair the file.
QString sentence(const Damage& damage)
{
  const auto of = [&damage](const char* name) { return ui::text(damage.detail(name)); };
  const int count = of("count").toInt();
  switch (damage.kind) {
  case Damage::Kind::Pages:
    return Terminal::tr("Part of the file itself is broken. SQLite says: %1").arg(of("found"));
  case Damage::Kind::MissingRow:
    return Terminal::tr("Row %1 of table %2 names a row of table %3 that is not there.")
        .arg(of("row"), of("table"), of("of"));
  case Damage::Kind::ActivityIndex:
    return Terminal::tr("The activity index differs from the events on %n dates: %1", nullptr, count)
        .arg(of("dates"));
  case Damage::Kind::KeptRoster:
    return Terminal::tr("The roster kept for the metrics differs from the members for %n people.", nullptr,
                        count);
  case Damage::Kind::IdentitiesOfNobody:
    return Terminal::tr("%n identities belong to nobody.", nullptr, count);
  case Damage::Kind::EventsOfNobody:
    return Terminal::tr("Events name %n people who are not there.", nullptr, count);
  case Damage::Kind::PeopleInTwoLayers:
    return Terminal::tr("Scheme %1: %n people of layer %2 are in another layer too.", nullptr, count)
        .arg(of("scheme"), of("layer"));
  case Damage::Kind::UnknownLayer:
    return Terminal::tr("Scheme %1: %2 is none of its layers.").arg(of("scheme"), of("layer"));
  case Damage::Kind::PeopleInNoLayer:
    return Terminal::tr("Scheme %1: %n people of the roster are in no layer.", nullptr, count)
        .arg(of("scheme"));
  case Damage::Kind::StrangersInLayers:
    return Terminal::tr("Scheme %1: %n people in its layers are not on the roster.", nullptr, count)
        .arg(of("scheme"));
  }
  return {};
}

Result<void> check(const Arguments& arguments)
{
  auto workspace = open(arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto damage = damageIn(**workspace, terminalControl());
  if (arguments.json)
    print(Json{{"problems", texts(damage)}});
  else if (damage.empty())
    printLine(said(Terminal::tr("All is well.")));
  if (damage.empty())
    return {};
  for (const Damage& one : damage)
    note(said(sentence(one)));
  return refuse(RefusalCode::DamagedCommunity,
                {{"file", arguments.file},
                 {"found", said(Terminal::tr("%n problems", nullptr, static_cast<int>(damage.size())))}});
}

} // namespace

void addCheck(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  Command command = commands.add(
      "check", said(Terminal::tr("Look at everything in a file: SQLite, references, activity index, layers")),
      [arguments] { return check(*arguments); });
  command.option("FILE", arguments->file, said(Terminal::tr("The community file"))).required();
  command.flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
}

} // namespace weilu::cli
