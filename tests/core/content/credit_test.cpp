// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/content_file.h"

using namespace weilu;
using enum ContentState;

namespace {

struct Credited : ContentFile {
  MemberId anna = person("Anna"), bert = person("Bert");

  ContentId made(MemberId author, std::int64_t points = 20, ContentState state = Scheduled)
  {
    ContentItem item;
    item.title = "My first roast";
    item.kind = ContentKind::MemberMade;
    item.state = state;
    item.author = author;
    item.points = points;
    item.plannedAt = on(-1);
    return add(item);
  }
  /// Contributions of somebody, as the index of the file knows them after whatever was done.
  /// What pieces gave somebody; what a rule gives for contributing comes beside it.
  [[nodiscard]] std::int64_t given(MemberId who)
  {
    std::int64_t points = 0;
    PointStore(workspace->db()).forEachMade([&](const PointEntry& entry) {
      points += entry.member == who && entry.reference.starts_with("content:") ? entry.amount : 0;
    });
    return points;
  }
  [[nodiscard]] std::vector<Event> contributions(MemberId who)
  {
    (void)workspace->history();
    CHECK(workspace->activity().wrongDays().empty());
    return workspace->activity().timeline(who, 100);
  }
};

} // namespace

TEST_CASE("Whoever made a published piece is credited once", "[content]")
{
  Credited file;
  Workspace& workspace = *file.workspace;
  const ContentId id = file.made(file.anna);
  CHECK(file.contributions(file.anna).empty());
  CHECK(file.given(file.anna) == 0);
  const auto before = file.content();
  file.to(id, {Published});
  const auto once = [&] {
    const auto events = file.contributions(file.anna);
    CHECK(events.size() == 1);
    CHECK(file.given(file.anna) == 20);
    workspace.refreshPoints();
    CHECK(file.balance(file.anna) == 20 + 30); // and the rule's for contributing
    return events;
  };
  const auto events = once();
  REQUIRE(events.size() == 1);
  CHECK(events.front().at == file.on(-1));
  CHECK(events.front().kind == workspace.activity().findKind("contribute"));

  SECTION("however often it is undone, redone and saved")
  {
    for (int round = 0; round < 2; ++round) {
      REQUIRE(workspace.undo());
      CHECK(file.content() == before);
      CHECK(file.contributions(file.anna).empty());
      CHECK(file.given(file.anna) == 0);
      REQUIRE(workspace.redo());
      once();
    }
    ContentItem item = file.item(id);
    item.engagement.views = 100;
    item.engagement.measuredOn = file.today;
    REQUIRE(saveContent(workspace, item));
    once();
  }
  SECTION("and no longer when it is not published")
  {
    file.to(id, {Scheduled});
    CHECK(file.contributions(file.anna).empty());
    CHECK(file.given(file.anna) == 0);
    file.to(id, {Published});
    once();
    REQUIRE(workspace.undo());
    REQUIRE(workspace.undo());
    once();
  }
  SECTION("who it is and for what following the piece")
  {
    ContentItem item = file.item(id);
    item.author = file.bert;
    item.points = 5;
    REQUIRE(saveContent(workspace, item));
    CHECK(file.contributions(file.anna).empty());
    CHECK(file.contributions(file.bert).size() == 1);
    CHECK(file.given(file.anna) == 0);
    CHECK(file.given(file.bert) == 5);
    REQUIRE(moveContentTo(workspace, id, file.today.plus(-8)));
    CHECK(file.contributions(file.bert).front().at == file.on(-8));
    item = file.item(id);
    item.kind = ContentKind::Knowledge;
    REQUIRE(saveContent(workspace, item));
    CHECK(file.contributions(file.bert).empty());
    CHECK(file.given(file.bert) == 0);
  }
  SECTION("also when they turn out to be somebody else")
  {
    REQUIRE(workspace.merge(file.bert, file.anna, {}));
    CHECK(file.item(id).author == file.bert);
    CHECK(file.contributions(file.bert).size() == 1);
    CHECK(file.given(file.bert) == 20);
    ContentItem item = file.item(id);
    item.body = "Changed while they were one";
    item.points = 30;
    REQUIRE(saveContent(workspace, item));
    CHECK(file.given(file.bert) == 30);
    CHECK(file.contributions(file.bert).size() == 1);
    REQUIRE(workspace.part(file.anna));
    CHECK(file.item(id).author == file.anna);
    CHECK(file.contributions(file.anna).size() == 1);
    CHECK(file.contributions(file.bert).empty());
    CHECK(file.given(file.anna) == 30);
    CHECK(file.given(file.bert) == 0);
  }
  SECTION("unless the points that would go back are spent")
  {
    Edit edit(workspace.db(), {"points-spent", {}});
    workspace.points().add(
        {{}, file.anna, workspace.actingAt(), -45, "mug", PointSource::Redemption, "benefit:1"});
    edit.commit();
    CHECK(refusalOf(moveContent(workspace, id, Scheduled)).code == RefusalCode::NotEnoughPoints);
    CHECK(file.item(id).state == Published);
    CHECK(file.given(file.anna) == 20);
  }
}

TEST_CASE("Only a member-made piece credits its author", "[content]")
{
  Credited file;
  const ContentId id = file.made(file.anna, 0, Published);
  CHECK(file.contributions(file.anna).size() == 1);
  CHECK(file.given(file.anna) == 0);
  ContentItem news;
  news.title = "News";
  news.author = file.bert;
  news.state = Published;
  news.points = 7;
  file.add(news);
  CHECK(file.contributions(file.bert).empty());
  CHECK(file.given(file.bert) == 0);
  // Another connection sees the same.
  const auto other = Workspace::open(file.path(), Access::ReadOnly).value();
  CHECK(other->activity().timeline(file.anna, 9).size() == 1);
  CHECK(contentOf(*other, id)->credits());
}

TEST_CASE("An author cannot be undone away from under a piece", "[content]")
{
  ContentFile file;
  Workspace& workspace = *file.workspace;
  const MemberId anna = file.person("Anna");
  const ChangeId added = workspace.changes().list(1).front().id;
  ContentItem item;
  item.title = "Hers";
  item.author = anna;
  file.add(item);
  CHECK(refusalOf(workspace.undo(added)).code == RefusalCode::UndoConflict);
  REQUIRE(workspace.members().find(anna));
}
