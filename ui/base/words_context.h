// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace weilu::ui {

/// The translation context of everything in ui/base/words*.cpp.
struct Words {
  Q_DECLARE_TR_FUNCTIONS(words)
};

} // namespace weilu::ui
