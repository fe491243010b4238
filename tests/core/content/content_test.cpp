// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/content_file.h"

#include <set>

using namespace weilu;
using enum ContentState;

TEST_CASE("A piece of content is kept in changes that can be undone", "[content]")
{
  ContentFile file;
  Workspace& workspace = *file.workspace;
  const SpaceId space = [&] {
    Edit edit(workspace.db(), {"space-added", {}});
    const SpaceId made = workspace.members().spaceOf("wechat", "g1", "Tea room", {});
    edit.commit();
    return made;
  }();
  auto before = file.content();
  ContentItem item;
  item.title = "How to brew";
  item.kind = ContentKind::Knowledge;
  item.state = Scheduled;
  item.authorName = "A guest";
  item.space = space;
  item.plannedAt = file.on(3);
  item.campaign = file.campaign(file.people(2));
  item.link = "https://example.org/brew";
  item.body = "Water first.";
  before = file.content();
  item.id = file.add(item);
  file.comesBack(before);

  SECTION("and reads back as it was written")
  {
    ContentItem read = file.item(item.id);
    CHECK(read.createdAt == read.changedAt);
    read.createdAt = read.changedAt = {};
    CHECK(read == item);
    CHECK(contentNamed(workspace, " how to BREW")->id == item.id);
    CHECK(contentNamed(workspace, std::to_string(item.id.value))->id == item.id);
    file.piece("How to brew");
    CHECK(whyNot(refusalOf(contentNamed(workspace, "how to brew"))) == "content content");
  }
  SECTION("changed, and not at all when it is the same")
  {
    item.body = "Leaves first.";
    item.space = {};
    before = file.content();
    REQUIRE(saveContent(workspace, item));
    file.comesBack(before);
    CHECK(file.item(item.id).state == Scheduled);
    CHECK(file.item(item.id).body == "Leaves first.");
    item.state = Published;
    REQUIRE(saveContent(workspace, item));
    CHECK(file.item(item.id).publishedAt == workspace.actingAt());
    item = file.item(item.id);
    item.state = Idea;
    CHECK(whyNot(refusalOf(saveContent(workspace, item))) == "content-move idea");
    item = file.item(item.id);
    CHECK_FALSE(saveContent(workspace, item)->valid());
  }
  SECTION("copied and deleted")
  {
    before = file.content();
    const ContentId copy = duplicateContent(workspace, item.id, "How to brew II").value();
    file.comesBack(before);
    CHECK(file.item(copy).state == Idea);
    CHECK_FALSE(file.item(copy).at());
    CHECK(file.item(copy).body == item.body);
    CHECK(file.item(copy).link.empty()); // that is where the first one stands
    before = file.content();
    REQUIRE(removeContent(workspace, copy));
    file.comesBack(before);
    CHECK(contentOf(workspace).size() == 1);
  }
  SECTION("moved to another day, at its time of day")
  {
    before = file.content();
    REQUIRE(moveContentTo(workspace, item.id, file.today.plus(9)));
    file.comesBack(before);
    CHECK(file.item(item.id).plannedAt == file.on(9));
    const ContentId undated = file.add([] {
      ContentItem idea;
      idea.title = "Some day";
      return idea;
    }());
    REQUIRE(moveContentTo(workspace, undated, file.today));
    CHECK(file.item(undated).plannedAt == file.zone().moment(file.today, 10 * 3600));
    REQUIRE(moveContentTo(workspace, undated, file.today, 7 * 3600));
    CHECK(file.item(undated).plannedAt == file.zone().moment(file.today, 7 * 3600));
    CHECK(file.item(undated).state == Idea);
  }
  SECTION("and outlives the idea of a campaign that is deleted")
  {
    before = file.content();
    REQUIRE(removeCampaign(workspace, item.campaign));
    file.comesBack(before);
    CHECK_FALSE(file.item(item.id).campaign.valid());
  }
}

