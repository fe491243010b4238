// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QTest>

#include "tests/ui/members/roster_file.h"
#include "tests/ui/printing.h"
#include "ui/members/member_table.h"
#include "ui/members/member_table_model.h"
#include "ui/shell/gallery.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"

namespace weilu::ui::test {

/// The real window with a RosterFile on the page of members, everything under way finished.
class OnMembers {
public:
  OnMembers()
  {
    window.resize(1440, 900);
    window.show();
    REQUIRE(window.openQuietly(file.path()));
    window.showPage(QStringLiteral("members"));
    settle();
    table = find<MemberTable>("memberTable");
    model = qobject_cast<MemberTableModel*>(table->model());
    REQUIRE(model);
  }
  void settle() { waitUntilQuiet(window); }

  template<class T>
  [[nodiscard]] T* find(const QString& name) const
  {
    T* found = nullptr;
    // Of those in the window the newest: what was replaced goes away with the next turn of the event loop.
    for (T* candidate : window.findChildren<T*>(name))
      found = candidate;
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
  }
  /// Clicks a button by its name, and waits for what follows.
  void click(const QString& name)
  {
    find<QAbstractButton>(name)->click();
    settle();
  }
  /// Chooses the entry of an open menu that begins with \p text, and waits for what follows.
  void choose(const QString& menuName, const QString& text)
  {
    auto* menu = find<QMenu>(menuName);
    for (QAction* action : menu->actions()) {
      if (action->text().startsWith(text)) {
        action->trigger();
        menu->close();
        settle();
        return;
      }
    }
    INFO(text.toStdString());
    FAIL("no such entry");
  }
  [[nodiscard]] QStringList entries(const QString& menuName) const
  {
    QStringList texts;
    for (const QAction* action : find<QMenu>(menuName)->actions())
      texts << action->text();
    return texts;
  }
  /// The names in the first rows of the list.
  [[nodiscard]] QStringList names(int rows = 3) const
  {
    QStringList result;
    for (int row = 0; row < std::min(rows, model->rowCount()); ++row)
      result << model->index(row, MemberTableModel::Name).data().toString();
    return result;
  }
  void open(MemberId person)
  {
    window.pages().showPerson(person);
    settle();
  }
  [[nodiscard]] MemberStore& members() { return window.session().workspace().members(); }

  RosterFile file;
  MainWindow window;
  MemberTable* table = nullptr;
  MemberTableModel* model = nullptr;
};

} // namespace weilu::ui::test
