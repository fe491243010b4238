// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/content_store.h"

#include "core/base/text.h"
#include "core/campaigns/merged_ids.h"
#include "core/content/bad_content.h"
#include "core/store/hot_statement.h"

namespace weilu {

namespace {

constexpr auto selectItems =
    "SELECT id, title, kind, state, author, author_name, space, planned_at, published_at, campaign, link, "
    "body, points, views, likes, comments, shares, measured_on, created_at, changed_at, "
    "iif(state = 3, published_at, planned_at) AS at " // ContentItem::at()
    "FROM content_item WHERE ?1 IS NULL OR id = ?1 ORDER BY at IS NULL, at, id";
constexpr auto insertItem =
    "INSERT INTO content_item (title, kind, state, author, author_name, space, planned_at, published_at, "
    "campaign, link, body, points, views, likes, comments, shares, measured_on, changed_at, created_at) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?18)";
constexpr auto updateItem =
    "UPDATE content_item SET title = ?1, kind = ?2, state = ?3, author = ?4, author_name = ?5, space = ?6, "
    "planned_at = ?7, published_at = ?8, campaign = ?9, link = ?10, body = ?11, points = ?12, views = ?13, "
    "likes = ?14, comments = ?15, shares = ?16, measured_on = ?17, changed_at = ?18 WHERE id = ?19";
constexpr auto deleteItem = "DELETE FROM content_item WHERE id = ?";
constexpr auto freeItems = "UPDATE content_item SET campaign = NULL WHERE campaign = ?";
constexpr auto selectAuthor = "SELECT author FROM content_item WHERE id = ?";
constexpr auto selectAuthors = "SELECT DISTINCT author FROM content_item WHERE author IS NOT NULL";
constexpr auto selectCredits =
    "SELECT id, author, published_at, coalesce(space, 0) FROM content_item WHERE state = 3 AND kind = 4 "
    "AND author IS NOT NULL ORDER BY id"; // ContentState::Published, ContentKind::MemberMade

constexpr auto selectTargets = "SELECT space, kind, per_week FROM content_target ORDER BY space, kind";
constexpr auto upsertTarget = "INSERT INTO content_target (space, kind, per_week) VALUES (?1, ?2, ?3) "
                              "ON CONFLICT DO UPDATE SET per_week = ?3";
constexpr auto deleteTarget = "DELETE FROM content_target WHERE space = ? AND kind = ?";

constexpr auto selectWritten = "SELECT source, made_from FROM content_credit";
constexpr auto upsertWritten = "INSERT INTO content_credit (id, source, made_from) VALUES (1, ?1, ?2) "
                               "ON CONFLICT DO UPDATE SET source = ?1, made_from = ?2";

constexpr int anyKind = -1;

std::optional<std::int64_t> numberIn(const HotStatement& row, int column)
{
  return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

template<class Tag>
std::optional<Id<Tag>> orNull(Id<Tag> id)
{
  return id.valid() ? std::optional(id) : std::nullopt;
}

ContentItem itemIn(const HotStatement& row, const MergedIds& merged)
{
  ContentItem item;
  item.id = {row.integer(0)};
  item.title = row.text(1);
  item.kind = static_cast<ContentKind>(row.integer(2));
  item.state = static_cast<ContentState>(row.integer(3));
  item.author = merged.seen({row.integer(4)});
  item.authorName = row.text(5);
  item.space = {row.integer(6)};
  item.plannedAt = row.moment(7);
  item.publishedAt = row.moment(8);
  item.campaign = {row.integer(9)};
  item.link = row.text(10);
  item.body = row.text(11);
  item.points = row.integer(12);
  item.engagement = {numberIn(row, 13), numberIn(row, 14), numberIn(row, 15), numberIn(row, 16), {}};
  if (const auto measured = numberIn(row, 17))
    item.engagement.measuredOn = Date{static_cast<std::int32_t>(*measured)};
  item.createdAt = {row.integer(18)};
  item.changedAt = {row.integer(19)};
  return item;
}

/// The parameters that add() and update() share.
void bindItem(HotStatement& statement, const ContentItem& item, MemberId author, Moment at)
{
  const Engagement& numbers = item.engagement;
  statement.with(item.title, static_cast<int>(item.kind), static_cast<int>(item.state), orNull(author),
                 item.authorName, orNull(item.space), item.plannedAt, item.publishedAt, orNull(item.campaign),
                 item.link, item.body, item.points, numbers.views, numbers.likes, numbers.comments,
                 numbers.shares, numbers.measuredOn, at);
}

tl::unexpected<Refusal> noContent(std::string_view found)
{
  return badContent("content", std::string(found), "content");
}

} // namespace

ContentStore::ContentStore(Database& db)
    : m_db(db)
{
}

std::vector<ContentItem> ContentStore::all() const
{
  const MergedIds merged(m_db);
  std::vector<ContentItem> items;
  HotStatement query(m_db, selectItems);
  while (query.step()) // ?1 is NULL: all of them
    items.push_back(itemIn(query, merged));
  return items;
}

Result<ContentItem> ContentStore::find(ContentId id) const
{
  HotStatement query(m_db, selectItems);
  if (!query.with(id).step())
    return noContent(std::to_string(id.value));
  return itemIn(query, MergedIds(m_db));
}

Result<ContentItem> ContentStore::named(std::string_view text) const
{
  std::vector<ContentItem> found;
  for (ContentItem& item : all()) {
    if (std::to_string(item.id.value) == text)
      return std::move(item);
    if (folded(item.title) == folded(text))
      found.push_back(std::move(item));
  }
  return found.size() == 1 ? Result<ContentItem>(std::move(found.front())) : noContent(text);
}

ContentId ContentStore::add(const ContentItem& item, Moment at)
{
  HotStatement insert(m_db, insertItem);
  bindItem(insert, item, item.author, at);
  insert.run();
  return {m_db.sql().getLastInsertRowid()};
}

void ContentStore::update(const ContentItem& item, Moment at)
{
  // Who only seems another person for being part of one stays as they were named.
  const MemberId kept = authorKept(item.id);
  const bool same = kept.valid() && MergedIds(m_db).seen(kept) == item.author;
  HotStatement update(m_db, updateItem);
  bindItem(update, item, same ? kept : item.author, at);
  update.bind(19, item.id);
  update.run();
}

void ContentStore::remove(ContentId id) { HotStatement(m_db, deleteItem).with(id).run(); }

void ContentStore::forgetCampaign(CampaignId campaign) { HotStatement(m_db, freeItems).with(campaign).run(); }

std::vector<CadenceTarget> ContentStore::targets() const
{
  std::vector<CadenceTarget> targets;
  for (HotStatement query(m_db, selectTargets); query.step();) {
    CadenceTarget target{{query.integer(0)}, {}, static_cast<int>(query.integer(2))};
    if (query.integer(1) != anyKind)
      target.kind = static_cast<ContentKind>(query.integer(1));
    targets.push_back(target);
  }
  return targets;
}

void ContentStore::setTarget(const CadenceTarget& target)
{
  const int kind = target.kind ? static_cast<int>(*target.kind) : anyKind;
  if (target.perWeek == 0)
    HotStatement(m_db, deleteTarget).with(target.space, kind).run();
  else
    HotStatement(m_db, upsertTarget).with(target.space, kind, target.perWeek).run();
}

std::vector<ContentCredit> ContentStore::credits() const
{
  std::vector<ContentCredit> credits;
  for (HotStatement query(m_db, selectCredits); query.step();)
    credits.push_back({{query.integer(0)}, {query.integer(1)}, {query.integer(2)}, {query.integer(3)}});
  return credits;
}

std::optional<WrittenCredits> ContentStore::writtenCredits() const
{
  HotStatement query(m_db, selectWritten);
  if (!query.step())
    return {};
  return WrittenCredits{{query.integer(0)}, std::string(query.text(1))};
}

void ContentStore::keepCredits(const WrittenCredits& written)
{
  HotStatement(m_db, upsertWritten).with(written.source, written.print).run();
}

People ContentStore::named() const
{
  People people;
  for (HotStatement query(m_db, selectAuthors); query.step();)
    people.add(static_cast<std::uint32_t>(query.integer(0)));
  return people;
}

MemberId ContentStore::authorKept(ContentId id) const
{
  HotStatement query(m_db, selectAuthor);
  return query.with(id).step() && !query.isNull(0) ? MemberId{query.integer(0)} : MemberId{};
}

} // namespace weilu
