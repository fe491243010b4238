// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/base/theme.h"

/// Language, theme and scale: applied at once and remembered.
namespace weilu::ui::appearance {

/// Applies what was chosen before, at start.
void applySaved();
void setLanguage(const QString& code);
void setTheme(ThemeChoice choice);
/// From light to dark or back.
void toggleTheme();
void toggleLanguage();
void setScale(qreal scale);

} // namespace weilu::ui::appearance
