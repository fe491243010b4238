// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QTemporaryDir>

#include "tests/ui/scripted_ask.h"
#include "ui/base/language.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"

#include <catch2/catch.hpp>

int main(int argc, char* argv[])
{
  QApplication application(argc, argv);
  // No test reads or writes the settings of whoever runs it.
  const QTemporaryDir settings;
  weilu::ui::Settings::redirect(settings.path());
  weilu::ui::Theme theme;
  theme.choose(weilu::ui::ThemeChoice::Light);
  weilu::ui::language::choose(QStringLiteral("en"));
  const weilu::ui::test::ScriptedAsk nobody; // closes what no test answers
  return Catch::Session().run(argc, argv);
}
