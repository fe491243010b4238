// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QContextMenuEvent>
#include <QEnterEvent>
#include <QPainter>
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "tests/ui/printing.h"
#include "tests/ui/widgets/pixels.h"
#include "ui/base/theme.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/popover.h"

#include <limits>
#include <memory>

using namespace weilu::ui;
using test::countPixels;
using test::painted;
using test::picture;

TEST_CASE("The letters of an avatar", "[widgets]")
{
  SECTION("are the last character of a Chinese name")
  {
    CHECK(avatarText("林知夏") == "夏");
    CHECK(avatarText("夏夏不加糖 V60") == "糖");
    CHECK(avatarText("阿𠮷") == "𠮷"); // outside the basic plane
  }
  SECTION("are the first letters of a Latin one")
  {
    CHECK(avatarText("Zhou Yuan") == "ZY");
    CHECK(avatarText("anna") == "A");
    CHECK(avatarText("jean-luc picard") == "JL");
    CHECK(avatarText("user_17") == "U1");
  }
  SECTION("are something for every name")
  {
    CHECK(avatarText("") == "?");
    CHECK(avatarText("  ") == "?");
    CHECK(avatarText("🙂") == "🙂");
  }
}

TEST_CASE("A badge", "[widgets]")
{
  SECTION("of a layer has its glyph in its colour on its tint, and text in text colour")
  {
    const Badge badge = layerBadge("Loyal", "layer-loyal", "layerLoyal");
    CHECK(badge.ground == Theme::of().color(Token::LayerLoyalTint));
    CHECK(badge.iconInk == Theme::of().color(Token::LayerLoyal));
    CHECK(badge.ink == Theme::of().color(Token::Text));
    CHECK(badgeSize(badge).height() == 20);
  }
  SECTION("of a colour without tint stands on neutral ground")
  {
    CHECK(layerBadge("Back", "renew", "lifeResurrected").ground == Theme::of().color(Token::Hover));
  }
  SECTION("fits into a cell that is too narrow")
  {
    int width = 0;
    const Badge badge = statusBadge("a very long status of somebody", BadgeTone::Good);
    const QImage image = painted({60, 34}, Qt::white, [&](QPainter& painter) {
      width = paintBadge(painter, QRect(0, 0, 40, 34), badge);
    });
    CHECK(width == 40);
    for (int y = 0; y < image.height(); ++y)
      CHECK(image.pixelColor(41, y) == QColor(Qt::white));
  }
  SECTION("as a widget follows the theme")
  {
    BadgeLabel label;
    label.setBadge([] { return statusBadge("low risk", BadgeTone::Good); });
    label.resize(label.sizeHint());
    CHECK(label.accessibleName() == "low risk");
    CHECK(countPixels(picture(label), QColor("#E3F2EA")) > 100);
    Theme::of().choose(ThemeChoice::Dark);
    CHECK(countPixels(picture(label), QColor("#1E3329")) > 100);
    Theme::of().choose(ThemeChoice::Light);
  }
}

TEST_CASE("Micro-bars", "[widgets]")
{
  const QColor bar = Theme::of().color(Token::Text2);
  const QColor tick = Theme::of().color(Token::LineStrong);
  const auto drawn = [](std::vector<std::optional<int>> days) {
    return painted({90, 20}, Qt::white,
                   [&](QPainter& painter) { paintMicroBars(painter, QRect(0, 0, 90, 20), days); });
  };

  SECTION("tell no activity from no data")
  {
    std::vector<std::optional<int>> days(30);
    CHECK(countPixels(drawn(days), tick) == 0);
    days[3] = 0;
    CHECK(countPixels(drawn(days), tick) == 2);
  }
  SECTION("are as high as the row's own maximum allows, which is at least 4")
  {
    std::vector<std::optional<int>> days(30, 0);
    days[0] = 2;
    CHECK(countPixels(drawn(days), bar) == 2 * 10);
    days[1] = 8;
    CHECK(countPixels(drawn(days), bar) == 2 * 5 + 2 * 20);
  }
}

