// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class QWidget;

namespace weilu::ui {

/// Fills \p page with a column that scrolls when it is higher than the window: 20 at the sides and below,
/// cards 12 apart. \p widest in pixels of the design; 0: as wide as the page.
[[nodiscard]] QVBoxLayout* scrollingColumn(QWidget* page, int widest = 0);

} // namespace weilu::ui
