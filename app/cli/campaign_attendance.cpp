// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"
#include "app/cli/campaign_commands.h"
#include "app/cli/print.h"
#include "app/cli/say.h"
#include "core/workspace_attendance_file.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_attendance.h"

namespace weilu::cli {

namespace {

constexpr std::array outcomes{AttendanceOutcome::SignedUp, AttendanceOutcome::WalkIn,
                              AttendanceOutcome::Already, AttendanceOutcome::NoPlace,
                              AttendanceOutcome::Unknown};

Json toJson(const AttendancePlan& plan, const Zone& zone)
{
  Json json{{"campaign", plan.campaign.value},
            {"file", plan.file},
            {"topic", plan.topic},
            {"rows", plan.rows},
            {"counts", Json::object()},
            {"missing", plan.missing},
            {"doubts", Json::array()},
            {"people", Json::array()}};
  for (const AttendanceOutcome outcome : outcomes)
    json["counts"][std::string(code(outcome))] = plan.count(outcome);
  for (const AttendanceDoubt doubt : plan.doubts)
    json["doubts"].push_back(code(doubt));
  for (const AttendanceLine& line : plan.lines)
    json["people"].push_back({{"row", line.from.row},
                              {"name", line.from.name},
                              {"member", line.from.person.valid() ? Json(line.from.person.value) : Json()},
                              {"at", toTheMinute(line.at, zone)},
                              {"outcome", code(line.outcome)},
                              {"problem", line.from.problem ? Json(code(*line.from.problem)) : Json()}});
  return json;
}

void say(const AttendancePlan& plan, const Campaign& campaign)
{
  TextTable table({said(Terminal::tr("Who came")), said(Terminal::tr("People"))});
  for (const AttendanceOutcome outcome : outcomes) {
    if (plan.count(outcome) > 0)
      table.add({said(ui::words::attendanceOutcome(outcome)), std::to_string(plan.count(outcome))});
  }
  table.add({said(Terminal::tr("Signed up, and not in the file")), std::to_string(plan.missing)});
  table.print();
  for (const AttendanceLine& line : plan.lines) {
    if (line.from.problem)
      note(said(Terminal::tr("Row %1: %2 (%3)")
                    .arg(line.from.row)
                    .arg(ui::words::problem(*line.from.problem), ui::text(line.from.name))));
  }
  for (const AttendanceDoubt doubt : plan.doubts)
    note(said(ui::words::attendanceDoubt(doubt, ui::text(plan.topic), ui::text(campaign.title))));
}

Result<void> attend(const CampaignWords& arguments)
{
  const auto at = openedCampaign(arguments, arguments.dryRun ? Access::ReadOnly : Access::ReadWrite);
  if (!at)
    return tl::unexpected(at.error());
  const auto plan = planAttendance(*at->workspace, at->campaign.id, arguments.second, terminalControl());
  if (!plan)
    return tl::unexpected(plan.error());
  const Json json = toJson(*plan, at->workspace->community().calendar.zone);
  if (arguments.dryRun && arguments.json)
    print(json);
  else if (!arguments.json)
    say(*plan, at->campaign);
  if (arguments.dryRun)
    return {};
  const auto change = importAttendance(*at->workspace, *plan, arguments.confirmed, terminalControl());
  if (!change)
    return tl::unexpected(change.error());
  reportChange(*at->workspace, *change, json, arguments.json);
  return {};
}

} // namespace

void addCampaignAttendance(Commands& commands, Command group, const GivenCampaign& given)
{
  Command command = addCampaignVerb(commands, group, given, "attend",
                                    Terminal::tr("Take who came from an attendance file"), true, attend);
  command
      .option("ATTENDANCE", given->second,
              said(Terminal::tr("From Tencent Meeting, Zoom or Eventbrite, or a list of names")))
      .required();
  command.flag("--dry-run", given->dryRun, said(Terminal::tr("Only say what would be noted")));
  command.flag("--confirmed", given->confirmed,
               said(Terminal::tr("Also when the file looks like one of another event")));
}

} // namespace weilu::cli
