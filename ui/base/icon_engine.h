// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>
#include <QPixmap>
#include <QString>

#include "ui/base/theme.h"

#include <optional>

namespace weilu::ui {

/// resources/icons/NAME.svg in \p color at \p size device-independent pixels, sharp at \p ratio.
/// No name gives an empty picture, an unknown one a warning in the log too. The logos keep their colours.
[[nodiscard]] QPixmap drawIcon(const QString& name, int size, const QColor& color, qreal ratio);

/// Draws an icon in the theme's colours at the moment of painting, so that icons follow the theme.
class IconEngine : public QIconEngine {
public:
  /// \p color: the colour in every state but disabled; none: text2, and accentText when on.
  IconEngine(QString name, std::optional<Token> color, int size);

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal ratio) override;
  QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
  [[nodiscard]] QIconEngine* clone() const override;
  QString key() const override;
  QString iconName() override;

private:
  [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const;
  QString m_name;
  std::optional<Token> m_color;
  int m_size;
};

} // namespace weilu::ui
