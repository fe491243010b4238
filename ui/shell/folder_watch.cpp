// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/folder_watch.h"

#include <QDir>

#include "ui/base/session.h"
#include "ui/base/settings.h"
#include "ui/base/text.h"

namespace weilu::ui {

namespace {

constexpr int settlingMs = 2500;

} // namespace

FolderWatch::FolderWatch(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
  m_soon.setSingleShot(true);
  m_soon.setInterval(settlingMs);
  connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
  connect(&m_soon, &QTimer::timeout, this, &FolderWatch::look);
  connect(&session, &Session::opened, this, &FolderWatch::restart);
  connect(&session, &Session::closed, this, &FolderWatch::restart);
}

void FolderWatch::restart()
{
  if (!m_watcher.directories().isEmpty())
    m_watcher.removePaths(m_watcher.directories());
  m_folder.reset();
  m_soon.stop();
  const QString folder = Settings().watchedFolder();
  if (folder.isEmpty() || !m_session.isOpen() || !QDir(folder).exists())
    return;
  m_watcher.addPath(folder);
  m_folder.emplace(std::filesystem::path(utf8(folder)));
  static_cast<void>(m_folder->look(std::chrono::seconds(0)));
}

void FolderWatch::look()
{
  if (!m_folder || !m_session.isOpen())
    return;
  const std::vector<std::filesystem::path> files = m_folder->look();
  if (m_folder->isWaiting())
    m_soon.start();
  if (files.empty())
    return;
  const auto bringing = [files](Workspace& workspace, const Control& control) -> Result<QStringList> {
    QStringList fresh;
    for (const std::filesystem::path& file : files) {
      if (bringsSomething(workspace.sources(), file, control))
        fresh << text(file.string());
    }
    return fresh;
  };
  m_session.read<QStringList>(QStringLiteral("folder.watch"), {}, bringing)
      ->onDone<QStringList>([this](const QStringList& fresh) {
        if (!fresh.isEmpty())
          emit found(fresh);
      });
}

} // namespace weilu::ui
