// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/content_commands.h"
#include "app/cli/content_json.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/workspace_campaigns.h"
#include "core/workspace_content.h"
#include "ui/base/text.h"
#include "ui/base/words_content.h"

namespace weilu::cli {

namespace {

/// Who, where and of which campaign the new piece is.
Result<void> place(Workspace& workspace, const ContentWords& typed, ContentItem& item)
{
  if (!typed.author.empty()) {
    const auto author = workspace.members().resolve(typed.author);
    if (!author)
      return tl::unexpected(author.error());
    item.author = *author;
  }
  const auto space = spaceOf(workspace, typed.space);
  if (!space)
    return tl::unexpected(space.error());
  item.space = *space;
  if (typed.campaign.empty())
    return {};
  const auto campaign = campaignNamed(workspace, typed.campaign);
  if (!campaign)
    return tl::unexpected(campaign.error());
  item.campaign = campaign->id;
  return {};
}

void report(Workspace& workspace, ContentId id, bool json)
{
  const auto change = workspace.changes().nextUndo();
  reportChange(workspace, change ? change->id : ChangeId(), {{"content", id.value}}, json);
}

Result<void> add(const ContentWords& typed)
{
  const auto workspace = open(typed.file, Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  ContentItem item;
  item.title = typed.rest[0];
  item.kind = kindOf(typed).value_or(ContentKind::News);
  item.state = contentStateNamed(typed.state).value_or(ContentState::Idea);
  item.authorName = typed.authorName;
  item.link = typed.link;
  item.body = typed.text;
  item.points = typed.points;
  if (!typed.at.empty()) {
    const auto at = momentOption("--at", typed.at, (*workspace)->community().calendar.zone);
    if (!at)
      return tl::unexpected(at.error());
    (item.state == ContentState::Published ? item.publishedAt : item.plannedAt) = *at;
  }
  if (const auto placed = place(**workspace, typed, item); !placed)
    return placed;
  const auto id = addContent(**workspace, item, terminalControl());
  if (!id)
    return tl::unexpected(id.error());
  report(**workspace, *id, typed.json);
  return {};
}

/// Does \p work to the piece that was named and says what it did.
Result<void> changed(const ContentWords& typed,
                     const std::function<Result<ChangeId>(Workspace&, const ContentItem&)>& work)
{
  return changeFile(typed, [&](Workspace& workspace) -> Result<ChangeId> {
    const auto item = contentNamed(workspace, typed.rest[0]);
    if (!item)
      return tl::unexpected(item.error());
    return work(workspace, *item);
  });
}

Result<void> move(const ContentWords& typed)
{
  const auto to = contentStateNamed(typed.rest[1]);
  if (!to)
    misuse(Terminal::tr("\"%1\" is no state of content; --help shows which there are.")
               .arg(ui::text(typed.rest[1])));
  return changed(typed, [&](Workspace& workspace, const ContentItem& item) {
    return moveContent(workspace, item.id, *to, terminalControl());
  });
}

Result<void> moveDate(const ContentWords& typed)
{
  const auto date = dateOption("DATE", typed.rest[1], {});
  if (!date)
    return tl::unexpected(date.error());
  return changed(typed, [&](Workspace& workspace, const ContentItem& item) {
    return moveContentTo(workspace, item.id, *date, {}, terminalControl());
  });
}

Result<void> copy(const ContentWords& typed)
{
  const auto workspace = open(typed.file, Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto item = contentNamed(**workspace, typed.rest[0]);
  if (!item)
    return tl::unexpected(item.error());
  const auto id = duplicateContent(**workspace, item->id, typed.rest[1]);
  if (!id)
    return tl::unexpected(id.error());
  report(**workspace, *id, typed.json);
  return {};
}

Result<void> remove(const ContentWords& typed)
{
  return changed(
      typed, [](Workspace& workspace, const ContentItem& item) { return removeContent(workspace, item.id); });
}

Result<void> numbers(const ContentWords& typed)
{
  return changed(typed, [&](Workspace& workspace, ContentItem item) -> Result<ChangeId> {
    Engagement& known = item.engagement;
    for (const auto& [option, text, into] : {std::tuple("--views", &typed.views, &known.views),
                                             std::tuple("--likes", &typed.likes, &known.likes),
                                             std::tuple("--comments", &typed.comments, &known.comments),
                                             std::tuple("--shares", &typed.shares, &known.shares)}) {
      if (!*text)
        continue;
      const auto number = numberOption(option, **text, 0);
      if (!number)
        return tl::unexpected(number.error());
      *into = *number;
    }
    if (!known.empty())
      known.measuredOn = workspace.asOf();
    return saveContent(workspace, item, terminalControl());
  });
}

Result<void> setTarget(const ContentWords& typed)
{
  const auto number = numberOption("NUMBER", typed.rest[0], 0);
  if (!number)
    return tl::unexpected(number.error());
  return changeFile(typed, [&](Workspace& workspace) -> Result<ChangeId> {
    const auto space = spaceOf(workspace, typed.space);
    if (!space)
      return tl::unexpected(space.error());
    const auto perWeek = static_cast<int>(std::min<std::int64_t>(*number, 1'000));
    return setCadence(workspace, {*space, kindOf(typed), perWeek});
  });
}

} // namespace

std::vector<ContentAction> contentActions()
{
  return {{"add", 1, add},       {"move", 2, move},       {"date", 2, moveDate},   {"copy", 2, copy},
          {"remove", 1, remove}, {"numbers", 1, numbers}, {"target", 1, setTarget}};
}

Result<void> bringInEngagement(const ContentWords& typed)
{
  const auto workspace = open(typed.file, Access::ReadWrite);
  if (!workspace)
    return tl::unexpected(workspace.error());
  const auto brought = importEngagement(**workspace, typed.rest[0], terminalControl());
  if (!brought)
    return tl::unexpected(brought.error());
  reportChange(**workspace, brought->change, toJson(brought->plan), typed.json);
  if (typed.json)
    return {};
  for (const EngagementRowProblem& one : brought->plan.problems)
    note(said(Terminal::tr("Row %1: %2").arg(one.line).arg(ui::words::engagementProblem(one))));
  return {};
}

} // namespace weilu::cli
