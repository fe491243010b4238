// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/base/session.h"

namespace weilu::ui {

class Sidebar;

/// Keeps the numbers beside the items of the sidebar: how many wait on each page (PageEntry::waiting).
/// Counted on another thread after the file was opened or changed, one after the other.
class NavCounts : public QObject {
  Q_OBJECT
public:
  NavCounts(Session& session, Sidebar& sidebar, QObject* parent = nullptr);

private:
  void count(Areas areas);
  Session& m_session;
  Sidebar& m_sidebar;
};

} // namespace weilu::ui
