// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "ui/calendar/calendar_bar.h"
#include "ui/calendar/calendar_card.h"
#include "ui/calendar/month_view.h"
#include "ui/calendar/week_view.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

Date on(unsigned month, unsigned day) { return Date::of(2026, month, day).value(); }

/// A calendar on 20 November 2026, where weeks begin on Monday.
struct Shown {
  CalendarCard card{QStringLiteral("test/calendar")};
  CalendarEntries entries;
  std::vector<CalendarMove> moves;
  QStringList opened;
  std::vector<std::pair<Date, std::optional<int>>> made;

  explicit Shown(Period period)
  {
    entries.calendar.zone = Zone::named("Asia/Shanghai").value();
    entries.today = on(11, 20);
    card.setWords({}, QStringLiteral("Nothing here"));
    card.choose(period);
    QObject::connect(&card, &CalendarCard::moveWanted, &card,
                     [this](const CalendarMove& move) { moves.push_back(move); });
    QObject::connect(&card, &CalendarCard::openWanted, &card, [this](const QString& id) { opened << id; });
    QObject::connect(&card, &CalendarCard::newWanted, &card,
                     [this](Date day, std::optional<int> second) { made.emplace_back(day, second); });
    card.resize(1000, 700);
    card.show(entries);
    card.setVisible(true);
    card.activateWindow();
  }
  void add(const char* id, Date day, int hour, std::optional<Date> last = {}, int until = 0)
  {
    CalendarEntry entry;
    entry.id = QString::fromLatin1(id);
    entry.title = entry.id;
    entry.icon = QStringLiteral("meetup");
    entry.starts = entries.calendar.zone.moment(day, hour * 3600);
    if (last)
      entry.ends = entries.calendar.zone.moment(*last, until * 3600);
    entries.all.push_back(entry);
    card.show(entries);
  }
  [[nodiscard]] CalendarBar* bar(const char* name) const
  {
    auto* found = card.findChild<CalendarBar*>(QStringLiteral("entry-") + QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found);
    return found;
  }
  template<class View>
  [[nodiscard]] View* view() const
  {
    return card.findChild<View*>();
  }
  [[nodiscard]] QString title() const
  {
    return card.findChild<QLabel*>(QStringLiteral("calendarTitle"))->text();
  }
  [[nodiscard]] QString note() const
  {
    return card.findChild<QLabel*>(QStringLiteral("calendarNote"))->text();
  }
  void press(const char* name)
  {
    QTest::mouseClick(card.findChild<Button*>(QString::fromLatin1(name)), Qt::LeftButton);
  }
};

void drop(CalendarView* view, const Dragged& drag, const QPointF& at)
{
  const std::unique_ptr<QMimeData> mime(mimeOf(drag));
  QDragEnterEvent enter(at.toPoint(), Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(view, &enter);
  REQUIRE(enter.isAccepted());
  QDropEvent event(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(view, &event);
}

} // namespace

TEST_CASE("A calendar by month", "[ui][calendar]")
{
  Shown shown(Period::Month);
  auto* view = shown.view<MonthView>();
  SECTION("turns back, forth and to today, by buttons and keys")
  {
    shown.add("tea", on(11, 5), 19);
    CHECK(shown.title() == "November 2026");
    CHECK(shown.note().isEmpty());
    shown.press("calendarForth");
    CHECK(shown.title() == "December 2026");
    CHECK(shown.note() == "Nothing here");
    shown.press("calendarToday");
    shown.press("calendarBack");
    CHECK(shown.title() == "October 2026");
    QTest::keyClick(&shown.card, Qt::Key_PageDown);
    CHECK(shown.title() == "November 2026");
    QTest::keyClick(&shown.card, Qt::Key_PageUp);
    QTest::keyClick(&shown.card, Qt::Key_Home);
    CHECK(shown.title() == "November 2026");
  }
  SECTION("puts entries on their days, one below the other, and says when a day's begin")
  {
    shown.add("trip", on(11, 14), 9, on(11, 17), 12);
    shown.add("tea", on(11, 16), 19);
    CHECK(shown.bar("tea-0")->text() == "tea 19:00");
    CHECK(shown.bar("trip-0")->text() == "trip");
    CHECK(view->areaOf(on(11, 16)).contains(shown.bar("tea-0")->geometry().center()));
    CHECK(shown.bar("trip-2")->geometry().bottom() < shown.bar("tea-0")->geometry().top());
    CHECK(shown.bar("trip-2")->width() > view->areaOf(on(11, 16)).width());
    CHECK(shown.bar("trip-0")->geometry().right() <= view->areaOf(on(11, 15)).right());
  }
  SECTION("grows a week with what is in it")
  {
    const int before = view->areaOf(on(11, 10)).height();
    for (const char* id : {"one", "two", "three"})
      shown.add(id, on(11, 10), 10);
    CHECK(view->areaOf(on(11, 10)).height() > before);
    CHECK(view->areaOf(on(11, 3)).height() == before);
  }
  SECTION("moves an entry by where it was taken hold of")
  {
    shown.add("trip", on(11, 14), 9, on(11, 17), 12);
    drop(view, {QStringLiteral("trip"), 2}, view->areaOf(on(11, 25)).center());
    REQUIRE(shown.moves.size() == 1);
    CHECK(shown.moves.front().id == "trip");
    CHECK(shown.moves.front().first == on(11, 23));
    CHECK_FALSE(shown.moves.front().second);
  }
  SECTION("moves by keys, opens by Enter and moves the focus by arrows")
  {
    shown.add("tea", on(11, 16), 19);
    shown.add("book", on(11, 18), 19);
    shown.bar("tea-0")->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return shown.bar("tea-0")->hasFocus(); }, 5000));
    QTest::keyClick(shown.bar("tea-0"), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(shown.bar("tea-0"), Qt::Key_Up, Qt::ShiftModifier);
    REQUIRE(shown.moves.size() == 2);
    CHECK(shown.moves[0].first == on(11, 17));
    CHECK(shown.moves[1].first == on(11, 9));
    QTest::keyClick(shown.bar("tea-0"), Qt::Key_Right);
    CHECK(shown.bar("book-0")->hasFocus());
    QTest::keyClick(shown.bar("book-0"), Qt::Key_Return);
    CHECK(shown.opened == QStringList{"book"});
    shown.card.show(shown.entries);
    CHECK(shown.bar("book-0")->hasFocus());
  }
  SECTION("leaves alone what cannot be moved")
  {
    shown.add("old", on(11, 2), 19);
    shown.entries.all.front().movable = false;
    shown.card.show(shown.entries);
    QTest::keyClick(shown.bar("old-0"), Qt::Key_Right, Qt::ShiftModifier);
    CHECK(shown.moves.empty());
  }
  SECTION("begins something new on a day by a double click")
  {
    QTest::mouseDClick(view, Qt::LeftButton, Qt::NoModifier, view->areaOf(on(11, 12)).center());
    REQUIRE(shown.made.size() == 1);
    CHECK(shown.made.front().first == on(11, 12));
    CHECK_FALSE(shown.made.front().second);
  }
}

