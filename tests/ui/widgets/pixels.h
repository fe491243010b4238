// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace weilu::ui::test {

/// How many pixels of a widget's picture have exactly \p color.
inline int countPixels(const QImage& image, const QColor& color)
{
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x)
      count += image.pixelColor(x, y) == color;
  }
  return count;
}

inline QImage picture(QWidget& widget) { return widget.grab().toImage(); }

/// Paints with \p paint on a ground of \p color, \p size device-independent pixels.
template<class F>
QImage painted(QSize size, const QColor& color, F paint)
{
  QImage image(size, QImage::Format_RGB32);
  image.fill(color);
  QPainter painter(&image);
  paint(painter);
  return image;
}

} // namespace weilu::ui::test
