// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/base/page.h"
#include "ui/base/settings.h"
#include "ui/base/words.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/banner_area.h"
#include "ui/shell/community_files.h"
#include "ui/shell/file_facts.h"
#include "ui/shell/folder_watch.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/nav_counts.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/pages.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/welcome_page.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/themed.h"
#include "ui/widgets/toast.h"

namespace weilu::ui {

namespace {

constexpr int titleBar = 40; ///< about as high as a system draws it

/// Larger with the scale, and never more than \p screen has room for.
QSize leastSize(const QScreen& screen)
{
  const Theme& theme = Theme::of();
  return QSize(theme.px(1024), theme.px(640)).boundedTo(screen.availableSize() - QSize(0, titleBar));
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_session(new Session(this))
    , m_files(new CommunityFiles(*m_session, this))
    , m_actions(new Actions(this))
    , m_facts(new FileFactsReader(*m_session, this))
    , m_watch(new FolderWatch(*m_session, this))
    , m_sidebar(new Sidebar)
    , m_body(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_header(new PageHeader)
    , m_banners(new BannerArea)
    , m_welcomeBanners(new BannerArea)
    , m_pages(new PageStack(*m_session))
    , m_panelSlot(new QWidget)
    , m_status(new StatusLine(*m_session, *m_facts))
{
  setAcceptDrops(true);
  m_pages->setFocusPolicy(Qt::ClickFocus);
  m_welcome->setFocusPolicy(Qt::ClickFocus);
  setWindowIcon(Theme::of().icon(QStringLiteral("weilu"), 64));
  build();
  buildMenuBar();
  new NavCounts(*m_session, *m_sidebar, this);
  wireSession();
  wireFrame();
  wireWelcome();
  wireActions();
  addPageKeys();
  followTheme(this, [this] { setMinimumSize(leastSize(*screen())); });
  resize(1440, 900);
  restoreGeometry(Settings().geometry());
  m_sidebar->setCollapsed(Settings().sidebarCollapsed());
  showOpenState();
}

MainWindow::~MainWindow()
{
  // The pages stand on the session; both are children, in an order that Qt decides.
  m_session->close();
}

void MainWindow::build()
{
  auto* welcome = new QWidget;
  auto* welcomeColumn = new QVBoxLayout(welcome);
  welcomeColumn->setContentsMargins(0, 0, 0, 0);
  welcomeColumn->setSpacing(0);
  welcomeColumn->addWidget(m_welcome, 1);
  welcomeColumn->addWidget(m_welcomeBanners);
  m_body->addWidget(welcome);
  m_body->addWidget(buildMain());
  auto* root = new QWidget;
  auto* column = new QVBoxLayout(root);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* row = new QHBoxLayout;
  row->setSpacing(0);
  row->addWidget(m_sidebar);
  row->addWidget(m_body, 1);
  column->addLayout(row, 1);
  column->addWidget(m_status);
  setCentralWidget(root);
}

QWidget* MainWindow::buildMain()
{
  auto* main = new QWidget;
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  column->addWidget(m_header);
  column->addWidget(m_banners);
  column->addWidget(m_pages, 1);
  auto* slot = new QHBoxLayout(m_panelSlot);
  slot->setContentsMargins(0, 0, 0, 0);
  auto* row = new QHBoxLayout(main);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addLayout(column, 1);
  row->addWidget(m_panelSlot);
  return main;
}

void MainWindow::wireSession()
{
  connect(m_session, &Session::opened, this, &MainWindow::showOpenState);
  connect(m_session, &Session::closed, this, &MainWindow::showOpenState);
  const auto tell = [this](const JobTrouble& trouble) {
    (m_session->isOpen() ? m_banners : m_welcomeBanners)->tell(trouble);
  };
  connect(m_session, &Session::failed, this, tell);
  connect(m_files, &CommunityFiles::failed, this, tell);
  connect(m_session, &Session::said, this, [this](const ChangeLabel& label, ChangeId change) {
    auto* toast =
        Toast::show(this, words::change(label), tr("Undo"), Actions::keyText(QKeySequence("Ctrl+Z")));
    connect(toast, &Toast::actionTriggered, this, [this, change] { m_session->undo(change); });
  });
  connect(m_session, &Session::undid, this, [this](const Change& change) {
    auto* toast = Toast::show(this, tr("Undone: %1").arg(words::change(change.label)), tr("Redo"),
                              Actions::keyText(QKeySequence("Ctrl+Shift+Z")), QStringLiteral("redo"));
    connect(toast, &Toast::actionTriggered, this, [this, id = change.id] { m_session->redo(id); });
  });
  connect(m_session, &Session::kept, this, [this](ChangeId, const ImportRemains& remains) {
    m_banners->offer(QStringLiteral("keptBanner"), words::remains(remains), {}, {})
        ->setKind(Callout::Kind::Info);
  });
  connect(m_session, &Session::redid, this, [this](const Change& change) {
    Toast::show(this, tr("Done again: %1").arg(words::change(change.label)));
  });
  connect(m_files, &CommunityFiles::importWanted, this, &MainWindow::importFiles);
  connect(m_files, &CommunityFiles::backedUp, this, [this](const QString& file) {
    Toast::show(this, tr("Backed up as %1").arg(file));
    m_facts->read();
    m_pages->reloadCurrent();
  });
  connect(m_facts, &FileFactsReader::changed, this, &MainWindow::showFacts);
  connect(m_session, &Session::asOfChanged, this, &MainWindow::offerAsOf);
  connect(m_watch, &FolderWatch::found, this, &MainWindow::offerFiles);
}

void MainWindow::wireFrame()
{
  connect(m_sidebar, &Sidebar::pageWanted, this, &MainWindow::showPage);
  connect(m_sidebar, &Sidebar::searchWanted, this, &MainWindow::openPalette);
  connect(m_sidebar, &Sidebar::communityMenuWanted, this, &MainWindow::openCommunityMenu);
  connect(m_sidebar, &Sidebar::themeToggled, this, [] { appearance::toggleTheme(); });
  connect(m_sidebar, &Sidebar::collapseToggled, this, &MainWindow::toggleSidebar);
  connect(m_pages, &PageStack::pageShown, this, &MainWindow::showPageParts);
  connect(m_pages, &PageStack::pageShown, this, &MainWindow::offerAsOf);
  connect(m_pages, &PageStack::headerChanged, this, [this] { showPageParts(m_pages->currentPage()); });
  connect(m_pages, &PageStack::importWanted, this, &MainWindow::importFiles);
  connect(m_status, &StatusLine::undoWanted, this, [this] { m_session->undo(); });
  connect(m_status, &StatusLine::keysWanted, m_actions->of(QStringLiteral("keys")), &QAction::trigger);
}

void MainWindow::wireWelcome()
{
  connect(m_welcome, &WelcomePage::sampleWanted, m_files, &CommunityFiles::openSample);
  connect(m_welcome, &WelcomePage::newWanted, m_files, [this] { m_files->makeNew(); });
  connect(m_welcome, &WelcomePage::openWanted, m_files, &CommunityFiles::chooseAndOpen);
  connect(m_welcome, &WelcomePage::restoreWanted, m_files, &CommunityFiles::restoreElsewhere);
  connect(m_welcome, &WelcomePage::fileWanted, m_files, &CommunityFiles::open);
  connect(m_welcome, &WelcomePage::importWanted, this, &MainWindow::chooseImport);
  connect(m_welcome, &WelcomePage::languageChosen, this,
          [](const QString& code) { appearance::setLanguage(code); });
  connect(m_welcome, &WelcomePage::themeToggled, this,
          [](bool dark) { appearance::setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light); });
}

void MainWindow::wireActions()
{
  const auto on = [this](const char* code, auto act) {
    connect(m_actions->of(QString::fromLatin1(code)), &QAction::triggered, this, act);
  };
  const auto onPage = [this, on](const char* code, void (Page::*act)()) {
    on(code, [this, act] {
      if (Page* page = m_pages->currentPage())
        (page->*act)();
    });
  };
  on("new", [this] { m_files->makeNew(); });
  on("open", [this] { m_files->chooseAndOpen(); });
  on("sample", [this] { m_files->openSample(); });
  on("import", [this] { importFiles({}); });
  on("backup", [this] { backUpNow(); });
  on("restore", [this] { restore({}); });
  on("close", [this] { m_files->close(); });
  on("make", [this] {
    showPage(QStringLiteral("members"));
    m_pages->currentPage()->makeNew();
  });
  on("quit", [this] { close(); });
  on("undo", [this] { m_session->undo(); });
  on("redo", [this] { m_session->redo(); });
  on("sidebar", [this] { toggleSidebar(); });
  on("theme", [] { appearance::toggleTheme(); });
  on("language", [] { appearance::toggleLanguage(); });
  on("palette", [this] { openPalette(); });
  on("nextPane", [this] { movePane(1); });
  on("previousPane", [this] { movePane(-1); });
  on("keys", [this] { (new KeysDialog(*m_actions, this))->open(); });
  on("about", [this] { (new AboutDialog(this))->open(); });
  onPage("export", &Page::exportData);
  onPage("find", &Page::focusSearch);
  onPage("reload", &Page::reload);
}

void MainWindow::addPageKeys()
{
  for (const PageEntry& entry : pageEntries()) {
    const auto digit = pageDigit(entry);
    if (!digit)
      continue;
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + *digit)), this);
    connect(key, &QShortcut::activated, this, [this, code = entry.code] { showPage(code); });
  }
  auto* slash = new QShortcut(QKeySequence(Qt::Key_Slash), this);
  connect(slash, &QShortcut::activated, m_actions->of(QStringLiteral("find")), &QAction::trigger);
  auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
  connect(escape, &QShortcut::activated, this, &MainWindow::stepBack);
}

