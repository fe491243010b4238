// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_counts.h"

#include "ui/shell/pages.h"
#include "ui/shell/sidebar.h"

namespace weilu::ui {

NavCounts::NavCounts(Session& session, Sidebar& sidebar, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_sidebar(sidebar)
{
  connect(&session, &Session::opened, this, [this] { count(~Areas()); });
  connect(&session, &Session::changed, this, &NavCounts::count);
  connect(&session, &Session::closed, this, [this] {
    for (const PageEntry& entry : pageEntries())
      m_sidebar.setCount(entry.code, 0);
  });
}

void NavCounts::count(Areas areas)
{
  for (const PageEntry& entry : pageEntries()) {
    if (!entry.waiting || !(entry.waitsFor & areas))
      continue;
    m_session.read<int>(QStringLiteral("shell/count/") + entry.code, {}, entry.waiting)
        ->onDone<int>([this, code = entry.code](int waiting) { m_sidebar.setCount(code, waiting); })
        ->onTrouble([](const JobTrouble&) {}); // the page itself will tell
  }
}

} // namespace weilu::ui
