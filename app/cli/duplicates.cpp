// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "ui/base/words.h"

#include <fmt/format.h>

namespace weilu::cli {

namespace {

struct Arguments {
  std::string file, one, other;
  std::vector<std::string> keep;
  bool json = false;
};

Json toJson(const Suggestion& suggestion)
{
  Json json{{"people", Json::array()}, {"names", Json::array()}, {"reasons", Json::array()}};
  for (const Member& member : suggestion.people) {
    json["people"].push_back(member.id.value);
    json["names"].push_back(member.displayName);
  }
  for (const Likeness likeness : suggestion.why.alike)
    json["reasons"].push_back(std::string(code(likeness)));
  json["conflicts"] = Json::array();
  for (const Unlikeness unlikeness : suggestion.why.unlike)
    json["conflicts"].push_back(std::string(code(unlikeness)));
  json["score"] = suggestion.why.score;
  return json;
}

std::string reasons(const Comparison& why)
{
  QStringList all;
  for (const Likeness likeness : why.alike)
    all << ui::words::likeness(likeness);
  for (const Unlikeness unlikeness : why.unlike)
    all << ui::words::unlikeness(unlikeness);
  return said(all.join(Terminal::tr(", ")));
}

std::string named(const Member& member)
{
  return fmt::format("{} ({})", member.displayName.empty() ? member.nickname : member.displayName,
                     member.id.value);
}

Result<void> list(const Arguments& arguments)
{
  auto workspace = open(arguments.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto suggestions = (*workspace)->duplicates(terminalControl());
  if (arguments.json) {
    Json pairs = Json::array();
    for (const Suggestion& suggestion : suggestions)
      pairs.push_back(toJson(suggestion));
    print(Json{{"pairs", std::move(pairs)}});
    return {};
  }
  TextTable table({said(Terminal::tr("Person")), said(Terminal::tr("Person")), said(Terminal::tr("Reasons")),
                   said(Terminal::tr("Score"))});
  for (const Suggestion& suggestion : suggestions)
    table.add({named(suggestion.people[0]), named(suggestion.people[1]), reasons(suggestion.why),
               std::to_string(suggestion.why.score)});
  table.print();
  return {};
}

/// "city=12": the field and who of the two it is kept of.
Result<void> keep(Workspace& workspace, MergePreview& preview, const std::string& text)
{
  const auto equals = text.rfind('=');
  const std::string field = text.substr(0, equals);
  const std::string person = equals == std::string::npos ? std::string() : text.substr(equals + 1);
  const MemberId survivor = preview.survivor.member.id, other = preview.other.member.id;
  const auto whose = workspace.members().resolve(person);
  if (!whose || (*whose != survivor && *whose != other))
    return refuse(RefusalCode::BadValue,
                  {{"what", "--keep"},
                   {"found", text},
                   {"expected", fmt::format("{}={} | {}={}", field, survivor.value, field, other.value)}});
  return choose(preview.fields, field, *whose == survivor ? Keep::Survivor : Keep::Other);
}

Result<MergePreview> previewed(Workspace& workspace, const Arguments& arguments)
{
  const auto one = workspace.members().resolve(arguments.one),
             other = workspace.members().resolve(arguments.other);
  if (!one || !other)
    return tl::unexpected(one ? other.error() : one.error());
  return workspace.previewMerge(*one, *other);
}

void report(Workspace& workspace, ChangeId id, bool json, MemberId person, const char* role, MemberId merged)
{
  const auto changes = workspace.changes().list(1);
  if (json)
    print(Json{{"change", id.value}, {"person", person.value}, {role, merged.value}});
  else if (!changes.empty())
    printLine(said(ui::words::change(changes.front().label)));
}

Result<void> merge(const Arguments& arguments)
{
  auto workspace = open(arguments.file, Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  auto preview = previewed(**workspace, arguments);
  if (!preview)
    return tl::unexpected(preview.error());
  for (const std::string& text : arguments.keep) {
    if (auto kept = keep(**workspace, *preview, text); !kept)
      return kept;
  }
  const MemberId survivor = preview->survivor.member.id, other = preview->other.member.id;
  const auto change = (*workspace)->merge(survivor, other, preview->fields, terminalControl());
  if (!change)
    return tl::unexpected(change.error());
  report(**workspace, *change, arguments.json, survivor, "merged", other);
  return {};
}

Result<void> part(const Arguments& arguments)
{
  auto workspace = open(arguments.file, Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto merged = (*workspace)->resolveMerged(arguments.one);
  if (!merged)
    return tl::unexpected(merged.error());
  const MemberId survivor = (*workspace)->mergedPeople().find(*merged)->into;
  const auto change = (*workspace)->part(*merged, terminalControl());
  if (!change)
    return tl::unexpected(change.error());
  report(**workspace, *change, arguments.json, survivor, "parted", *merged);
  return {};
}

Result<void> keepApart(const Arguments& arguments)
{
  auto workspace = open(arguments.file, Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto preview = previewed(**workspace, arguments);
  if (!preview)
    return tl::unexpected(preview.error());
  const MemberId one = preview->survivor.member.id, other = preview->other.member.id;
  const auto change = (*workspace)->keepApart(one, other);
  if (!change)
    return tl::unexpected(change.error());
  report(**workspace, *change, arguments.json, one, "other", other);
  return {};
}

Command command(Commands& commands, const std::string& name, const std::string& description,
                Result<void> (*run)(const Arguments&), const std::shared_ptr<Arguments>& arguments)
{
  Command added = commands.add(name, description, [arguments, run] { return run(*arguments); });
  added.option("FILE", arguments->file, said(Terminal::tr("The community file"))).required();
  added.flag("--json", arguments->json, said(Terminal::tr("Print JSON")));
  return added;
}

} // namespace

void addDuplicates(Commands& commands)
{
  command(commands, "duplicates",
          said(Terminal::tr("List people who may be there twice, the likeliest first")), list,
          std::make_shared<Arguments>());

  const auto merged = std::make_shared<Arguments>();
  Command merging =
      command(commands, "merge", said(Terminal::tr("Make two people one; the first stays")), merge, merged);
  merging.option("PERSON", merged->one, said(Terminal::tr("Who stays: a number or KIND:VALUE"))).required();
  merging.option("OTHER", merged->other, said(Terminal::tr("Who becomes part of them"))).required();
  merging
      .option("--keep", merged->keep, said(Terminal::tr("FIELD=PERSON: whose value stays; may be repeated")))
      .repeated();

  const auto parted = std::make_shared<Arguments>();
  command(commands, "unmerge", said(Terminal::tr("Bring a merged person back")), part, parted)
      .option("PERSON", parted->one, said(Terminal::tr("The merged person, or the one they are part of")))
      .required();

  const auto apart = std::make_shared<Arguments>();
  Command keeping = command(commands, "keep-apart",
                            said(Terminal::tr("Say that two people are not the same")), keepApart, apart);
  keeping.option("PERSON", apart->one, said(Terminal::tr("A number or KIND:VALUE"))).required();
  keeping.option("OTHER", apart->other, said(Terminal::tr("A number or KIND:VALUE"))).required();
}

} // namespace weilu::cli