void MainWindow::showPage(const QString& code) { m_pages->show(code); }

void MainWindow::placePanel(Page* page)
{
  QLayout* slot = m_panelSlot->layout();
  QWidget* there = slot->count() == 0 ? nullptr : slot->itemAt(0)->widget();
  QWidget* wanted = page ? page->sidePanel() : nullptr;
  if (there == wanted)
    return;
  if (there) {
    // Back to the page it belongs to, so that they go together. A new parent hides.
    const bool shown = !there->isHidden();
    slot->removeWidget(there);
    there->setParent(there->property("owner").value<QWidget*>());
    there->setVisible(shown);
  }
  if (wanted) {
    const bool shown = !wanted->isHidden();
    wanted->setProperty("owner", QVariant::fromValue<QWidget*>(page));
    slot->addWidget(wanted);
    wanted->setVisible(shown);
  }
}

void MainWindow::showPageParts(Page* page)
{
  placePanel(page);
  m_header->setPage(page);
  if (page)
    m_sidebar->setCurrent(m_pages->current());
}

void MainWindow::showOpenState()
{
  const bool open = m_session->isOpen();
  m_sidebar->setVisible(open);
  m_actions->setFileOpen(open);
  m_body->setCurrentIndex(open ? 1 : 0);
  m_banners->clear();
  // Somewhere without a ring, else the window begins with one around its first button.
  (open ? static_cast<QWidget*>(m_pages) : m_welcome)->setFocus();
  if (open) {
    m_welcomeBanners->clear();
    setWindowTitle(tr("%1 – Weilu").arg(text(m_session->workspace().community().name)));
    for (const PageEntry& entry : pageEntries()) {
      if (!entry.icon.isEmpty()) {
        showPage(entry.code);
        break;
      }
    }
  } else {
    setWindowTitle(tr("Weilu"));
    m_welcome->refresh();
  }
}

void MainWindow::showFacts()
{
  if (!m_session->isOpen())
    return;
  const FileFacts& facts = m_facts->facts();
  setWindowTitle(tr("%1 – Weilu").arg(facts.name));
  m_sidebar->setCommunity(facts.name, tr("%Ln people", nullptr, static_cast<int>(facts.people)));
  offerAsOf();
}

bool MainWindow::openQuietly(const QString& file)
{
  const auto opened = m_session->open(file);
  if (!opened)
    m_welcomeBanners->tell({opened.error(), {}});
  return opened.has_value();
}

void MainWindow::backUpNow() { m_files->backUpNow(); }

void MainWindow::restore(const QString& from) { m_files->restore(from); }

} // namespace weilu::ui
