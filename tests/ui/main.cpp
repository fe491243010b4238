// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <QApplication>

#include "ui/base/theme.h"

#include <catch2/catch.hpp>

int main(int argc, char* argv[])
{
  QApplication application(argc, argv);
  QCoreApplication::setOrganizationName(QStringLiteral("weilu-tests"));
  weilu::ui::Theme theme;
  return Catch::Session().run(argc, argv);
}