TEST_CASE("A key number", "[widgets]")
{
  Kpi kpi;
  kpi.label = "Silent share";
  kpi.value = "47.8%";
  kpi.delta = {"−0.6 pp", Delta::Direction::Down, true};
  kpi.definition = "Members without activity in 30 days";
  for (int i = 0; i < 30; ++i)
    kpi.history.push_back(i);
  KpiTile tile;
  tile.setKpi(kpi);
  tile.resize(188, 92);

  SECTION("says for screen readers what it shows")
  {
    CHECK(tile.accessibleName() == "Silent share");
    CHECK(tile.accessibleDescription() == "47.8%, −0.6 pp");
    CHECK(tile.toolTip() == "<p>Members without activity in 30 days</p>"); // rich text breaks into lines
  }
  SECTION("opens its definition from the round i, by a right click and by the menu key")
  {
    tile.show();
    auto* info = tile.findChild<Button*>();
    REQUIRE(info);
    CHECK_FALSE(info->isVisible());
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QCoreApplication::sendEvent(&tile, &enter);
    CHECK(info->isVisible());
    CHECK(tile.rect().contains(info->geometry()));
    QSignalSpy opened(&tile, &KpiTile::clicked);
    const auto defined = [&] {
      const std::unique_ptr<Popover> popover(tile.findChild<Popover*>());
      return popover && popover->accessibleDescription() == kpi.definition;
    };
    QTest::mouseClick(info, Qt::LeftButton);
    CHECK(defined());
    CHECK(opened.isEmpty()); // the people behind the number stay where they are
    for (const auto reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
      QContextMenuEvent menu(reason, {5, 5}, {5, 5});
      QCoreApplication::sendEvent(&tile, &menu);
      CHECK(defined());
    }
  }
  SECTION("is green when falling is better, red when it is worse")
  {
    const QColor good = Theme::of().color(Token::Good);
    const QColor bad = Theme::of().color(Token::Bad);
    CHECK(countPixels(picture(tile), good) > 5);
    kpi.delta.better = false;
    tile.setKpi(kpi);
    CHECK(countPixels(picture(tile), good) == 0);
    CHECK(countPixels(picture(tile), bad) > 5);
  }
  SECTION("leaves its line out where it would touch the figures")
  {
    const auto lineEnd = [&] { return picture(tile).pixelColor(tile.width() - 20, 46); };
    CHECK(lineEnd() != Theme::of().color(Token::Surface));
    tile.resize(130, 92);
    CHECK(lineEnd() == Theme::of().color(Token::Surface));
  }
  SECTION("draws its line through what is known, and none through one number alone")
  {
    const QColor surface = Theme::of().color(Token::Surface);
    const auto drawn = [&](const std::vector<double>& history) {
      kpi.history = history;
      tile.setKpi(kpi);
      const QImage line = picture(tile).copy(tile.width() - 72, 42, 60, 40);
      return 60 * 40 - countPixels(line, surface);
    };
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    CHECK(drawn({unknown, unknown, unknown, .4}) == 0);
    CHECK(drawn({unknown, unknown, unknown}) == 0);
    // Falls from the first to the last: dark above left, light ground below.
    CHECK(drawn({.5, unknown, unknown, .4}) > 300);
    const QImage falls = picture(tile);
    CHECK(falls.pixelColor(tile.width() - 20, 47) == surface);
    CHECK(falls.pixelColor(tile.width() - 60, 76) != surface);
  }
  SECTION("shows grey blocks while it loads")
  {
    tile.setLoading(true);
    CHECK(countPixels(picture(tile), Theme::of().color(Token::Hover)) > 1000);
    tile.setKpi(kpi);
    CHECK(countPixels(picture(tile), Theme::of().color(Token::Hover)) == 0);
  }
}
