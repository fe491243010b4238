// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_events.h"

namespace weilu {

namespace {

constexpr auto makeTables =
    "CREATE TABLE plain_person (person INTEGER PRIMARY KEY, birth INTEGER NOT NULL);"
    "CREATE TABLE plain_event (day INTEGER NOT NULL, person INTEGER NOT NULL, kind TEXT NOT NULL, "
    "count INTEGER NOT NULL, hour INTEGER NOT NULL);"
    "CREATE TABLE plain_layer (day INTEGER NOT NULL, person INTEGER NOT NULL, layer TEXT NOT NULL, "
    "PRIMARY KEY (day, person)) WITHOUT ROWID;";
constexpr auto makeIndex = "CREATE INDEX plain_event_day ON plain_event (day, person, kind, count)";
constexpr auto insertPerson = "INSERT INTO plain_person VALUES (?, ?)";
constexpr auto insertEvent = "INSERT INTO plain_event VALUES (?, ?, ?, ?, ?)";

constexpr auto countFive =
    "SELECT count(*) FROM plain_person p JOIN ("
    "  SELECT person, count(DISTINCT CASE WHEN day > ?1 - 30 THEN day END) AS days,"
    "    sum(CASE WHEN kind = 'message' THEN count ELSE 0 END) AS messages,"
    "    sum(CASE WHEN kind = 'contribute' THEN count ELSE 0 END) AS contributions, max(day) AS last"
    "  FROM plain_event WHERE day > ?1 - 90 AND day <= ?1 GROUP BY person) a ON a.person = p.person "
    "WHERE ?1 - p.birth >= 180 AND a.days >= 2 AND a.messages >= 5 AND a.contributions >= 1 "
    "AND ?1 - a.last <= 14";
constexpr auto layerEverybody =
    "INSERT OR REPLACE INTO plain_layer SELECT ?1, p.person, CASE "
    "  WHEN coalesce(a.contributions, 0) >= 10 THEN 'expert' WHEN ?1 - p.birth < 30 THEN 'newcomer' "
    "  WHEN coalesce(a.days, 0) = 0 THEN 'silent' "
    "  WHEN ?1 - p.birth >= 180 AND a.weeks >= 20 THEN 'loyal' WHEN a.days >= 4 THEN 'active' "
    "  ELSE 'potential' END "
    "FROM plain_person p LEFT JOIN ("
    "  SELECT person, count(DISTINCT CASE WHEN day > ?1 - 30 THEN day END) AS days,"
    "    count(DISTINCT (?1 - day) / 7) AS weeks,"
    "    sum(CASE WHEN kind = 'contribute' AND day > ?1 - 90 THEN count ELSE 0 END) AS contributions"
    "  FROM plain_event WHERE day > ?1 - 182 AND day <= ?1 GROUP BY person) a ON a.person = p.person "
    "WHERE p.birth <= ?1";
constexpr auto selectFlow = "SELECT f.layer, t.layer, count(*) FROM plain_layer t LEFT JOIN plain_layer f "
                            "ON f.person = t.person AND f.day = ?1 WHERE t.day = ?2 GROUP BY 1, 2";

} // namespace

PlainEvents::PlainEvents(Database& db)
    : m_db(db)
{
}

void PlainEvents::fill(const ActivityStore& activity, const History& history)
{
  SQLite::Transaction transaction(m_db.sql());
  m_db.sql().exec(makeTables);
  SQLite::Statement person(m_db.sql(), insertPerson);
  for (const std::uint32_t id : history.population()) {
    person.bind(1, static_cast<std::int64_t>(id));
    person.bind(2, history.birth({id}).value_or(Date{0}).days);
    person.exec();
    person.reset();
  }
  std::map<KindId, std::string> kinds;
  for (const ActivityKind& kind : activity.kinds())
    kinds[kind.id] = kind.code;
  SQLite::Statement event(m_db.sql(), insertEvent);
  const Zone& zone = history.calendar().zone;
  const Moment always{INT64_MIN / 2}, forever{INT64_MAX / 2};
  activity.forEach(always, forever, [&](const Event& one) {
    const Date date = zone.dateOf(one.at);
    event.bind(1, date.days);
    event.bind(2, one.member.value);
    event.bind(3, kinds[one.kind]);
    event.bind(4, static_cast<std::int64_t>(one.count));
    event.bind(5, (one.at.seconds - zone.moment(date).seconds) / 3'600);
    event.exec();
    event.reset();
  });
  m_db.sql().exec(makeIndex);
  transaction.commit();
}

std::int64_t PlainEvents::ask(const std::string& sql)
{
  SQLite::Statement query(m_db.sql(), sql);
  return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

std::uint64_t PlainEvents::countFiveConditions(Date asOf)
{
  SQLite::Statement query(m_db.sql(), countFive);
  query.bind(1, asOf.days);
  return query.executeStep() ? static_cast<std::uint64_t>(query.getColumn(0).getInt64()) : 0;
}

void PlainEvents::layersOn(Date asOf)
{
  SQLite::Statement statement(m_db.sql(), layerEverybody);
  statement.bind(1, asOf.days);
  statement.exec();
}

void PlainEvents::flow(Date from, Date to)
{
  SQLite::Statement query(m_db.sql(), selectFlow);
  query.bind(1, from.days);
  query.bind(2, to.days);
  while (query.executeStep()) {
  }
}

} // namespace weilu
