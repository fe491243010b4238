// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/base/session.h"

namespace weilu::ui {

/// What can be done with a scheme as a whole: each asks what it needs and is one undoable change.
class SchemeActions : public QObject {
  Q_OBJECT
public:
  SchemeActions(Session& session, QWidget* parent);

  /// Opens the menu of \p scheme at \p anchor.
  void open(const Scheme& scheme, QWidget* anchor);
  void make();
  void save(const Scheme& scheme);

signals:
  /// A scheme was saved, or another one is to be shown because it went.
  void shown(const std::string& scheme);

private:
  void rename(Scheme scheme);
  void duplicate(Scheme scheme);
  void remove(const Scheme& scheme);
  void exportFile(const Scheme& scheme);
  void importFile();
  [[nodiscard]] QWidget* window() const { return qobject_cast<QWidget*>(parent()); }

  Session& m_session;
};

} // namespace weilu::ui
