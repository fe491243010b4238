// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTableWidget>
#include <QtTest/QtTest>

#include "core/workspace_planning.h"
#include "tests/catch.h"
#include "tests/scratch.h"
#include "tests/ui/scripted_ask.h"
#include "ui/charts/cartesian_chart.h"
#include "ui/charts/flow_matrix_view.h"
#include "ui/charts/sankey_view.h"
#include "ui/charts/threshold_histogram.h"
#include "ui/layers/flow_card.h"
#include "ui/layers/layer_list_card.h"
#include "ui/layers/layers_page.h"
#include "ui/layers/movers_model.h"
#include "ui/playbooks/playbook_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/segmented_control.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

const Date lastDay = *Date::of(2024, 3, 15);

/// Ten people who have been there for long: six talk on every day of the last 60, four stopped 40 days ago.
QString makeFile(const Scratch& scratch)
{
  const auto file = scratch / "tea.weilu";
  Community community;
  community.name = "Tea";
  community.asOf = lastDay;
  auto workspace = Workspace::create(file, community);
  REQUIRE(workspace);
  const Zone zone = *Zone::named("Asia/Shanghai");
  Source source;
  source.kind = "activity";
  {
    Edit edit((*workspace)->db(), ChangeLabel{"import", {}}, source);
    const KindId kind = (*workspace)->activity().kindNamed("message");
    EventBatch batch;
    for (int i = 0; i < 10; ++i) {
      Member member;
      member.displayName = "Person " + std::to_string(i);
      member.joinedAt = zone.moment(lastDay.plus(-150), 3600);
      const MemberId id = (*workspace)->members().add(member, *edit.source());
      for (int day = -70; day <= (i < 6 ? 0 : -40); ++day)
        batch.add({id, zone.moment(lastDay.plus(day), 36'000), kind, {}, 1});
    }
    (*workspace)->activity().add(std::move(batch), *edit.source());
    edit.commit();
  }
  const Date noted = *Date::of(2024, 2, 10);
  REQUIRE(saveAnnotation(**workspace, {{}, {noted, noted}, AnnotationKind::Campaign, "Tasting"}));
  (*workspace)->recomputeLayers("import");
  REQUIRE((*workspace)->reconstructLayers(""));
  return QString::fromStdString(file.string());
}

/// The note of the file stands at the column that holds its first date.
void checkNote(const CartesianChart& chart)
{
  REQUIRE(chart.flags().size() == 1);
  CHECK(chart.flags().first().text == "Tasting");
  const int index = chart.flags().first().index;
  const QDate noted(2024, 2, 10);
  const auto dateAt = [&](int column) {
    return QLocale(QLocale::English).toDate(chart.columns().at(column).title, "MMM d, yyyy");
  };
  CHECK(dateAt(index) <= noted);
  CHECK(dateAt(index + 1) > noted);
}

void settle(LayersPage& page)
{
  QSignalSpy settled(&page, &LayersPage::settled);
  page.reload();
  REQUIRE((settled.wait() || !settled.isEmpty()));
}

} // namespace

TEST_CASE("LayersPage", "[layers]")
{
  const Scratch scratch;
  Session session;
  LayersPage page(session);
  page.resize(1228, 818);
  std::optional<PeopleList> wanted;
  QObject::connect(&page, &Page::peopleWanted, &page, [&](const PeopleList& list) { wanted = list; });
  REQUIRE(session.open(makeFile(scratch)));
  settle(page);
  REQUIRE(page.read());
  page.show();

  SECTION("lists the layers in the order they are decided in, and opens their people")
  {
    auto* list = page.findChild<QListView*>("layerList");
    REQUIRE(list->model()->rowCount() == 6);
    CHECK(list->model()->index(2, 0).data(LayerListModel::PeopleRole).toLongLong() == 4);
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Space);
    REQUIRE(wanted);
    CHECK(wanted->people.cardinality() == 4);
  }
  SECTION("opens exactly the people of a cell and of a ribbon")
  {
    auto* matrix = page.findChild<FlowMatrixView*>("layerMatrix");
    int row = -1, column = -1;
    for (int r = 0; r < 7; ++r) {
      for (int c = 0; c < 7; ++c) {
        if (r != c && matrix->peopleAt(r, c) == 4)
          row = r, column = c;
      }
    }
    REQUIRE(row >= 0);
    emit matrix->cellActivated(row, column);
    REQUIRE(wanted);
    CHECK(wanted->people == page.read()->peopleOf(std::nullopt, std::string("silent")));
    auto* flow = page.findChild<SankeyView*>("layerFlow");
    REQUIRE(flow->ribbons().size() == 1);
    wanted.reset();
    emit flow->ribbonActivated(flow->ribbons().first().from, flow->ribbons().first().to);
    REQUIRE(wanted);
    CHECK(wanted->people.cardinality() == 4);
  }
  SECTION("tries another order without saving it, and gives it up")
  {
    auto* list = page.findChild<QListView*>("layerList");
    auto* model = qobject_cast<LayerListModel*>(list->model());
    REQUIRE(model->step(2, -1));
    CHECK(model->layers()[1].code == "silent");
    CHECK(page.findChild<Button*>("saveScheme")->isEnabled());
    CHECK_FALSE(model->step(5, -1)); // the last one takes the rest
    page.findChild<Button*>("discardScheme")->click();
    CHECK(model->layers()[1].code == "newcomer");
    CHECK_FALSE(page.findChild<Button*>("saveScheme")->isEnabled());
  }
  SECTION("saves another order as one change that can be taken back")
  {
    auto* model = page.findChild<LayerListModel*>();
    REQUIRE(model->step(2, -1));
    page.findChild<Button*>("saveScheme")->click();
    REQUIRE(QTest::qWaitFor(
        [&] { return session.workspace().layers().scheme("five")->layers[1].code == "silent"; }));
    REQUIRE(QTest::qWaitFor([&] { return !session.busy(); }));
    CHECK(session.nextUndo()->label.code == "scheme-saved");
  }
  SECTION("renames and removes a layer, saved as one change and taken back")
  {
    auto* list = page.findChild<QListView*>("layerList");
    const auto five = [&] { return session.workspace().layers().scheme("five").value(); };
    list->setCurrentIndex(list->model()->index(4, 0));
    test::ScriptedAsk ask;
    ask.texts << QStringLiteral("Lively");
    QTest::keyClick(list, Qt::Key_F2);
    CHECK(list->model()->index(4, 0).data().toString() == QStringLiteral("Lively"));
    list->setCurrentIndex(list->model()->index(3, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(list->model()->rowCount() == 5);
    CHECK(five().layers.size() == 6); // not saved yet
    page.findChild<Button*>("saveScheme")->click();
    REQUIRE(QTest::qWaitFor([&] { return !session.busy() && five().layers.size() == 5; }, 20'000));
    CHECK(five().find("active")->labelEn == "Lively");
    CHECK_FALSE(five().find("loyal"));
    session.undo();
    REQUIRE(QTest::qWaitFor([&] { return !session.busy() && five().layers.size() == 6; }, 20'000));
    CHECK(five().find("active")->labelEn == "Active");
  }
  SECTION("keeps a layer that a segment asks for, and says so")
  {
    Segment loyal;
    loyal.name = "Friends";
    loyal.rule = Rule::when({"layer:five", 0, Operator::Equals, std::string("loyal")});
    REQUIRE(session.workspace().saveSegment(loyal));
    auto* list = page.findChild<QListView*>("layerList");
    list->setCurrentIndex(list->model()->index(3, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK_FALSE(page.findChild<Button*>("saveScheme")->isEnabled());
    CHECK(page.findChild<Callout*>("schemeTrouble")->title().contains(QStringLiteral("Friends")));
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    QTest::keyClick(list, Qt::Key_Delete); // the last one takes the rest
    CHECK(list->model()->rowCount() == 5);
  }
  SECTION("takes an earlier version, to be saved like an edit")
  {
    const auto five = [&] { return session.workspace().layers().scheme("five").value(); };
    Scheme edited = five();
    edited.layers[4].labelEn = "Lively";
    REQUIRE(session.workspace().saveScheme(edited));
    settle(page);
    REQUIRE(QTest::qWaitFor([&] { return !session.busy(); }, 20'000));
    auto* versions = page.findChild<Button*>("schemeVersionsButton");
    CHECK(versions->text() == QStringLiteral("Version 2"));
    versions->click();
    auto* take = page.findChild<Button*>("takeVersion1");
    REQUIRE(take);
    take->click();
    auto* list = page.findChild<QListView*>("layerList");
    CHECK(list->model()->index(4, 0).data().toString() == QStringLiteral("Active"));
    CHECK(five().layers[4].labelEn == "Lively");
    page.findChild<Button*>("saveScheme")->click();
    REQUIRE(QTest::qWaitFor([&] { return !session.busy() && five().layers[4].labelEn == "Active"; }, 20'000));
    CHECK(session.workspace().layers().versions(five().id).size() == 2);
  }
  SECTION("shows how the value of a threshold is spread, and takes what is dragged into the rule")
  {
    auto* list = page.findChild<QListView*>("layerList");
    list->setCurrentIndex(list->model()->index(4, 0)); // active on at least 4 of 30 days
    auto* spread = page.findChild<ThresholdHistogram*>("distribution");
    REQUIRE(QTest::qWaitFor([&] { return spread->markCount() > 0 && !session.busy(); }, 20'000));
    if (!spread->isVisible()) // instead of the rows, where both have no room
      page.findChild<Button*>("showDistribution")->click();
    CHECK(spread->isVisible());
    CHECK(spread->threshold() == 4);
    CHECK(spread->taken() == 6);
    spread->setFocus();
    QTest::keyClick(spread, Qt::Key_Left);
    CHECK(spread->threshold() == 3);
    CHECK(page.findChild<Button*>("saveScheme")->isEnabled());
    auto* value = page.findChild<QLineEdit*>("value");
    REQUIRE(value);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(page.findChild<QLineEdit*>("value")->text() == QStringLiteral("3"));
    page.findChild<Button*>("discardScheme")->click();
    CHECK(spread->threshold() == 4);
  }
  SECTION("shows the playbook in place of the list where the window is narrow")
  {
    auto* list = page.findChild<QListView*>("layerList");
    auto* playbook = page.findChild<PlaybookPanel*>();
    auto* toggle = page.findChild<Button*>("showPlaybook");
    CHECK_FALSE(page.headerWidgets().contains(toggle));
    CHECK((list->isVisible() && playbook->isVisible()));
    page.resize(900, 600);
    CHECK(page.headerWidgets().contains(toggle));
    CHECK((list->isVisible() && !playbook->isVisible()));
    toggle->click();
    CHECK((!list->isVisible() && playbook->isVisible()));
    page.resize(1228, 818);
    CHECK((list->isVisible() && playbook->isVisible()));
  }
  SECTION("shows another scheme")
  {
    auto* tabs = page.headerWidgets().front()->findChild<SegmentedControl*>("schemeTabs");
    REQUIRE(tabs);
    QSignalSpy settled(&page, &LayersPage::settled);
    emit tabs->chosen(1);
    REQUIRE((settled.wait() || !settled.isEmpty()));
    CHECK(page.read()->scheme.code == "activity");
  }
  SECTION("replays the scheme and says that nobody would move")
  {
    page.findChild<Button*>("replayScheme")->click();
    auto* table = page.findChild<QTableWidget*>("replayMoves");
    REQUIRE(table);
    REQUIRE(QTest::qWaitFor([&] { return !session.busy(); }));
    CHECK(table->rowCount() == 0);
    checkNote(*page.findChild<CartesianChart*>("replaySizes"));
  }
  SECTION("draws notes on the sizes of the layers, and opens their menu")
  {
    auto* sizes = page.findChild<CartesianChart*>("layerSizes");
    checkNote(*sizes);
    emit sizes->noteMenuWanted(sizes->flags().first().index, {});
    const auto* menu = page.findChild<QMenu*>("noteMenu");
    REQUIRE(menu);
    QStringList texts;
    for (const QAction* action : menu->actions())
      texts << action->text();
    CHECK(texts.contains("Remove \"Tasting\""));
  }
  SECTION("lists who moved, newest first")
  {
    auto* movers = page.findChild<MoversModel*>();
    REQUIRE(movers->rowCount() == 4);
    CHECK(movers->index(0, MoversModel::To).data().toString() == "Silent");
  }
}
