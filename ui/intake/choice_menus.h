// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "core/intake/import.h"

#include <functional>

namespace weilu::ui {

/// Gets what was chosen.
using TakeChoices = std::function<void(const ImportOptions&)>;

/// What is decided about a row: whom it is about, or that it stays out.
[[nodiscard]] QMenu* makeRowMenu(QWidget* parent, const PreviewRow& row, const ImportOptions& choices,
                                 const TakeChoices& take);
/// How one column is taken in: as the import, or another way; whether its blank cells clear. Null for a
/// column of which there is nothing to choose.
[[nodiscard]] QMenu* makeModeMenu(QWidget* parent, const SourceColumn& column, const ImportOptions& choices,
                                  const TakeChoices& take);
/// What goes for the whole import.
[[nodiscard]] QMenu* makeImportMenu(QWidget* parent, ImportAs as, const ImportOptions& choices,
                                    const TakeChoices& take);

} // namespace weilu::ui
