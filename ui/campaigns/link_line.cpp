// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/link_line.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QUrl>

#include "core/base/web_address.h"
#include "ui/base/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

constexpr int leastWidth = 60, lineHeight = 20; // as the texts of other facts

} // namespace

LinkLine::LinkLine(const QString& link, QWidget* parent)
    : QWidget(parent)
{
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  if (isWebAddress(utf8(link))) {
    auto* open = new Button(QString(link).replace(u'&', QStringLiteral("&&")), Button::Kind::Link);
    open->setObjectName(QStringLiteral("openLink"));
    open->setAccessibleName(link);
    open->setToolTip(tr("Open %1 in the browser").arg(link));
    open->setMinimumWidth(Theme::of().px(leastWidth)); // what has no room ends in "…"
    connect(open, &Button::clicked, this, [link] { QDesktopServices::openUrl(QUrl(link)); });
    row->addWidget(open);
  } else {
    auto* text = new ElidedLabel;
    text->setText(link);
    row->addWidget(text, 1);
  }
  auto* copy = new Button(QStringLiteral("copy"), {}, Button::Kind::Icon);
  copy->setObjectName(QStringLiteral("copyLink"));
  copy->setSmall(true);
  copy->setTip(tr("Copy the link"));
  connect(copy, &Button::clicked, this, [link] { QGuiApplication::clipboard()->setText(link); });
  row->addWidget(copy);
  row->addStretch(0);
  for (Button* button : findChildren<Button*>())
    button->setFixedHeight(Theme::of().px(lineHeight));
}

} // namespace weilu::ui
