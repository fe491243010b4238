// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include "ui/base/theme.h"

namespace weilu::ui {

class MainWindow;

/// How the pictures are taken.
struct GalleryOptions {
  QSize size{1440, 900};
  QStringList languages{QStringLiteral("zh"), QStringLiteral("en")};
  QList<ThemeChoice> themes{ThemeChoice::Light, ThemeChoice::Dark};
  QStringList pages; ///< codes; empty: the welcome page and every page with all its states
};

/// Draws the real window on \p file, page by page, into PAGE-LANGUAGE-THEME.png in \p folder. Returns the
/// files written; none when \p file cannot be opened. Runs the event loop until the window is quiet.
[[nodiscard]] QStringList renderGallery(const QString& folder, const QString& file,
                                        const GalleryOptions& options = {});

/// Runs the event loop until no job is under way or waiting.
void waitUntilQuiet(MainWindow& window);

} // namespace weilu::ui
