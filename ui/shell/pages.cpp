// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include <QCoreApplication>

#include "ui/campaigns/campaigns_page.h"
#include "ui/content/content_page.h"
#include "ui/duplicates/duplicates_page.h"
#include "ui/insight/insight_page.h"
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

/// A page with an item in the sidebar, unless it has no icon.
template<class T>
PageEntry page(const char* code, const char* icon, PageEntry::Group group, const char* label)
{
  return {
      QString::fromLatin1(code), QString::fromLatin1(icon), group, label, {}, [](Session& session) -> Page* {
        return new T(session);
      }};
}

PageEntry importPage()
{
  PageEntry entry =
      page<ImportPage>("import", "", PageEntry::Group::Data, QT_TRANSLATE_NOOP("pages", "Import"));
  entry.under = QStringLiteral("data");
  return entry;
}

Result<int> countDuplicates(Workspace& workspace, const Control& control)
{
  return static_cast<int>(workspace.duplicates(control).size());
}

PageEntry duplicatesPage()
{
  PageEntry entry = page<DuplicatesPage>("duplicates", "copy", PageEntry::Group::People,
                                         QT_TRANSLATE_NOOP("pages", "Duplicates"));
  entry.waiting = countDuplicates;
  entry.waitsFor = Area::Members | Area::Community;
  return entry;
}

} // namespace

const std::vector<PageEntry>& pageEntries()
{
  using Group = PageEntry::Group;
  static const std::vector<PageEntry> entries = {
      page<OverviewPage>("overview", "overview", Group::Top, QT_TRANSLATE_NOOP("pages", "Overview")),
      page<MembersPage>("members", "members", Group::People, QT_TRANSLATE_NOOP("pages", "Members")),
      duplicatesPage(),
      page<LayersPage>("layers", "layers", Group::People, QT_TRANSLATE_NOOP("pages", "Layers")),
      page<LevelsPage>("levels", "levels", Group::People, QT_TRANSLATE_NOOP("pages", "Levels & points")),
      page<CampaignsPage>("campaigns", "campaigns", Group::Operations,
                          QT_TRANSLATE_NOOP("pages", "Campaigns")),
      page<ContentPage>("content", "calendar", Group::Operations,
                        QT_TRANSLATE_NOOP("pages", "Content calendar")),
      page<InsightPage>("insight", "insights", Group::Analysis, QT_TRANSLATE_NOOP("pages", "Insight")),
      importPage(),
      page<DataPage>("data", "import", Group::Data, QT_TRANSLATE_NOOP("pages", "Import & backup")),
      page<HistoryPage>("history", "clock", Group::Data, QT_TRANSLATE_NOOP("pages", "History")),
      page<SettingsPage>("settings", "settings", Group::Foot, QT_TRANSLATE_NOOP("pages", "Settings")),
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

std::optional<int> pageDigit(const PageEntry& entry)
{
  constexpr int most = 9;
  if (entry.icon.isEmpty())
    return {};
  if (entry.group == PageEntry::Group::Foot)
    return 0;
  int number = 1;
  for (const PageEntry& other : pageEntries()) {
    if (other.code == entry.code)
      break;
    number += other.icon.isEmpty() ? 0 : 1;
  }
  return number <= most ? std::optional(number) : std::nullopt;
}

QString groupLabel(PageEntry::Group group)
{
  switch (group) {
  case PageEntry::Group::People:
    return QCoreApplication::translate("pages", "People");
  case PageEntry::Group::Operations:
    return QCoreApplication::translate("pages", "Operations");
  case PageEntry::Group::Analysis:
    return QCoreApplication::translate("pages", "Analysis");
  case PageEntry::Group::Data:
    return QCoreApplication::translate("pages", "Data");
  case PageEntry::Group::Top:
  case PageEntry::Group::Foot:
    break;
  }
  return {};
}

} // namespace weilu::ui
