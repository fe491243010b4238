// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_attendance.h"

#include "core/activity/event_block_store.h"
#include "core/campaigns/attendance_store.h"
#include "core/campaigns/campaign_store.h"
#include "core/campaigns/check_in_store.h"
#include "core/campaigns/participant_store.h"
#include "core/store/community_store.h"

#include <algorithm>

namespace weilu {

namespace {

/// Of everybody who came; of who checked in day by day each day on which they were there.
std::vector<Attendance> attendanceIn(Database& db, CampaignId campaign)
{
  std::vector<Attendance> came = attendanceOf(ParticipantStore(db).participants(campaign));
  const auto days = CheckInStore(db).days(campaign);
  if (days.empty())
    return came;
  std::vector<Attendance> daily;
  for (const Attendance& one : came) {
    const auto of = days.find(one.member);
    if (of == days.end())
      daily.push_back(one);
    for (const CheckInDay& day : of == days.end() ? std::vector<CheckInDay>() : of->second) {
      if (!day.madeUp)
        daily.push_back({one.member, day.at});
    }
  }
  return daily;
}

void addEvents(ActivityStore& activity, std::span<const Attendance> people, const WrittenAttendance& under,
               const Control& control)
{
  const KindId kind = activity.kindNamed(under.kind);
  EventBatch batch;
  for (const Attendance& one : people)
    batch.add({one.member, one.at, kind, {}, 1});
  activity.add(std::move(batch), under.source, control);
}

void removeEvents(Database& db, ActivityStore& activity, SourceId source, const Control& control)
{
  activity.withdraw(source, control);
  EventBlockStore(db).forgetWithdrawn(source); // they are made again, not brought back
}

/// What stands for \p campaign now; a source of its own where there is none yet.
WrittenAttendance writtenFor(Database& db, const Campaign& campaign)
{
  const auto all = AttendanceStore(db).all();
  if (const auto found = all.find(campaign.id); found != all.end())
    return found->second;
  Source source;
  source.kind = "campaign";
  source.at = Moment::now();
  return {SourceStore(db).add(source), attendanceKind(campaign.type), {}};
}

} // namespace

bool missesAttendance(Database& db)
{
  const AttendanceStore store(db);
  auto written = store.all();
  for (const CampaignId id : store.cameTo()) {
    const auto found = written.find(id);
    if (found == written.end() || found->second.print != printOf(attendanceIn(db, id)) ||
        found->second.kind != attendanceKind(CampaignStore(db).find(id)->type))
      return true;
    written.erase(found);
  }
  return std::ranges::any_of(written, [](const auto& one) { return one.second.print.count > 0; });
}

void followAttendance(Database& db, ActivityStore& activity, const Control& control)
{
  AttendanceStore store(db);
  auto gone = store.all();
  for (const CampaignId id : store.cameTo()) {
    followAttendance(db, activity, *CampaignStore(db).find(id), {}, control);
    gone.erase(id);
  }
  for (const auto& [id, written] : gone) {
    removeEvents(db, activity, written.source, control);
    store.remove(id);
  }
}

void followAttendance(Database& db, ActivityStore& activity, const Campaign& campaign,
                      std::span<const Attendance> came, const Control& control)
{
  const std::vector<Attendance> people = attendanceIn(db, campaign.id);
  WrittenAttendance written = writtenFor(db, campaign);
  const AttendancePrint print = printOf(people);
  const std::string kind = attendanceKind(campaign.type);
  if (print == written.print && kind == written.kind)
    return;
  if (kind == written.kind && print.without(printOf(came)) == written.print) {
    addEvents(activity, came, written, control);
  } else {
    removeEvents(db, activity, written.source, control);
    written.kind = kind;
    addEvents(activity, people, written, control);
  }
  written.print = print;
  AttendanceStore(db).keep(campaign.id, written);
}

} // namespace weilu
