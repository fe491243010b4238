// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "ui/base/session.h"
#include "ui/shell/window_commands.h"

class QStackedWidget;

namespace weilu::ui {

class Actions;
class BannerArea;
class CommunityFiles;
class DropVeil;
class FileFactsReader;
class FolderWatch;
class Page;
class PageHeader;
class PageStack;
class Sidebar;
class StatusLine;
class WelcomePage;
struct PaletteEntry;

/// The window: sidebar, page with its header, status bar; the welcome page while nothing is open.
class MainWindow : public QMainWindow, public WindowCommands {
  Q_OBJECT
public:
  explicit MainWindow(QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Opens a community file, or takes other files to the import wizard.
  void takeFiles(const QStringList& files);
  /// Opens the sample community; makes it first when it is not there.
  void openSample();
  /// Opens \p file as it is: no daily backup, no layers of today. For pictures.
  bool openQuietly(const QString& file);
  void showPage(const QString& code);
  [[nodiscard]] Session& session() { return *m_session; }
  [[nodiscard]] PageStack& pages() { return *m_pages; }
  [[nodiscard]] Actions& actions() { return *m_actions; }

  void backUpNow() override;
  void restore(const QString& from) override;
  void watchFolder() override;

protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;

private:
  void build();
  QWidget* buildMain();
  void wireSession();
  void wireFrame();
  void wireWelcome();
  void wireActions();
  void addPageKeys();
  void buildMenuBar();
  void showOpenState();
  void showPageParts(Page* page);
  /// Takes the panel of \p page beside it, as high as the window, and gives back the one before.
  void placePanel(Page* page);
  void showFacts();
  void offerAsOf();
  void offerFiles(const QStringList& files);
  void openPalette();
  [[nodiscard]] std::vector<PaletteEntry> paletteEntries();
  void openCommunityMenu();
  void importFiles(const QStringList& files);
  void chooseImport();
  void stepBack();
  void movePane(int direction);
  void toggleSidebar();
  void hideMenuBarSoon();

  Session* m_session;
  CommunityFiles* m_files;
  Actions* m_actions;
  FileFactsReader* m_facts;
  FolderWatch* m_watch;
  Sidebar* m_sidebar;
  QStackedWidget* m_body;
  WelcomePage* m_welcome;
  PageHeader* m_header;
  BannerArea* m_banners;
  BannerArea* m_welcomeBanners;
  PageStack* m_pages;
  QWidget* m_panelSlot;
  StatusLine* m_status;
  DropVeil* m_veil = nullptr;
  bool m_altAlone = false;
};

} // namespace weilu::ui
