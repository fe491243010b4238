// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/insight_sql.h"

#include <fmt/format.h>

namespace weilu {

namespace {

/// Weeks by number; 0 is the first of the range. Far enough below nothing is negative before it is divided.
constexpr auto weekOf = "(day - {} + 7000) // 7 - 1000";

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
    text.replace(at, what.size(), by);
  return text;
}

int lastWeek(DateRange range) { return (range.to.since(range.from) + 1) / 7 - 1; }

/// How many people were active in the \p days days that end with each day of the range, all added: somebody
/// counts from each active day to the next, but not longer than the window.
std::string activeWithin(DateRange range, int days)
{
  return fmt::format(
      "(WITH a AS (SELECT DISTINCT person, day FROM plain_event),"
      " s AS (SELECT day, least(day + {0}, coalesce(lead(day) OVER (PARTITION BY person ORDER BY day), "
      "day + {0})) AS gone FROM a),"
      " c AS (SELECT day AS came, 1 AS x FROM s UNION ALL SELECT gone, -1 FROM s)"
      " SELECT sum(n) FROM (SELECT came, sum(sum(x)) OVER (ORDER BY came) AS n FROM c GROUP BY came) t"
      " WHERE came BETWEEN {1} AND {2})",
      days, range.from.days, range.to.days);
}

} // namespace

std::string InsightSql::lifecycle() const
{
  return fmt::format(
      "WITH a AS (SELECT DISTINCT person, {0} AS w FROM plain_event WHERE day <= {1}),"
      " s AS (SELECT w, lag(w) OVER p AS bef, lead(w) OVER p AS aft FROM a WINDOW p AS (PARTITION BY person "
      "ORDER BY w)) "
      "SELECT sum(CASE WHEN w < 0 THEN 0 WHEN bef IS NULL THEN 1 WHEN bef = w - 1 THEN 3 ELSE 7 END"
      " + CASE WHEN w BETWEEN -1 AND {2} - 1 AND (aft IS NULL OR aft > w + 1) THEN 11 ELSE 0 END) FROM s",
      fmt::format(fmt::runtime(weekOf), range.from.days), range.to.days, lastWeek(range));
}

std::string InsightSql::retention() const
{
  return fmt::format("WITH a AS (SELECT DISTINCT person, {0} AS w FROM plain_event WHERE day <= {1}),"
                     " f AS (SELECT person, min(w) AS c FROM a GROUP BY person) "
                     "SELECT sum(n * (k + 1)) FROM (SELECT c, w - c AS k, count(*) AS n FROM a JOIN f "
                     "ON f.person = a.person WHERE c >= 0 GROUP BY c, w - c) t",
                     fmt::format(fmt::runtime(weekOf), range.from.days), range.to.days);
}

std::string InsightSql::active() const
{
  return fmt::format("SELECT {} + {} + {}", activeWithin(range, 1), activeWithin(range, 7),
                     activeWithin(range, 30));
}

std::string InsightSql::contributions() const
{
  return fmt::format("SELECT sum(n) + count(*) FROM (SELECT person, sum(count) AS n FROM plain_event "
                     "WHERE kind = :contribute AND day BETWEEN {} AND {} GROUP BY person) t",
                     range.from.days, range.to.days);
}

std::string InsightSql::rhythm() const
{
  return fmt::format(
      "SELECT sum(n + p) FROM (SELECT (day + 3) % 7 AS weekday, hour, sum(count) AS n, "
      "count(DISTINCT person) AS p FROM plain_event WHERE day BETWEEN {} AND {} GROUP BY 1, 2) t",
      range.to.days + 1 - rhythmDays, range.to.days);
}

std::string forDuck(const std::string& sql, std::int64_t contribution)
{
  return replaced(replaced(sql, "plain_event", "event"), ":contribute", std::to_string(contribution));
}

std::string forSqlite(const std::string& sql)
{
  return replaced(replaced(replaced(sql, "//", "/"), "least(", "min("), ":contribute", "'contribute'");
}

} // namespace weilu
