// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_content_numbers.h"
#include "tests/core/content/content_file.h"

#include <fstream>

using namespace weilu;
using enum ContentState;
using enum EngagementProblem;

namespace {

struct PublishedFile : ContentFile {
  ContentId news = published("Weekly news", "https://www.example.org/n1/"), brew = published("如何冲煮", "");
  ContentId draft = piece("Draft", Draft, -1);

  ContentId published(const std::string& title, const std::string& link)
  {
    ContentItem item;
    item.title = title;
    item.link = link;
    item.state = Published;
    item.publishedAt = on(-5);
    return add(item);
  }
  std::filesystem::path table(const std::string& text)
  {
    const auto path = folder / "numbers.csv";
    std::ofstream(path) << text;
    return path;
  }
  EngagementImport brought(const std::string& text)
  {
    const auto result = importEngagement(*workspace, table(text));
    REQUIRE(result);
    return *result;
  }
  [[nodiscard]] Engagement numbers(ContentId id) { return item(id).engagement; }
};

} // namespace

TEST_CASE("Numbers of what was published come from a table", "[content]")
{
  PublishedFile file;
  Workspace& workspace = *file.workspace;
  const std::string table = "标题,链接,阅读量,点赞数,评论,分享次数,统计日期\n"
                            ",http://example.org/n1,\"1,204\",35,4,,2024-06-18\n"
                            " 如何冲煮 ,,1.2万,0,,7,2024/6/19\n";
  const auto before = file.content();
  const EngagementImport first = file.brought(table);
  CHECK(first.change.valid());
  CHECK(first.plan.problems.empty());
  file.comesBack(before);
  CHECK(file.numbers(file.news) == Engagement{1204, 35, 4, {}, Date::of(2024, 6, 18).value()});
  CHECK(file.numbers(file.brew) == Engagement{12000, 0, {}, 7, Date::of(2024, 6, 19).value()});

  SECTION("once")
  {
    const EngagementImport again = file.brought(table);
    CHECK_FALSE(again.change.valid());
    CHECK(again.plan.changed.empty());
    CHECK(again.plan.unchanged == 2);
  }
  SECTION("measured when the table says, or else today, and not again with the same numbers")
  {
    file.brought("title,views\nweekly NEWS,1204\n");
    CHECK(file.numbers(file.news).measuredOn == Date::of(2024, 6, 18).value());
    file.brought("title,views\nweekly NEWS,1300\n");
    CHECK(file.numbers(file.news) == Engagement{1300, 35, 4, {}, file.today});
  }
  SECTION("looked at before without being kept")
  {
    const auto kept = file.content();
    CHECK(readEngagement(workspace, file.table("title,views\nWeekly news,9\n"))->changed.size() == 1);
    CHECK(file.content() == kept);
  }
}

TEST_CASE("A row that cannot be taken is named and left out", "[content]")
{
  PublishedFile file;
  file.published("Twin", "");
  file.published("twin", "");
  file.brought("title,views,date\nWeekly news,10,2024-06-19\n");
  const auto plan = file.brought("title,link,views,date\n"
                                 "Nobody's,,5,\n"
                                 "Twin,,5,\n"
                                 "Draft,,5,\n"
                                 "如何冲煮,,many,\n"
                                 "如何冲煮,,-3,\n"
                                 "如何冲煮,,8,someday\n"
                                 "如何冲煮,,8,\n"
                                 "如何冲煮,,9,\n"
                                 "Weekly news,,7,2024-06-01\n"
                                 ",https://example.org/gone,7,\n")
                        .plan;
  const std::vector<EngagementRowProblem> expected{
      {2, NotFound, "Nobody's"}, {3, Several, "Twin"},       {4, NotPublished, "Draft"},
      {5, Unreadable, "many"},   {6, Unreadable, "-3"},      {7, Unreadable, "someday"},
      {9, Twice, "如何冲煮"},    {10, Older, "Weekly news"}, {11, NotFound, "https://example.org/gone"}};
  CHECK(plan.problems.size() == expected.size());
  for (std::size_t i = 0; i < std::min(plan.problems.size(), expected.size()); ++i) {
    INFO(plan.problems[i].line << " " << code(plan.problems[i].problem) << " " << plan.problems[i].found);
    CHECK(plan.problems[i] == expected[i]);
  }
  CHECK(plan.changed.size() == 1);
  CHECK(file.numbers(file.brew).views == 8);
  CHECK(file.numbers(file.news).views == 10);
}

TEST_CASE("A table that holds no numbers of content is declined", "[content]")
{
  PublishedFile file;
  Workspace& workspace = *file.workspace;
  const auto before = file.content();
  CHECK(whyNot(refusalOf(importEngagement(workspace, file.table("name,city\nAnna,Berlin\n")))) ==
        "content-columns title");
  CHECK(whyNot(refusalOf(importEngagement(workspace, file.table("title,city\nWeekly news,Berlin\n")))) ==
        "content-columns title");
  CHECK(refusalOf(importEngagement(workspace, file.folder / "none.csv")).code == RefusalCode::FileNotFound);
  CHECK(file.content() == before);
}

TEST_CASE("Engagement is what adding up piece by piece gives", "[content]")
{
  const Zone zone = Zone::named("Asia/Shanghai").value();
  const Date monday = Date::of(2024, 6, 17).value();
  std::vector<ContentItem> items(6);
  for (std::size_t i = 0; i < items.size(); ++i) {
    items[i].state = Published;
    items[i].publishedAt = zone.moment(monday.plus(static_cast<int>(i) % 2), 1800); // half past midnight
    items[i].kind = i < 3 ? ContentKind::News : ContentKind::Case;
    items[i].space = {static_cast<std::int64_t>(i % 3)};
    items[i].engagement.likes = 2;
  }
  items[0].engagement.views = 100;
  items[0].engagement.comments = 3;
  items[1].engagement.views = 50;
  items[2].engagement = {};
  items[4].publishedAt = zone.moment(monday.plus(9));
  items[5].state = Scheduled;
  const EngagementSummary summary = engagementOf(items, zone, {monday, monday.plus(6)});
  CHECK(summary.all == EngagementSums{4, 3, 150, 6, 3, 0, 2, 7});
  CHECK(summary.all.viewsEach() == 75);
  CHECK(summary.all.rate() == 7.0 / 150);
  CHECK(summary.byKind.at(ContentKind::News).pieces == 3);
  CHECK(summary.byKind.at(ContentKind::Case).pieces == 1);
  CHECK(summary.bySpace.at({0}).pieces == 2);
  CHECK(summary.byWeekday[0].pieces == 2);
  CHECK(summary.byWeekday[1].pieces == 2);
  CHECK_FALSE(summary.byWeekday[2].viewsEach());
  CHECK_FALSE(summary.byWeekday[2].rate());
  CHECK(engagementOf(items, zone, {monday.plus(9), monday.plus(9)}).all.pieces == 1);
}