TEST_CASE("A piece goes from idea to published step by step", "[content]")
{
  ContentFile file;
  Workspace& workspace = *file.workspace;

  SECTION("and only where a step leads")
  {
    const std::map<ContentState, std::set<ContentState>> allowed{
        {Idea, {Draft, Scheduled, Published, Dropped}},
        {Draft, {Idea, Scheduled, Published, Dropped}},
        {Scheduled, {Draft, Published, Dropped}},
        {Published, {Scheduled}},
        {Dropped, {Idea}}};
    for (const auto& [from, targets] : allowed) {
      for (const ContentState to : contentStates) {
        ContentItem item;
        item.state = from;
        INFO(code(from) << " to " << code(to));
        CHECK(mayMove(item, to).has_value() == targets.contains(to));
      }
    }
  }
  SECTION("and was published when it was planned, or now")
  {
    const ContentId past = file.piece("Past", Scheduled, -2), ahead = file.piece("Ahead", Scheduled, 2);
    const auto before = file.content();
    file.to(past, {Published});
    file.comesBack(before);
    file.to(ahead, {Published});
    CHECK(file.item(past).publishedAt == file.on(-2));
    CHECK(file.item(ahead).publishedAt == workspace.actingAt());
    CHECK(file.item(ahead).at() == workspace.actingAt());
    CHECK(whyNot(refusalOf(removeContent(workspace, past))) == "content-removed not-published");
    file.to(ahead, {Scheduled});
    CHECK(file.item(ahead).at() == file.on(2));
    CHECK_FALSE(file.item(ahead).publishedAt);
  }
  SECTION("not further than what it lacks lets it")
  {
    ContentItem item;
    CHECK(whyNot(refusalOf(addContent(workspace, item))) == "content-title text");
    item.title = "T";
    item.state = Scheduled;
    CHECK(whyNot(refusalOf(addContent(workspace, item))) == "content-planned date");
    item.state = Dropped;
    CHECK(whyNot(refusalOf(addContent(workspace, item))) == "content-move dropped");
    item.state = Published;
    item.publishedAt = file.on(1);
    CHECK(whyNot(refusalOf(addContent(workspace, item))) == "content-published past");
    item.publishedAt = file.on(-1);
    item.points = -1;
    CHECK(whyNot(refusalOf(addContent(workspace, item))) == "content-points >=0");
    item.points = 0;
    item.author = {99};
    CHECK(refusalOf(addContent(workspace, item)).code == RefusalCode::NoSuchMember);
    item.author = {};
    item.space = {99};
    CHECK(whyNot(refusalOf(addContent(workspace, item))) == "content-space space");
    item.space = {};
    item.campaign = {99};
    CHECK(whyNot(refusalOf(addContent(workspace, item))) == "campaign campaign");
    item.campaign = {};
    for (const auto number :
         {&Engagement::views, &Engagement::likes, &Engagement::comments, &Engagement::shares}) {
      item.engagement.*number = -1;
      CHECK(whyNot(refusalOf(addContent(workspace, item))) == "content-engagement >=0");
      item.engagement.*number = 3;
    }
    item.state = Draft;
    CHECK(whyNot(refusalOf(addContent(workspace, item))) == "content-engagement published");
    item.state = Published;
    const ContentId id = file.add(item);
    CHECK(whyNot(refusalOf(moveContent(workspace, id, Scheduled))) == "content-engagement none");
    CHECK(whyNot(refusalOf(moveContentTo(workspace, id, file.today.plus(1)))) == "content-published past");
    CHECK(whyNot(refusalOf(moveContent(workspace, {99}, Draft))) == "content content");
    const ContentId idea = file.add([] {
      ContentItem undated;
      undated.title = "Undated";
      return undated;
    }());
    CHECK(whyNot(refusalOf(moveContent(workspace, idea, Scheduled))) == "content-planned date");
  }
}

TEST_CASE("The calendar holds what has a date", "[content]")
{
  ContentFile file;
  const ContentId first = file.piece("First", Scheduled, 0), last = file.piece("Last", Draft, 6);
  file.piece("Before", Draft, -1);
  file.piece("After", Draft, 7);
  const ContentId gone = file.piece("Gone", Draft, 3);
  file.to(gone, {Dropped});
  const auto items = contentIn(*file.workspace, {file.today, file.today.plus(6)});
  REQUIRE(items.size() == 2);
  CHECK(items[0].id == first);
  CHECK(items[1].id == last);
}

TEST_CASE("A piece keeps its time of day across a clock change", "[content]")
{
  const Zone zone = Zone::named("America/New_York").value();
  const Date saturday = Date::of(2024, 3, 9).value(); // the clocks go forward in the night after it
  ContentItem item;
  item.plannedAt = zone.moment(saturday, 19 * 3600 + 30 * 60);
  CHECK(movedTo(item, saturday.plus(1), zone, {}, 0).plannedAt == zone.moment(saturday.plus(1), 70'200));
  CHECK(movedTo(item, saturday.plus(1), zone, {}, 0).plannedAt->seconds - item.plannedAt->seconds ==
        23 * 3600);
}

TEST_CASE("A space with content stays when the import that brought it is taken back", "[content]")
{
  ContentFile file;
  Workspace& workspace = *file.workspace;
  Source source;
  source.kind = "members";
  ChangeId brought;
  SpaceId space, other;
  {
    Edit edit(workspace.db(), {"imported", {}}, source);
    space = workspace.members().spaceOf("wechat", "g1", "Tea room", *edit.source());
    other = workspace.members().spaceOf("wechat", "g2", "Hall", *edit.source());
    brought = edit.commit();
  }
  ContentItem item;
  item.title = "Notice";
  item.space = space;
  file.add(item);
  REQUIRE(workspace.undo(brought));
  const auto spaces = workspace.members().spaces();
  REQUIRE(spaces.size() == 1);
  CHECK(spaces.front().id == space);
}
