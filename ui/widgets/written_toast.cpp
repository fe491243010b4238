// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/written_toast.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include "ui/base/theme.h"

namespace weilu::ui {

namespace {

constexpr int pathRoom = 420; ///< at 100 %; the middle of longer ones is left out

Toast* sayIn(QWidget* window, const QString& text, const QString& folder)
{
  Toast* toast = Toast::show(window, text, Toast::tr("Open folder"), {}, QStringLiteral("folder"));
  QObject::connect(toast, &Toast::actionTriggered, toast,
                   [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
  return toast;
}

} // namespace

Toast* sayWritten(QWidget* window, const QString& file)
{
  const QFileInfo info(file);
  return sayIn(window, Toast::tr("Written: %1").arg(info.fileName()), info.absolutePath());
}

Toast* sayWritten(QWidget* window, int count, const QString& folder)
{
  const QString path = QFontMetrics(Theme::of().font(Type::Body))
                           .elidedText(QDir::toNativeSeparators(QDir(folder).absolutePath()), Qt::ElideMiddle,
                                       Theme::of().px(pathRoom));
  return sayIn(window, Toast::tr("%Ln files were written to %1", nullptr, count).arg(path), folder);
}

} // namespace weilu::ui
