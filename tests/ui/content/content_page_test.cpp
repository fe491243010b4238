// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QCompleter>
#include <QFile>

#include "core/workspace_campaigns.h"
#include "core/workspace_content_numbers.h"
#include "tests/ui/content/shown_content.h"
#include "tests/ui/scripted_ask.h"
#include "ui/content/author_field.h"
#include "ui/content/idea_list.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::Filling;
using weilu::ui::test::ShownContent;
using enum weilu::ContentState;

namespace {

QVariant data(ContentState state) { return static_cast<int>(state); }
QVariant data(ContentKind kind) { return static_cast<int>(kind); }

/// Chooses the first person that is offered for \p typed.
void chooseAuthor(ContentDialog* dialog, const QString& typed)
{
  auto* field = dialog->findChild<AuthorField*>();
  REQUIRE(field);
  field->setText(typed);
  emit field->textEdited(typed);
  const QAbstractItemModel* offered = field->completer()->completionModel();
  REQUIRE(offered->rowCount() > 0);
  field->setText(offered->index(0, 0).data().toString());
  emit field->completer()->activated(offered->index(0, 0));
}

} // namespace

TEST_CASE("The content calendar begins with nothing", "[ui][content]")
{
  ShownContent shown;
  CHECK(shown.find<Button>("firstContent")->isVisible());
  CHECK_FALSE(shown.month()->isVisible());
  shown.press("firstContent");
  Filling{shown.dialog()}.type("contentTitle", "Some day").done(shown);
  CHECK(shown.month()->isVisible());
  CHECK(shown.row(shown.kept("Some day").id)->isVisible());
  auto* note = shown.find<QLineEdit>("noteIdea");
  note->setText(" Another ");
  emit note->returnPressed();
  shown.settle();
  CHECK(shown.row(shown.kept("Another").id));
  CHECK(note->text().isEmpty());
  CHECK(shown.page.subtitle() == "Scheduled 0, drafts 0, ideas 2");
}

TEST_CASE("A piece is planned, published, credited and measured in the window", "[ui][content]")
{
  ShownContent shown;
  shown.press("firstContent");
  ContentDialog* made = shown.dialog();
  CHECK_FALSE(made->findChild<QLineEdit*>("contentPoints")->isVisibleTo(made));
  chooseAuthor(made, "张");
  Filling{made}
      .type("contentTitle", "My first roast")
      .pick("contentKind", data(ContentKind::MemberMade))
      .pick("contentState", data(Scheduled))
      .pick("contentSpace", static_cast<qint64>(shown.room.value))
      .type("contentDate", "2024-06-18")
      .type("contentTime", "20:30")
      .type("contentPoints", "20")
      .type("contentLink", "https://example.org/roast");
  CHECK(made->findChild<QLineEdit*>("contentPoints")->isVisibleTo(made));
  CHECK_FALSE(made->findChild<QLineEdit*>("contentViews")->isVisibleTo(made));
  Filling{made}.done(shown);
  const ContentItem item = shown.kept("My first roast");
  CHECK(item.plannedAt == shown.zone().moment(shown.june(18), (20 * 60 + 30) * 60));
  CHECK(item.space == shown.room);
  CHECK(item.author.valid());
  REQUIRE(shown.bar(item.id));
  CHECK(shown.bar(item.id)->text() == "My first roast 20:30");
  CHECK(shown.bar(item.id)->entry().look == EntryLook::Plain);
  CHECK(shown.bar(item.id)->entry().icon == "clock");

  shown.choose(shown.bar(item.id), "Move to \"Published\"");
  CHECK(shown.bar(item.id)->entry().icon == "check");
  CHECK(shown.session.workspace().points().ledger(item.author, shown.zone()).front().amount == 20);
  QTest::mouseClick(shown.bar(item.id), Qt::LeftButton);
  Filling{shown.dialog()}.type("contentViews", "120").type("contentLikes", "9").done(shown);
  CHECK(shown.kept(item.id).engagement == Engagement{120, 9, {}, {}, shown.june(20)});
  CHECK(shown.bar(item.id)->entry().tip.contains("120 views"));

  SECTION("and back step by step by undo")
  {
    for (int i = 0; i < 2; ++i) {
      shown.session.undo();
      shown.settle();
    }
    CHECK(shown.kept(item.id).state == Scheduled);
    CHECK(shown.session.workspace().points().ledger(item.author, shown.zone()).empty());
    CHECK(shown.bar(item.id)->entry().icon == "clock");
  }
  SECTION("or taken back in the dialog, with what came of it")
  {
    QTest::mouseClick(shown.bar(item.id), Qt::LeftButton);
    Filling{shown.dialog()}.pick("contentState", data(Scheduled)).done(shown);
    CHECK(shown.kept(item.id).state == Scheduled);
    CHECK(shown.kept(item.id).engagement.empty());
    CHECK(shown.bar(item.id)->text() == "My first roast 20:30");
    shown.session.undo();
    shown.settle();
    CHECK(shown.kept(item.id).engagement.views == 120);
  }
}

