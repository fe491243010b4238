// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/content_commands.h"
#include "app/cli/content_json.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/base/text.h"
#include "core/content/bad_content.h"
#include "core/workspace_content.h"
#include "ui/base/words.h"
#include "ui/base/words_content.h"

namespace weilu::cli {

namespace {

namespace words = ui::words;

template<class Value, std::size_t size>
std::vector<std::string> codesOf(const std::array<Value, size>& values)
{
  std::vector<std::string> codes;
  for (const Value value : values)
    codes.emplace_back(code(value));
  return codes;
}

/// The dates from --from to --to; without them the month of the as-of date.
Result<DateRange> rangeOf(Workspace& workspace, const ContentWords& typed)
{
  const Calendar& calendar = workspace.community().calendar;
  const Date month = calendar.periodStart(Period::Month, workspace.asOf());
  const auto from = dateOption("--from", typed.from, month);
  if (!from)
    return tl::unexpected(from.error());
  const Date end = calendar.periodAfter(Period::Month, calendar.periodStart(Period::Month, *from)).plus(-1);
  const auto to = dateOption("--to", typed.to, end);
  if (!to)
    return tl::unexpected(to.error());
  if (*to < *from)
    return refuse(RefusalCode::BadRange, {{"from", from->iso()}, {"to", to->iso()}});
  return DateRange{*from, *to};
}

std::string shown(const std::optional<double>& value, bool share)
{
  if (!value)
    return "–";
  return share ? percent(*value) : std::to_string(static_cast<std::int64_t>(*value));
}

Result<void> printItems(Workspace& workspace, const ContentWords& typed, std::vector<ContentItem> items,
                        Json json)
{
  const auto space = spaceOf(workspace, typed.space);
  if (!space)
    return tl::unexpected(space.error());
  std::erase_if(items, [&](const ContentItem& one) {
    return (space->valid() && one.space != *space) || (kindOf(typed) && one.kind != *kindOf(typed)) ||
           (!typed.state.empty() && code(one.state) != typed.state);
  });
  const Zone& zone = workspace.community().calendar.zone;
  const auto spaces = workspace.members().spaces();
  json["content"] = Json::array();
  TextTable table({said(Terminal::tr("No.")), said(Terminal::tr("Date")), said(Terminal::tr("Content")),
                   said(Terminal::tr("Kind")), said(Terminal::tr("State")), said(Terminal::tr("Space"))});
  for (const ContentItem& item : items) {
    json["content"].push_back(toJson(item, zone));
    table.add({std::to_string(item.id.value), item.at() ? toTheMinute(*item.at(), zone) : "–", item.title,
               said(words::contentKind(item.kind)), said(words::contentState(item.state)),
               item.space.valid() ? said(words::contentSpace(item.space, spaces)) : "–"});
  }
  if (typed.json)
    print(json);
  else
    table.print();
  return {};
}

Result<void> list(const ContentWords& typed)
{
  const auto workspace = open(typed.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto range = rangeOf(**workspace, typed);
  if (!range)
    return tl::unexpected(range.error());
  return printItems(**workspace, typed, contentIn(**workspace, *range),
                    {{"from", range->from.iso()}, {"to", range->to.iso()}});
}

Result<void> ideas(const ContentWords& typed)
{
  const auto workspace = open(typed.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  auto items = contentOf(**workspace);
  std::erase_if(items, [](const ContentItem& one) { return one.at().has_value(); });
  return printItems(**workspace, typed, std::move(items), Json::object());
}

Result<void> show(const ContentWords& typed)
{
  const auto workspace = open(typed.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto item = contentNamed(**workspace, typed.rest[0]);
  if (!item)
    return tl::unexpected(item.error());
  const Zone& zone = (*workspace)->community().calendar.zone;
  if (typed.json) {
    print(toJson(*item, zone));
    return {};
  }
  printLine(item->title);
  TextTable table({said(words::contentKind(item->kind)), said(words::contentState(item->state))});
  if (item->at())
    table.add({said(Terminal::tr("Date")), toTheMinute(*item->at(), zone)});
  if (item->author.valid() || !item->authorName.empty())
    table.add({said(Terminal::tr("Author")),
               item->author.valid() ? personName(**workspace, item->author) : item->authorName});
  for (const auto& [name, value] : {std::pair(Terminal::tr("Views"), item->engagement.views),
                                    std::pair(Terminal::tr("Likes"), item->engagement.likes),
                                    std::pair(Terminal::tr("Comments"), item->engagement.comments),
                                    std::pair(Terminal::tr("Shares"), item->engagement.shares)}) {
    if (value)
      table.add({said(name), std::to_string(*value)});
  }
  table.print();
  for (const std::string& line : {item->link, item->body}) {
    if (!line.empty())
      printLine(line);
  }
  return {};
}

Result<void> showCadence(const ContentWords& typed)
{
  const auto workspace = open(typed.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto range = rangeOf(**workspace, typed);
  if (!range)
    return tl::unexpected(range.error());
  const auto spaces = (*workspace)->members().spaces();
  Json json{{"from", range->from.iso()}, {"to", range->to.iso()}, {"targets", Json::array()}};
  TextTable table({said(Terminal::tr("Content")), said(Terminal::tr("A week")),
                   said(Terminal::tr("Weeks short")), said(Terminal::tr("Next due")),
                   said(Terminal::tr("Late"))});
  for (const CadenceLine& line : cadenceOf(**workspace, *range)) {
    json["targets"].push_back(toJson(line));
    table.add({said(words::cadenceTarget(line.target, spaces)), std::to_string(line.target.perWeek),
               std::to_string(line.weeksShort), line.nextDue.iso(),
               line.late ? said(Terminal::tr("yes")) : std::string()});
  }
  if (typed.json)
    print(json);
  else
    table.print();
  return {};
}

Result<void> engagement(const ContentWords& typed)
{
  if (!typed.rest.empty())
    return bringInEngagement(typed);
  const auto workspace = open(typed.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto range = rangeOf(**workspace, typed);
  if (!range)
    return tl::unexpected(range.error());
  const EngagementSummary summary = engagementIn(**workspace, *range);
  if (typed.json) {
    Json json{{"from", range->from.iso()}, {"to", range->to.iso()}};
    json.update(toJson(summary));
    print(json);
    return {};
  }
  const auto spaces = (*workspace)->members().spaces();
  TextTable table({said(Terminal::tr("Content")), said(Terminal::tr("Published")),
                   said(Terminal::tr("Views")), said(Terminal::tr("Views each")),
                   said(Terminal::tr("Responses for each view"))});
  const auto row = [&table](const QString& of, const EngagementSums& sums) {
    table.add({said(of), std::to_string(sums.pieces), std::to_string(sums.views),
               shown(sums.viewsEach(), false), shown(sums.rate(), true)});
  };
  row(Terminal::tr("All"), summary.all);
  for (const auto& [kind, sums] : summary.byKind)
    row(words::contentKind(kind), sums);
  for (const auto& [space, sums] : summary.bySpace) {
    if (space.valid())
      row(words::contentSpace(space, spaces), sums);
  }
  table.print();
  return {};
}

Result<void> times(const ContentWords& typed)
{
  const auto workspace = open(typed.file);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const Zone& zone = (*workspace)->community().calendar.zone;
  Json json{{"times", Json::array()}};
  TextTable table({said(Terminal::tr("Busiest")), said(Terminal::tr("Next"))});
  for (const BestTime& time : bestTimes(**workspace, (*workspace)->asOf(), terminalControl())) {
    json["times"].push_back(toJson(time, zone));
    table.add({said(words::busyHours(time.slot)), toTheMinute(time.next, zone)});
  }
  if (typed.json)
    print(json);
  else
    table.print();
  return {};
}

void addOptions(Command command, ContentWords& typed)
{
  command.option("--from", typed.from,
                 said(Terminal::tr("YYYY-MM-DD; the first day of the month without it")));
  command.option("--to", typed.to,
                 said(Terminal::tr("YYYY-MM-DD; the last day of the month of --from without it")));
  command.option("--kind", typed.kind, said(Terminal::tr("What kind of content")))
      .oneOf(codesOf(contentKinds));
  command.option("--state", typed.state, said(Terminal::tr("How far it is"))).oneOf(codesOf(contentStates));
  command.option("--space", typed.space, said(Terminal::tr("The number or name of a space")));
  command.option("--at", typed.at, said(Terminal::tr("YYYY-MM-DD, or with HH:MM behind it")));
  const Option author =
      command.option("--author", typed.author, said(Terminal::tr("A person: a number, or KIND:VALUE")));
  command.option("--author-name", typed.authorName, said(Terminal::tr("Somebody who is not on the roster")))
      .excludes(author);
  command.option("--campaign", typed.campaign, said(Terminal::tr("The number or title of a campaign")));
  command.option("--link", typed.link, said(Terminal::tr("Where it is published")));
  command.option("--text", typed.text, said(Terminal::tr("The text, or notes for it")));
  command.option("--points", typed.points,
                 said(Terminal::tr("For the author of a member-made piece, once it is published")));
  command.option("--views", typed.views, said(Terminal::tr("How often it was seen")));
  command.option("--likes", typed.likes, said(Terminal::tr("How many liked it")));
  command.option("--comments", typed.comments, said(Terminal::tr("How many comments there are")));
  command.option("--shares", typed.shares, said(Terminal::tr("How often it was passed on")));
}

} // namespace

std::optional<ContentKind> kindOf(const ContentWords& typed) { return contentKindNamed(typed.kind); }

/// The space called \p typed by its number, name or code; none when it is empty.
Result<SpaceId> spaceOf(Workspace& workspace, const std::string& typed)
{
  if (typed.empty())
    return SpaceId{};
  std::vector<SpaceId> found;
  for (const Space& space : workspace.members().spaces()) {
    if (std::to_string(space.id.value) == typed)
      return space.id;
    if (folded(space.name) == folded(typed) || folded(space.code) == folded(typed))
      found.push_back(space.id);
  }
  if (found.size() != 1)
    return badContent("content-space", typed, "space");
  return found.front();
}

void addContent(Commands& commands)
{
  const auto typed = std::make_shared<ContentWords>();
  Command command = commands.add(
      "content", said(Terminal::tr("The content calendar: what is published where and when")), [typed] {
        const auto doing = [typed](ContentVerb run) {
          return [typed, run](const ActionWords&) { return run(*typed); };
        };
        Actions actions{{"list", {0, 0, doing(list)}},
                        {"ideas", {0, 0, doing(ideas)}},
                        {"show", {1, 1, doing(show)}},
                        {"cadence", {0, 0, doing(showCadence)}},
                        {"engagement", {0, 1, doing(engagement)}},
                        {"times", {0, 0, doing(times)}}};
        for (const ContentAction& action : contentActions())
          actions[action.name] = {action.words, action.words, doing(action.run)};
        return runAction(*typed, actions);
      });
  addActionWords(command, *typed, "list");
  addOptions(command, *typed);
  command.footer(contentShapes());
}

} // namespace weilu::cli
