// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QObject>
#include <QString>

#include "core/workspace.h"
#include "ui/base/job.h"

#include <functional>
#include <memory>

namespace weilu::ui {

/// What of the file changed; pages reload when it concerns them.
enum class Area { Members = 1, Activity = 2, Purchases = 4, Layers = 8, Community = 16, History = 32 };
Q_DECLARE_FLAGS(Areas, Area)
Q_DECLARE_OPERATORS_FOR_FLAGS(Areas)
using ::operator|; // what is declared above would hide Qt's own in this namespace: Qt::CTRL | Qt::Key_D

/// The open community of a window: one connection for short reads and short edits on the GUI thread,
/// and the way to run longer work on other threads. Screens share it and do not know each other.
class Session : public QObject {
  Q_OBJECT
public:
  explicit Session(QObject* parent = nullptr);
  ~Session() override;

  [[nodiscard]] bool isOpen() const;
  /// Closes what is open first. Refuses what Workspace::open refuses.
  Result<void> open(const QString& file);
  void close();
  [[nodiscard]] QString file() const;
  [[nodiscard]] Workspace& workspace(); ///< only while open

  /// The date every screen looks at: the operator's choice, else the file's, else today.
  [[nodiscard]] Date asOf() const;
  void setAsOf(std::optional<Date> asOf);

  /// Closes everything while \p work runs on the file itself (restoring a backup), then opens again.
  /// \p work runs on another thread, without a connection; other jobs are cancelled first.
  void whileClosed(const QString& title, std::function<Result<Nothing>(const Control&)> work);

  /// Runs a short edit on the GUI thread: catches failures, tells the window (said, failed), emits changed.
  /// \p edit returns what to say, or a refusal.
  bool attempt(Areas areas, const std::function<Result<ChangeLabel>(Workspace&)>& edit);

  /// A reading job over its own connection. A newer job with the same \p slot supersedes the older.
  template<class T, class F>
  Job* read(const QString& slot, const QString& title, F work)
  {
    return start(slot, Job::run<T>(this, title, overOwnWorkspace<T>(std::move(work), Access::ReadOnly)));
  }
  /// A writing job over its own connection; one at a time, others wait. Emits changed(areas) when it
  /// delivered.
  template<class T, class F>
  Job* write(Areas areas, const QString& title, F work)
  {
    return announced(startWriting(
        areas, Job::run<T>(this, title, overOwnWorkspace<T>(std::move(work), Access::ReadWrite))));
  }
  /// A job that needs no open community (making one, for example), shown and cancelled like the others.
  template<class T, class F>
  Job* alone(const QString& title, F work)
  {
    return start({}, Job::run<T>(this, title, std::move(work)));
  }
  /// Jobs under way or waiting, oldest first; reading jobs without a title are left out.
  [[nodiscard]] QList<Job*> jobs() const;
  /// Whether anything runs or waits, reading jobs without a title included.
  [[nodiscard]] bool busy() const;

  /// The change that Ctrl+Z takes back; none while closed.
  [[nodiscard]] std::optional<Change> nextUndo();
  [[nodiscard]] std::optional<Change> nextRedo();
  /// Run as writing jobs, because taking back an import takes time.
  void undo(std::optional<ChangeId> id = {});
  void redo(std::optional<ChangeId> id = {});

signals:
  void opened();
  void closed();
  void changed(weilu::ui::Areas areas);
  void asOfChanged();
  void jobsChanged();
  /// A change was made and can be undone: shown as a toast.
  void said(const weilu::ChangeLabel& label, weilu::ChangeId change);
  /// A change was taken back, or brought back.
  void undid(const weilu::Change& change);
  void redid(const weilu::Change& change);
  /// An import was taken back and left these as they are, because something later changed them.
  void kept(weilu::ChangeId change, const weilu::ImportRemains& remains);
  /// Something was refused or failed: shown as a banner.
  void failed(const weilu::ui::JobTrouble& trouble);

private:
  template<class T, class F>
  auto overOwnWorkspace(F work, Access access)
  {
    return [file = this->file().toStdString(), access,
            work = std::move(work)](const Control& control) -> Result<T> {
      auto workspace = Workspace::open(std::filesystem::path(file), access);
      if (!workspace)
        return tl::unexpected(workspace.error());
      return work(**workspace, control);
    };
  }
  Job* start(const QString& slot, Job* job);
  Job* startWriting(Areas areas, Job* job);
  void startNextWriting();
  void track(Job* job);
  Job* announced(Job* job);
  struct Data;
  std::unique_ptr<Data> m;
};

} // namespace weilu::ui
