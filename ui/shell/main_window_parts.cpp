// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTimer>

#include "ui/base/page.h"
#include "ui/base/questions.h"
#include "ui/base/settings.h"
#include "ui/base/words.h"
#include "ui/intake/intake_words.h"
#include "ui/shell/actions.h"
#include "ui/shell/banner_area.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/community_files.h"
#include "ui/shell/community_switcher.h"
#include "ui/shell/drop_veil.h"
#include "ui/shell/file_facts.h"
#include "ui/shell/folder_watch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/pages.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/welcome_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"

#include <algorithm>

namespace weilu::ui {

namespace {

const QString asOfBanner = QStringLiteral("asOfBanner");
const QString newFilesBanner = QStringLiteral("newFilesBanner");

QStringList localFiles(const QMimeData* data)
{
  QStringList files;
  for (const QUrl& url : data->urls()) {
    if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
      files << url.toLocalFile();
  }
  return files;
}

QString communityAmong(const QStringList& files)
{
  const auto found = std::find_if(files.begin(), files.end(), [](const QString& file) {
    return file.endsWith(QLatin1String(".weilu"), Qt::CaseInsensitive);
  });
  return found == files.end() ? QString() : *found;
}

} // namespace

void MainWindow::buildMenuBar()
{
  m_actions->fill(menuBar());
  QAction* always = m_actions->of(QStringLiteral("menubar"));
  always->setChecked(Settings().menuBarShown());
  connect(always, &QAction::toggled, this, [this](bool shown) {
    Settings().setMenuBarShown(shown);
    menuBar()->setVisible(shown);
  });
  connect(m_actions->recentMenu(), &QMenu::aboutToShow, this, [this] {
    m_actions->recentMenu()->clear();
    m_files->fillRecent(m_actions->recentMenu());
  });
  for (QAction* title : menuBar()->actions())
    connect(title->menu(), &QMenu::aboutToHide, this, &MainWindow::hideMenuBarSoon);
  menuBar()->setVisible(Settings().menuBarShown());
}

void MainWindow::hideMenuBarSoon()
{
  // Moving from one menu to the next hides the first before it shows the second.
  QTimer::singleShot(0, this, [this] {
    if (!Settings().menuBarShown() && !QApplication::activePopupWidget())
      menuBar()->hide();
  });
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
  m_altAlone = event->key() == Qt::Key_Alt;
  QMainWindow::keyPressEvent(event);
}

void MainWindow::keyReleaseEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Alt && m_altAlone && !Settings().menuBarShown()) {
    const bool shown = menuBar()->isVisible();
    menuBar()->setVisible(!shown);
    if (!shown)
      menuBar()->setActiveAction(menuBar()->actions().first());
  }
  m_altAlone = false;
  QMainWindow::keyReleaseEvent(event);
}

void MainWindow::offerAsOf()
{
  m_banners->withdraw(asOfBanner);
  const Page* const page = m_pages->currentPage();
  if (!m_session->isOpen() || !page || !(page->concerns() & Area::Layers))
    return;
  const Date usual = m_session->workspace().asOf();
  if (m_session->asOf() != usual) {
    Callout* told =
        m_banners->offer(asOfBanner, tr("Everything is shown as of %1.").arg(words::date(m_session->asOf())),
                         tr("Back to %1").arg(words::date(usual)), [this] { m_session->setAsOf({}); });
    told->setKind(Callout::Kind::Info);
  }
}

void MainWindow::offerFiles(const QStringList& files)
{
  const QString name = QFileInfo(files.first()).fileName();
  const QString told = files.size() == 1 ? tr("%1 is new in the watched folder").arg(name)
                                         : tr("%n files are new in the watched folder", nullptr,
                                              static_cast<int>(files.size()));
  m_banners
      ->offer(newFilesBanner, told, tr("Look at it"),
              [this, files] {
                m_banners->withdraw(newFilesBanner);
                importFiles(files);
              })
      ->setKind(Callout::Kind::Info);
}

void MainWindow::watchFolder() { m_watch->restart(); }

std::vector<PaletteEntry> MainWindow::paletteEntries()
{
  std::vector<PaletteEntry> entries;
  for (const PageEntry& page : pageEntries()) {
    if (page.icon.isEmpty() || !m_session->isOpen())
      continue;
    const auto digit = pageDigit(page);
    entries.push_back({page.icon,
                       pageLabel(page),
                       tr("Page"),
                       digit ? QStringLiteral("Ctrl %1").arg(*digit) : QString(),
                       [this, code = page.code] { showPage(code); },
                       {}});
  }
  for (const ActionRow& row : Actions::rows()) {
    QAction* action = m_actions->of(QString::fromLatin1(row.code));
    if (!action->isEnabled() || action->objectName() == QLatin1String("action-palette"))
      continue;
    const QString icon = *row.icon ? QString::fromLatin1(row.icon) : QStringLiteral("arrow-right");
    entries.push_back({icon,
                       Actions::plainText(*action),
                       tr("Command"),
                       Actions::keyText(action->shortcut()),
                       [action] { action->trigger(); },
                       {}});
  }
  return entries;
}

