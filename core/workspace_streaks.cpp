// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_streaks.h"

#include "core/campaigns/bad_campaign.h"
#include "core/campaigns/check_in_store.h"
#include "core/members/called_by.h"
#include "core/workspace_attendance.h"
#include "core/workspace_noting.h"

#include <algorithm>
#include <set>

namespace weilu {

namespace {

using DaysOf = std::map<MemberId, std::vector<CheckInDay>>;

Result<CampaignRoster> checkInRoster(Workspace& workspace, CampaignId id)
{
  auto roster = participantsOf(workspace, id);
  if (!roster)
    return roster;
  const Campaign& campaign = roster->campaign;
  if (campaign.type != CampaignType::CheckIn)
    return badCampaign("campaign-type", std::string(code(campaign.type)), "check-in");
  if (auto open = mayBecome(campaign.state, {}, ParticipantStatus::CheckedIn); !open)
    return tl::unexpected(open.error());
  return roster;
}

bool takesPart(const CampaignRoster& roster, MemberId member)
{
  const auto one = std::ranges::find(roster.participants, member, &Participant::member);
  return one != roster.participants.end() && one->status == ParticipantStatus::CheckedIn;
}

/// Days as they are known of somebody who takes part; whoever does not has none.
std::vector<CheckInDay> daysOf(const DaysOf& all, const CampaignRoster& roster, MemberId member)
{
  const auto found = all.find(member);
  return found == all.end() || !takesPart(roster, member) ? std::vector<CheckInDay>() : found->second;
}

/// Notes that \p people came now, or that \p days are all that is new.
Result<void> follow(Workspace& workspace, CampaignRoster roster, std::span<const MemberId> fresh,
                    std::span<const Attendance> days, const Control& control)
{
  const Campaign campaign = roster.campaign;
  if (!fresh.empty()) {
    const Answer answer{ParticipantStatus::CheckedIn, {}, {}, days.front().at};
    if (const auto noted = noteInside(workspace, std::move(roster), fresh, answer, control); !noted)
      return tl::unexpected(noted.error());
  }
  followAttendance(workspace.db(), workspace.activity(), campaign, days, control);
  return {};
}

/// What checking in wrote.
struct Written {
  std::size_t count = 0;
  std::string lastName;
  std::vector<MemberId> fresh;  ///< who did not take part so far
  std::vector<Attendance> came; ///< without days that are made up for
};

Result<Written> write(Workspace& workspace, const CampaignRoster& roster, std::span<const MemberId> people,
                      Date day, bool makeUp)
{
  constexpr std::int32_t noon = 12 * 3600;
  const Campaign& campaign = roster.campaign;
  const Zone zone = workspace.community().calendar.zone;
  const Date today = workspace.asOf();
  const auto dates = checkInDates(campaign, zone, today);
  const Moment at = makeUp || day == today ? workspace.actingAt() : zone.moment(day, noon);
  CheckInStore store(workspace.db());
  const DaysOf known = store.days(campaign.id);
  Written written;
  for (const MemberId member : people) {
    const auto person = workspace.members().find(member);
    if (!person)
      return refuse(RefusalCode::NoSuchMember, {{"found", std::to_string(member.value)}});
    const auto days = daysOf(known, roster, member);
    if (people.size() > 1 && std::ranges::find(days, day, &CheckInDay::day) != days.end())
      continue;
    written.lastName = calledBy(*person);
    if (auto may = mayCheckIn({written.lastName, day, today, makeUp, campaign.plan.makeUps}, dates, days);
        !may)
      return tl::unexpected(may.error());
    store.put(campaign.id, member, {day, at, makeUp});
    ++written.count;
    if (!makeUp)
      written.came.push_back({member, at});
    if (!takesPart(roster, member))
      written.fresh.push_back(member);
  }
  return written;
}

} // namespace

Result<ChangeId> checkIn(Workspace& workspace, CampaignId id, std::span<const MemberId> people, Date day,
                         bool makeUp, const Control& control)
{
  workspace.refreshPoints(control);
  Edit edit(workspace.db(), {makeUp ? "day-made-up" : "checked-in-day", {}});
  auto roster = checkInRoster(workspace, id);
  if (!roster)
    return tl::unexpected(roster.error());
  const std::set<MemberId> once(people.begin(), people.end());
  const auto written = write(workspace, *roster, std::vector(once.begin(), once.end()), day, makeUp);
  if (!written)
    return tl::unexpected(written.error());
  edit.label.arguments = {{"title", roster->campaign.title},
                          {"name", written->lastName},
                          {"date", day.iso()},
                          {"count", std::to_string(written->count)}};
  if (!written->came.empty()) {
    if (auto followed = follow(workspace, std::move(*roster), written->fresh, written->came, control);
        !followed)
      return tl::unexpected(followed.error());
  }
  return edit.commit();
}

Result<ChangeId> takeBackCheckIn(Workspace& workspace, CampaignId id, MemberId member, Date day)
{
  workspace.refreshPoints();
  Edit edit(workspace.db(), {"check-in-removed", {}});
  auto roster = checkInRoster(workspace, id);
  if (!roster)
    return tl::unexpected(roster.error());
  CheckInStore store(workspace.db());
  const auto days = daysOf(store.days(id), *roster, member);
  const auto found = std::ranges::find(days, day, &CheckInDay::day);
  const auto person = workspace.members().find(member);
  if (found == days.end() || !person)
    return ChangeId{};
  edit.label.arguments = {
      {"title", roster->campaign.title}, {"name", calledBy(*person)}, {"date", day.iso()}};
  const bool last = !found->madeUp && std::ranges::count(days, false, &CheckInDay::madeUp) == 1;
  for (const CheckInDay& one : days) {
    if (last || one.day == day)
      store.remove(id, member, one.day);
  }
  if (last) {
    const Answer answer{ParticipantStatus::SignedUp, {}, {}, {}};
    if (const auto noted = noteInside(workspace, std::move(*roster), std::array{member}, answer); !noted)
      return tl::unexpected(noted.error());
  } else {
    followAttendance(workspace.db(), workspace.activity(), roster->campaign, {});
  }
  return edit.commit();
}

std::int64_t idleDays(Database& db)
{
  std::int64_t idle = 0;
  for (const Campaign& campaign : CampaignStore(db).all()) {
    const auto days = CheckInStore(db).days(campaign.id);
    const People came = days.empty() ? People() : ParticipantStore(db).came(campaign.id);
    for (const auto& [member, of] : days)
      idle +=
          came.contains(static_cast<std::uint32_t>(member.value)) ? 0 : static_cast<std::int64_t>(of.size());
  }
  return idle;
}

Result<CampaignStreaks> streaksOf(Workspace& workspace, CampaignId id, Date asOf)
{
  const auto roster = participantsOf(workspace, id);
  if (!roster)
    return tl::unexpected(roster.error());
  CampaignStreaks all;
  all.campaign = roster->campaign;
  all.dates = checkInDates(all.campaign, workspace.community().calendar.zone, asOf);
  for (auto& [member, days] : CheckInStore(workspace.db()).days(id)) {
    std::erase_if(days, [&](const CheckInDay& one) { return one.day > asOf; });
    if (days.empty() || !takesPart(*roster, member))
      continue;
    StreakLine line{member, std::move(days), {}, 0};
    line.streak = streakOf(line.days, all.dates ? all.dates->to : asOf);
    line.makeUpsLeft = std::max(0, all.campaign.plan.makeUps - line.streak.madeUp);
    all.people.push_back(std::move(line));
  }
  std::ranges::stable_sort(all.people, std::greater{}, [](const StreakLine& line) {
    return std::pair(line.streak.total, line.streak.longest);
  });
  return all;
}

} // namespace weilu
