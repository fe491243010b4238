// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_kind_store.h"

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

} // namespace

ActivityKindStore::ActivityKindStore(Database& db)
    : m_db(db)
{
}

std::vector<ActivityKind> ActivityKindStore::all() const
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

std::optional<KindId> ActivityKindStore::find(const std::string& code) const
{
  const auto wanted = comparable(code);
  const auto known = all();
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

KindId ActivityKindStore::named(const std::string& code)
{
  if (const auto known = find(code))
    return *known;
  if (static_cast<std::int64_t>(all().size()) >= mostKinds)
    throw Failure("there are too many kinds of activity");
  const std::string label(trimmed(code));
  insert(m_db, {{}, comparable(code), label, label});
  return {m_db.sql().getLastInsertRowid()};
}

void ActivityKindStore::seed()
{
  for (const auto& kind : shippedKinds())
    insert(m_db, kind);
}

void ActivityKindStore::update(const ActivityKind& kind)
{
  SQLite::Statement statement(m_db.sql(), updateKind);
  bindKind(statement, kind);
  statement.bind(8, kind.id.value);
  statement.exec();
}

KindFlags ActivityKindStore::active() const
{
  KindFlags active;
  for (const auto& kind : all()) {
    if (kind.countsAsActive)
      active.set(static_cast<std::size_t>(kind.id.value));
  }
  return active;
}

} // namespace weilu
