// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace weilu::ui {

class Button;
class FileFactsReader;
class KeyHint;
class Session;
class StatusItem;

/// The lower edge of the window, 26 high: the file at the left; at the right the last change that can be
/// undone and how fresh the data is, or the job that runs.
class StatusLine : public QWidget {
  Q_OBJECT
public:
  StatusLine(Session& session, FileFactsReader& facts, QWidget* parent = nullptr);
  void refresh();

signals:
  void undoWanted();
  void keysWanted();

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void buildFile(QHBoxLayout* row);
  void buildRight(QHBoxLayout* row);
  void showFile();
  [[nodiscard]] QString backupWords() const;
  void showUndo();
  void showJob();
  void openJobs();
  Session& m_session;
  FileFactsReader& m_facts;
  StatusItem* m_file;
  StatusItem* m_local;
  StatusItem* m_bytes;
  StatusItem* m_backup;
  StatusItem* m_undo;
  StatusItem* m_fresh;
  StatusItem* m_version;
  StatusItem* m_keys;
  StatusItem* m_job;
  StatusItem* m_queue;
  KeyHint* m_undoKey;
  KeyHint* m_helpKey;
  QProgressBar* m_bar;
  Button* m_cancel;
  QTimer m_tick;
  QTimer m_minute; ///< "just now" does not stay true
};

} // namespace weilu::ui
