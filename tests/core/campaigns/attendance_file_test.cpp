// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_attendance_file.h"
#include "tests/core/campaigns/campaign_file.h"

using namespace weilu;
using enum AttendanceOutcome;

namespace {

/// A campaign of four people called P0 to P3, and lists of who came.
struct Attended : CampaignFile {
  std::vector<MemberId> ids = people(4);
  CampaignId id = campaign(ids, 3);

  Attended()
  {
    Campaign rewarded = at(id);
    rewarded.starts = zone().moment(today.plus(-1), 19 * 3600);
    rewarded.ends = zone().moment(today.plus(-1), 21 * 3600);
    rewarded.plan.rewards = {{RewardFor::Attending, 20, {}, 0, {}}};
    REQUIRE(saveCampaign(*workspace, rewarded));
    move(id, {CampaignState::Planned, CampaignState::Inviting});
    signUp(ids[0]);
    signUp(ids[1]);
  }
  void signUp(MemberId who)
  {
    REQUIRE(note(*workspace, id, std::span(&who, 1), {ParticipantStatus::SignedUp, {}, {}, {}}));
  }
  /// A list as Tencent Meeting writes it, of a meeting \p days days from today.
  [[nodiscard]] std::filesystem::path list(const std::vector<std::string>& names, int days = -1,
                                           const std::string& topic = "Tasting") const
  {
    const std::string day = today.plus(days).iso();
    std::string csv = "会议主题:," + topic +
                      ",,,,\n会议号:,123-456-789,,,,\n,,,,,\n"
                      "用户昵称（入会昵称）,首次入会时间,最后退会时间,入会次数,累计参会时长,身份\n";
    for (std::size_t i = 0; i < names.size(); ++i)
      csv += names[i] + "," + day + " 19:0" + std::to_string(i) + ":11," + day +
             " 21:00:00,1,01:00:00,普通参会者\n";
    writeBytes(folder / "came.csv", csv);
    return folder / "came.csv";
  }
  [[nodiscard]] AttendancePlan plan(const std::filesystem::path& file)
  {
    return planAttendance(*workspace, id, file).value();
  }
  [[nodiscard]] std::int64_t cameCount()
  {
    return participantsOf(*workspace, id)->counts.at(ParticipantStatus::CheckedIn);
  }
  /// With what rules earn: 50 for attending.
  [[nodiscard]] std::int64_t pointsOf(MemberId who)
  {
    workspace->refreshPoints();
    return balance(who);
  }
  [[nodiscard]] std::uint64_t events()
  {
    (void)workspace->history();
    std::uint64_t count = 0;
    workspace->activity().forEach(Moment{0}, Moment{INT64_MAX / 2},
                                  [&](const Event& event) { count += event.count; });
    return count;
  }
};

AttendanceOutcome outcomeOf(const AttendancePlan& plan, const std::string& name)
{
  for (const AttendanceLine& line : plan.lines) {
    if (line.from.name.starts_with(name))
      return line.outcome;
  }
  FAIL("nobody is called " + name);
  return Unknown;
}

} // namespace

TEST_CASE("A list of who came", "[campaigns][attendance]")
{
  Attended file;
  SECTION("says of each what becomes of them, and writes nothing")
  {
    const AttendancePlan plan = file.plan(file.list({"P0", "P2", "P3", "Guest", "P0"}));
    CHECK(plan.rows == 5);
    CHECK(plan.lines.size() == 4);
    CHECK(outcomeOf(plan, "P0") == SignedUp);
    CHECK(outcomeOf(plan, "P2") == WalkIn);
    CHECK(outcomeOf(plan, "P3") == NoPlace); // three places: P0, P1, P2
    CHECK(outcomeOf(plan, "Guest") == Unknown);
    CHECK(plan.missing == 1); // P1
    CHECK(plan.topic == "Tasting");
    CHECK(plan.doubts.empty());
    CHECK(file.cameCount() == 0);
  }
  SECTION("makes people come, with one event and the points, once however often it comes in")
  {
    const auto list = file.list({"P0", "P2", "Guest"});
    const auto before = file.events();
    REQUIRE(importAttendance(*file.workspace, file.plan(list), false).value().valid());
    CHECK(file.cameCount() == 2);
    CHECK(file.events() == before + 2);
    CHECK(file.pointsOf(file.ids[2]) == 70);
    const auto roster = participantsOf(*file.workspace, file.id).value();
    CHECK(roster.participants.back().walkIn);
    CHECK(roster.participants.back().cameAt ==
          file.zone().moment(file.today.plus(-1), 19 * 3600 + 60 + 11)); // when they joined
    const AttendancePlan again = file.plan(list);
    CHECK(again.count(Already) == 2);
    CHECK_FALSE(importAttendance(*file.workspace, again, false).value().valid());
    CHECK(file.events() == before + 2);
    CHECK(file.pointsOf(file.ids[2]) == 70);
  }
  SECTION("is undone as one change, and done again")
  {
    const auto before = file.events();
    REQUIRE(importAttendance(*file.workspace, file.plan(file.list({"P0", "P2"})), false));
    REQUIRE(file.workspace->undo());
    CHECK(file.cameCount() == 0);
    CHECK(file.events() == before);
    CHECK(file.pointsOf(file.ids[0]) == 0);
    REQUIRE(file.workspace->redo());
    CHECK(file.cameCount() == 2);
    CHECK(file.pointsOf(file.ids[0]) == 70);
  }
  SECTION("decides about places as they are when it comes in")
  {
    const AttendancePlan plan = file.plan(file.list({"P2"}));
    CHECK(outcomeOf(plan, "P2") == WalkIn);
    file.signUp(file.ids[3]); // the last place is gone meanwhile
    CHECK_FALSE(importAttendance(*file.workspace, plan, false).value().valid());
    CHECK(file.cameCount() == 0);
  }
}

