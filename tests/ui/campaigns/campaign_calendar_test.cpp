// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

#include "core/workspace_content.h"
#include "tests/ui/campaigns/shown_campaigns.h"
#include "tests/ui/scripted_ask.h"
#include "ui/calendar/calendar_bar.h"
#include "ui/calendar/content_entry.h"
#include "ui/calendar/month_view.h"
#include "ui/campaigns/campaign_dialog.h"
#include "ui/campaigns/campaign_drag.h"
#include "ui/campaigns/template_dialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::ShownCampaigns;
using enum weilu::CampaignState;

namespace {

struct OnCalendar : ShownCampaigns {
  [[nodiscard]] MonthView* month() const { return page.findChild<MonthView*>(); }
  [[nodiscard]] CalendarBar* bar(CampaignId id) const
  {
    return page.findChild<CalendarBar*>(QStringLiteral("entry-%1-0").arg(dragIdOf(id)));
  }
  [[nodiscard]] CalendarBar* bar(ContentId id) const
  {
    return page.findChild<CalendarBar*>(QStringLiteral("entry-%1-0").arg(dragIdOf(id)));
  }
  ContentId piece(const char* title, unsigned day, ContentState state = ContentState::Scheduled)
  {
    ContentItem item;
    item.title = title;
    item.state = state;
    item.plannedAt = at(6, static_cast<int>(day), 9);
    const ContentId id = addContent(session.workspace(), item).value();
    page.reload();
    settle();
    return id;
  }
  template<class Id>
  void drop(Id id, Date day)
  {
    const std::unique_ptr<QMimeData> mime(mimeOf({dragIdOf(id)}));
    const QPoint there = month()->areaOf(day).center();
    QDragEnterEvent enter(there, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(month(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(there, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(month(), &event);
    settle();
  }
  [[nodiscard]] static Date june(unsigned day) { return Date::of(2024, 6, day).value(); }
};

} // namespace

TEST_CASE("The calendar of campaigns", "[ui][campaigns]")
{
  OnCalendar shown;
  SECTION("shows those with a start that are not aside")
  {
    Campaign vague = shown.ready("vague");
    vague.starts.reset();
    const CampaignId without = shown.add(vague),
                     cancelled = shown.add(shown.ready("off"), {CampaignState::Cancelled});
    const CampaignId idea = shown.add(shown.ready("tea"));
    const CampaignId running = shown.add(shown.ready("run"), {Planned, Running});
    CHECK_FALSE(shown.bar(without));
    CHECK_FALSE(shown.bar(cancelled));
    REQUIRE(shown.bar(idea));
    CHECK(shown.bar(idea)->text() == "tea 19:00");
    CHECK(shown.bar(idea)->entry().look == EntryLook::Vague);
    CHECK(shown.bar(running)->entry().look == EntryLook::Running);
  }
  SECTION("moves a campaign with its end, and back by undo")
  {
    Campaign trip = shown.ready("trip");
    trip.ends = shown.at(6, 27, 12);
    const CampaignId id = shown.add(trip);
    shown.drop(id, shown.june(11));
    CHECK(shown.kept(id).starts == shown.at(6, 11, 19));
    CHECK(shown.kept(id).ends == shown.at(6, 13, 12));
    shown.session.undo();
    shown.settle();
    CHECK(shown.kept(id).starts == shown.at(6, 25, 19));
    CHECK(shown.bar(id));
  }
  SECTION("changes nothing where it is dropped on its own day")
  {
    const CampaignId id = shown.add(shown.ready("tea"));
    const auto before = shown.session.nextUndo()->id;
    shown.drop(id, shown.june(25));
    CHECK(shown.session.nextUndo()->id == before);
  }
  SECTION("lets what is over stay where it is")
  {
    const CampaignId id = shown.add(shown.ready("old"), {Planned, Running, Done});
    CHECK(shown.bar(id)->entry().look == EntryLook::Over);
    shown.drop(id, shown.june(11));
    CHECK(shown.kept(id).starts == shown.at(6, 25, 19));
  }
  SECTION("asks for the rest of an idea that had no start")
  {
    Campaign vague = shown.ready("vague");
    vague.starts.reset();
    const CampaignId id = shown.add(vague);
    shown.drop(id, shown.june(11));
    auto* dialog = shown.page.findChild<CampaignDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLineEdit*>(QStringLiteral("startsDate"))->text() == "2024-06-11");
    QTest::mouseClick(dialog->verb(), Qt::LeftButton);
    shown.settle();
    CHECK(shown.kept(id).starts == shown.at(6, 11, 20));
  }
  SECTION("begins a new one on the day that is double-clicked")
  {
    shown.add(shown.ready("tea"));
    QTest::mouseDClick(shown.month(), Qt::LeftButton, Qt::NoModifier,
                       shown.month()->areaOf(shown.june(12)).center());
    auto* choice = shown.page.findChild<TemplateDialog*>();
    REQUIRE(choice);
    QTest::mouseClick(choice->verb(), Qt::LeftButton);
    shown.settle();
    auto* dialog = shown.page.findChild<CampaignDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLineEdit*>(QStringLiteral("startsDate"))->text() == "2024-06-12");
    CHECK_FALSE(dialog->findChild<QLineEdit*>(QStringLiteral("endsDate"))->text().isEmpty());
  }
  SECTION("is saved as a file, as far as its type is shown")
  {
    shown.add(shown.ready("tea"));
    shown.add(shown.ready("vote", CampaignType::Vote));
    shown.add(shown.ready("off"), {CampaignState::Cancelled});
    auto* types = shown.find<QComboBox>(QStringLiteral("campaignTypes"));
    types->setCurrentIndex(types->findData(static_cast<int>(CampaignType::Vote)));
    weilu::ui::test::ScriptedAsk ask;
    const QString file = QString::fromStdString((shown.folder / "out.ics").string());
    ask.saveFiles = {file, QString::fromStdString((shown.folder / "missing" / "out.ics").string())};
    QTest::mouseClick(shown.find<Button>(QStringLiteral("exportCalendar")), Qt::LeftButton);
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    CHECK(text.count("BEGIN:VEVENT") == 1);
    CHECK(text.contains("SUMMARY:vote"));
    QTest::mouseClick(shown.find<Button>(QStringLiteral("exportCalendar")), Qt::LeftButton);
    REQUIRE(shown.refused.size() == 1);
    CHECK(shown.refused.front().code == RefusalCode::FileNotWritable);
  }
  SECTION("is shown beside the board, alone, or not at all")
  {
    shown.add(shown.ready("tea"));
    auto* view = shown.find<SegmentedControl>(QStringLiteral("campaignView"));
    CHECK(shown.month()->isVisible());
    emit view->chosen(1);
    CHECK_FALSE(shown.month()->isVisible());
    emit view->chosen(2);
    CHECK(shown.month()->isVisible());
    CHECK_FALSE(shown.column(BoardPlace::Ideas)->isVisible());
    emit view->chosen(0);
    CHECK(shown.column(BoardPlace::Ideas)->isVisible());
  }
}

TEST_CASE("What is published stands in the calendar of campaigns", "[ui][campaigns]")
{
  OnCalendar shown;
  std::vector<ContentId> opened;
  QObject::connect(&shown.page, &CampaignsPage::contentWanted, &shown.page,
                   [&](ContentId piece) { opened.push_back(piece); });
  shown.add(shown.ready("tea"));
  const ContentId piece = shown.piece("News", 24);
  SECTION("without a frame, and opens on its own page")
  {
    REQUIRE(shown.bar(piece));
    CHECK(shown.bar(piece)->entry().look == EntryLook::Plain);
    CHECK(shown.bar(piece)->text() == "News 09:00");
    QTest::mouseClick(shown.bar(piece), Qt::LeftButton);
    CHECK(opened == std::vector{piece});
    CHECK(shown.page.title() == "Campaigns");
    emit shown.bar(piece)->menuWanted({});
    auto* menu = shown.find<QMenu>(QStringLiteral("pieceMenu"));
    menu->actions().front()->trigger();
    menu->close();
    CHECK(opened == std::vector{piece, piece});
  }
  SECTION("but not what was dropped or has no date")
  {
    ContentItem idea;
    idea.title = "Idea";
    const ContentId without = addContent(shown.session.workspace(), idea).value(),
                    gone = shown.piece("Gone", 25);
    REQUIRE(moveContent(shown.session.workspace(), gone, ContentState::Dropped));
    shown.page.reload();
    shown.settle();
    CHECK_FALSE(shown.bar(without));
    CHECK_FALSE(shown.bar(gone));
  }
  SECTION("moves to another day, and back by undo")
  {
    shown.drop(piece, shown.june(12));
    CHECK(contentOf(shown.session.workspace(), piece)->plannedAt == shown.at(6, 12, 9));
    shown.undo();
    CHECK(contentOf(shown.session.workspace(), piece)->plannedAt == shown.at(6, 24, 9));
    CHECK(shown.refused.empty());
  }
  SECTION("until it is hidden, which is remembered")
  {
    auto* box = shown.find<QCheckBox>(QStringLiteral("showContent"));
    CHECK(box->isChecked());
    box->click();
    CHECK_FALSE(shown.bar(piece));
    shown.page.reload();
    shown.settle();
    CHECK_FALSE(shown.bar(piece));
    CampaignsPage another(shown.session);
    CHECK_FALSE(another.findChild<QCheckBox*>(QStringLiteral("showContent"))->isChecked());
    box->click();
    CHECK(shown.bar(piece));
  }
}
