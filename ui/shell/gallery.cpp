// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gallery.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QPainter>
#include <QPixmap>

#include "core/store/change_log.h"
#include "core/workspace.h"
#include "ui/base/language.h"
#include "ui/base/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/pages.h"

namespace weilu::ui {

namespace {

/// Turns of the event loop without a job after which nothing more is coming: a page that got its data asks
/// for more in the next turn, not later.
constexpr int quietTurns = 5;

/// One language and theme: draws pages into files.
class Photographer {
public:
  Photographer(MainWindow& window, const QDir& folder, const QString& suffix)
      : m_window(window)
      , m_folder(folder)
      , m_suffix(suffix)
  {
  }

  void take(const QString& name)
  {
    waitUntilQuiet(m_window);
    const QString file = m_folder.filePath(QStringLiteral("%1-%2.png").arg(name, m_suffix));
    if (picture().save(file))
      m_files << file;
  }

  void takePage(const QString& code)
  {
    m_window.showPage(code);
    take(code);
    Page* page = m_window.pages().currentPage();
    const QStringList states = page ? page->states() : QStringList();
    const ChangeId before = lastChange();
    for (const QString& state : states) {
      page->showState(state);
      take(code + u'-' + state);
      closeDialogs();
    }
    // A state may import something; the next language finds the file as it was.
    for (qsizetype i = 0; i < states.size() && lastChange() != before; ++i) {
      m_window.session().undo();
      waitUntilQuiet(m_window);
    }
  }

  [[nodiscard]] const QStringList& files() const { return m_files; }

private:
  [[nodiscard]] QList<QDialog*> dialogs() const
  {
    QList<QDialog*> open = m_window.findChildren<QDialog*>();
    open.removeIf([](const QDialog* dialog) { return !dialog->isVisible(); });
    return open;
  }
  /// The window with the dialogs over it, which are windows of their own.
  [[nodiscard]] QPixmap picture() const
  {
    QPixmap picture = m_window.grab();
    QPainter painter(&picture);
    for (QDialog* dialog : dialogs()) {
      QRect over = dialog->rect();
      over.moveCenter(m_window.rect().center());
      painter.drawPixmap(over.topLeft(), dialog->grab());
    }
    return picture;
  }
  void closeDialogs()
  {
    for (QDialog* dialog : dialogs())
      dialog->reject();
  }
  [[nodiscard]] ChangeId lastChange() const
  {
    Session& session = m_window.session();
    const auto change = session.isOpen() ? session.workspace().changes().nextUndo() : std::nullopt;
    return change ? change->id : ChangeId();
  }

  MainWindow& m_window;
  QDir m_folder;
  QString m_suffix;
  QStringList m_files;
};

QStringList renderOne(const QDir& folder, const QString& file, const GalleryOptions& options,
                      const QString& suffix)
{
  MainWindow window;
  window.resize(options.size);
  window.show();
  Photographer photographer(window, folder, suffix);
  if (options.pages.isEmpty() || options.pages.contains(QLatin1String("welcome")))
    photographer.take(QStringLiteral("welcome"));
  if (!window.openQuietly(file))
    return {};
  for (const PageEntry& entry : pageEntries()) {
    if (options.pages.isEmpty() || options.pages.contains(entry.code))
      photographer.takePage(entry.code);
  }
  return photographer.files();
}

} // namespace

void waitUntilQuiet(MainWindow& window)
{
  for (int quiet = 0; quiet < quietTurns;) {
    if (window.session().busy()) {
      quiet = 0;
      QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    } else {
      ++quiet;
      QCoreApplication::processEvents();
    }
    // Jobs that ended go away here; processEvents alone leaves them.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
}

QStringList renderGallery(const QString& folder, const QString& file, const GalleryOptions& options)
{
  const ThemeChoice themeBefore = Theme::of().choice();
  const QString languageBefore = language::current();
  QDir().mkpath(folder);
  QStringList files;
  for (const QString& code : options.languages) {
    for (const ThemeChoice theme : options.themes) {
      language::choose(code);
      Theme::of().choose(theme);
      const QString suffix = QStringLiteral("%1-%2").arg(
          code, theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
      files << renderOne(QDir(folder), file, options, suffix);
    }
  }
  language::choose(languageBefore);
  Theme::of().choose(themeBefore);
  return files;
}

} // namespace weilu::ui
