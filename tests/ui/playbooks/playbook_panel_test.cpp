// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "tests/scratch.h"
#include "ui/playbooks/playbook_dialog.h"
#include "ui/playbooks/playbook_panel.h"
#include "ui/playbooks/playbook_parts.h"
#include "ui/playbooks/task_dialog.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

const Date firstDay = *Date::of(2024, 6, 1);

void join(Workspace& workspace, const std::string& name, Date date)
{
  Edit edit(workspace.db(), {"member-added", {{"name", name}}});
  Member member;
  member.displayName = name;
  member.joinedAt = Zone::named("Asia/Shanghai")->moment(date, 36'000);
  (void)workspace.members().add(member, {});
  edit.commit();
}

/// A file with two people who came in on the day after the first.
QString makeFile(const Scratch& scratch)
{
  const auto file = scratch / "tea.weilu";
  Community community;
  community.name = "Tea";
  community.asOf = firstDay;
  const auto workspace = *Workspace::create(file, community);
  join(*workspace, "Old", firstDay.plus(-400));
  workspace->recomputeLayers("day");
  community = workspace->community();
  community.asOf = firstDay.plus(1);
  REQUIRE(workspace->saveCommunity(community, {"community-edited", {}}));
  join(*workspace, "Ann", firstDay.plus(1));
  join(*workspace, "Ben", firstDay.plus(1));
  workspace->recomputeLayers("day");
  return QString::fromStdString(file.string());
}

/// The panel on a file, showing a layer.
struct OnPanel {
  OnPanel()
  {
    REQUIRE(session.open(makeFile(scratch)));
    panel.resize(300, 700);
    panel.show();
  }
  void show(const QString& layer)
  {
    settle([&] { panel.setLayer("five", layer); });
  }
  template<class Do>
  void settle(Do something)
  {
    QSignalSpy settled(&panel, &PlaybookPanel::settled);
    something();
    REQUIRE((!settled.isEmpty() || settled.wait()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  void click(QWidget* parent, const char* name)
  {
    auto* button = parent->findChild<QAbstractButton*>(name);
    REQUIRE(button);
    button->click();
  }
  PlaybookRow* row(const char* name) { return panel.findChild<PlaybookRow*>(name); }
  template<class Dialog>
  Dialog* dialog()
  {
    return panel.findChild<Dialog*>();
  }
  std::uint64_t due(const std::string& code)
  {
    const auto tasks = session.workspace().dueTasks("five", session.asOf());
    for (const DueTask& task : *tasks) {
      if (task.task.code == code)
        return task.people.cardinality();
    }
    return 0;
  }

  Scratch scratch;
  Session session;
  PlaybookPanel panel{session};
};

} // namespace

TEST_CASE("PlaybookPanel", "[playbooks]")
{
  OnPanel on;
  on.show("newcomer");

  SECTION("shows goal, strategy, actions with their audience and templates")
  {
    CHECK(on.panel.findChild<QLabel*>("playbookStrategy")->text().startsWith("Whether newcomers stay"));
    CHECK(on.panel.findChild<QWidget*>("playbookGoal")->isVisible());
    REQUIRE(on.row("task-welcome"));
    CHECK(on.row("task-welcome")->accessibleDescription().startsWith("2 people now"));
    CHECK(on.row("task-introduce")->accessibleDescription().startsWith("Nobody now"));
    CHECK(on.row("message-welcome"));
    CHECK_FALSE(on.panel.grab().isNull());
  }
  SECTION("copies a template as it is written")
  {
    on.click(&on.panel, "message-check-in");
    CHECK(QApplication::clipboard()->text().startsWith("Hi {name|there}, you have been here for a week"));
  }
  SECTION("opens those a task is due for, and forgets them once they are ticked off")
  {
    on.click(&on.panel, "task-introduce"); // nobody
    CHECK_FALSE(on.dialog<TaskDialog>());
    on.click(&on.panel, "task-welcome");
    QPointer<TaskDialog> dialog = on.dialog<TaskDialog>();
    REQUIRE(dialog);
    auto* people = dialog->findChild<QListWidget*>("taskPeople");
    REQUIRE(people->count() == 2);
    CHECK(dialog->message().startsWith("Hi Ann, welcome to Tea."));
    people->setCurrentRow(1);
    on.click(dialog, "copyMessage");
    CHECK(QApplication::clipboard()->text().startsWith("Hi Ben, welcome to Tea."));
    on.settle([&] { on.click(dialog, "task-done"); });
    CHECK(people->count() == 1);
    CHECK(dialog->message().startsWith("Hi Ann"));
    CHECK(on.due("welcome") == 1);
    CHECK(on.row("task-welcome")->accessibleDescription().startsWith("1 person now"));
    on.settle([&] { on.click(dialog, "task-later"); });
    CHECK(on.due("welcome") == 0);
    CHECK_FALSE(dialog); // nobody is left
    on.settle([&] { on.session.undo(); });
    CHECK(on.due("welcome") == 1);
  }
  SECTION("ticks off everybody in one step")
  {
    on.click(&on.panel, "task-welcome");
    auto* dialog = on.dialog<TaskDialog>();
    REQUIRE(dialog);
    dialog->findChild<QCheckBox*>("taskEverybody")->setChecked(true);
    on.settle([&] { on.click(dialog, "task-not-needed"); });
    CHECK(on.due("welcome") == 0);
    CHECK(on.session.nextUndo()->label.arguments.at("count") == "2");
  }
  SECTION("shows nothing of a layer that is not there")
  {
    on.show("nobody");
    CHECK_FALSE(on.row("task-welcome"));
    CHECK_FALSE(on.panel.findChild<QWidget*>("editPlaybook")->isEnabled());
  }
}

TEST_CASE("PlaybookDialog", "[playbooks]")
{
  OnPanel on;
  on.show("silent");
  on.click(&on.panel, "editPlaybook");
  auto* dialog = on.dialog<PlaybookDialog>();
  REQUIRE(dialog);
  const Playbook shipped = shippedPlaybook("five", "silent");

  SECTION("changes nothing by itself") { CHECK(dialog->draft() == shipped); }
  SECTION("says which variable is not there, and does not save it")
  {
    auto* text = dialog->findChild<QPlainTextEdit*>("text-personal");
    REQUIRE(text);
    text->setPlainText("Hi {nick}");
    on.click(dialog, "savePlaybook");
    CHECK(dialog->findChild<QLabel*>("playbookComplaint")
              ->text()
              .startsWith("There is no variable {nick} (template 1)"));
    CHECK(dialog->isVisible());
    CHECK(*on.session.workspace().playbook("five", "silent") == shipped);
  }
  SECTION("saves in the language of the window as one step, and goes back to the shipped one")
  {
    dialog->findChild<QPlainTextEdit*>("text-personal")->setPlainText("Hi {name|you}");
    on.settle([&] { on.click(dialog, "savePlaybook"); });
    const Playbook saved = *on.session.workspace().playbook("five", "silent");
    CHECK(saved.message("personal")->text.en == "Hi {name|you}");
    CHECK(saved.message("personal")->text.zh == shipped.message("personal")->text.zh);
    on.panel.edit();
    auto* again = on.dialog<PlaybookDialog>();
    REQUIRE(again);
    on.settle([&] { on.click(again, "resetPlaybook"); });
    CHECK(*on.session.workspace().playbook("five", "silent") == shipped);
    on.settle([&] { on.session.undo(); });
    CHECK(*on.session.workspace().playbook("five", "silent") == saved);
  }
  SECTION("does not save an action without a name")
  {
    on.click(dialog, "addTask");
    on.click(dialog, "savePlaybook");
    CHECK(dialog->findChild<QLabel*>("playbookComplaint")->text() == "A text is missing in action 5.");
    CHECK(dialog->draft().tasks.size() == 5);
  }
}
