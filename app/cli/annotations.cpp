// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/planning/annotation_store.h"
#include "core/workspace_planning.h"
#include "ui/base/words_planning.h"

namespace weilu::cli {

namespace {

struct Typed {
  std::string until, kind;
};

std::string shapes()
{
  return said(Terminal::tr(R"(ACTION is one of
  list                 the notes on time charts, by date
  add DATE TEXT        --until the last date; --kind campaign, holiday, incident or other
  edit NUMBER TEXT     --until, --kind
  remove NUMBER

--json
  list    {"annotations": [{"annotation", "from", "to", "kind", "text"}]}
  others  {"change"})"));
}

Json toJson(const Annotation& annotation)
{
  return {{"annotation", annotation.id.value},
          {"from", annotation.dates.from.iso()},
          {"to", annotation.dates.to.iso()},
          {"kind", code(annotation.kind)},
          {"text", annotation.text}};
}

Result<void> list(const ActionWords& words)
{
  auto workspace = open(words.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  Json json{{"annotations", Json::array()}};
  TextTable table({said(Terminal::tr("No.")), said(Terminal::tr("From")), said(Terminal::tr("Until")),
                   said(Terminal::tr("Kind")), said(Terminal::tr("Note"))});
  for (const Annotation& one : annotationsOf(**workspace)) {
    json["annotations"].push_back(toJson(one));
    table.add({std::to_string(one.id.value), one.dates.from.iso(), one.dates.to.iso(),
               said(ui::words::annotationKind(one.kind)), one.text});
  }
  if (words.json)
    print(json);
  else
    table.print();
  return {};
}

/// Puts the options into \p annotation, whose first date is known.
Result<void> take(const Typed& typed, Annotation& annotation)
{
  const auto until = dateOption("--until", typed.until, annotation.dates.to);
  if (!until)
    return tl::unexpected(until.error());
  annotation.dates.to = *until;
  const auto kind = annotationKindNamed(typed.kind.empty() ? code(annotation.kind) : typed.kind);
  if (!kind)
    return tl::unexpected(kind.error());
  annotation.kind = *kind;
  return {};
}

Result<ChangeId> add(Workspace& workspace, const ActionWords& words, const Typed& typed)
{
  const auto from = dateOption("DATE", words.rest[0], {});
  if (!from)
    return tl::unexpected(from.error());
  Annotation annotation{{}, {*from, *from}, AnnotationKind::Other, words.rest[1]};
  if (const auto taken = take(typed, annotation); !taken)
    return tl::unexpected(taken.error());
  return saveAnnotation(workspace, annotation);
}

Result<ChangeId> edit(Workspace& workspace, const ActionWords& words, const Typed& typed)
{
  const auto id = numberOption("NUMBER", words.rest[0], 1);
  if (!id)
    return tl::unexpected(id.error());
  // One that is not there is refused when it is saved.
  Annotation annotation = AnnotationStore(workspace.db()).find({*id}).value_or(Annotation{});
  annotation.id = {*id};
  annotation.text = words.rest[1];
  if (const auto taken = take(typed, annotation); !taken)
    return tl::unexpected(taken.error());
  return saveAnnotation(workspace, annotation);
}

Result<ChangeId> remove(Workspace& workspace, const ActionWords& words)
{
  const auto id = numberOption("NUMBER", words.rest[0], 1);
  if (!id)
    return tl::unexpected(id.error());
  return removeAnnotation(workspace, {*id});
}

Actions actionsOf(const Typed& typed)
{
  const auto with = [&typed](auto work) {
    return [&typed, work](const ActionWords& words) {
      return changeFile(words, [&](Workspace& workspace) { return work(workspace, words, typed); });
    };
  };
  return {{"list", {0, 0, list}},
          {"add", {2, 2, with(add)}},
          {"edit", {2, 2, with(edit)}},
          {"remove", {1, 1, with([](Workspace& workspace, const ActionWords& words, const Typed&) {
                        return remove(workspace, words);
                      })}}};
}

} // namespace

void addAnnotations(Commands& commands)
{
  const auto words = std::make_shared<ActionWords>();
  const auto typed = std::make_shared<Typed>();
  Command command =
      commands.add("annotations", said(Terminal::tr("Notes on time charts: campaigns, holidays, incidents")),
                   [words, typed] { return runAction(*words, actionsOf(*typed)); });
  addActionWords(command, *words, "list");
  command.option("--until", typed->until, said(Terminal::tr("YYYY-MM-DD, the last date")));
  command.option("--kind", typed->kind, said(Terminal::tr("campaign, holiday, incident or other")));
  command.footer(shapes());
}

} // namespace weilu::cli
