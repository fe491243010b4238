// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_store.h"

#include "core/activity/event_reader.h"
#include "core/base/text.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr auto selectKinds =
    "SELECT id, code, label_zh, label_en, counts_as_active, is_contribution, weight, points "
    "FROM activity_kind ORDER BY id";
constexpr auto insertKind =
    "INSERT INTO activity_kind (code, label_zh, label_en, counts_as_active, is_contribution, "
    "weight, points) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING";
constexpr auto updateKind =
    "UPDATE activity_kind SET code = ?, label_zh = ?, label_en = ?, counts_as_active = ?, "
    "is_contribution = ?, weight = ?, points = ? WHERE id = ?";

constexpr std::int64_t mostKinds = 255;

/// The kinds of product.md section 5.
std::vector<ActivityKind> shippedKinds()
{
  return {
      {{}, "message", "发言", "Message"},
      {{}, "post", "发帖", "Post"},
      {{}, "reply", "回复", "Reply"},
      {{}, "reaction", "点赞", "Reaction"},
      {{}, "visit", "访问", "Visit"},
      {{}, "attend", "参加", "Attendance"},
      {{}, "share", "分享", "Share"},
      {{}, "contribute", "贡献", "Contribution", true, true},
      {{}, "vote", "投票", "Vote"},
      {{}, "check-in", "打卡", "Check-in"},
      {{}, "purchase", "购买", "Purchase", false},
  };
}

void bindKind(SQLite::Statement& statement, const ActivityKind& kind)
{
  statement.bind(1, kind.code);
  statement.bind(2, kind.labelZh);
  statement.bind(3, kind.labelEn);
  statement.bind(4, kind.countsAsActive ? 1 : 0);
  statement.bind(5, kind.isContribution ? 1 : 0);
  statement.bind(6, kind.weight);
  statement.bind(7, kind.points);
}

void insert(Database& db, const ActivityKind& kind)
{
  SQLite::Statement statement(db.sql(), insertKind);
  bindKind(statement, kind);
  statement.exec();
}

/// How kinds are compared: "Check_In" is "check-in".
std::string comparable(const std::string& text)
{
  auto code = folded(text);
  std::replace(code.begin(), code.end(), '_', '-');
  std::replace(code.begin(), code.end(), ' ', '-');
  return code == "checkin" ? "check-in" : code;
}

Event eventOf(std::int32_t day, const DayEvent& event)
{
  constexpr std::int64_t daySeconds = 86'400;
  return {{event.member},
          {day * daySeconds + event.second},
          {event.kindSpace >> 24U},
          {event.kindSpace & 0xFFFFFFU},
          event.count};
}

KindFlags activeKinds(const ActivityStore& store)
{
  KindFlags active;
  for (const auto& kind : store.kinds()) {
    if (kind.countsAsActive)
      active.set(static_cast<std::size_t>(kind.id.value));
  }
  return active;
}

} // namespace

ActivityStore::ActivityStore(Database& db, Zone zone)
    : m_db(db)
    , m_zone(std::move(zone))
{
}

std::vector<ActivityKind> ActivityStore::kinds() const
{
  std::vector<ActivityKind> kinds;
  SQLite::Statement query(m_db.sql(), selectKinds);
  while (query.executeStep()) {
    kinds.push_back({{query.getColumn(0).getInt64()},
                     query.getColumn(1).getString(),
                     query.getColumn(2).getString(),
                     query.getColumn(3).getString(),
                     query.getColumn(4).getInt() != 0,
                     query.getColumn(5).getInt() != 0,
                     query.getColumn(6).getDouble(),
                     query.getColumn(7).getInt()});
    if (kinds.back().id.value < 1 || kinds.back().id.value > mostKinds)
      throw Failure("the id of a kind of activity does not fit 8 bits");
  }
  return kinds;
}

std::optional<KindId> ActivityStore::findKind(const std::string& code) const
{
  const auto wanted = comparable(code);
  const auto known = kinds();
  for (const auto& kind : known) {
    if (comparable(kind.code) == wanted)
      return kind.id;
  }
  for (const auto& kind : known) {
    if (comparable(kind.labelZh) == wanted || comparable(kind.labelEn) == wanted)
      return kind.id;
  }
  return {};
}

KindId ActivityStore::kindNamed(const std::string& code)
{
  if (const auto known = findKind(code))
    return *known;
  if (static_cast<std::int64_t>(kinds().size()) >= mostKinds)
    throw Failure("there are too many kinds of activity");
  const std::string label(trimmed(code));
  insert(m_db, {{}, comparable(code), label, label});
  return {m_db.sql().getLastInsertRowid()};
}

void ActivityStore::seedKinds()
{
  for (const auto& kind : shippedKinds())
    insert(m_db, kind);
}

void ActivityStore::update(const ActivityKind& kind)
{
  SQLite::Statement statement(m_db.sql(), updateKind);
  bindKind(statement, kind);
  statement.bind(8, kind.id.value);
  statement.exec();
}

