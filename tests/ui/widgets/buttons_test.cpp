// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "tests/catch.h"
#include "tests/ui/printing.h"
#include "tests/ui/widgets/pixels.h"
#include "ui/base/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dark_button.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tab_strip.h"

using namespace weilu::ui;
using test::countPixels;
using test::picture;

namespace {

struct BackToLight {
  ~BackToLight()
  {
    Theme::of().choose(ThemeChoice::Light);
    Theme::of().setScale(1);
  }
};

} // namespace

TEST_CASE("A button", "[widgets]")
{
  const BackToLight afterwards;

  SECTION("is 30 high, or 26 when small, and grows with the scale")
  {
    Button button("Save", Button::Kind::Default);
    CHECK(button.sizeHint().height() == 30);
    button.setSmall(true);
    CHECK(button.sizeHint().height() == 26);
    Theme::of().setScale(1.25);
    CHECK(button.sizeHint().height() == 33);
  }
  SECTION("has room for its icon, its text and the arrow of its menu")
  {
    Button button("Save", Button::Kind::Default);
    const int plain = button.sizeHint().width();
    button.setIconName("export");
    CHECK(button.sizeHint().width() == plain + 16 + 6);
    QMenu menu;
    button.setMenu(&menu);
    CHECK(button.sizeHint().width() == plain + 16 + 6 + 14 + 4);
  }
  SECTION("is square when it shows only an icon, and says its name")
  {
    Button button("more", {}, Button::Kind::Icon);
    button.setTip("More");
    CHECK(button.sizeHint() == QSize(30, 30));
    CHECK(button.accessibleName() == "More");
    CHECK(button.toolTip() == "More");
  }
  SECTION("takes its colours from the theme")
  {
    Button button("Write the report", Button::Kind::Primary);
    button.resize(button.sizeHint());
    CHECK(countPixels(picture(button), QColor("#B5481C")) > 500);
    Theme::of().choose(ThemeChoice::Dark);
    CHECK(countPixels(picture(button), QColor("#C2552A")) > 500);
  }
  SECTION("shows the focus with a frame of 2 px and works with the keyboard")
  {
    Button button("Save", Button::Kind::Default);
    button.resize(button.sizeHint());
    button.show();
    REQUIRE(QTest::qWaitForWindowActive(&button));
    const QColor accent = Theme::of().color(Token::Accent);
    button.clearFocus();
    CHECK(countPixels(picture(button), accent) == 0);
    button.setFocus(Qt::TabFocusReason);
    CHECK(countPixels(picture(button), accent) > 2 * 30);
    const QSignalSpy clicked(&button, &Button::clicked);
    QTest::keyClick(&button, Qt::Key_Space);
    CHECK(clicked.size() == 1);
  }
  SECTION("does with Enter what it does with Space")
  {
    Button button("Save", Button::Kind::Default);
    KpiTile tile;
    for (QAbstractButton* each : std::initializer_list<QAbstractButton*>{&button, &tile}) {
      each->show();
      const QSignalSpy clicked(each, &QAbstractButton::clicked);
      QTest::keyClick(each, Qt::Key_Return);
      QTest::keyClick(each, Qt::Key_Enter);
      CHECK(clicked.size() == 2);
    }
  }
  SECTION("shows the focus only as its frame")
  {
    Button button(QString(), Button::Kind::Primary);
    button.resize(120, 30);
    button.show();
    REQUIRE(QTest::qWaitForWindowActive(&button));
    button.setFocus(Qt::TabFocusReason);
    button.setAttribute(Qt::WA_KeyboardFocusChange); // as after a Tab
    const QImage inside = picture(button).copy(4, 4, 112, 22);
    CHECK(countPixels(inside, Theme::of().color(Token::AccentFill)) == 112 * 22);
  }
  SECTION("shortens its text where it has to")
  {
    Button link("somebody.with.a.long.name@example.com", Button::Kind::Link);
    link.resize(80, 22);
    const QImage right = picture(link).copy(77, 0, 3, 22);
    CHECK(countPixels(right, right.pixelColor(0, 0)) == 3 * 22);
  }
  SECTION("does not take the focus from a field when clicked")
  {
    const Button button("Save", Button::Kind::Default);
    CHECK((button.focusPolicy() & Qt::ClickFocus) != Qt::ClickFocus);
  }
}

