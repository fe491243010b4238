// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>

#include "core/workspace_content_numbers.h"
#include "tests/ui/content/shown_content.h"
#include "tests/ui/scripted_ask.h"
#include "ui/content/cadence_card.h"
#include "ui/content/cadence_dialog.h"
#include "ui/content/engagement_card.h"

using namespace weilu;
using namespace weilu::ui;
using weilu::ui::test::Filling;
using weilu::ui::test::ShownContent;
using enum weilu::ContentState;

namespace {

struct WithTarget : ShownContent {
  ContentId piece = planned("Piece", 21);

  [[nodiscard]] QString said() const
  {
    const auto* label = page.findChild<CadenceCard*>()->findChild<QLabel*>("cadence");
    return label ? label->text() : QString();
  }
  [[nodiscard]] CadenceDialog* dialog() const
  {
    auto* found = page.findChild<CadenceDialog*>();
    REQUIRE(found);
    return found;
  }
  void target(const QString& perWeek)
  {
    press("addTarget");
    Filling{dialog()}.type("targetPerWeek", perWeek).done(*this);
  }
};

} // namespace

TEST_CASE("Cadence is set in the window and shows its gaps", "[ui][content]")
{
  WithTarget shown;
  CHECK(shown.said().isEmpty());
  shown.target("2");
  CHECK(shown.said() == "1 of 2 this week; the next by Sunday Jun 23");

  SECTION("following what is planned")
  {
    shown.planned("Second", 22);
    CHECK(shown.said() == "2 of 2 this week; the next by Thursday Jun 27");
    shown.choose(shown.bar(shown.piece), "Move to \"Dropped\"");
    CHECK(shown.said().startsWith("1 of 2"));
  }
  SECTION("saying so when something is late")
  {
    REQUIRE(setCadence(shown.session.workspace(), {{}, {}, 7}));
    shown.reload();
    CHECK(shown.said() == "1 of 7 this week; the next is late");
  }
  SECTION("changed to another kind as one change, and taken away")
  {
    shown.press("target");
    CadenceDialog* dialog = shown.dialog();
    Filling{dialog}.type("targetPerWeek", "99").done(shown);
    CHECK(dialog->complaint().contains("1 to 50"));
    Filling{dialog}
        .type("targetPerWeek", "3")
        .pick("contentKind", static_cast<int>(ContentKind::Case))
        .done(shown);
    CHECK(cadenceTargets(shown.session.workspace()) ==
          std::vector<CadenceTarget>{{{}, ContentKind::Case, 3}});
    shown.session.undo();
    shown.settle();
    CHECK(cadenceTargets(shown.session.workspace()) == std::vector<CadenceTarget>{{{}, {}, 2}});
    shown.press("target");
    for (auto* button : shown.dialog()->findChildren<Button*>()) {
      if (button->text() == "Take away")
        QTest::mouseClick(button, Qt::LeftButton);
    }
    shown.settle();
    CHECK(cadenceTargets(shown.session.workspace()).empty());
  }
}

TEST_CASE("The best times are offered where content is planned", "[ui][content]")
{
  ShownContent shown;
  Workspace& workspace = shown.session.workspace();
  {
    Source source;
    source.kind = "activity";
    Edit edit(workspace.db(), {"activity", {}}, source);
    EventBatch batch;
    for (int week = 1; week <= 4; ++week) // Tuesdays at nine in the evening
      batch.add({MemberId{1},
                 shown.zone().moment(shown.june(25).plus(-7 * week), 21 * 3600),
                 workspace.activity().kindNamed("message"),
                 {},
                 1});
    workspace.activity().add(std::move(batch), *edit.source());
    edit.commit();
  }
  shown.add(shown.called("Idea"));
  const auto* said = shown.find<QLabel>("bestTimes");
  CHECK(said->text().contains("Tue"));
  shown.page.makeNew();
  ContentDialog* dialog = shown.dialog();
  auto* times = dialog->findChild<QWidget*>("contentTimes");
  REQUIRE(times);
  QTest::mouseClick(times->findChild<Button*>(), Qt::LeftButton);
  CHECK(dialog->findChild<QLineEdit*>("contentDate")->text() == "2024-06-25");
  Filling{dialog}.pick("contentState", static_cast<int>(Published));
  CHECK_FALSE(times->isVisibleTo(dialog));
}

TEST_CASE("Numbers of content come from a table in the window", "[ui][content]")
{
  WithTarget shown;
  test::ScriptedAsk ask;
  ContentItem out = shown.called("Out", Published);
  out.publishedAt = shown.at(18, 9);
  const ContentId id = shown.add(out);
  const auto card = [&shown] {
    QStringList texts;
    for (const QLabel* label : shown.page.findChild<EngagementCard*>()->findChildren<QLabel*>()) {
      if (label->isVisible())
        texts << label->text();
    }
    return texts.join(u'|');
  };
  CHECK(card().contains("News|1|—|—"));
  const auto table = shown.folder / "numbers.csv";
  writeBytes(table, "title,views,likes\nOut,200,10\nNobody's,1,1\n");
  ask.files = {{QString::fromStdString(table.string())}};
  shown.press("importNumbers");
  shown.settle();
  CHECK(ask.asked == QStringList{"A table with views and likes", "Numbers of content"});
  CHECK(shown.kept(id).engagement.views == 200);
  CHECK(card().contains("News|1|200|5.0%"));
  CHECK(card().contains("Seen most when published on Tuesday: 200 views each."));
  shown.session.undo();
  shown.settle();
  CHECK(shown.kept(id).engagement.empty());
}
