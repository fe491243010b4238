// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include "core/intake/watched_folder.h"

#include <optional>

namespace weilu::ui {

class Session;

/// Tells of files that appear in the folder that the operator chose to have watched, while a community is
/// open. Files that were imported before, and those that were there when the watch began, are no news.
class FolderWatch : public QObject {
  Q_OBJECT
public:
  explicit FolderWatch(Session& session, QObject* parent = nullptr);
  /// Begins anew with the folder of the settings; none: watches nothing.
  void restart();
  /// Looks now instead of a moment after the folder changed.
  void look();

signals:
  /// Files that can be imported, by name.
  void found(const QStringList& files);

private:
  Session& m_session;
  QFileSystemWatcher m_watcher;
  QTimer m_soon; ///< when a file is likely to be written to its end
  std::optional<WatchedFolder> m_folder;
};

} // namespace weilu::ui