TEST_CASE("A chip", "[widgets]")
{
  Chip chip;
  const QSignalSpy clicked(&chip, &Chip::clicked);
  const QSignalSpy removed(&chip, &Chip::removed);
  const auto press = [&](const QPoint& at) { QTest::mouseClick(&chip, Qt::LeftButton, {}, at); };

  SECTION("opens when it is off")
  {
    chip.setOff("Channel");
    chip.resize(chip.sizeHint());
    press({chip.width() - 6, 12});
    CHECK(clicked.size() == 1);
    CHECK(removed.isEmpty());
    CHECK(chip.accessibleName() == "Channel");
  }
  SECTION("goes away by its cross, and opens beside it")
  {
    chip.setOn("Layer", "Active, loyal");
    chip.resize(chip.sizeHint());
    CHECK(chip.accessibleName() == "Layer Active, loyal");
    press({chip.width() - 6, 12});
    CHECK(removed.size() == 1);
    CHECK(clicked.isEmpty());
    press({10, 12});
    CHECK(clicked.size() == 1);
  }
  SECTION("goes away by Delete and opens by Enter")
  {
    chip.setOn("Layer", "Active");
    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(removed.size() == 1);
    QTest::keyClick(&chip, Qt::Key_Return);
    CHECK(clicked.size() == 1);
  }
  SECTION("stays for Delete when it is not on")
  {
    chip.setAdd("Condition");
    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(removed.isEmpty());
  }
  SECTION("is 26 high and wide enough for both parts")
  {
    chip.setOff("Layer");
    const int off = chip.sizeHint().width();
    chip.setOn("Layer", "Active, loyal");
    CHECK(chip.sizeHint().height() == 26);
    CHECK(chip.sizeHint().width() > off);
  }
}

TEST_CASE("A segmented control", "[widgets]")
{
  SegmentedControl control;
  control.addSegment("7 days");
  control.addSegment("30 days");
  control.addIconSegment("moon", "Dark");
  const QSignalSpy chosen(&control, &SegmentedControl::chosen);
  control.show();
  REQUIRE(QTest::qWaitForWindowActive(&control));
  const auto segments = control.findChildren<QAbstractButton*>();
  REQUIRE(segments.size() == 3);

  SECTION("begins with the first") { CHECK(control.current() == 0); }
  SECTION("tells what the operator chooses, once")
  {
    QTest::mouseClick(segments.at(1), Qt::LeftButton);
    CHECK(control.current() == 1);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.at(0).at(0).toInt() == 1);
  }
  SECTION("tells nothing when the program chooses")
  {
    control.setCurrent(2);
    CHECK(control.current() == 2);
    CHECK(chosen.isEmpty());
  }
  SECTION("moves with the arrow keys")
  {
    segments.at(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(segments.at(0), Qt::Key_Right);
    CHECK(control.current() == 1);
    CHECK(chosen.size() == 1);
  }
  SECTION("keeps its width when another segment turns bold")
  {
    const int before = control.sizeHint().width();
    control.setCurrent(1);
    CHECK(control.sizeHint().width() == before);
  }
  SECTION("names segments that show only an icon")
  {
    CHECK(segments.at(2)->accessibleName() == "Dark");
    control.setSegmentText(2, "深色");
    CHECK(segments.at(2)->accessibleName() == "深色");
    CHECK(segments.at(2)->toolTip() == "深色");
  }
}

TEST_CASE("A switch", "[widgets]")
{
  Switch control;
  control.resize(control.sizeHint());
  const QColor good = Theme::of().color(Token::Good);

  SECTION("is green when on, and only then")
  {
    CHECK(countPixels(picture(control), good) == 0);
    control.click();
    CHECK(control.isChecked());
    CHECK(countPixels(picture(control), good) > 50);
  }
  SECTION("begins where other fields begin")
  {
    control.click();
    CHECK(picture(control).pixelColor(1, control.height() / 2) == good);
  }
  SECTION("turns with the space key")
  {
    QTest::keyClick(&control, Qt::Key_Space);
    CHECK(control.isChecked());
  }
  SECTION("has room for its text")
  {
    const int bare = control.sizeHint().width();
    control.setText("Leave staff out");
    CHECK(control.sizeHint().width() > bare + 60);
  }
}

TEST_CASE("A tab strip", "[widgets]")
{
  TabStrip strip;
  strip.addTab("Overview");
  strip.addTab("Timeline");
  strip.show();
  REQUIRE(QTest::qWaitForWindowActive(&strip));
  const QSignalSpy chosen(&strip, &TabStrip::chosen);
  const auto tabs = strip.findChildren<QAbstractButton*>();

  SECTION("tells which tab the operator chose")
  {
    QTest::mouseClick(tabs.at(1), Qt::LeftButton);
    CHECK(strip.current() == 1);
    CHECK(chosen.size() == 1);
  }
  SECTION("makes room for a count")
  {
    const int before = tabs.at(1)->sizeHint().width();
    strip.setTabCount(1, "214");
    CHECK(tabs.at(1)->sizeHint().width() > before);
  }
  SECTION("moves with the arrow keys")
  {
    tabs.at(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tabs.at(0), Qt::Key_Right);
    CHECK(strip.current() == 1);
  }
}

TEST_CASE("A button on the dark ground", "[widgets]")
{
  DarkButton button("undo", "Undo", DarkButton::Form::Framed);
  const int bare = button.sizeHint().width();
  button.setKey("Ctrl Z");
  CHECK(button.sizeHint().width() > bare);
  const QSignalSpy clicked(&button, &DarkButton::clicked);
  QTest::mouseClick(&button, Qt::LeftButton);
  CHECK(clicked.size() == 1);
}
