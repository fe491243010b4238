// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign_event.h"
#include "core/workspace_calendar.h"
#include "core/workspace_content.h"
#include "tests/core/campaigns/campaign_file.h"

using namespace weilu;

namespace {

bool has(const std::string& text, const std::string& line)
{
  return text.find(line + "\r\n") != std::string::npos;
}

} // namespace

TEST_CASE("A calendar file of campaigns", "[campaigns][icalendar]")
{
  CampaignFile file;
  const CampaignId id = file.campaign(file.people(1));
  const auto written = [&] { return calendarFile(*file.workspace, campaignsOf(*file.workspace)); };
  SECTION("holds those that have a start, and counts the others")
  {
    Campaign vague = file.at(id);
    vague.starts.reset();
    vague.ends.reset();
    REQUIRE(addCampaign(*file.workspace, vague));
    const CalendarFile calendar = written();
    CHECK(calendar.entries == 1);
    CHECK(calendar.undated == 1);
    CHECK(has(calendar.text, "SUMMARY:Tasting"));
    CHECK(has(calendar.text, "STATUS:TENTATIVE"));
  }
  SECTION("is the same file as long as nothing changes, and the same entry when something does")
  {
    const std::string before = written().text;
    CHECK(written().text == before);
    const auto uid = [](const std::string& text) {
      return text.substr(text.find("UID:"), text.find("\r\nDTSTAMP") - text.find("UID:"));
    };
    Campaign renamed = file.at(id);
    renamed.title = "Cupping";
    REQUIRE(saveCampaign(*file.workspace, renamed));
    CHECK(uid(written().text) == uid(before));
    CHECK(has(written().text, "SUMMARY:Cupping"));
  }
  SECTION("says what happens when, where, and how to get there")
  {
    Campaign plan = file.at(id);
    plan.plan.place = "Lakeside";
    plan.plan.theme = "New crop";
    plan.plan.link = "https://example.org/tea";
    plan.plan.owner = "Anna";
    plan.plan.helpers = {"Ben", "Chen, Li"};
    plan.plan.runSheet = {{-30, "Set up", "Anna"}, {0, "Welcome", ""}};
    REQUIRE(saveCampaign(*file.workspace, plan));
    file.move(id, {CampaignState::Planned});
    const std::string text = written().text;
    CHECK(has(text, "LOCATION:Lakeside"));
    CHECK(has(text, "URL:https://example.org/tea"));
    CHECK(has(text, "CONTACT:Anna\r\nCONTACT:Ben\r\nCONTACT:Chen\\, Li"));
    CHECK(has(text, "STATUS:CONFIRMED"));
    CHECK(calendarEventOf(file.at(id), {}, file.zone()).text ==
          "New crop\nhttps://example.org/tea\n18:30 Set up (Anna)\n19:00 Welcome");
  }
  SECTION("takes pieces of content, too")
  {
    ContentItem item;
    item.title = "Beans";
    item.state = ContentState::Scheduled;
    item.plannedAt = file.zone().moment(file.today.plus(2), 10 * 3600);
    REQUIRE(addContent(*file.workspace, item));
    const auto content = contentOf(*file.workspace);
    const CalendarFile calendar = calendarFile(*file.workspace, campaignsOf(*file.workspace), content);
    CHECK(calendar.entries == 2);
    CHECK(has(calendar.text, "SUMMARY:Beans"));
    CHECK(calendar.text.find("UID:content-") != std::string::npos);
  }
}
