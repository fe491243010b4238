// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_content.h"

#include "core/content/bad_content.h"
#include "core/workspace_campaigns.h"
#include "core/workspace_content_credit.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr std::int32_t tenOClock = 10 * 3'600;

ChangeLabel labelled(const char* code, const ContentItem& item) { return {code, {{"title", item.title}}}; }

Result<void> checkSpace(Workspace& workspace, SpaceId space)
{
  const auto spaces = workspace.members().spaces();
  if (space.valid() && std::ranges::find(spaces, space, &Space::id) == spaces.end())
    return badContent("content-space", std::to_string(space.value), "space");
  return {};
}

/// Whether \p item can be kept as it is.
Result<void> checkAll(Workspace& workspace, const ContentItem& item)
{
  if (auto good = check(item); !good)
    return good;
  if (item.author.valid() && !workspace.members().find(item.author))
    return refuse(RefusalCode::NoSuchMember, {{"found", std::to_string(item.author.value)}});
  if (item.campaign.valid()) {
    if (const auto campaign = campaignOf(workspace, item.campaign); !campaign)
      return tl::unexpected(campaign.error());
  }
  const Zone& zone = workspace.community().calendar.zone;
  if (item.state == ContentState::Published && zone.dateOf(*item.publishedAt) > workspace.asOf())
    return badContent("content-published", zone.dateOf(*item.publishedAt).iso(), "past");
  return checkSpace(workspace, item.space);
}

/// \p item in the state \p to, with the dates that go with it.
ContentItem become(ContentItem item, ContentState to, Moment now)
{
  if (item.state == ContentState::Published) {
    item.plannedAt = item.plannedAt ? item.plannedAt : item.publishedAt;
    item.publishedAt.reset();
  }
  item.state = to;
  if (to == ContentState::Published && !item.publishedAt)
    item.publishedAt = item.plannedAt && *item.plannedAt <= now ? item.plannedAt : now;
  return item;
}

/// Writes \p after over \p before and has its author credited. Inside an Edit.
Result<void> write(Workspace& workspace, const ContentItem& before, const ContentItem& after,
                   const Control& control)
{
  if (auto good = checkAll(workspace, after); !good)
    return good;
  ContentStore store(workspace.db());
  const MemberId was = store.authorKept(before.id);
  store.update(after, Moment::now());
  return settleCredit(workspace, before, was, after, control);
}

/// Puts \p changed in place of the piece \p id as one change.
Result<ChangeId> edited(Workspace& workspace, ContentId id, const char* label, const Control& control,
                        const std::function<Result<ContentItem>(const ContentItem&)>& changed)
{
  workspace.refreshPoints(control);
  Edit edit(workspace.db(), {label, {}});
  const auto before = ContentStore(workspace.db()).find(id);
  if (!before)
    return tl::unexpected(before.error());
  const auto after = changed(*before);
  if (!after)
    return tl::unexpected(after.error());
  edit.label.arguments["title"] = after->title;
  if (*after == *before)
    return edit.commit();
  if (const auto written = write(workspace, *before, *after, control); !written)
    return tl::unexpected(written.error());
  return edit.commit();
}

} // namespace

std::vector<ContentItem> contentOf(Workspace& workspace) { return ContentStore(workspace.db()).all(); }

std::vector<ContentItem> contentIn(Workspace& workspace, DateRange range)
{
  const Zone zone = workspace.community().calendar.zone;
  const Moment begin = zone.moment(range.from), end = zone.moment(range.to.plus(1));
  auto items = contentOf(workspace);
  std::erase_if(items, [&](const ContentItem& one) {
    const auto at = one.at();
    return !at || *at < begin || *at >= end || one.state == ContentState::Dropped;
  });
  return items;
}

Result<ContentItem> contentNamed(Workspace& workspace, std::string_view text)
{
  return ContentStore(workspace.db()).named(text);
}

Result<ContentItem> contentOf(Workspace& workspace, ContentId id)
{
  return ContentStore(workspace.db()).find(id);
}