TEST_CASE("A list of another event", "[campaigns][attendance]")
{
  Attended file;
  const auto refused = [&](const std::filesystem::path& list) {
    const auto before = file.workspace->changes().nextUndo()->id;
    const Refusal refusal = refusalOf(importAttendance(*file.workspace, file.plan(list), false));
    CHECK(file.workspace->changes().nextUndo()->id == before);
    CHECK(refusal.detail("what") == "attendance");
    return refusal.detail("found");
  };
  SECTION("is questioned when its times are not those of the campaign")
  {
    CHECK(refused(file.list({"P0"}, 10)) == "times");
    REQUIRE(importAttendance(*file.workspace, file.plan(file.list({"P0"}, 10)), true));
    CHECK(participantsOf(*file.workspace, file.id)->participants.front().cameAt == file.at(file.id).starts);
  }
  SECTION("is questioned when it is called otherwise")
  {
    CHECK(refused(file.list({"P0"}, -1, "Book club")) == "topic");
    CHECK(file.plan(file.list({"P0"}, -1, "Tasting in November")).doubts.empty());
    CHECK(file.plan(file.list({"P0"}, -1, "")).doubts.empty());
  }
  SECTION("and one that says of nobody that they came is refused")
  {
    writeBytes(file.folder / "roster.csv", "id,name\n1,P0\n");
    CHECK(
        planAttendance(*file.workspace, file.id, file.folder / "roster.csv").has_value()); // a list of names
    writeBytes(file.folder / "chat.csv", "user_id,name,kind,created_at\n1,P0,message,2024-03-05 10:00\n");
    CHECK(refusalOf(planAttendance(*file.workspace, file.id, file.folder / "chat.csv")).detail("what") ==
          "attendance-file");
  }
  SECTION("and a campaign that nobody can come to takes none")
  {
    const CampaignId idea = file.campaign(file.ids);
    CHECK(refusalOf(planAttendance(*file.workspace, idea, file.list({"P0"}))).detail("what") ==
          "participation");
  }
}

TEST_CASE("Lists of who came by platform", "[campaigns][attendance]")
{
  Attended file;
  SECTION("Zoom names the topic below its head, and a person more than once")
  {
    const std::string day = file.today.plus(-1).iso();
    const std::string us = day.substr(5, 2) + "/" + day.substr(8, 2) + "/" + day.substr(0, 4);
    writeBytes(file.folder / "zoom.csv",
               "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n"
               "\"812 3456 7890\",Tasting," +
                   us + " 06:55:00 PM," + us +
                   " 09:10:00 PM,ops@example.com,75,2\n\n"
                   "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                   "P1,," +
                   us + " 07:30:00 PM," + us +
                   " 08:00:00 PM,30,No\n"
                   "P1,," +
                   us + " 07:02:00 PM," + us + " 07:20:00 PM,18,No\n");
    const AttendancePlan plan = file.plan(file.folder / "zoom.csv");
    CHECK(plan.topic == "Tasting");
    REQUIRE(plan.lines.size() == 1);
    CHECK(plan.lines.front().at == file.zone().moment(file.today.plus(-1), 19 * 3600 + 120));
    CHECK(plan.doubts.empty());
  }
  SECTION("Eventbrite names the event in each row, and who checked in")
  {
    writeBytes(file.folder / "eventbrite.csv",
               "Order #,Order Date,First Name,Last Name,Email,Ticket Type,Attendee Status,Event Name\n"
               "7000000013,2020-05-02 16:00:00+00:00,P2,,p2@example.com,General,Checked In,Book club\n"
               "7000000014,2020-05-02 16:00:00+00:00,P3,,p3@example.com,General,Attending,Book club\n");
    const AttendancePlan plan = file.plan(file.folder / "eventbrite.csv");
    CHECK(plan.rows == 1);
    CHECK(plan.topic == "Book club");
    CHECK(plan.doubts == std::vector{AttendanceDoubt::Times, AttendanceDoubt::Topic});
  }
}