TEST_CASE("Content moves to another day", "[ui][content]")
{
  ShownContent shown;
  const ContentId idea = shown.add(shown.called("Idea")), piece = shown.planned("Piece", 24);
  SECTION("from the list, by dropping it there")
  {
    REQUIRE(shown.row(idea));
    shown.drop(idea, shown.june(12));
    CHECK(shown.kept(idea).plannedAt == shown.at(12, 10));
    CHECK_FALSE(shown.row(idea));
    CHECK(shown.bar(idea));
    shown.session.undo();
    shown.settle();
    CHECK(shown.row(idea));
    CHECK_FALSE(shown.bar(idea));
  }
  SECTION("keeping its time of day, and back by undo")
  {
    shown.drop(piece, shown.june(12));
    CHECK(shown.kept(piece).plannedAt == shown.at(12, 9));
    shown.session.undo();
    shown.settle();
    CHECK(shown.kept(piece).plannedAt == shown.at(24, 9));
  }
  SECTION("by keyboard")
  {
    QTest::keyClick(shown.bar(piece), Qt::Key_Right, Qt::ShiftModifier);
    shown.settle();
    CHECK(shown.kept(piece).plannedAt == shown.at(25, 9));
    QTest::keyClick(shown.bar(piece), Qt::Key_Up, Qt::ShiftModifier);
    shown.settle();
    CHECK(shown.kept(piece).plannedAt == shown.at(18, 9));
  }
  SECTION("but what is out not to a day that is to come")
  {
    shown.choose(shown.bar(piece), "Move to \"Published\"");
    shown.drop(piece, shown.june(28));
    REQUIRE(shown.refused.size() == 1);
    CHECK(shown.refused.front().detail("what") == "content-published");
    CHECK(shown.zone().dateOf(*shown.kept(piece).publishedAt) == shown.june(20));
  }
  SECTION("and a new one begins where it is double-clicked")
  {
    QTest::mouseDClick(shown.month(), Qt::LeftButton, Qt::NoModifier,
                       shown.month()->areaOf(shown.june(13)).center());
    Filling{shown.dialog()}.type("contentTitle", "New").done(shown);
    CHECK(shown.kept("New").plannedAt == shown.at(13, 10));
  }
}

TEST_CASE("Campaigns stand in the calendar of content and stay where they are", "[ui][content]")
{
  ShownContent shown;
  Campaign campaign;
  campaign.title = "Tasting";
  campaign.starts = shown.at(21, 19);
  const CampaignId id = addCampaign(shown.session.workspace(), campaign).value();
  shown.planned("Piece", 21);
  const auto* bar = shown.page.findChild<CalendarBar*>(QStringLiteral("entry-campaign-%1-0").arg(id.value));
  REQUIRE(bar);
  CHECK(bar->entry().look == EntryLook::Vague);
  CHECK_FALSE(bar->entry().movable);
  CampaignId wanted;
  QObject::connect(&shown.page, &ContentPage::campaignWanted, &shown.page,
                   [&wanted](CampaignId asked) { wanted = asked; });
  emit shown.month()->openWanted(QStringLiteral("campaign-%1").arg(id.value));
  CHECK(wanted == id);
}

TEST_CASE("A piece that another page asks for is opened in its month", "[ui][content]")
{
  ShownContent shown;
  ContentItem later = shown.called("Later", Scheduled);
  later.plannedAt = shown.zone().moment(*Date::of(2024, 8, 7), 9 * 3600);
  const ContentId piece = shown.add(later);
  CHECK_FALSE(shown.bar(piece));
  shown.page.openContent(piece);
  shown.settle();
  CHECK(shown.bar(piece));
  CHECK(shown.dialog()->findChild<QLineEdit*>(QStringLiteral("contentTitle"))->text() == "Later");
}

