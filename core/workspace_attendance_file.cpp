// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_attendance_file.h"

#include "core/base/text.h"
#include "core/workspace_noting.h"

#include <algorithm>
#include <array>
#include <map>

namespace weilu {

namespace {

constexpr std::int64_t early = 6 * 3'600, late = 12 * 3'600; ///< seconds that still belong to a campaign
constexpr std::array<std::string_view, 5> outcomeCodes{"signed-up", "walk-in", "already", "no-place",
                                                       "unknown"};

bool isDuring(Moment at, const Campaign& campaign)
{
  const Moment end = campaign.ends.value_or(*campaign.starts);
  return at.seconds >= campaign.starts->seconds - early && at.seconds <= end.seconds + late;
}

bool isCalledSo(std::string_view topic, std::string_view title)
{
  const std::string one = nameLetters(topic), other = nameLetters(title);
  return one.empty() || other.empty() || one.find(other) != std::string::npos ||
         other.find(one) != std::string::npos;
}

/// One line a person, in the order of the list.
std::vector<AttendanceLine> linesOf(std::vector<AttendanceRow> rows)
{
  std::vector<AttendanceLine> lines;
  std::map<MemberId, std::size_t> known;
  for (AttendanceRow& row : rows) {
    const auto [at, isFirst] = known.emplace(row.person, lines.size());
    if (isFirst || !row.person.valid()) {
      lines.push_back({std::move(row), {}, AttendanceOutcome::Unknown});
      continue;
    }
    auto& earliest = lines[at->second].from.at;
    earliest = earliest && row.at ? std::min(*earliest, *row.at) : (earliest ? earliest : row.at);
  }
  return lines;
}

/// Decides about everybody by the roster as it is, in the order in which they are noted.
void decide(std::vector<AttendanceLine>& lines, const CampaignRoster& roster)
{
  std::map<MemberId, ParticipantStatus> before;
  for (const Participant& one : roster.participants)
    before.emplace(one.member, one.status);
  std::map<MemberId, AttendanceLine*> people;
  for (AttendanceLine& line : lines) {
    if (line.from.person.valid())
      people.emplace(line.from.person, &line);
  }
  std::int64_t taken = roster.counts.taken();
  const auto capacity = roster.campaign.plan.capacity;
  for (const auto& [person, line] : people) {
    const auto found = before.find(person);
    const bool answered = found != before.end() && found->second != ParticipantStatus::Declined;
    const bool hasPlace = found != before.end() && takesPlace(found->second);
    if (found != before.end() && found->second == ParticipantStatus::CheckedIn)
      line->outcome = AttendanceOutcome::Already;
    else if (!hasPlace && capacity && taken >= *capacity)
      line->outcome = AttendanceOutcome::NoPlace;
    else
      line->outcome = answered ? AttendanceOutcome::SignedUp : AttendanceOutcome::WalkIn;
    const bool comes =
        line->outcome == AttendanceOutcome::SignedUp || line->outcome == AttendanceOutcome::WalkIn;
    taken += comes && !hasPlace ? 1 : 0;
  }
}

std::int64_t missingFrom(const std::vector<AttendanceLine>& lines, const CampaignRoster& roster)
{
  People named;
  for (const AttendanceLine& line : lines) {
    if (line.from.person.valid())
      named.add(static_cast<std::uint32_t>(line.from.person.value));
  }
  return std::ranges::count_if(roster.participants, [&](const Participant& one) {
    return takesPlace(one.status) && one.status != ParticipantStatus::CheckedIn &&
           !named.contains(static_cast<std::uint32_t>(one.member.value));
  });
}

/// Times as they count, and what speaks against the list.
void weigh(AttendancePlan& plan, const Campaign& campaign, Moment now)
{
  std::size_t given = 0, during = 0;
  for (AttendanceLine& line : plan.lines) {
    const auto at = line.from.at;
    line.at = campaign.starts.value_or(at.value_or(now));
    if (!at)
      continue;
    ++given;
    plan.first = std::min(plan.first.value_or(*at), *at);
    plan.last = std::max(plan.last.value_or(*at), *at);
    if (!campaign.starts || !isDuring(*at, campaign))
      continue;
    ++during;
    line.at = *at;
  }
  if (campaign.starts && given > 0 && during * 2 < given)
    plan.doubts.push_back(AttendanceDoubt::Times);
  if (!isCalledSo(plan.topic, campaign.title))
    plan.doubts.push_back(AttendanceDoubt::Topic);
}

Result<void> mayCome(const Campaign& campaign)
{
  return mayBecome(campaign.state, {campaign.title, {}, true}, ParticipantStatus::CheckedIn);
}

} // namespace

std::string_view code(AttendanceOutcome outcome)
{
  return outcomeCodes.at(static_cast<std::size_t>(outcome));
}

std::string_view code(AttendanceDoubt doubt) { return doubt == AttendanceDoubt::Times ? "times" : "topic"; }

std::int64_t AttendancePlan::count(AttendanceOutcome outcome) const
{
  return std::ranges::count(lines, outcome, &AttendanceLine::outcome);
}

Result<AttendancePlan> planAttendance(Workspace& workspace, CampaignId id, const std::filesystem::path& file,
                                      const Control& control)
{
  const auto roster = participantsOf(workspace, id);
  if (!roster)
    return tl::unexpected(roster.error());
  if (auto may = mayCome(roster->campaign); !may)
    return tl::unexpected(may.error());
  const IntakeStores stores = workspace.intakeStores();
  auto read = readAttendance(stores, file, control);
  if (!read)
    return tl::unexpected(read.error());
  AttendancePlan plan;
  plan.campaign = id;
  plan.file = read->file.name();
  plan.topic = std::move(read->topic);
  plan.rows = read->rows.size();
  plan.lines = linesOf(std::move(read->rows));
  weigh(plan, roster->campaign, workspace.actingAt());
  decide(plan.lines, *roster);
  plan.missing = missingFrom(plan.lines, *roster);
  return plan;
}

Result<ChangeId> importAttendance(Workspace& workspace, const AttendancePlan& plan, bool confirmed,
                                  const Control& control)
{
  workspace.refreshPoints(control);
  Edit edit(workspace.db(), {"campaign-attendance", {}});
  auto roster = participantsOf(workspace, plan.campaign);
  if (!roster)
    return tl::unexpected(roster.error());
  if (!plan.doubts.empty() && !confirmed)
    return refuse(RefusalCode::BadValue, {{"what", "attendance"},
                                          {"expected", "confirmed"},
                                          {"found", std::string(code(plan.doubts.front()))},
                                          {"topic", plan.topic},
                                          {"title", roster->campaign.title}});
  auto lines = plan.lines;
  decide(lines, *roster);
  std::vector<MemberId> people;
  std::map<MemberId, Moment> each;
  for (const AttendanceLine& line : lines) {
    if (line.outcome != AttendanceOutcome::SignedUp && line.outcome != AttendanceOutcome::WalkIn)
      continue;
    people.push_back(line.from.person);
    each.emplace(line.from.person, line.at);
  }
  if (people.empty())
    return ChangeId{};
  edit.label.arguments = {{"title", roster->campaign.title}, {"file", plan.file}};
  const auto noted = noteInside(workspace, std::move(*roster), people,
                                {ParticipantStatus::CheckedIn, {}, {}, {}}, control, each);
  if (!noted)
    return tl::unexpected(noted.error());
  edit.label.arguments["count"] = std::to_string(noted->people);
  return edit.commit();
}

} // namespace weilu
