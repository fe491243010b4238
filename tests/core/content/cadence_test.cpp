// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_content_numbers.h"
#include "tests/core/content/content_file.h"
#include "tests/laws.h"

using namespace weilu;
using enum ContentState;

namespace {

const Date today = Date::of(2024, 6, 20).value(); // a Thursday

ContentItem pieceOn(Date date, ContentState state, ContentKind kind = ContentKind::News, SpaceId space = {})
{
  ContentItem item;
  item.state = state;
  item.kind = kind;
  item.space = space;
  (state == Published ? item.publishedAt : item.plannedAt) = Zone::utc().moment(date, 36'000);
  return item;
}

CadenceLine lineOf(const std::vector<ContentItem>& items, const CadenceTarget& target, int back = 0,
                   int ahead = 0)
{
  const std::vector targets{target};
  return cadence(items, targets, Calendar{}, {today.plus(-7 * back), today.plus(7 * ahead)}, today).front();
}

/// Day by day, in words: what counts on the date, for a target.
int countsOn(Date date, const std::vector<ContentItem>& items, const CadenceTarget& target)
{
  int count = 0;
  for (const ContentItem& item : items) {
    const bool where = target.space == SpaceId{} || item.space == target.space;
    const bool what = !target.kind || *target.kind == item.kind;
    if (!where || !what)
      continue;
    if (item.state == Published && Zone::utc().dateOf(*item.publishedAt) == date)
      ++count;
    if ((item.state == Draft || item.state == Scheduled) && Zone::utc().dateOf(*item.plannedAt) == date &&
        !(date < today))
      ++count;
  }
  return count;
}

int countsIn(Date monday, const std::vector<ContentItem>& items, const CadenceTarget& target)
{
  int count = 0;
  for (int day = 0; day < 7; ++day)
    count += countsOn(monday.plus(day), items, target);
  return count;
}

/// The day of its week by which \p which of \p perWeek are due, found by trying.
int dayDue(int which, int perWeek)
{
  int day = 1;
  while (day * perWeek < 7 * which)
    ++day;
  return day;
}

} // namespace

TEST_CASE("Cadence says what is missing and when something is due", "[content]")
{
  const Date monday = today.plus(-3);
  SECTION("of a week with nothing in it")
  {
    const CadenceLine line = lineOf({}, {{}, {}, 1});
    REQUIRE(line.weeks.size() == 1);
    CHECK(line.weeks.front() == CadenceWeek{monday, 0, 0, 1});
    CHECK(line.nextDue == monday.plus(6)); // one a week: by Sunday
    CHECK_FALSE(line.late);
    CHECK(line.weeksShort == 0); // it is not over
  }
  SECTION("which is late when its day is over")
  {
    const CadenceLine line = lineOf({}, {{}, {}, 3}); // by Wednesday, Friday, Sunday
    CHECK(line.nextDue == today);
    CHECK(line.late);
    const CadenceLine after = lineOf({pieceOn(monday, Published)}, {{}, {}, 3});
    CHECK(after.nextDue == today.plus(1));
    CHECK_FALSE(after.late);
  }
  SECTION("passing over weeks that are planned")
  {
    const CadenceLine line =
        lineOf({pieceOn(today, Scheduled), pieceOn(today.plus(7), Draft)}, {{}, {}, 1}, 0, 1);
    CHECK(line.weeks[0] == CadenceWeek{monday, 0, 1, 0});
    CHECK(line.weeks[1] == CadenceWeek{monday.plus(7), 0, 1, 0});
    CHECK(line.nextDue == monday.plus(20));
  }
  SECTION("of weeks that are over counting only what was published")
  {
    const CadenceLine line = lineOf({pieceOn(today.plus(-7), Scheduled), pieceOn(today.plus(-14), Published),
                                     pieceOn(today, Idea), pieceOn(today, Dropped)},
                                    {{}, {}, 1}, 3);
    CHECK(line.weeksShort == 2);
    CHECK(line.weeks.back().planned == 0);
  }
  SECTION("by space and kind")
  {
    const std::vector items{pieceOn(today, Scheduled, ContentKind::News, {1}),
                            pieceOn(today, Scheduled, ContentKind::Case, {1}),
                            pieceOn(today, Scheduled, ContentKind::Case, {2})};
    CHECK(lineOf(items, {{}, {}, 3}).weeks.front().planned == 3);
    CHECK(lineOf(items, {{1}, {}, 3}).weeks.front().planned == 2);
    CHECK(lineOf(items, {{}, ContentKind::Case, 3}).weeks.front().planned == 2);
    CHECK(lineOf(items, {{2}, ContentKind::Case, 3}).weeks.front().planned == 1);
  }
  SECTION("by the first day of the community's week")
  {
    Calendar sunday;
    sunday.weekStart = WeekStart::Sunday;
    const std::vector targets{CadenceTarget{{}, {}, 1}};
    CHECK(cadence({}, targets, sunday, {today, today}, today).front().nextDue == today.plus(2));
  }
}

TEST_CASE("Cadence is what counting day by day gives", "[content][laws]")
{
  law("weeks, gaps and the day that is due", [] {
    std::vector<ContentItem> items;
    for (int i = *rc::gen::inRange(0, 25); i > 0; --i)
      items.push_back(pieceOn(today.plus(*rc::gen::inRange(-30, 30)),
                              *rc::gen::elementOf(std::vector(contentStates.begin(), contentStates.end())),
                              *rc::gen::element(ContentKind::News, ContentKind::Case),
                              {*rc::gen::inRange(0, 3)}));
    for (ContentItem& item : items) {
      if (item.state == Idea && *rc::gen::arbitrary<bool>())
        item.plannedAt.reset();
    }
    CadenceTarget target{{*rc::gen::inRange(0, 3)}, {}, *rc::gen::inRange(1, 10)};
    if (*rc::gen::arbitrary<bool>())
      target.kind = ContentKind::News;
    const CadenceLine line = lineOf(items, target, 4, 4);
    const Date monday = today.plus(-3);
    RC_ASSERT(line.weeks.size() == 9U);
    int weeksShort = 0;
    for (int week = -4; week <= 4; ++week) {
      const CadenceWeek& found = line.weeks[static_cast<std::size_t>(week + 4)];
      const int count = countsIn(monday.plus(7 * week), items, target);
      RC_ASSERT(found.start == monday.plus(7 * week));
      RC_ASSERT(found.published + found.planned == count);
      RC_ASSERT(found.missing == (count < target.perWeek ? target.perWeek - count : 0));
      weeksShort += week < 0 && count < target.perWeek;
    }
    RC_ASSERT(line.weeksShort == weeksShort);
    Date start = monday;
    while (countsIn(start, items, target) >= target.perWeek)
      start = start.plus(7);
    const Date due = start.plus(dayDue(countsIn(start, items, target) + 1, target.perWeek) - 1);
    RC_ASSERT(line.late == (due < today));
    RC_ASSERT(line.nextDue == (due < today ? today : due));
  });
}

TEST_CASE("How often something is to be published is kept", "[content]")
{
  ContentFile file;
  Workspace& workspace = *file.workspace;
  const auto before = file.content();
  REQUIRE(setCadence(workspace, {{}, ContentKind::News, 2}));
  file.comesBack(before);
  REQUIRE(setCadence(workspace, {{}, {}, 5}));
  REQUIRE(setCadence(workspace, {{}, ContentKind::News, 3}));
  CHECK(cadenceTargets(workspace) == std::vector<CadenceTarget>{{{}, {}, 5}, {{}, ContentKind::News, 3}});
  file.piece("News", Scheduled, 0);
  const auto lines = cadenceOf(workspace, {file.today, file.today});
  REQUIRE(lines.size() == 2);
  CHECK(lines[1].weeks.front().missing == 2);
  REQUIRE(setCadence(workspace, {{}, ContentKind::News, 0}));
  CHECK(cadenceTargets(workspace).size() == 1);
  CHECK(whyNot(refusalOf(setCadence(workspace, {{}, {}, 51}))) == "content-per-week 0–50");
  CHECK(whyNot(refusalOf(setCadence(workspace, {{}, {}, -1}))) == "content-per-week 0–50");
  CHECK(whyNot(refusalOf(setCadence(workspace, {{99}, {}, 1}))) == "content-space space");
}

TEST_CASE("The best times are when the community is there", "[content]")
{
  ContentFile file;
  Workspace& workspace = *file.workspace;
  CHECK(bestTimes(workspace, file.today).empty());
  const MemberId anna = file.person("Anna");
  {
    Edit edit(workspace.db(), {"activity", {}}, Source{{}, "activity", {}, {}, {}, {}, {}});
    EventBatch batch;
    for (int week = 1; week <= 4; ++week) // Tuesdays at nine in the evening
      batch.add({anna,
                 file.zone().moment(file.today.plus(5 - 7 * week), 21 * 3600),
                 workspace.activity().kindNamed("message"),
                 {},
                 1});
    workspace.activity().add(std::move(batch), *edit.source());
    edit.commit();
  }
  const auto times = bestTimes(workspace, file.today);
  REQUIRE_FALSE(times.empty());
  CHECK(times.front().slot.weekday == 1);
  CHECK(file.zone().dateOf(times.front().next) == file.today.plus(5));
  CHECK(times.front().next == file.zone().moment(file.today.plus(5), times.front().slot.fromHour * 3600));
  CHECK(bestTimes(workspace, file.today.plus(5)).front().next == times.front().next);
}
