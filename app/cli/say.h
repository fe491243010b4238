// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "app/cli/command.h"

namespace weilu::cli {

/// The translation context of what the command line says itself; the rest comes from ui/base/words.
/// JSON holds codes and is the same in every language. The context is called as the struct: lupdate falls
/// back to that name in functions it does not understand.
struct Terminal {
  Q_DECLARE_TR_FUNCTIONS(Terminal)
};

[[nodiscard]] inline std::string said(const QString& text) { return text.toStdString(); }

/// The language of this run, "zh" or "en": that of --lang wherever it stands, else of the terminal (LC_ALL,
/// LC_MESSAGES, LANG, the first that says something), else English.
[[nodiscard]] QString languageOf(int argc, char** argv);
/// Where the arguments begin when --lang stands before them; argc when nothing follows.
[[nodiscard]] int firstButLanguage(int argc, char** argv);
/// Lets \p app say its help, and what is wrong with its arguments, in the language of the run.
void sayHelp(CLI::App& app);
/// Throws what becomes \p sentence on stderr and exit code 2.
[[noreturn]] void misuse(const QString& sentence);

/// A layer of \p scheme by its name; the code where the scheme has none of it.
[[nodiscard]] std::string layerName(const Scheme& scheme, const std::string& code);
/// The line below a list that does not show everything: "  … and 12 more; --json lists them".
[[nodiscard]] std::string andMore(std::size_t count);

} // namespace weilu::cli