EventCounts ActivityStore::add(EventBatch&& batch, SourceId source, const Control& control)
{
  auto given = std::exchange(batch, {});
  std::sort(given.m_days.begin(), given.m_days.end(), [](auto& a, auto& b) { return a.day < b.day; });
  EventBlockStore blocks(m_db);
  auto sets = blocks.sets(source);
  ActivityIndex index(m_db, m_zone, activeKinds(*this));
  EventCounts counts;
  std::uint64_t done = 0;
  for (auto& [day, listed] : given.m_days) {
    control.checkpoint(Phase::Writing, done, given.size());
    auto events = std::move(listed); // freed as soon as it is written
    done += events.size();
    collapse(events);
    auto block = blocks.load(day);
    counts += mergeEvents(block, events, sets);
    blocks.save(day, block);
    index.note(day, events);
  }
  blocks.save(sets);
  index.write(control);
  return counts;
}

EventCounts ActivityStore::preview(const EventBatch& batch, const Control& control) const
{
  const EventBlockStore blocks(m_db);
  auto sets = blocks.sets({});
  EventCounts counts;
  std::uint64_t done = 0;
  for (const auto& [day, listed] : batch.m_days) {
    control.checkpoint(Phase::Planning, done, batch.size());
    auto events = listed;
    done += events.size();
    collapse(events);
    auto block = blocks.load(day);
    counts += mergeEvents(block, events, sets);
  }
  return counts;
}

void ActivityStore::compare(const EventBatch& batch,
                            const std::function<void(const Event&, EventOutcome)>& visit,
                            const Control& control) const
{
  const EventBlockStore blocks(m_db);
  std::uint64_t done = 0;
  for (const auto& [day, listed] : batch.m_days) {
    control.checkpoint(Phase::Planning, done, batch.size());
    auto events = listed;
    done += events.size();
    collapse(events);
    compareEvents(blocks.load(day), events, [&visit, day = day](const DayEvent& event, EventOutcome outcome) {
      visit(eventOf(day, event), outcome);
    });
  }
}

void ActivityStore::withdraw(SourceId source, const Control& control)
{
  EventBlockStore blocks(m_db);
  auto sets = blocks.sets(source);
  ActivityIndex index(m_db, m_zone, activeKinds(*this));
  const auto days = blocks.days();
  for (std::size_t i = 0; i < days.size(); ++i) {
    control.checkpoint(Phase::Undoing, i, days.size());
    const auto shapes = blocks.shapesOn(days[i]);
    if (std::none_of(shapes.begin(), shapes.end(), [&](auto& shape) { return sets.holds(shape.sources); }))
      continue;
    auto block = blocks.load(days[i]);
    const auto taken = takeOut(block, sets);
    blocks.save(days[i], block);
    blocks.keepWithdrawn(source, days[i], taken);
    index.noteGone(days[i], taken);
  }
  blocks.save(sets);
  index.write(control);
}

void ActivityStore::restore(SourceId source, const Control& control)
{
  EventBlockStore blocks(m_db);
  auto sets = blocks.sets(source);
  ActivityIndex index(m_db, m_zone, activeKinds(*this));
  const auto days = blocks.withdrawnDays(source);
  for (std::size_t i = 0; i < days.size(); ++i) {
    control.checkpoint(Phase::Undoing, i, days.size());
    const auto events = blocks.withdrawn(source, days[i]);
    auto block = blocks.load(days[i]);
    mergeEvents(block, events, sets);
    blocks.save(days[i], block);
    index.note(days[i], events);
  }
  blocks.forgetWithdrawn(source);
  blocks.save(sets);
  index.write(control);
}

void ActivityStore::forEach(Moment from, Moment to, const std::function<void(const Event&)>& visit) const
{
  EventReader(m_db).forEach({from, to, {}, {}}, visit);
}

std::vector<Event> ActivityStore::timeline(MemberId member, std::size_t limit,
                                           std::optional<Moment> before) const
{
  return EventReader(m_db).timeline(member, limit, before, m_zone, activeKinds(*this));
}

std::vector<std::uint32_t> ActivityStore::countsByPerson(Moment from, Moment to,
                                                         const std::vector<KindId>& kinds,
                                                         const std::vector<SpaceId>& spaces) const
{
  return EventReader(m_db).countsByPerson({from, to, kinds, spaces});
}

People ActivityStore::peopleWithKind(Moment from, Moment to, const std::vector<KindId>& kinds,
                                     const std::vector<SpaceId>& spaces) const
{
  return EventReader(m_db).people({from, to, kinds, spaces});
}

People ActivityStore::activeOn(Date date) const { return ActiveDayStore(m_db).on(date); }

void ActivityStore::forEachDay(DateRange range, const std::function<void(Date, const People&)>& visit) const
{
  ActiveDayStore(m_db).forEach(range, visit);
}

std::optional<DateRange> ActivityStore::span() const { return ActiveDayStore(m_db).span(); }

void ActivityStore::rebuildIndex(const Control& control)
{
  ActivityIndex(m_db, m_zone, activeKinds(*this)).rebuild(control);
}

std::vector<Date> ActivityStore::wrongDays(const Control& control) const
{
  return ActivityIndex(m_db, m_zone, activeKinds(*this)).wrongDays(control);
}

std::uint64_t ActivityStore::eventCount() const { return EventBlockStore(m_db).eventCount(); }

} // namespace weilu
