// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

#include "core/workspace_participants.h"
#include "tests/ui/campaigns/shown_campaigns.h"
#include "tests/ui/scripted_ask.h"
#include "ui/base/settings.h"
#include "ui/campaigns/campaign_list.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::ShownCampaigns;
using enum weilu::CampaignState;
using Column = CampaignTableModel::Column;

namespace {

const Date today = *Date::of(2024, 6, 20);

CampaignLine lineOf(std::int64_t id, const char* title, CampaignState state = Planned)
{
  CampaignLine line;
  line.campaign.id = {id};
  line.campaign.title = title;
  line.campaign.state = state;
  return line;
}

Moment on(unsigned month, unsigned day, int hour = 0)
{
  return Zone::utc().moment(*Date::of(2024, month, day), hour * 3600);
}

/// Three that differ in everything, and one in the archive.
CampaignsRead someCampaigns()
{
  CampaignsRead read;
  read.calendar.zone = Zone::utc();
  read.asOf = today;
  CampaignLine tea = lineOf(1, "茶会", Done), vote = lineOf(2, "Vote", Running),
               idea = lineOf(3, "读书", Idea);
  tea.campaign.type = CampaignType::Meetup;
  tea.campaign.starts = on(6, 1, 19);
  tea.campaign.ends = on(6, 1, 21);
  tea.campaign.plan.owner = "Anna";
  tea.campaign.plan.place = "Lakeside";
  tea.campaign.plan.budget = 450000;
  tea.campaign.plan.cost = 386000;
  tea.campaign.plan.goal.target = 100;
  tea.audience = 992;
  tea.counts.of[static_cast<std::size_t>(ParticipantStatus::CheckedIn)] = 121;
  tea.counts.of[static_cast<std::size_t>(ParticipantStatus::NoShow)] = 9;
  vote.campaign.type = CampaignType::Vote;
  vote.campaign.starts = on(6, 16);
  vote.campaign.plan.goal = {{}, CampaignMeasure::Buyers, 50};
  vote.campaign.plan.budget = 20000;
  vote.audience = 2000;
  idea.campaign.plan.owner = "Ben";
  CampaignLine old = lineOf(4, "Old", Done);
  old.campaign.archived = true;
  old.campaign.starts = on(1, 5);
  read.lines = {old, tea, vote, idea};
  return read;
}

struct Listed {
  CampaignTableModel model;
  Listed()
  {
    model.setHeads(QStringList(Column::Columns, QStringLiteral("x")), {});
    model.setCampaigns(someCampaigns());
  }
  [[nodiscard]] QStringList titles() const
  {
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
      titles << model.index(row, Column::Title).data().toString();
    return titles;
  }
  [[nodiscard]] QString cell(std::int64_t campaign, int column) const
  {
    return model.index(model.rowOf({campaign}), column).data().toString();
  }
};

/// The page with its list shown.
struct OnList : ShownCampaigns {
  OnList()
  {
    Settings().setValue(QStringLiteral("campaigns/list/column"), int(Column::Title));
    Settings().setValue(QStringLiteral("campaigns/list/order"), int(Qt::AscendingOrder));
  }
  void choose(int view = 3) { emit find<SegmentedControl>(QStringLiteral("campaignView"))->chosen(view); }
  [[nodiscard]] QTableView* table() const { return find<QTableView>(QStringLiteral("campaignTable")); }
  [[nodiscard]] QStringList titlesShown() const
  {
    QStringList titles;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
      titles << table()->model()->index(row, Column::Title).data().toString();
    return titles;
  }
  void pickState(CampaignState state)
  {
    auto* states = find<QComboBox>(QStringLiteral("campaignStates"));
    states->setCurrentIndex(states->findData(static_cast<int>(state)));
    emit states->activated(states->currentIndex());
  }
  void sortBy(int column)
  {
    QHeaderView* header = table()->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier,
                      {header->sectionViewportPosition(column) + 12, header->height() / 2});
  }
  ~OnList() { choose(0); }
};

} // namespace

