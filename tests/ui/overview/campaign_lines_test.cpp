// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "ui/overview/campaign_lines.h"
#include "ui/overview/today_lines.h"
#include "ui/widgets/button.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

const Date today = *Date::of(2026, 11, 20);

/// Four things to prepare, the first of them two days late, and one campaign that comes.
CampaignsToday wanted()
{
  CampaignsToday campaigns;
  campaigns.asOf = today;
  for (std::size_t i = 0; i < 4; ++i)
    campaigns.tasks.push_back({{7},
                               "Tasting",
                               i,
                               {"Task " + std::to_string(i), "Anna", 3, {}},
                               today.plus(static_cast<int>(i) - 2)});
  Campaign next;
  next.id = {9};
  next.title = "Tea";
  next.state = CampaignState::Planned;
  next.starts = campaigns.zone.moment(today.plus(3), 19 * 3600);
  campaigns.upcoming = {next};
  return campaigns;
}

struct Shown {
  CampaignLines lines;
  std::vector<CampaignId> opened;
  std::vector<std::size_t> ticked;

  explicit Shown(const CampaignsToday& campaigns)
  {
    QObject::connect(&lines, &CampaignLines::campaignWanted, &lines,
                     [this](CampaignId id) { opened.push_back(id); });
    QObject::connect(&lines, &CampaignLines::tickWanted, &lines,
                     [this](const DueCampaignTask& task) { ticked.push_back(task.index); });
    lines.show(campaigns);
    lines.setVisible(true);
  }
  template<class T>
  [[nodiscard]] T* find(const char* name) const
  {
    auto* found = lines.findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found);
    return found;
  }
};

} // namespace

TEST_CASE("What campaigns want today", "[ui][overview]")
{
  SECTION("names each thing to prepare, with how late it is, and opens its campaign")
  {
    Shown shown(wanted());
    CHECK(shown.lines.tasks() == 4);
    auto* first = shown.find<TodayLine>("campaignTask-0");
    CHECK(first->accessibleName().trimmed() == "Task 0");
    CHECK(first->accessibleDescription() == QString::fromUtf8("Tasting · 2 days late · Anna"));
    CHECK(shown.find<TodayLine>("campaignTask-2")->accessibleDescription() ==
          QString::fromUtf8("Tasting · due Nov 20 · Anna"));
    QTest::mouseClick(first, Qt::LeftButton);
    CHECK(shown.opened == std::vector<CampaignId>{{7}});
  }
  SECTION("ticks one off, also of those that are shown when asked for")
  {
    Shown shown(wanted());
    CHECK_FALSE(shown.lines.findChild<QWidget*>(QStringLiteral("campaignTick-3")));
    QTest::mouseClick(shown.find<Button>("allCampaignTasks"), Qt::LeftButton);
    QTest::mouseClick(shown.find<Button>("campaignTick-3"), Qt::LeftButton);
    CHECK(shown.ticked == std::vector<std::size_t>{3});
  }
  SECTION("shows what comes next, and opens it")
  {
    Shown shown(wanted());
    QTest::mouseClick(shown.find<PersonLine>("upcoming-0"), Qt::LeftButton);
    CHECK(shown.opened == std::vector<CampaignId>{{9}});
  }
  SECTION("is not there without campaigns")
  {
    CampaignLines lines;
    lines.show({});
    CHECK_FALSE(lines.any());
    CHECK(lines.isHidden());
  }
}
