// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/catch.h"
#include "tests/ui/printing.h"
#include "tests/ui/scripted_ask.h"
#include "tests/ui/shell/community_file.h"
#include "ui/base/settings.h"
#include "ui/shell/gallery.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/switch.h"

using namespace weilu::ui;
using weilu::ui::test::CommunityFile;
using weilu::ui::test::ScriptedAsk;

namespace {

void write(const QString& path, const QByteArray& content)
{
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(content);
}

} // namespace

TEST_CASE("A folder that is watched", "[shell]")
{
  const QTemporaryDir folder;
  const CommunityFile file;
  write(folder.filePath("old.csv"), "id,name\n1,A\n");
  MainWindow window;
  window.resize(1440, 900);
  window.show();
  REQUIRE(window.openQuietly(file.path()));
  window.showPage("settings");
  waitUntilQuiet(window);
  ScriptedAsk ask;
  ask.folders << folder.path();
  auto* watch = window.findChild<Switch*>("settingsWatch");
  REQUIRE(watch);
  CHECK_FALSE(watch->isChecked());
  watch->click();
  CHECK(Settings().watchedFolder() == folder.path());
  write(folder.filePath("new.csv"), "id,name\n2,B\n");
  REQUIRE(QTest::qWaitFor([&] { return window.findChild<Callout*>("newFilesBanner") != nullptr; }, 20'000));
  CHECK(window.findChild<Callout*>("newFilesBanner")->title() == "new.csv is new in the watched folder");
  window.findChild<QAbstractButton*>("newFilesBannerAction")->click();
  waitUntilQuiet(window);
  CHECK(window.findChild<QWidget*>("mappingStep")->isVisible());
  watch->click();
  CHECK(Settings().watchedFolder().isEmpty());
}