void MainWindow::openPalette()
{
  if (findChild<CommandPalette*>())
    return;
  auto* palette = new CommandPalette(*m_session, this, paletteEntries());
  connect(palette, &CommandPalette::memberChosen, m_pages, &PageStack::showPerson);
}

void MainWindow::openCommunityMenu()
{
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setObjectName(QStringLiteral("communityMenu"));
  m_files->fillRecent(menu);
  if (!menu->isEmpty())
    menu->addSeparator();
  for (const char* code : {"open", "new"})
    menu->addAction(m_actions->of(QString::fromLatin1(code)));
  menu->addSeparator();
  menu->addAction(m_actions->of(QStringLiteral("close")));
  const QWidget* anchor = m_sidebar->switcher();
  menu->setMinimumWidth(anchor->width());
  menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 2)));
}

void MainWindow::openSample() { m_files->openSample(); }

void MainWindow::takeFiles(const QStringList& files)
{
  const QString community = communityAmong(files);
  if (!community.isEmpty())
    m_files->open(community);
  else if (!files.isEmpty())
    importFiles(files);
}

void MainWindow::importFiles(const QStringList& files)
{
  if (m_session->isOpen())
    m_pages->importFiles(files);
  else if (files.isEmpty())
    chooseImport();
  else
    m_files->makeNew(QFileInfo(files.first()).completeBaseName(), files);
}

void MainWindow::chooseImport()
{
  const auto files = Ask::current().openFiles(this, tr("Import files"), intake_words::fileFilter());
  if (!files.isEmpty())
    importFiles(files);
}

void MainWindow::stepBack()
{
  const auto jobs = m_session->jobs();
  if (!jobs.isEmpty())
    jobs.first()->cancel();
  else if (Page* page = m_pages->currentPage())
    page->stepBack();
}

void MainWindow::movePane(int direction)
{
  const QList<QWidget*> panes = {m_sidebar, m_header, m_pages, m_panelSlot, m_status, m_welcome};
  const QWidget* focused = QApplication::focusWidget();
  const auto holding = std::find_if(panes.begin(), panes.end(), [&](const QWidget* pane) {
    return focused && pane->isAncestorOf(focused);
  });
  const auto count = panes.size();
  auto at = holding == panes.end() ? (direction > 0 ? -1 : count) : holding - panes.begin();
  for (qsizetype tried = 0; tried < count; ++tried) {
    at = (at + direction + count) % count;
    for (QWidget* child : panes.at(at)->findChildren<QWidget*>()) {
      if (child->isVisible() && child->isEnabled() && child->focusPolicy() & Qt::TabFocus) {
        child->setFocus(Qt::TabFocusReason);
        return;
      }
    }
  }
}

void MainWindow::toggleSidebar()
{
  m_sidebar->setCollapsed(!m_sidebar->collapsed());
  Settings().setSidebarCollapsed(m_sidebar->collapsed());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
  if (!m_files->mayClose()) {
    event->ignore();
    return;
  }
  Settings().setGeometry(saveGeometry());
  Settings().setOpenAtStart(m_session->file());
  m_session->close();
  event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
  QMainWindow::changeEvent(event);
  if (event->type() != QEvent::LanguageChange)
    return;
  m_actions->retranslate();
  if (m_session->isOpen())
    showFacts();
  else
    setWindowTitle(tr("Weilu"));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
  const QStringList files = localFiles(event->mimeData());
  if (files.isEmpty())
    return;
  event->acceptProposedAction();
  const QString community = communityAmong(files);
  delete m_veil;
  m_veil = new DropVeil(this, community.isEmpty()
                                  ? tr("Drop to import %n files", nullptr, static_cast<int>(files.size()))
                                  : tr("Drop to open %1").arg(QFileInfo(community).fileName()));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
  delete m_veil;
  m_veil = nullptr;
}

void MainWindow::dropEvent(QDropEvent* event)
{
  delete m_veil;
  m_veil = nullptr;
  takeFiles(localFiles(event->mimeData()));
  event->acceptProposedAction();
}

WindowCommands& WindowCommands::of(const QWidget* widget)
{
  auto* window = dynamic_cast<WindowCommands*>(widget->window());
  Q_ASSERT_X(window, "WindowCommands", "a page of the shell stands in the main window");
  return *window;
}

} // namespace weilu::ui
