// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

#include "tests/catch.h"
#include "tests/ui/printing.h"
#include "tests/ui/shell/community_file.h"
#include "ui/base/language.h"
#include "ui/shell/gallery.h"
#include "ui/shell/pages.h"

using namespace weilu::ui;
using test::CommunityFile;

TEST_CASE("The gallery", "[shell][gallery]")
{
  const CommunityFile file;
  const QTemporaryDir folder;
  GalleryOptions options;
  options.languages = {"zh"};
  options.themes = {ThemeChoice::Dark};

  SECTION("draws the welcome page and every page at the size asked for")
  {
    const QStringList files = renderGallery(folder.path(), file.path(), options);
    CHECK(files.size() >= static_cast<int>(pageEntries().size()) + 1);
    CHECK(QFileInfo::exists(folder.filePath("welcome-zh-dark.png")));
    for (const QString& picture : files)
      CHECK(QImage(picture).size() == QSize(1440, 900));
  }
  SECTION("draws dialogs over their page, and closes them")
  {
    options.pages = QStringList{"content"};
    CHECK(renderGallery(folder.path(), file.path(), options).size() == 4);
    const auto picture = [&](const char* name) { return QImage(folder.filePath(QString::fromLatin1(name))); };
    CHECK(picture("content-new-zh-dark.png") != picture("content-zh-dark.png"));
    CHECK(picture("content-piece-zh-dark.png") == picture("content-zh-dark.png")); // there is none
  }
  SECTION("leaves language and theme as they were")
  {
    options.pages = QStringList{"welcome"};
    CHECK(renderGallery(folder.path(), file.path(), options).size() == 1);
    CHECK(language::current() == "en");
    CHECK_FALSE(Theme::of().isDark());
  }
  SECTION("draws nothing of a file that cannot be opened")
  {
    CHECK(renderGallery(folder.path(), folder.filePath("nothing.weilu"), options).isEmpty());
  }
}