TEST_CASE("CampaignTableModel", "[ui][campaigns]")
{
  Listed listed;
  CampaignTableModel& model = listed.model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  SECTION("says of each what an operator scans, and a dash where nothing is known")
  {
    CHECK(listed.cell(1, Column::Kind) == "Offline meetup");
    CHECK(listed.cell(1, Column::State) == "Done");
    CHECK(listed.cell(1, Column::Starts) == "Jun 1 19:00");
    CHECK(listed.cell(1, Column::Ends) == "Jun 1 21:00");
    CHECK(listed.cell(1, Column::Owner) == "Anna");
    CHECK(listed.cell(1, Column::For) == "992");
    CHECK(listed.cell(1, Column::SignedUp) == "130"); // places kept for who did not come
    CHECK(listed.cell(1, Column::Came) == "121");
    CHECK(listed.cell(1, Column::Goal) == "121/100");
    CHECK(listed.cell(1, Column::Budget) == QStringLiteral("¥4,500"));
    CHECK(listed.cell(1, Column::Cost) == QStringLiteral("¥3,860"));
    CHECK(listed.cell(2, Column::SignedUp) == "0");
    CHECK(listed.cell(2, Column::Goal) == "Buyers: 50");
    CHECK(listed.cell(2, Column::Ends) == QStringLiteral("—"));
    for (const Column column : {Column::Starts, Column::For, Column::SignedUp, Column::Came, Column::Goal,
                                Column::Budget, Column::Cost})
      CHECK(listed.cell(3, column) == QStringLiteral("—"));
  }
  SECTION("sorts by any column, raw and not as worded, and what has no value stays last")
  {
    struct Case {
      Column column;
      QStringList ascending, descending;
    };
    const QString tea = QStringLiteral("茶会"), idea = QStringLiteral("读书"), vote = QStringLiteral("Vote");
    const std::vector<Case> cases{
        {Column::Title, {tea, idea, vote}, {vote, idea, tea}}, // by pinyin
        {Column::State, {idea, vote, tea}, {tea, vote, idea}},
        {Column::Starts, {tea, vote, idea}, {vote, tea, idea}},
        {Column::Owner, {tea, idea, vote}, {idea, tea, vote}},
        {Column::For, {tea, vote, idea}, {vote, tea, idea}},
        {Column::Budget, {vote, tea, idea}, {tea, vote, idea}},
        {Column::Goal, {tea, vote, idea}, {tea, vote, idea}},
    };
    for (const Case& each : cases) {
      INFO(each.column);
      model.sort(each.column, Qt::AscendingOrder);
      CHECK(listed.titles() == each.ascending);
      model.sort(each.column, Qt::DescendingOrder);
      CHECK(listed.titles() == each.descending);
    }
    CHECK(model.index(0, Column::For).data(CampaignTableModel::SortRole).typeId() == QMetaType::LongLong);
    CHECK_FALSE(model.index(2, Column::Goal).data(CampaignTableModel::SortRole).isValid());
  }
  SECTION("keeps what is remembered of its rows while it is sorted")
  {
    const QPersistentModelIndex vote = model.index(model.rowOf({2}), Column::Owner);
    model.sort(Column::Title, Qt::DescendingOrder);
    CHECK(vote.row() == 0);
    model.sort(Column::Title, Qt::AscendingOrder);
    CHECK(vote.row() == 2);
    CHECK(vote.column() == Column::Owner);
  }
  SECTION("narrows by text, type and state, and leaves the archive out")
  {
    model.narrow({QStringLiteral("lake"), {}, {}, false});
    CHECK(listed.titles() == QStringList{QStringLiteral("茶会")});
    model.narrow({QStringLiteral("ben"), {}, {}, false});
    CHECK(listed.titles() == QStringList{QStringLiteral("读书")});
    model.narrow({{}, CampaignType::Vote, {}, false});
    CHECK(listed.titles() == QStringList{QStringLiteral("Vote")});
    model.narrow({{}, {}, Done, false});
    CHECK(listed.titles() == QStringList{QStringLiteral("茶会")});
    model.narrow({{}, {}, Done, true});
    CHECK(listed.titles() == QStringList{QStringLiteral("茶会"), QStringLiteral("Old")});
    CHECK(listed.cell(4, Column::State) == QStringLiteral("Done · Archived"));
    CHECK(model.archived() == 1);
  }
}

