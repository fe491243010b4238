// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include "tests/catch.h"
#include "tests/ui/printing.h"
#include "tests/ui/shell/community_file.h"
#include "ui/base/language.h"
#include "ui/base/page.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/gallery.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/pages.h"

using namespace weilu::ui;
using test::CommunityFile;

namespace {

/// What is written on a widget, its tool tip and its name for screen readers.
QStringList textsOf(const QWidget& widget)
{
  QStringList texts{widget.toolTip(), widget.accessibleName()};
  if (const auto* label = qobject_cast<const QLabel*>(&widget))
    texts << label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
    texts << button->text();
  if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
    texts << field->placeholderText();
  return texts;
}

/// Words that are the same in both languages: markup, variables, names, units, keys, zones, files.
QString withoutCommonWords(QString text)
{
  static const QRegularExpression common("<[^>]*>|&nbsp;|\\{[a-z_]+\\}|[Cc]amellia|Anna "
                                         "Lee|English|Weilu|weilu|vip|CSV|TSV|Excel|JSON|XML|ZIP|vCard|WAU|"
                                         "MAU|DAU|NPS|MB|KB|Ctrl|Shift|Alt|Esc|F\\d+|[A-Z][a-z]+/"
                                         "[A-Za-z_/]+|UTC|GNU|Qt|[A-Z]|/[\\w./-]+|\\.\\w+");
  return text.remove(common);
}

/// Visible texts that hold an English word.
QStringList englishTexts(const QWidget& window)
{
  static const QRegularExpression word("[A-Za-z]{2,}");
  QStringList found;
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisibleTo(&window) || qobject_cast<const QComboBox*>(widget->parentWidget()))
      continue;
    if (widget->property("names").toBool()) // names of platforms are the same in both languages
      continue;
    for (const QString& text : textsOf(*widget)) {
      if (withoutCommonWords(text).contains(word))
        found << text;
    }
  }
  return found;
}

struct BackToEnglish {
  ~BackToEnglish()
  {
    language::choose("en");
    Theme::of().choose(ThemeChoice::Light);
  }
};

} // namespace

TEST_CASE("Switching the language while the window runs", "[shell][language]")
{
  const BackToEnglish afterwards;
  const CommunityFile file;
  MainWindow window;
  window.resize(1440, 900);
  window.show();

  SECTION("leaves no English on the welcome page")
  {
    language::choose("zh");
    QCoreApplication::processEvents();
    CHECK(englishTexts(window).join(" | ").toStdString() == "");
  }
  SECTION("leaves no English on any page, in menus or the status bar")
  {
    REQUIRE(window.openQuietly(file.path()));
    for (const PageEntry& entry : pageEntries()) {
      window.showPage(entry.code);
      waitUntilQuiet(window);
    }
    language::choose("zh");
    for (const PageEntry& entry : pageEntries()) {
      window.showPage(entry.code);
      waitUntilQuiet(window);
      INFO(entry.code.toStdString());
      CHECK(englishTexts(window).join(" | ").toStdString() == "");
    }
    for (const ActionRow& row : Actions::rows()) {
      const QAction* action = window.actions().of(row.code);
      INFO(Actions::plainText(*action).toStdString());
      CHECK_FALSE(
          withoutCommonWords(Actions::plainText(*action)).contains(QRegularExpression("[A-Za-z]{2,}")));
    }
  }
  SECTION("goes back to English as a whole")
  {
    REQUIRE(window.openQuietly(file.path()));
    language::choose("zh");
    window.showPage("settings");
    language::choose("en");
    waitUntilQuiet(window);
    CHECK(window.pages().currentPage()->title() == "Settings");
    CHECK(window.findChild<QAbstractButton*>("nav-history")->text() == "History");
  }
}

TEST_CASE("Switching the theme while the window runs", "[shell][theme]")
{
  const BackToEnglish afterwards;
  const CommunityFile file;
  MainWindow window;
  window.resize(1440, 900);
  window.show();
  REQUIRE(window.openQuietly(file.path()));
  waitUntilQuiet(window);
  const auto groundAt = [&](int x, int y) { return window.grab().toImage().pixelColor(x, y); };

  window.showPage("settings");
  CHECK(groundAt(800, 880) == Theme::of().color(Token::Side));
  appearance::toggleTheme();
  CHECK(Theme::of().isDark());
  CHECK(groundAt(800, 880) == QColor("#131110"));
  CHECK(groundAt(1420, 800) == QColor("#181614"));
}
