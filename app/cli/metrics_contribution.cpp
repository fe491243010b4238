// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metric.h"
#include "app/cli/say.h"
#include "core/insight/concentration.h"
#include "core/insight/contribution_counts.h"
#include "core/insight/contribution_shares.h"
#include "core/insight/referrals.h"
#include "core/insight/spaces_compare.h"

#include <fmt/format.h>

#include <map>

namespace weilu::cli {

namespace {

Json number(const std::optional<double>& value) { return value ? Json(*value) : Json(); }

using Cells = std::map<std::string, People>;

PeopleOfCell among(Cells cells)
{
  return [cells = std::move(cells)](const std::string& cell) {
    const auto found = cells.find(cell);
    if (found == cells.end())
      noSuchCell(cell);
    return found->second;
  };
}

Json toJson(const MetricQuestion& asked, const People& population, const ContributionShares& shares)
{
  return {{"from", asked.range.from.iso()},
          {"to", asked.range.to.iso()},
          {"people", population.cardinality()},
          {"contributions", shares.total},
          {"contributors", shares.contributors.cardinality()},
          {"contributor_share", number(shares.contributorShare)},
          {"top_1_share", number(shares.topOneShare)},
          {"top_10_share", number(shares.topTenShare)},
          {"gini", number(shares.gini)}};
}

TextTable sharesTable(const Json& json)
{
  TextTable table({said(Terminal::tr("Measure")), said(Terminal::tr("Value"))});
  const auto share = [&](const char* key) {
    return json[key].is_null() ? std::string() : percent(json[key].get<double>());
  };
  table.add({said(Terminal::tr("Contributions")), json["contributions"].dump()});
  table.add({said(Terminal::tr("People who contributed")), share("contributor_share")});
  table.add({said(Terminal::tr("Made by the top 1 %")), share("top_1_share")});
  table.add({said(Terminal::tr("Made by the top 10 %")), share("top_10_share")});
  table.add({said(Terminal::tr("Gini coefficient")),
             json["gini"].is_null() ? std::string() : fmt::format("{:.3f}", json["gini"].get<double>())});
  return table;
}

Result<MetricAnswer> concentrationAnswer(const MetricQuestion& asked)
{
  const auto population = asked.history->rosterOn(std::min(asked.range.to, asked.asOf));
  const DateRange range{asked.range.from, std::min(asked.range.to, asked.asOf)};
  const auto counts = contributionCounts(asked.workspace.activity(), asked.history->calendar().zone, range);
  const auto classes = concentration(population, counts);
  const auto shares = contributionShares(population, counts);
  MetricAnswer answer{toJson(asked, population, shares), {}, {}, {}};
  const Cells cells{{"core", classes.core},
                    {"regular", classes.regular},
                    {"casual", classes.casual},
                    {"none", classes.none},
                    {"top_1", shares.topOne},
                    {"top_10", shares.topTen},
                    {"contributors", shares.contributors}};
  answer.json["classes"] = Json::array();
  TextTable table({said(Terminal::tr("Class", "by contributions")), said(Terminal::tr("People"))});
  const std::pair<const char*, QString> names[] = {{"core", Terminal::tr("Core")},
                                                   {"regular", Terminal::tr("Regular")},
                                                   {"casual", Terminal::tr("Casual")},
                                                   {"none", Terminal::tr("None", "of the contributors")}};
  for (const auto& [name, words] : names) {
    const auto people = cells.at(name).cardinality();
    answer.json["classes"].push_back({{"code", name}, {"people", people}});
    table.add({said(words), std::to_string(people)});
  }
  answer.json["lorenz"] = Json::array();
  for (const LorenzPoint& point : lorenzCurve(population, counts))
    answer.json["lorenz"].push_back({{"people", point.people}, {"contributions", point.contributions}});
  answer.tables = {sharesTable(answer.json), std::move(table)};
  answer.people = among(cells);
  return answer;
}

Json toJson(const SpaceRow& row)
{
  return {{"space", row.space.code},
          {"platform", row.space.platform},
          {"name", row.space.name},
          {"roster", row.roster.cardinality()},
          {"active_7", row.activeWeek.cardinality()},
          {"active_30", row.activeMonth.cardinality()},
          {"contributions", row.contributions},
          {"contributors", row.contributors.cardinality()},
          {"joined", row.joined.cardinality()},
          {"retained", row.retained.cardinality()}};
}

Result<MetricAnswer> spacesAnswer(const MetricQuestion& asked)
{
  Workspace& workspace = asked.workspace;
  MetricAnswer answer{{{"rows", Json::array()}}, {}, {}, {}};
  TextTable table({said(Terminal::tr("Space")), said(Terminal::tr("Roster")),
                   said(Terminal::tr("Active in 7 days")), said(Terminal::tr("Active in 30 days")),
                   said(Terminal::tr("Contributions")), said(Terminal::tr("Contributors")),
                   said(Terminal::tr("Back in week 4"))});
  Cells cells;
  for (const SpaceRow& row : compareSpaces(*asked.history, workspace.members(), workspace.activity(),
                                           asked.range, asked.asOf, terminalControl())) {
    answer.json["rows"].push_back(toJson(row));
    const auto joined = row.joined.cardinality(), retained = row.retained.cardinality();
    table.add(
        {row.space.name, std::to_string(row.roster.cardinality()),
         std::to_string(row.activeWeek.cardinality()), std::to_string(row.activeMonth.cardinality()),
         std::to_string(row.contributions), std::to_string(row.contributors.cardinality()),
         joined == 0 ? std::string() : percent(static_cast<double>(retained) / static_cast<double>(joined))});
    const std::pair<const char*, const People*> parts[] = {
        {"roster", &row.roster},         {"active_7", &row.activeWeek},
        {"active_30", &row.activeMonth}, {"contributors", &row.contributors},
        {"joined", &row.joined},         {"retained", &row.retained}};
    for (const auto& [part, people] : parts)
      cells[row.space.code + ":" + part] |= *people;
  }
  answer.tables.push_back(std::move(table));
  answer.people = among(std::move(cells));
  return answer;
}

Result<MetricAnswer> referralsAnswer(const MetricQuestion& asked)
{
  MetricAnswer answer{{{"rows", Json::array()}}, {}, {}, {}};
  TextTable table({said(Terminal::tr("Brought by")), said(Terminal::tr("Person", "number of a person")),
                   said(Terminal::tr("Brought")), said(Terminal::tr("With whom those brought")),
                   said(Terminal::tr("Steps", "of a chain of people"))});
  Cells cells;
  for (const Referrer& one : referrals(referrerRows(asked.workspace.db()), asked.history->population())) {
    const auto brought = one.brought.cardinality(), all = one.inAll.cardinality();
    answer.json["rows"].push_back({{"referrer", one.name},
                                   {"person", one.person ? Json(one.person->value) : Json()},
                                   {"brought", brought},
                                   {"in_all", all},
                                   {"depth", one.depth}});
    table.add({one.name, one.person ? std::to_string(one.person->value) : std::string(),
               std::to_string(brought), std::to_string(all), std::to_string(one.depth)});
    cells[one.name + ":brought"] |= one.brought;
    cells[one.name + ":in_all"] |= one.inAll;
  }
  answer.tables.push_back(std::move(table));
  answer.people = among(std::move(cells));
  return answer;
}

} // namespace

void addContributionMetrics(MetricCommands& metrics)
{
  metrics.add("concentration", said(Terminal::tr("How evenly contributions are spread over everybody")),
              "core|regular|casual|none|contributors|top_1|top_10", concentrationAnswer);
  metrics.add("spaces",
              said(Terminal::tr("Spaces side by side: roster, activity, contributions, who comes back")),
              "CODE:roster|active_7|active_30|contributors|joined|retained", spacesAnswer);
  metrics.add("referrals", said(Terminal::tr("Who brought whom, directly and along the chain")),
              "REFERRER:brought|in_all", referralsAnswer);
}

} // namespace weilu::cli
