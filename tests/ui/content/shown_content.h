// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QtTest/QtTest>

#include "core/workspace_content.h"
#include "tests/catch.h"
#include "tests/scratch.h"
#include "ui/calendar/calendar_bar.h"
#include "ui/calendar/month_view.h"
#include "ui/content/content_calendar.h"
#include "ui/content/content_dialog.h"
#include "ui/content/content_page.h"
#include "ui/content/content_row.h"
#include "ui/widgets/button.h"

namespace weilu::ui::test {

/// The content calendar over a community of two people and a space, on 20 June 2024.
struct ShownContent {
  Scratch folder;
  Session session;
  ContentPage page{session};
  std::vector<Refusal> refused;
  SpaceId room;

  ShownContent()
  {
    Community community;
    community.name = "Camellia";
    community.asOf = june(20);
    auto workspace = std::move(*Workspace::create(folder / "camellia.weilu", community));
    writeBytes(folder / "file.csv", "id,name,joined_at\n1,张三,2024-01-02\n2,李四,2024-02-03\n");
    REQUIRE(workspace->import(inspect(folder / "file.csv").value(), ImportMode::Merge, {}, {}));
    {
      Edit edit(workspace->db(), {"space-added", {}});
      room = workspace->members().spaceOf("wechat", "g1", "Tea room", {});
      edit.commit();
    }
    workspace.reset();
    REQUIRE(session.open(QString::fromStdString((folder / "camellia.weilu").string())));
    QObject::connect(&session, &Session::changed, &page, [this](Areas areas) {
      if (areas & page.concerns())
        page.reload();
    });
    QObject::connect(&session, &Session::failed, &page,
                     [this](const JobTrouble& trouble) { refused.push_back(trouble.refusal.value()); });
    for (QWidget* widget : page.headerWidgets()) // without a window around the page
      widget->setParent(&page);
    page.resize(1228, 818);
    page.show();
    reload();
  }
  void settle()
  {
    REQUIRE(QTest::qWaitFor([this] { return !session.busy(); }, 20'000));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  void reload()
  {
    page.reload();
    settle();
  }
  [[nodiscard]] static Date june(unsigned day) { return Date::of(2024, 6, day).value(); }
  [[nodiscard]] Zone zone() { return session.workspace().community().calendar.zone; }
  [[nodiscard]] Moment at(unsigned day, int hour) { return zone().moment(june(day), hour * 3600); }

  [[nodiscard]] static ContentItem called(const std::string& title, ContentState state = ContentState::Idea)
  {
    ContentItem item;
    item.title = title;
    item.state = state;
    return item;
  }
  ContentId add(const ContentItem& item)
  {
    const ContentId id = addContent(session.workspace(), item).value();
    reload();
    return id;
  }
  ContentId planned(const std::string& title, unsigned day, ContentState state = ContentState::Scheduled)
  {
    ContentItem item = called(title, state);
    item.plannedAt = at(day, 9);
    return add(item);
  }
  [[nodiscard]] ContentItem kept(ContentId id) { return contentOf(session.workspace(), id).value(); }
  /// The only piece called so.
  [[nodiscard]] ContentItem kept(const std::string& title)
  {
    return contentNamed(session.workspace(), title).value();
  }

  template<class T>
  [[nodiscard]] T* find(const char* name) const
  {
    auto* found = page.findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found);
    return found;
  }
  [[nodiscard]] MonthView* month() const { return page.findChild<MonthView*>(); }
  [[nodiscard]] CalendarBar* bar(ContentId id) const
  {
    return page.findChild<CalendarBar*>(QStringLiteral("entry-%1-0").arg(dragIdOf(id)));
  }
  [[nodiscard]] ContentRow* row(ContentId id) const
  {
    return page.findChild<ContentRow*>(QStringLiteral("idea%1").arg(id.value));
  }
  [[nodiscard]] ContentDialog* dialog() const
  {
    auto* found = page.findChild<ContentDialog*>();
    REQUIRE(found);
    return found;
  }
  void press(const char* name) { QTest::mouseClick(find<Button>(name), Qt::LeftButton); }
  void drop(ContentId id, Date day)
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
  void choose(DragButton* piece, const char* text)
  {
    emit piece->menuWanted({});
    auto* menu = find<QMenu>("contentMenu");
    bool there = false;
    for (QAction* action : menu->actions()) {
      if (action->text() == QString::fromLatin1(text)) {
        action->trigger();
        there = true;
      }
    }
    INFO(text);
    CHECK(there);
    menu->close();
    settle();
  }
  void pick(const char* name, const QVariant& data)
  {
    auto* box = find<QComboBox>(name);
    REQUIRE(box->findData(data) >= 0);
    box->setCurrentIndex(box->findData(data));
    emit box->activated(box->currentIndex());
  }
};

/// Types into a dialog of the page, field by field, and presses its verb.
struct Filling {
  FormDialog* dialog;

  Filling& type(const char* name, const QString& text)
  {
    auto* field = dialog->findChild<QLineEdit*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(field);
    field->setText(text);
    return *this;
  }
  Filling& pick(const char* name, const QVariant& data)
  {
    auto* box = dialog->findChild<QComboBox*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(box);
    REQUIRE(box->findData(data) >= 0);
    box->setCurrentIndex(box->findData(data));
    return *this;
  }
  void done(ShownContent& shown)
  {
    QTest::mouseClick(dialog->verb(), Qt::LeftButton);
    shown.settle();
  }
};

} // namespace weilu::ui::test
