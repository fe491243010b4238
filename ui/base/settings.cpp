// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace weilu::ui {

namespace {

constexpr int recentLimit = 10;
const QString recentKey = QStringLiteral("recentFiles");

QString themeCode(ThemeChoice choice)
{
  switch (choice) {
  case ThemeChoice::Light:
    return QStringLiteral("light");
  case ThemeChoice::Dark:
    return QStringLiteral("dark");
  case ThemeChoice::System:
    break;
  }
  return QStringLiteral("system");
}

} // namespace

Settings::Settings()
    : m_file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("weilu"), QStringLiteral("weilu"))
{
}

void Settings::redirect(const QString& folder)
{
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
}

QString Settings::language() const { return m_file.value(QStringLiteral("language")).toString(); }

void Settings::setLanguage(const QString& code) { m_file.setValue(QStringLiteral("language"), code); }

ThemeChoice Settings::theme() const
{
  const QString code = m_file.value(QStringLiteral("theme")).toString();
  if (code == themeCode(ThemeChoice::Light))
    return ThemeChoice::Light;
  return code == themeCode(ThemeChoice::Dark) ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice) { m_file.setValue(QStringLiteral("theme"), themeCode(choice)); }

qreal Settings::scale() const
{
  const qreal scale = m_file.value(QStringLiteral("scale"), 1.0).toReal();
  return scale >= 1 && scale <= 2 ? scale : 1.0;
}

void Settings::setScale(qreal scale) { m_file.setValue(QStringLiteral("scale"), scale); }

QStringList Settings::recentFiles() const
{
  QStringList files = m_file.value(recentKey).toStringList();
  files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
  return files;
}

void Settings::addRecentFile(const QString& file)
{
  const QString path = QFileInfo(file).absoluteFilePath();
  QStringList files = m_file.value(recentKey).toStringList();
  files.removeAll(path);
  files.prepend(path);
  m_file.setValue(recentKey, files.mid(0, recentLimit));
}

void Settings::removeRecentFile(const QString& file)
{
  QStringList files = m_file.value(recentKey).toStringList();
  files.removeAll(QFileInfo(file).absoluteFilePath());
  m_file.setValue(recentKey, files);
}

QStringList Settings::openAtStart() const
{
  const QString file = m_file.value(QStringLiteral("openAtStart")).toString();
  return QFileInfo::exists(file) ? QStringList{file} : QStringList();
}

void Settings::setOpenAtStart(const QString& file) { m_file.setValue(QStringLiteral("openAtStart"), file); }

QString Settings::lastFolder() const
{
  for (const QString& folder : {m_file.value(QStringLiteral("lastFolder")).toString(),
                                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
    if (QFileInfo(folder).isDir())
      return folder;
  }
  return QDir::homePath();
}

void Settings::setLastFolder(const QString& folder) { m_file.setValue(QStringLiteral("lastFolder"), folder); }

QString Settings::watchedFolder() const { return m_file.value(QStringLiteral("watchedFolder")).toString(); }

void Settings::setWatchedFolder(const QString& folder)
{
  m_file.setValue(QStringLiteral("watchedFolder"), folder);
}

QByteArray Settings::geometry() const { return m_file.value(QStringLiteral("geometry")).toByteArray(); }

void Settings::setGeometry(const QByteArray& geometry)
{
  m_file.setValue(QStringLiteral("geometry"), geometry);
}

bool Settings::sidebarCollapsed() const { return m_file.value(QStringLiteral("sidebarCollapsed")).toBool(); }

void Settings::setSidebarCollapsed(bool collapsed)
{
  m_file.setValue(QStringLiteral("sidebarCollapsed"), collapsed);
}

bool Settings::menuBarShown() const { return m_file.value(QStringLiteral("menuBar")).toBool(); }

void Settings::setMenuBarShown(bool shown) { m_file.setValue(QStringLiteral("menuBar"), shown); }

bool Settings::letterKeys() const { return m_file.value(QStringLiteral("letterKeys"), true).toBool(); }

void Settings::setLetterKeys(bool on) { m_file.setValue(QStringLiteral("letterKeys"), on); }

QVariant Settings::value(const QString& key, const QVariant& otherwise) const
{
  return m_file.value(QStringLiteral("screens/") + key, otherwise);
}

void Settings::setValue(const QString& key, const QVariant& value)
{
  m_file.setValue(QStringLiteral("screens/") + key, value);
}

} // namespace weilu::ui
