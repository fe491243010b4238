// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover.h"

#include <QScreen>
#include <QVBoxLayout>

#include "ui/widgets/label.h"

#include <algorithm>

namespace weilu::ui {

Popover* Popover::show(QWidget* anchor, const QString& title, const QString& text)
{
  auto* popover = new Popover(anchor, title, text);
  popover->placeAt(anchor);
  popover->QWidget::show();
  return popover;
}

Popover::Popover(QWidget* anchor, const QString& title, const QString& text)
    : QFrame(anchor, Qt::Popup)
{
  setObjectName(QStringLiteral("popover"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* column = new QVBoxLayout(this);
  const Theme& theme = Theme::of();
  column->setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12));
  column->setSpacing(theme.px(6));
  column->addWidget(makeLabel(Type::BodyBold, Tone::Text, title));
  auto* words = makeParagraph(Type::Aux, Tone::Text2, text);
  words->setFixedWidth(theme.px(320));
  column->addWidget(words);
  setAccessibleName(title);
  setAccessibleDescription(text);
}

void Popover::placeAt(const QWidget* anchor)
{
  adjustSize();
  const QRect screen = anchor->screen()->availableGeometry();
  QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
  if (corner.y() + height() > screen.bottom())
    corner = anchor->mapToGlobal(QPoint(0, -height() - 4));
  corner.setX(
      std::clamp(corner.x(), screen.left() + 4, std::max(screen.left() + 4, screen.right() - width() - 4)));
  move(corner);
}

} // namespace weilu::ui