Result<ContentId> addContent(Workspace& workspace, ContentItem item, const Control& control)
{
  if (item.state == ContentState::Dropped)
    return badContent("content-move", std::string(code(ContentState::Idea)), "dropped");
  Edit edit(workspace.db(), labelled("content-added", item));
  if (item.state == ContentState::Published && !item.publishedAt)
    item = become(std::move(item), item.state, workspace.actingAt());
  if (const auto good = checkAll(workspace, item); !good)
    return tl::unexpected(good.error());
  ContentItem nothing;
  nothing.id = item.id = ContentStore(workspace.db()).add(item, Moment::now());
  if (const auto settled = settleCredit(workspace, nothing, {}, item, control); !settled)
    return tl::unexpected(settled.error());
  edit.commit();
  return item.id;
}

Result<ChangeId> saveContent(Workspace& workspace, const ContentItem& item, const Control& control)
{
  return edited(workspace, item.id, "content-changed", control,
                [&](const ContentItem& before) -> Result<ContentItem> {
                  ContentItem after = item;
                  after.createdAt = before.createdAt;
                  after.changedAt = before.changedAt;
                  if (item.state == before.state)
                    return after;
                  after.state = before.state; // as it is when it moves
                  if (const auto may = mayMove(after, item.state); !may)
                    return tl::unexpected(may.error());
                  return become(std::move(after), item.state, workspace.actingAt());
                });
}

Result<ContentId> duplicateContent(Workspace& workspace, ContentId id, const std::string& title)
{
  ContentStore store(workspace.db());
  Edit edit(workspace.db(), {"content-copied", {{"title", title}}});
  const auto item = store.find(id);
  if (!item)
    return tl::unexpected(item.error());
  const ContentItem copy = copyOf(*item, title);
  if (const auto good = check(copy); !good)
    return tl::unexpected(good.error());
  const ContentId copied = store.add(copy, Moment::now());
  edit.commit();
  return copied;
}

Result<ChangeId> removeContent(Workspace& workspace, ContentId id)
{
  ContentStore store(workspace.db());
  Edit edit(workspace.db(), {"content-removed", {}});
  const auto item = store.find(id);
  if (!item)
    return tl::unexpected(item.error());
  edit.label.arguments["title"] = item->title;
  if (item->state == ContentState::Published)
    return badContent("content-removed", item->title, "not-published");
  store.remove(id);
  return edit.commit();
}

Result<ChangeId> moveContent(Workspace& workspace, ContentId id, ContentState to, const Control& control)
{
  const std::string label = "content-to-" + std::string(code(to));
  return edited(workspace, id, label.c_str(), control, [&](const ContentItem& before) -> Result<ContentItem> {
    if (const auto may = mayMove(before, to); !may)
      return tl::unexpected(may.error());
    return become(before, to, workspace.actingAt());
  });
}

Result<ChangeId> moveContentTo(Workspace& workspace, ContentId id, Date date,
                               std::optional<std::int32_t> second, const Control& control)
{
  return edited(workspace, id, "content-rescheduled", control,
                [&](const ContentItem& before) -> Result<ContentItem> {
                  return movedTo(before, date, workspace.community().calendar.zone, second, tenOClock);
                });
}

std::vector<CadenceTarget> cadenceTargets(Workspace& workspace)
{
  return ContentStore(workspace.db()).targets();
}

Result<ChangeId> setCadence(Workspace& workspace, const CadenceTarget& target,
                            const std::optional<CadenceTarget>& instead)
{
  Edit edit(workspace.db(), {"content-cadence", {{"count", std::to_string(target.perWeek)}}});
  if (const auto good = check(target); !good)
    return tl::unexpected(good.error());
  if (const auto good = checkSpace(workspace, target.space); !good)
    return tl::unexpected(good.error());
  ContentStore store(workspace.db());
  if (instead)
    store.setTarget({instead->space, instead->kind, 0});
  store.setTarget(target);
  return edit.commit();
}

} // namespace weilu
