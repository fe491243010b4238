// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scroll_page.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/base/theme.h"

namespace weilu::ui {

QVBoxLayout* scrollingColumn(QWidget* page, int widest)
{
  auto* area = new QScrollArea;
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  auto* content = new QWidget;
  area->setWidget(content);
  content->setAutoFillBackground(false);
  area->viewport()->setAutoFillBackground(false);
  auto* outer = new QVBoxLayout(page);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(area);
  auto* inner = new QWidget;
  if (widest > 0)
    inner->setMaximumWidth(Theme::of().px(widest));
  auto* column = new QVBoxLayout(inner);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  auto* row = new QHBoxLayout;
  row->addWidget(inner, 1);
  if (widest > 0)
    row->addStretch(0);
  auto* filled = new QVBoxLayout(content);
  filled->setContentsMargins(20, 0, 20, 20);
  filled->addLayout(row);
  filled->addStretch(1);
  return column;
}

} // namespace weilu::ui
