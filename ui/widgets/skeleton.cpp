// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include <QPainter>

#include "ui/widgets/painting.h"

#include <array>

namespace weilu::ui {

namespace {

constexpr int patience = 400; // milliseconds

void paintRows(QPainter& painter, const QRect& room)
{
  const Theme& theme = Theme::of();
  constexpr std::array<double, 4> widths = {.7, .45, .6, .5};
  std::size_t row = 0;
  for (int y = theme.px(8); y + theme.px(12) < room.height(); y += theme.px(34))
    paintSkeleton(painter, QRectF(0, y, room.width() * widths[row++ % widths.size()], theme.px(12)));
}

void paintBars(QPainter& painter, const QRect& room)
{
  constexpr int bars = 12;
  constexpr std::array<double, bars> heights = {.52, .56, .54, .61, .6, .66, .63, .7, .68, .76, .73, .8};
  const double step = room.width() / double(bars);
  for (int i = 0; i < bars; ++i) {
    const double height = room.height() * heights[static_cast<std::size_t>(i)];
    paintSkeleton(painter, QRectF(i * step, room.height() - height, step * .62, height));
  }
}

} // namespace

Skeleton::Skeleton(Form form, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
{
  m_wait.setSingleShot(true);
  m_wait.setInterval(patience);
  connect(&m_wait, &QTimer::timeout, this, QOverload<>::of(&QWidget::update));
}

void Skeleton::showEvent(QShowEvent* event)
{
  m_wait.start();
  QWidget::showEvent(event);
}

void Skeleton::paintEvent(QPaintEvent*)
{
  if (m_wait.isActive())
    return;
  QPainter painter(this);
  if (m_form == Form::Rows)
    paintRows(painter, rect());
  else
    paintBars(painter, rect());
}

} // namespace weilu::ui
