// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace weilu::ui {

class Page;
class Session;

/// A page of the window: adding one is adding a row in pages.cpp.
struct PageEntry {
  enum class Group { Top, People, Data, Foot };

  QString code; ///< "members"
  QString icon; ///< in the sidebar; empty: the page has no item of its own
  Group group = Group::Top;
  const char* label = nullptr; ///< in the sidebar and the palette; translated by pageLabel()
  QString under;               ///< the page whose item is lit while this one is shown
  std::function<Page*(Session&)> make;
};

/// Every page, in the order of the sidebar.
[[nodiscard]] const std::vector<PageEntry>& pageEntries();
[[nodiscard]] const PageEntry* pageEntry(const QString& code);
[[nodiscard]] QString pageLabel(const PageEntry& entry);
[[nodiscard]] QString groupLabel(PageEntry::Group group);

} // namespace weilu::ui
