// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

#include "app/cli/cli.h"
#include "app/cli/say.h"
#include "ui/base/language.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/shell/appearance.h"
#include "ui/shell/gallery.h"
#include "ui/shell/main_window.h"

#include <string_view>

namespace {

using weilu::cli::Terminal;

/// Pictures need no screen.
void drawOffScreenIfAsked(int argc, char** argv)
{
  const bool pictures = argc > 1 && std::string_view(argv[1]) == "--screenshots";
  if (pictures && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
    qputenv("QT_QPA_PLATFORM", "offscreen");
}

int takePictures(const QString& folder, const QString& size, const QString& pages, const QString& file)
{
  weilu::ui::GalleryOptions options;
  options.pages = pages.split(u',', Qt::SkipEmptyParts);
  const QStringList sides = size.split('x');
  if (sides.size() == 2)
    options.size = QSize(sides[0].toInt(), sides[1].toInt());
  const QStringList files = weilu::ui::renderGallery(folder, file, options);
  QTextStream out(stdout);
  for (const QString& picture : files)
    out << picture << Qt::endl;
  return files.isEmpty() ? 3 : 0;
}

int runWindow(int argc, char** argv)
{
  drawOffScreenIfAsked(argc, argv);
  QApplication application(argc, argv);
  QCoreApplication::setOrganizationName(QStringLiteral("weilu"));
  QCoreApplication::setApplicationName(QStringLiteral("weilu"));
  QCoreApplication::setApplicationVersion(QStringLiteral(WEILU_VERSION));
  QGuiApplication::setDesktopFileName(QStringLiteral("weilu"));
  weilu::ui::Theme theme;
  weilu::ui::appearance::applySaved();

  QCommandLineParser parser;
  parser.addPositionalArgument(QStringLiteral("files"),
                               Terminal::tr("A community to open, or files to import"));
  const QCommandLineOption pictures(QStringLiteral("screenshots"),
                                    Terminal::tr("Draws every page of a community as PNG"),
                                    QStringLiteral("folder"));
  const QCommandLineOption size(QStringLiteral("size"), Terminal::tr("Size of the pictures, 1440x900"),
                                QStringLiteral("size"));
  const QCommandLineOption pages(QStringLiteral("pages"), Terminal::tr("Only these pages, by their codes"),
                                 QStringLiteral("pages"));
  const QCommandLineOption sample(QStringLiteral("sample"), Terminal::tr("Opens the sample community"));
  const QCommandLineOption lang(QStringLiteral("lang"), Terminal::tr("Language of the window this time"),
                                QStringLiteral("zh|en"));
  parser.addOptions({pictures, size, pages, sample, lang});
  parser.addHelpOption();
  parser.process(application);
  const QStringList files = parser.positionalArguments();
  if (parser.isSet(lang))
    weilu::ui::language::choose(parser.value(lang));
  if (parser.isSet(pictures))
    return takePictures(parser.value(pictures), parser.value(size), parser.value(pages), files.value(0));

  weilu::ui::MainWindow window;
  window.show();
  if (parser.isSet(sample))
    window.openSample();
  else
    window.takeFiles(files.isEmpty() ? weilu::ui::Settings().openAtStart() : files);
  return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
  if (weilu::cli::isCommand(argc, argv))
    return weilu::cli::run(argc, argv);
  return runWindow(argc, argv);
}
