// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/base/session.h"

#include <functional>
#include <optional>
#include <vector>

namespace weilu::ui {

class Page;

/// A page of the window: adding one is adding a row in pages.cpp.
struct PageEntry {
  enum class Group { Top, People, Operations, Analysis, Data, Foot };

  QString code; ///< "members"
  QString icon; ///< in the sidebar; empty: the page has no item of its own
  Group group = Group::Top;
  const char* label = nullptr; ///< in the sidebar and the palette; translated by pageLabel()
  QString under;               ///< the page whose item is lit while this one is shown
  std::function<Page*(Session&)> make;
  /// How many things wait there, shown beside the item; a reading job's work. None: nothing ever does.
  std::function<Result<int>(Workspace&, const Control&)> waiting = {};
  Areas waitsFor = {}; ///< counted again after changes of these
};

/// Every page, in the order of the sidebar.
[[nodiscard]] const std::vector<PageEntry>& pageEntries();
[[nodiscard]] const PageEntry* pageEntry(const QString& code);
[[nodiscard]] QString pageLabel(const PageEntry& entry);
/// The digit that shows it together with Ctrl: 1–9 in the order of the sidebar, 0 for the one at its foot;
/// none for the rest.
[[nodiscard]] std::optional<int> pageDigit(const PageEntry& entry);
[[nodiscard]] QString groupLabel(PageEntry::Group group);

} // namespace weilu::ui
