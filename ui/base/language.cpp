// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "ui/base/text.h"
#include "ui/base/theme.h"

#include <memory>

namespace weilu::ui::language {

namespace {

const QString chinese = QStringLiteral("zh");
const QString english = QStringLiteral("en");

/// Translators of the language chosen last: children of the application, found by this name.
const QString translatorName = QStringLiteral("weilu-translator");

void install(const QString& file)
{
  auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
  if (!translator->load(file))
    return;
  translator->setObjectName(translatorName);
  if (QCoreApplication::installTranslator(translator.get()))
    translator.release(); // the application owns it
}

void removeAll()
{
  for (QTranslator* translator :
       QCoreApplication::instance()->findChildren<QTranslator*>(translatorName, Qt::FindDirectChildrenOnly)) {
    QCoreApplication::removeTranslator(translator);
    delete translator;
  }
}

} // namespace

QStringList all() { return {chinese, english}; }

QString ofSystem()
{
  const QLocale system = QLocale::system();
  const bool silent = system.language() == QLocale::C;
  return silent || system.language() == QLocale::Chinese ? chinese : english;
}

void choose(const QString& code)
{
  const QString chosen = all().contains(code) ? code : ofSystem();
  const QString suffix = chosen == chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
  removeAll();
  QLocale::setDefault(chosen == chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                        : QLocale(QLocale::English, QLocale::UnitedStates));
  // Qt's own texts first: the translator installed last is asked first.
  install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm").arg(suffix));
  const QDir files(QStringLiteral(":/i18n"));
  for (const QString& name : files.entryList({QStringLiteral("*_%1.qm").arg(suffix)}))
    install(files.filePath(name));
  if (Theme::isThere())
    Theme::of().setLanguage(chosen);
}

QString current() { return QLocale().language() == QLocale::Chinese ? chinese : english; }

bool isChinese() { return current() == chinese; }

QString pick(const std::string& zh, const std::string& en)
{
  const std::string& wanted = isChinese() ? zh : en;
  return text(wanted.empty() ? (isChinese() ? en : zh) : wanted);
}

} // namespace weilu::ui::language
