// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/content_json.h"

#include "app/cli/say.h"
#include "core/base/local_time.h"

namespace weilu::cli {

namespace {

Json orNull(const std::optional<Moment>& moment, const Zone& zone)
{
  return moment ? Json(localTime(*moment, zone)) : Json();
}

template<class Value>
Json orNull(const std::optional<Value>& value)
{
  return value ? Json(*value) : Json();
}

template<class Tag>
Json orNull(Id<Tag> id)
{
  return id.valid() ? Json(id.value) : Json();
}

Json toJson(const Engagement& numbers)
{
  return {{"views", orNull(numbers.views)},
          {"likes", orNull(numbers.likes)},
          {"comments", orNull(numbers.comments)},
          {"shares", orNull(numbers.shares)},
          {"measured_on", numbers.measuredOn ? Json(numbers.measuredOn->iso()) : Json()}};
}

} // namespace

Json toJson(const ContentItem& item, const Zone& zone)
{
  return {{"content", item.id.value},
          {"title", item.title},
          {"kind", code(item.kind)},
          {"state", code(item.state)},
          {"at", orNull(item.at(), zone)},
          {"planned_at", orNull(item.plannedAt, zone)},
          {"published_at", orNull(item.publishedAt, zone)},
          {"author", orNull(item.author)},
          {"author_name", item.authorName},
          {"space", orNull(item.space)},
          {"campaign", orNull(item.campaign)},
          {"link", item.link},
          {"text", item.body},
          {"points", item.points},
          {"engagement", toJson(item.engagement)}};
}

Json toJson(const CadenceLine& line)
{
  Json weeks = Json::array();
  for (const CadenceWeek& week : line.weeks)
    weeks.push_back({{"week", week.start.iso()},
                     {"published", week.published},
                     {"planned", week.planned},
                     {"missing", week.missing}});
  return {{"space", orNull(line.target.space)},
          {"kind", line.target.kind ? Json(code(*line.target.kind)) : Json()},
          {"per_week", line.target.perWeek},
          {"weeks_short", line.weeksShort},
          {"next_due", line.nextDue.iso()},
          {"late", line.late},
          {"weeks", std::move(weeks)}};
}

Json toJson(const EngagementSums& sums)
{
  return {{"pieces", sums.pieces},
          {"measured", sums.measured},
          {"views", sums.views},
          {"likes", sums.likes},
          {"comments", sums.comments},
          {"shares", sums.shares},
          {"views_each", orNull(sums.viewsEach())},
          {"rate", orNull(sums.rate())}};
}

Json toJson(const EngagementSummary& summary)
{
  Json kinds = Json::array(), spaces = Json::array(), weekdays = Json::array();
  const auto line = [](const char* name, Json of, const EngagementSums& sums) {
    Json json{{name, std::move(of)}};
    json.update(toJson(sums));
    return json;
  };
  for (const auto& [kind, sums] : summary.byKind)
    kinds.push_back(line("kind", code(kind), sums));
  for (const auto& [space, sums] : summary.bySpace)
    spaces.push_back(line("space", orNull(space), sums));
  for (std::size_t day = 0; day < summary.byWeekday.size(); ++day)
    weekdays.push_back(line("weekday", day + 1, summary.byWeekday[day]));
  return {{"all", toJson(summary.all)},
          {"by_kind", std::move(kinds)},
          {"by_space", std::move(spaces)},
          {"by_weekday", std::move(weekdays)}};
}

Json toJson(const EngagementPlan& plan)
{
  Json problems = Json::array();
  for (const EngagementRowProblem& one : plan.problems)
    problems.push_back({{"row", one.line}, {"problem", code(one.problem)}, {"found", one.found}});
  return {{"changed", plan.changed.size()}, {"unchanged", plan.unchanged}, {"problems", std::move(problems)}};
}

Json toJson(const BestTime& time, const Zone& zone)
{
  return {{"weekday", time.slot.weekday + 1},
          {"from_hour", time.slot.fromHour},
          {"to_hour", time.slot.toHour + 1},
          {"per_hour", time.slot.perHour},
          {"next", localTime(time.next, zone)}};
}

std::string contentShapes()
{
  return said(Terminal::tr(R"(ACTION is one of
  list                    what stands on the dates from --from to --to (this month), by date
  ideas                   what has no date yet
  show CONTENT            one piece, by its number or title
  add TITLE               --kind, --state, --at, --author or --author-name, --space, --campaign, --link, --text,
                          --points
  move CONTENT STATE      to idea, draft, scheduled, published or dropped
  date CONTENT DATE       to another day, at the same time of day
  copy CONTENT TITLE
  remove CONTENT          what is not published
  cadence                 how targets are kept in the weeks from --from to --to
  target NUMBER           so many pieces a week, of --kind and in --space, or of everything; 0: none
  engagement [TABLE]      what came of what was published; or brings in the numbers of a table (CSV, Excel)
  numbers CONTENT         --views, --likes, --comments, --shares of one piece
  times                   when the community is most active, and when that comes next
)")) + said(Terminal::tr("With --json:")) +
         R"(
  list, ideas  {"from", "to", "content": [CONTENT…]}
  show         CONTENT
  cadence      {"from", "to", "targets": [{"space", "kind", "per_week", "weeks_short", "next_due", "late",
               "weeks": [{"week", "published", "planned", "missing"}]}]}
  engagement   {"from", "to", "all": NUMBERS, "by_kind": [{"kind", …NUMBERS}], "by_space": [{"space", …NUMBERS}],
               "by_weekday": [{"weekday", …NUMBERS}]}
  engagement TABLE  {"change", "changed", "unchanged", "problems": [{"row", "problem", "found"}]}
  times        {"times": [{"weekday", "from_hour", "to_hour", "per_hour", "next"}]}
  add, copy    {"change", "content"}
  others       {"change"}
  CONTENT: {"content", "title", "kind", "state", "at", "planned_at", "published_at", "author", "author_name", "space",
            "campaign", "link", "text", "points", "engagement": {"views", "likes", "comments", "shares",
            "measured_on"}}
  NUMBERS: {"pieces", "measured", "views", "likes", "comments", "shares", "views_each", "rate"})";
}

} // namespace weilu::cli
