// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>

#include "tests/catch.h"
#include "tests/ui/printing.h"
#include "ui/base/settings.h"

using namespace weilu::ui;

TEST_CASE("Settings", "[settings]")
{
  SECTION("begin with what the computer says")
  {
    const Settings settings;
    CHECK(settings.language().isEmpty());
    CHECK(settings.theme() == ThemeChoice::System);
    CHECK(settings.scale() == 1);
    CHECK(settings.letterKeys());
  }
  SECTION("are still there for the next one")
  {
    Settings().setTheme(ThemeChoice::Dark);
    Settings().setScale(1.1);
    Settings().setValue("members/columns", QStringList{"name", "layer"});
    CHECK(Settings().theme() == ThemeChoice::Dark);
    CHECK(Settings().scale() == Approx(1.1));
    CHECK(Settings().value("members/columns").toStringList() == QStringList{"name", "layer"});
    Settings().setTheme(ThemeChoice::System);
    Settings().setScale(1);
  }
  SECTION("turn down a scale nobody can read")
  {
    Settings().setScale(17);
    CHECK(Settings().scale() == 1);
    Settings().setScale(1);
  }
  SECTION("keep recent files newest first, each once, and only those that are there")
  {
    const QTemporaryDir folder;
    const auto file = [&](const QString& name) {
      const QString path = folder.filePath(name);
      QFile made(path);
      REQUIRE(made.open(QIODevice::WriteOnly));
      return path;
    };
    const QString a = file("a.weilu");
    const QString b = file("b.weilu");
    Settings().addRecentFile(a);
    Settings().addRecentFile(b);
    Settings().addRecentFile(a);
    CHECK(Settings().recentFiles() == QStringList{a, b});
    QFile::remove(b);
    CHECK(Settings().recentFiles() == QStringList{a});
    Settings().removeRecentFile(a);
    CHECK(Settings().recentFiles().isEmpty());
  }
  SECTION("know a folder for files that is there")
  {
    const QTemporaryDir home;
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.path().toUtf8());
    Settings().setLastFolder(home.filePath("gone"));
    CHECK(Settings().lastFolder() == home.path()); // without documents
    Settings().setLastFolder(home.path());
    CHECK(Settings().lastFolder() == home.path());
    Settings().setLastFolder({});
    qputenv("HOME", before);
  }
}
