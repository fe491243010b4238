// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>

/// The language of the interface, switched while the program runs: every widget gets
/// QEvent::LanguageChange, and QLocale() gives the matching number formats.
namespace weilu::ui::language {

/// What can be chosen: "zh" and "en".
[[nodiscard]] QStringList all();
/// The language of the computer when it is one of ours; Chinese when the computer says nothing.
[[nodiscard]] QString ofSystem();
/// Switches to \p code ("zh", "en"; anything else: ofSystem()).
void choose(const QString& code);
/// "zh" or "en".
[[nodiscard]] QString current();
[[nodiscard]] bool isChinese();
/// A label that carries both languages, in the current one; the other where one is empty.
[[nodiscard]] QString pick(const std::string& zh, const std::string& en);

} // namespace weilu::ui::language