TEST_CASE("The content calendar narrows to a space, a kind, a state", "[ui][content]")
{
  ShownContent shown;
  ContentItem there = shown.called("There", Draft);
  there.space = shown.room;
  there.kind = ContentKind::Case;
  there.plannedAt = shown.at(11, 9);
  const ContentId inRoom = shown.add(there), news = shown.planned("News", 12),
                  dropped = shown.planned("Gone", 13);
  shown.choose(shown.bar(dropped), "Move to \"Dropped\"");
  const auto visible = [&] {
    return std::array{shown.bar(inRoom) != nullptr, shown.bar(news) != nullptr,
                      shown.bar(dropped) != nullptr};
  };
  CHECK(visible() == std::array{true, true, false});
  shown.pick("spaceFilter", static_cast<qint64>(shown.room.value));
  CHECK(visible() == std::array{true, false, false});
  shown.pick("spaceFilter", qint64{0});
  shown.pick("kindFilter", data(ContentKind::News));
  CHECK(visible() == std::array{false, true, false});
  shown.pick("kindFilter", -1);
  shown.pick("stateFilter", data(Dropped));
  CHECK(visible() == std::array{false, false, true});
  shown.reload();
  CHECK(visible() == std::array{false, false, true});
}

TEST_CASE("What content cannot be is said in its dialog, and nothing typed is lost", "[ui][content]")
{
  ShownContent shown;
  shown.press("firstContent");
  ContentDialog* dialog = shown.dialog();
  Filling filling{dialog};
  filling.done(shown);
  CHECK(dialog->complaint() == "Content needs a title.");
  filling.type("contentTitle", "T").pick("contentState", data(Scheduled)).done(shown);
  CHECK(dialog->complaint() == "Say first when it is to be published.");
  filling.type("contentDate", "soon").done(shown);
  CHECK(dialog->complaint().contains("soon"));
  filling.pick("contentState", data(Published)).type("contentDate", "2024-07-01").done(shown);
  CHECK(dialog->complaint().contains("still to come"));
  filling.type("contentDate", "2024-06-01").type("contentViews", "many").done(shown);
  CHECK(dialog->complaint().contains("many"));
  CHECK(contentOf(shown.session.workspace()).empty());
  filling.type("contentViews", "5").done(shown);
  CHECK(shown.kept("T").publishedAt == shown.at(1, 10));
}

TEST_CASE("A name that is nobody's is just a name", "[ui][content]")
{
  ShownContent shown;
  shown.press("firstContent");
  ContentDialog* dialog = shown.dialog();
  chooseAuthor(dialog, "李");
  auto* field = dialog->findChild<AuthorField*>();
  CHECK(field->author().valid());
  field->setText("A guest");
  emit field->textEdited("A guest");
  Filling{dialog}.type("contentTitle", "Talk").done(shown);
  CHECK_FALSE(shown.kept("Talk").author.valid());
  CHECK(shown.kept("Talk").authorName == "A guest");
}

TEST_CASE("Content leaves as a table", "[ui][content]")
{
  ShownContent shown;
  test::ScriptedAsk ask;
  ContentItem item = shown.called("A, B", Draft);
  item.plannedAt = shown.at(11, 9);
  item.authorName = "Guest";
  shown.add(item);
  shown.add(shown.called("Idea"));
  const QString file = QString::fromStdString((shown.folder / "out.csv").string());
  ask.saveFiles = {file};
  shown.pick("stateFilter", data(Draft));
  shown.page.exportData();
  QFile written(file);
  REQUIRE(written.open(QIODevice::ReadOnly));
  const QStringList lines = QString::fromUtf8(written.readAll()).split("\r\n", Qt::SkipEmptyParts);
  REQUIRE(lines.size() == 2);
  CHECK(lines[1].startsWith("2024-06-11 09:00:00,\"A, B\",News,Draft,,Guest"));
  ask.saveFiles = {QString::fromStdString((shown.folder / "no" / "out.csv").string())};
  shown.page.exportData();
  REQUIRE(shown.refused.size() == 1);
  CHECK(shown.refused.front().code == RefusalCode::FileNotWritable);
}