TEST_CASE("A calendar by week", "[ui][calendar]")
{
  Shown shown(Period::Week);
  auto* view = shown.view<WeekView>();
  SECTION("turns by weeks")
  {
    shown.add("tea", on(11, 17), 19);
    CHECK(shown.title().endsWith(", 2026"));
    CHECK(view->shown() == DateRange{on(11, 16), on(11, 22)});
    shown.press("calendarForth");
    CHECK(view->shown() == DateRange{on(11, 23), on(11, 29)});
    CHECK(shown.note() == "Nothing here");
  }
  SECTION("puts what has a time at its hour, the rest above the hours")
  {
    shown.add("tea", on(11, 17), 19, on(11, 17), 21);
    shown.add("lunch", on(11, 17), 12);
    shown.add("trip", on(11, 18), 9, on(11, 20), 12);
    const QRect tea = shown.bar("tea-0")->geometry(), lunch = shown.bar("lunch-0")->geometry();
    CHECK(view->areaOf(on(11, 17)).contains(tea));
    CHECK(tea.top() - lunch.top() == 7 * (tea.height() + 1) / 2); // which lasts two hours
    CHECK(shown.bar("trip-0")->geometry().bottom() < lunch.top());
    CHECK(view->spotAt(tea.topLeft() + QPoint(5, 5))->second == 19 * 3600);
  }
  SECTION("shows early hours where something is in them")
  {
    shown.add("tea", on(11, 17), 12);
    const int before = view->height();
    shown.add("run", on(11, 18), 5);
    CHECK(view->height() > before);
    CHECK(view->spotAt(shown.bar("run-0")->geometry().topLeft() + QPoint(5, 5))->second == 5 * 3600);
  }
  SECTION("lets entries of the same time share the day")
  {
    shown.add("one", on(11, 17), 12);
    shown.add("two", on(11, 17), 12);
    CHECK_FALSE(shown.bar("one-0")->geometry().intersects(shown.bar("two-0")->geometry()));
  }
  SECTION("moves to an hour by dropping, and by half hours with keys")
  {
    shown.add("tea", on(11, 17), 19);
    shown.add("lunch", on(11, 19), 12);
    const QRect lunch = shown.bar("lunch-0")->geometry();
    drop(view, {QStringLiteral("tea"), 0}, lunch.topLeft() + QPoint(5, 5));
    REQUIRE(shown.moves.size() == 1);
    CHECK(shown.moves[0].first == on(11, 19));
    CHECK(shown.moves[0].second == 12 * 3600);
    QTest::keyClick(shown.bar("tea-0"), Qt::Key_Down, Qt::ShiftModifier);
    CHECK(shown.moves[1].first == on(11, 17));
    CHECK(shown.moves[1].second == 19 * 3600 + 1800);
    QTest::keyClick(shown.bar("tea-0"), Qt::Key_Left, Qt::ShiftModifier);
    CHECK(shown.moves[2].first == on(11, 16));
    CHECK_FALSE(shown.moves[2].second);
  }
}
