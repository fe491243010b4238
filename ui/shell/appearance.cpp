// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/base/language.h"
#include "ui/base/settings.h"

namespace weilu::ui::appearance {

void applySaved()
{
  const Settings settings;
  Theme::of().setScale(settings.scale());
  Theme::of().choose(settings.theme());
  language::choose(settings.language());
}

void setLanguage(const QString& code)
{
  Settings().setLanguage(code);
  language::choose(code);
}

void setTheme(ThemeChoice choice)
{
  Settings().setTheme(choice);
  Theme::of().choose(choice);
}

void toggleTheme() { setTheme(Theme::of().isDark() ? ThemeChoice::Light : ThemeChoice::Dark); }

void toggleLanguage() { setLanguage(language::isChinese() ? QStringLiteral("en") : QStringLiteral("zh")); }

void setScale(qreal scale)
{
  Settings().setScale(scale);
  Theme::of().setScale(scale);
}

} // namespace weilu::ui::appearance
