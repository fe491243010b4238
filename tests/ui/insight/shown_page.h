// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QtTest>

#include "tests/catch.h"
#include "tests/scratch.h"
#include "ui/base/settings.h"
#include "ui/charts/chart_widget.h"
#include "ui/charts/choice_button.h"
#include "ui/insight/insight_page.h"
#include "ui/insight/insight_tab.h"
#include "ui/widgets/kpi_tile.h"

#include <functional>

namespace weilu::ui::test {

/// The insight page over a community made for a test, as of a date, with the period and the like as they are
/// at first.
struct ShownPage {
  Scratch folder;
  Session session;
  std::unique_ptr<InsightPage> page;
  std::optional<PeopleList> opened;

  ShownPage(Date asOf, const std::function<void(Workspace&)>& fill, const char* range = "")
  {
    for (const char* key : {"insight/tab", "insight/audience"})
      Settings().setValue(QString::fromLatin1(key), {});
    Settings().setValue(QStringLiteral("insight/period"), QStringLiteral("week"));
    Settings().setValue(QStringLiteral("insight/range"), QString::fromLatin1(range));
    Community community;
    community.name = "Tea";
    community.asOf = asOf;
    fill(**Workspace::create(folder / "tea.weilu", community));
    REQUIRE(session.open(QString::fromStdString((folder / "tea.weilu").string())));
    make();
  }
  /// Makes the page anew, as the next start of the program does.
  void make()
  {
    page = std::make_unique<InsightPage>(session);
    QObject::connect(page.get(), &Page::peopleWanted, page.get(),
                     [this](const PeopleList& list) { opened = list; });
    QObject::connect(&session, &Session::changed, page.get(), [this] { page->reload(); });
    for (QWidget* widget : page->headerWidgets()) // without a window around the page
      widget->setParent(page.get());
    page->resize(1228, 818);
    page->show();
    page->reload();
    settle();
  }
  void settle()
  {
    REQUIRE(QTest::qWaitFor([this] { return !session.busy(); }, 60'000));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  void show(const QString& tab)
  {
    page->showTab(tab);
    settle();
  }
  /// The codes of all tabs.
  [[nodiscard]] QStringList tabs() const { return QStringList{QStringLiteral("growth")} + page->states(); }
  [[nodiscard]] InsightTab& tab() const { return *page->current(); }
  template<class T>
  [[nodiscard]] T* find(const char* name) const
  {
    auto* found = page->findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found);
    return found;
  }
  void choose(const char* picker, const QVariant& value)
  {
    auto* button = find<ChoiceButton>(picker);
    button->setValue(value);
    emit button->chosen(value);
    settle();
  }
  /// How many people a mark opens; -1: nothing.
  [[nodiscard]] qint64 opens(ChartWidget& chart, int index, int series)
  {
    opened.reset();
    emit chart.markActivated(index, series);
    return openedPeople();
  }
  /// How many people a click on a tile opens; -1: nothing.
  [[nodiscard]] qint64 opens(const char* tile)
  {
    opened.reset();
    find<KpiTile>(tile)->click();
    return openedPeople();
  }

private:
  [[nodiscard]] qint64 openedPeople() const
  {
    if (opened)
      CHECK_FALSE(opened->title.isEmpty());
    return opened ? static_cast<qint64>(opened->people.cardinality()) : -1;
  }
};

} // namespace weilu::ui::test
