// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QTableView>
#include <QtTest/QtTest>

#include "core/workspace_planning.h"
#include "tests/catch.h"
#include "tests/ui/insight/shown_page.h"
#include "ui/charts/line_chart.h"
#include "ui/insight/insight_page.h"
#include "ui/insight/insight_tab.h"
#include "ui/insight/scorecard_table_model.h"
#include "ui/notes/note_dialog.h"
#include "ui/stage/stage_parts.h"
#include "ui/stage/stage_playbook_card.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

const Date lastDay = *Date::of(2024, 3, 17); // a Sunday

/// 60 people for a year; 20 of them talk in each of 20 weeks, and nobody in the week before the last.
void fill(Workspace& workspace)
{
  const Zone zone = *Zone::named("Asia/Shanghai");
  Source source;
  source.kind = "activity";
  Edit edit(workspace.db(), ChangeLabel{"import", {}}, source);
  const KindId kind = workspace.activity().kindNamed("message");
  EventBatch batch;
  for (int i = 0; i < 60; ++i) {
    Member member;
    member.displayName = "Person " + std::to_string(i);
    member.joinedAt = zone.moment(lastDay.plus(-365), 3600);
    const MemberId id = workspace.members().add(member, *edit.source());
    for (int week = 0; week < 20 && i < 20; ++week) {
      if (week != 1)
        batch.add({id, zone.moment(lastDay.plus(-7 * week), 36'000), kind, {}, 1});
    }
  }
  workspace.activity().add(std::move(batch), *edit.source());
  edit.commit();
}

struct Shown : test::ShownPage {
  Shown()
      : ShownPage(lastDay, fill)
  {
    page->resize(1228, 1100);
    show(QStringLiteral("stage"));
  }
  template<class T>
  [[nodiscard]] T* find(const QString& name) const
  {
    auto* found = page->findChild<T*>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
  }
};

} // namespace

TEST_CASE("The stage tab", "[insight][stage]")
{
  Shown shown;

  SECTION("names the stage, and opens from each row its people")
  {
    CHECK(shown.find<StageBadge>("stageBadge")->text() == "Maturity");
    const std::pair<const char*, int> rows[] = {{"evidence-wau-share", 20},
                                                {"evidence-quick-ratio", 20},
                                                {"evidence-falling-weeks", 0},
                                                {"flow-win-back", 0}};
    for (const auto& [name, people] : rows) {
      shown.opened.reset();
      shown.find<FactRow>(QString::fromLatin1(name))->click();
      INFO(name);
      REQUIRE(shown.opened);
      CHECK(shown.opened->people.cardinality() == static_cast<std::uint64_t>(people));
      CHECK_FALSE(shown.opened->title.isEmpty());
    }
  }
  SECTION("marks the odd week, and opens each week's people")
  {
    auto* line = shown.find<LineChart>("stageWeeks");
    CHECK(line->markCount() == 20);
    CHECK(line->accessibleDescription().contains("1 odd week"));
    for (int week = 0; week < 20; ++week) {
      emit line->markActivated(week, 0);
      CHECK(static_cast<double>(shown.opened->people.cardinality()) == line->series().first().values[week]);
    }
  }
  SECTION("lets a target be typed, which is one step that can be undone")
  {
    auto* table = shown.find<QTableView>("scorecard");
    auto* model = table->model();
    const QModelIndex target = model->index(2, ScorecardTableModel::Target);
    CHECK(target.data().toString() == "≥ 25.0%");
    CHECK(model->setData(target, "40%"));
    shown.settle();
    CHECK(model->index(2, ScorecardTableModel::Target).data().toString() == "≥ 40.0%");
    CHECK(shown.session.nextUndo()->label.code == "target-set");
    CHECK_FALSE(model->setData(model->index(2, ScorecardTableModel::Target), "much"));
    CHECK(model->setData(model->index(2, ScorecardTableModel::Target), ""));
    shown.settle();
    CHECK(model->index(2, ScorecardTableModel::Target).data().toString() == "≥ 25.0%");
    CHECK(model->index(10, ScorecardTableModel::Actual).data().toString() == "no data yet");
    emit table->activated(model->index(0, ScorecardTableModel::Name));
    CHECK(shown.opened->people.cardinality() == 60);
  }
  SECTION("shows the playbook of the stage")
  {
    const auto* card = shown.page->findChild<StagePlaybookCard*>();
    REQUIRE(card);
    CHECK(card->isVisible());
    CHECK_FALSE(shown.find<QLabel>("stageStrategy")->text().isEmpty());
  }
  SECTION("draws the notes of the file, which a dialog writes and changes")
  {
    auto* line = shown.find<LineChart>("stageWeeks");
    const Annotation fresh{{}, {lastDay.plus(-30), lastDay.plus(-30)}, AnnotationKind::Campaign, {}};
    NoteDialog dialog(shown.session, fresh, shown.page.get());
    dialog.verb()->click();
    CHECK_FALSE(dialog.complaint().isEmpty());
    dialog.findChild<QLineEdit*>("noteText")->setText("品鉴会");
    dialog.verb()->click();
    shown.settle();
    REQUIRE(line->flags().size() == 1);
    CHECK(line->flags().first().text == "品鉴会");
    NoteDialog again(shown.session, annotationsOf(shown.session.workspace()).front(), shown.page.get());
    again.findChild<QLineEdit*>("noteText")->setText("Tasting");
    again.verb()->click();
    shown.settle();
    CHECK(line->flags().first().text == "Tasting");
    CHECK(shown.session.nextUndo()->label.code == "annotation-changed");
  }
}
