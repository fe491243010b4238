// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <string>

namespace weilu::ui {

/// The translation context of everything in ui/base/words*.cpp.
struct Words {
  Q_DECLARE_TR_FUNCTIONS(words)
};

namespace words {

/// Why a file cannot be read or written: a code of core, or what the system or SQLite says in English. What
/// is not known stays as it is.
[[nodiscard]] QString reason(const std::string& code);
/// What a refused value was meant to be ("mapping-name"); options of the command line stay as they are.
[[nodiscard]] QString what(const std::string& code);

} // namespace words

} // namespace weilu::ui
