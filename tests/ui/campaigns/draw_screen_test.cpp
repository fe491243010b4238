// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPointer>
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "ui/campaigns/draw_screen.h"

using namespace weilu::ui;

namespace {

QPointer<DrawScreen> screenOf(QStringList first, QStringList second)
{
  return new DrawScreen(QStringLiteral("Thanks"),
                        {{QStringLiteral("First"), first}, {QStringLiteral("Mugs"), second}}, {});
}

} // namespace

TEST_CASE("The winners on a wall", "[ui][campaigns][draws]")
{
  const QPointer<DrawScreen> screen =
      screenOf({QStringLiteral("Anna")}, {QStringLiteral("Ben"), QStringLiteral("Cleo")});
  CHECK(screen->tier() == 0);
  CHECK(screen->runs());
  CHECK(screen->stopped() == 0);

  SECTION("stop one after another, prize by prize")
  {
    screen->pass(10'000);
    CHECK_FALSE(screen->runs());
    CHECK(screen->stopped() == 1);
    screen->goOn();
    CHECK(screen->tier() == 1);
    screen->pass(2'500);
    CHECK(screen->stopped() == 1);
    CHECK(screen->runs());
    screen->pass(10'000);
    CHECK(screen->stopped() == 2);
  }
  SECTION("can be hurried on")
  {
    for (const int tier : {0, 1}) {
      CHECK(screen->tier() == tier);
      QTest::keyClick(screen.data(), Qt::Key_Space);
      CHECK_FALSE(screen->runs());
      QTest::keyClick(screen.data(), Qt::Key_Space);
    }
    CHECK(screen->tier() == 2);
    CHECK_FALSE(screen->runs());
  }
  SECTION("or shown at once, and closed")
  {
    QTest::keyClick(screen.data(), Qt::Key_Escape);
    CHECK(screen->tier() == 2);
    CHECK_FALSE(screen->grab().isNull());
    screen->show();
    QTest::keyClick(screen.data(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(screen);
    return;
  }
  delete screen.data();
}
