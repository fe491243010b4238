// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/fact_json.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "ui/base/language.h"
#include "ui/base/text.h"

#include <fmt/format.h>

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, person, scheme = "five", asOf;
  bool json = false;
};

Json optionalDate(const std::optional<Date>& date) { return date ? Json(date->iso()) : Json(); }

Json toJson(const std::optional<LayerLock>& lock)
{
  if (!lock)
    return {};
  return {{"since", lock->since.iso()}, {"until", optionalDate(lock->until)}, {"reason", lock->reason}};
}

Json toJson(const Member& member, const Arguments& arguments, Date asOf, const LayerReasons& reasons)
{
  return {{"person", member.id.value},
          {"name", member.displayName},
          {"scheme", arguments.scheme},
          {"as_of", asOf.iso()},
          {"layer", reasons.layer},
          {"since", optionalDate(reasons.since)},
          {"held", reasons.held},
          {"lock", toJson(reasons.lock)},
          {"facts", cli::toJson(reasons.facts)},
          {"next", reasons.next.empty() ? Json() : Json(reasons.next)},
          {"missing", cli::toJson(reasons.missing)},
          {"lost_on", optionalDate(reasons.lostOn)},
          {"lost_to", reasons.lostTo.empty() ? Json() : Json(reasons.lostTo)}};
}

void printText(const Member& member, const Scheme& scheme, const LayerReasons& reasons)
{
  const auto named = [&scheme](const std::string& code) { return ui::text(layerName(scheme, code)); };
  const auto iso = [](Date date) { return ui::text(date.iso()); };
  const std::string& name = member.displayName.empty() ? member.nickname : member.displayName;
  const QString who = QStringLiteral("%1 (%2)").arg(ui::text(name)).arg(member.id.value);
  printLine(said(reasons.since
                     ? Terminal::tr("%1: %2 since %3").arg(who, named(reasons.layer), iso(*reasons.since))
                     : Terminal::tr("%1: %2").arg(who, named(reasons.layer))));
  if (reasons.lock)
    printLine(said(reasons.lock->until ? Terminal::tr("Locked until %1: %2")
                                             .arg(iso(*reasons.lock->until), ui::text(reasons.lock->reason))
                                       : Terminal::tr("Locked: %1").arg(ui::text(reasons.lock->reason))));
  if (reasons.held)
    printLine(said(Terminal::tr("Held for a while: the rule no longer holds")));
  printFacts(reasons.facts);
  if (!reasons.next.empty()) {
    printLine(said(Terminal::tr("To become %1:").arg(named(reasons.next))));
    printFacts(reasons.missing);
  }
  if (reasons.lostOn)
    printLine(said(Terminal::tr("Becomes %1 on %2 if nothing happens")
                       .arg(named(reasons.lostTo), iso(*reasons.lostOn))));
}

Result<void> show(const Arguments& arguments)
{
  auto workspace = open(arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto asOf = dateOption("--as-of", arguments.asOf, (*workspace)->asOf());
  if (!asOf)
    return tl::unexpected(asOf.error());
  const auto person = (*workspace)->members().resolve(arguments.person);
  if (!person)
    return tl::unexpected(person.error());
  const auto reasons = (*workspace)->explain(arguments.scheme, *person, *asOf, terminalControl());
  if (!reasons)
    return tl::unexpected(reasons.error());
  const Member member = (*workspace)->members().find(*person).value_or(Member{});
  if (arguments.json)
    print(toJson(member, arguments, *asOf, *reasons));
  else
    printText(member, (*workspace)->layers().scheme(arguments.scheme).value(), *reasons);
  return {};
}

} // namespace

void addExplain(Commands& commands)
{
  auto arguments = std::make_shared<Arguments>();
  Command command =
      commands.add("explain", said(Terminal::tr("Why a person is in their layer, and what would change it")),
                   [arguments] { return show(*arguments); });
  command.option("FILE", arguments->file, said(Terminal::tr("The community file"))).required();
  command.option("PERSON", arguments->person, said(Terminal::tr("An internal id, or platform:id")))
      .required();
  command.option("--scheme", arguments->scheme, said(Terminal::tr("The layer scheme"))).showDefault();
  command.option("--as-of", arguments->asOf,
                 said(Terminal::tr("YYYY-MM-DD; the file's date or today without it")));
  command.flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
}

} // namespace weilu::cli