TEST_CASE("The list of campaigns", "[ui][campaigns]")
{
  OnList shown;
  SECTION("stands where board and calendar do, and opens what is chosen")
  {
    shown.add(shown.ready("tea"));
    const CampaignId vote = shown.add(shown.ready("vote", CampaignType::Vote), {Planned});
    shown.choose();
    CHECK(shown.table()->isVisible());
    CHECK_FALSE(shown.column(BoardPlace::Ideas)->isVisible());
    auto* list = shown.page.findChild<CampaignList*>();
    list->setFocusTo(vote);
    QTest::keyClick(shown.table(), Qt::Key_Return);
    shown.settle();
    CHECK(shown.page.title() == "vote");
    CHECK(shown.page.stepBack());
    shown.settle();
    CHECK(shown.table()->isVisible());
    CHECK(shown.table()->currentIndex().data().toString() == "vote");
  }
  SECTION("narrows by type, state and text, and says when nothing fits")
  {
    shown.add(shown.ready("tea"));
    shown.add(shown.ready("vote", CampaignType::Vote), {Planned});
    shown.choose();
    shown.pickState(Planned);
    CHECK(shown.titlesShown() == QStringList{"vote"});
    auto* types = shown.find<QComboBox>(QStringLiteral("campaignTypes"));
    types->setCurrentIndex(types->findData(static_cast<int>(CampaignType::Meetup)));
    emit types->activated(types->currentIndex());
    CHECK(shown.titlesShown().isEmpty());
    CHECK_FALSE(shown.table()->isVisible());
    shown.pickState(Idea);
    CHECK(shown.titlesShown() == QStringList{"tea"});
    shown.page.focusSearch();
    auto* search = shown.find<SearchField>(QStringLiteral("searchCampaigns"));
    search->setText(QStringLiteral("coffee"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(shown.titlesShown().isEmpty());
  }
  SECTION("shows the archive only when asked for")
  {
    shown.add(shown.ready("tea"));
    REQUIRE(archiveCampaign(shown.session.workspace(), shown.add(shown.ready("put away")), true));
    shown.page.reload();
    shown.settle();
    shown.choose();
    CHECK(shown.titlesShown() == QStringList{"tea"});
    auto* archived = shown.find<Button>(QStringLiteral("listArchived"));
    CHECK(archived->text() == "Show 1 archived");
    archived->click();
    CHECK(shown.titlesShown() == QStringList{"put away", "tea"});
    archived->click();
    CHECK(shown.titlesShown() == QStringList{"tea"});
  }
  SECTION("offers the moves of the board, each to be undone")
  {
    const CampaignId id = shown.add(shown.ready("tea"));
    shown.choose();
    shown.page.findChild<CampaignList*>()->setFocusTo(id);
    emit shown.table()->customContextMenuRequested(
        shown.table()->visualRect(shown.table()->currentIndex()).center());
    auto* menu = shown.find<QMenu>(QStringLiteral("campaignMenu"));
    for (QAction* action : menu->actions()) {
      if (action->text() == "Move to \"Planned\"")
        action->trigger();
    }
    menu->close();
    shown.settle();
    CHECK(shown.kept(id).state == Planned);
    CHECK(shown.table()->model()->index(0, Column::State).data().toString() == "Planned");
    shown.undo();
    CHECK(shown.table()->model()->index(0, Column::State).data().toString() == "Idea");
  }
  SECTION("copies rows and is saved as CSV or a workbook, with columns that have no room, too")
  {
    Campaign tea = shown.ready("tea");
    tea.plan.owner = "=Anna";
    shown.add(tea);
    shown.choose();
    shown.page.activateWindow();
    shown.table()->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return shown.table()->hasFocus(); }, 5000));
    shown.table()->selectAll();
    QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().contains(
        QStringLiteral("\ntea\tOffline meetup\tIdea\tJun 25 19:00")));
    weilu::ui::test::ScriptedAsk ask;
    const QString csv = QString::fromStdString((shown.folder / "out.csv").string()),
                  xlsx = QString::fromStdString((shown.folder / "out.xlsx").string());
    ask.saveFiles = {csv, xlsx};
    shown.page.resize(800, 700);
    shown.page.exportData();
    shown.press("exportCampaigns");
    QFile written(csv), book(xlsx);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    CHECK(text.contains("Campaign,Type,State,Start,End,Owner,"));
    CHECK(text.contains("'=Anna"));
    REQUIRE(book.open(QIODevice::ReadOnly));
    CHECK(book.read(2) == "PK");
  }
  SECTION("remembers how it was sorted")
  {
    shown.add(shown.ready("a"));
    shown.add(shown.ready("b"), {Planned});
    shown.choose();
    shown.sortBy(Column::State);
    shown.sortBy(Column::State);
    CHECK(shown.titlesShown() == QStringList{"b", "a"});
    CampaignList another;
    const auto* header = another.findChild<QTableView*>()->horizontalHeader();
    CHECK(header->sortIndicatorSection() == Column::State);
    CHECK(header->sortIndicatorOrder() == Qt::DescendingOrder);
  }
}
