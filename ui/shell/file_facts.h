// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "ui/base/session.h"

#include <optional>

namespace weilu::ui {

/// What the frame of the window says about the open file.
struct FileFacts {
  QString name;
  std::int64_t people = 0; ///< the roster at the as-of date
  quint64 bytes = 0;       ///< with what is still in the write-ahead log
  std::optional<Moment> lastBackup;
  std::optional<Moment> newestEvent;
  std::optional<Date> lastActive;
};

/// Reads FileFacts on another thread after the file was opened or changed.
class FileFactsReader : public QObject {
  Q_OBJECT
public:
  explicit FileFactsReader(Session& session, QObject* parent = nullptr);
  [[nodiscard]] const FileFacts& facts() const { return m_facts; }
  void read();

signals:
  void changed();

private:
  Session& m_session;
  FileFacts m_facts;
};

} // namespace weilu::ui
