// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QImage>
#include <QPushButton>
#include <QRegularExpression>

#include "tests/catch.h"
#include "tests/ui/printing.h"
#include "ui/base/theme.h"
#include "ui/base/tokens.h"

using namespace weilu::ui;

namespace {

/// The most opaque colour of a picture.
QColor inkOf(const QPixmap& picture)
{
  const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
  QColor ink(0, 0, 0, 0);
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixelColor(x, y).alpha() > ink.alpha())
        ink = image.pixelColor(x, y);
    }
  }
  return ink;
}

struct BackToLight {
  ~BackToLight()
  {
    Theme::of().choose(ThemeChoice::Light);
    Theme::of().setScale(1);
    Theme::of().setLanguage("en");
  }
};

} // namespace

TEST_CASE("The theme", "[theme]")
{
  const BackToLight afterwards;
  Theme& theme = Theme::of();

  SECTION("has every token in both themes")
  {
    const Tokens tokens = Tokens::load();
    for (int i = 0; i < tokenCount; ++i) {
      const auto at = static_cast<std::size_t>(i);
      INFO(nameOf(static_cast<Token>(i)).toStdString());
      CHECK(tokens.light[at].isValid());
      CHECK(tokens.dark[at].isValid());
      CHECK(tokenNamed(nameOf(static_cast<Token>(i))) == static_cast<Token>(i));
    }
    CHECK(theme.color(Token::Level5) == QColor("#E0A982"));
  }
  SECTION("finds a token by its name, and text when there is none")
  {
    CHECK(theme.color("layerLeader") == QColor("#5E2F66"));
    CHECK(theme.color("nothing") == theme.color(Token::Text));
  }
  SECTION("changes colours, palette and style sheet at once")
  {
    int changes = 0;
    QObject context;
    QObject::connect(&theme, &Theme::changed, &context, [&] { ++changes; });
    const QString light = theme.styleSheet();
    theme.choose(ThemeChoice::Dark);
    CHECK(changes == 1);
    CHECK(theme.isDark());
    CHECK(theme.color(Token::Bg) == QColor("#181614"));
    CHECK(QApplication::palette().color(QPalette::Window) == QColor("#181614"));
    CHECK(theme.styleSheet() != light);
  }
  SECTION("follows the system when asked to")
  {
    theme.choose(ThemeChoice::System);
    // Without a desktop the system's palette is a light one.
    CHECK_FALSE(theme.isDark());
  }
  SECTION("leaves nothing unfilled in the style sheet")
  {
    const QString sheet = theme.styleSheet();
    CHECK_FALSE(sheet.contains('@'));
    CHECK_FALSE(sheet.contains("icon("));
    static const QRegularExpression url("url\\(([^)]+)\\)");
    for (auto matches = url.globalMatch(sheet); matches.hasNext();) {
      const QString file = matches.next().captured(1);
      INFO(file.toStdString());
      CHECK(QFile::exists(file));
    }
  }
  SECTION("draws an icon in the colour asked for, sharp at any ratio")
  {
    const QPixmap picture = theme.pixmap("check", 16, QColor("#B5481C"), 2);
    CHECK(picture.size() == QSize(32, 32));
    CHECK(picture.devicePixelRatio() == 2);
    CHECK(inkOf(picture).name() == "#b5481c");
  }
  SECTION("gives icons that follow the theme and the state")
  {
    const QIcon icon = theme.icon("members", 18);
    CHECK(inkOf(icon.pixmap(18, QIcon::Normal, QIcon::Off)) == theme.color(Token::Text2));
    CHECK(inkOf(icon.pixmap(18, QIcon::Normal, QIcon::On)) == theme.color(Token::AccentText));
    theme.choose(ThemeChoice::Dark);
    CHECK(inkOf(icon.pixmap(18, QIcon::Normal, QIcon::Off)) == theme.color(Token::Text2));
    const QIcon single = theme.icon("trash", Token::Bad);
    CHECK(inkOf(single.pixmap(16, QIcon::Normal, QIcon::On)) == theme.color(Token::Bad));
    CHECK(inkOf(single.pixmap(16, QIcon::Disabled, QIcon::Off)) == theme.color(Token::TextDisabled));
  }
  SECTION("uses two weights only and the sizes of the design")
  {
    CHECK(theme.font(Type::Body).pixelSize() == 13);
    CHECK(theme.font(Type::Body).weight() == QFont::Normal);
    CHECK(theme.font(Type::Card).pixelSize() == 14);
    CHECK(theme.font(Type::Card).weight() == QFont::Bold);
  }
  SECTION("puts a Latin face first for English")
  {
    theme.setLanguage("en");
    CHECK(theme.font(Type::Body).families().first() == "Segoe UI");
    theme.setLanguage("zh");
    CHECK(theme.font(Type::Body).families().first() == "Noto Sans CJK SC");
  }
  SECTION("scales everything but hairlines")
  {
    theme.setScale(1.25);
    CHECK(theme.px(1) == 1);
    CHECK(theme.px(16) == 20);
    CHECK(theme.font(Type::Aux).pixelSize() == 15);
    CHECK(theme.styleSheet().contains("border: 1px solid"));
    QPushButton button("x");
    button.ensurePolished();
    CHECK(button.sizeHint().height() == 37);
  }
}
