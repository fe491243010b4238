// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include <QCoreApplication>

#include "ui/duplicates/duplicates_page.h"
#include "ui/intake/import_page.h"
#include "ui/layers/layers_page.h"
#include "ui/levels/levels_page.h"
#include "ui/members/members_page.h"
#include "ui/overview/overview_page.h"
#include "ui/shell/data_page.h"
#include "ui/shell/history_page.h"
#include "ui/shell/settings_page.h"

#include <algorithm>

namespace weilu::ui {

namespace {

template<class T>
std::function<Page*(Session&)> making()
{
  return [](Session& session) { return new T(session); };
}

Result<int> countDuplicates(Workspace& workspace, const Control& control)
{
  return static_cast<int>(workspace.duplicates(control).size());
}

} // namespace

const std::vector<PageEntry>& pageEntries()
{
  using Group = PageEntry::Group;
  static const std::vector<PageEntry> entries = {
      {"overview",
       "overview",
       Group::Top,
       QT_TRANSLATE_NOOP("pages", "Overview"),
       {},
       making<OverviewPage>()},
      {"members", "members", Group::People, QT_TRANSLATE_NOOP("pages", "Members"), {}, making<MembersPage>()},
      {"duplicates",
       "copy",
       Group::People,
       QT_TRANSLATE_NOOP("pages", "Duplicates"),
       {},
       making<DuplicatesPage>(),
       countDuplicates,
       Area::Members | Area::Community},
      {"layers", "layers", Group::People, QT_TRANSLATE_NOOP("pages", "Layers"), {}, making<LayersPage>()},
      {"levels",
       "levels",
       Group::People,
       QT_TRANSLATE_NOOP("pages", "Levels & points"),
       {},
       making<LevelsPage>()},
      {"import", {}, Group::Data, QT_TRANSLATE_NOOP("pages", "Import"), "data", making<ImportPage>()},
      {"data", "import", Group::Data, QT_TRANSLATE_NOOP("pages", "Import & backup"), {}, making<DataPage>()},
      {"history", "clock", Group::Data, QT_TRANSLATE_NOOP("pages", "History"), {}, making<HistoryPage>()},
      {"settings",
       "settings",
       Group::Foot,
       QT_TRANSLATE_NOOP("pages", "Settings"),
       {},
       making<SettingsPage>()},
  };
  return entries;
}

const PageEntry* pageEntry(const QString& code)
{
  const auto& entries = pageEntries();
  const auto found =
      std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.code == code; });
  return found == entries.end() ? nullptr : &*found;
}

QString pageLabel(const PageEntry& entry) { return QCoreApplication::translate("pages", entry.label); }

QString groupLabel(PageEntry::Group group)
{
  switch (group) {
  case PageEntry::Group::People:
    return QCoreApplication::translate("pages", "People");
  case PageEntry::Group::Data:
    return QCoreApplication::translate("pages", "Data");
  case PageEntry::Group::Top:
  case PageEntry::Group::Foot:
    break;
  }
  return {};
}

} // namespace weilu::ui
