// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/base/theme.h"

namespace weilu::ui {

/// Calls \p apply now and each time the theme, its scale or its fonts change, while \p context lives.
template<class F>
void followTheme(QObject* context, F apply)
{
  apply();
  QObject::connect(&Theme::of(), &Theme::changed, context, apply);
}

} // namespace weilu::ui
