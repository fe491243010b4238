// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icon_engine.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <utility>

namespace weilu::ui {

QPixmap drawIcon(const QString& name, int size, const QColor& color, qreal ratio)
{
  QPixmap picture(QSize(size, size) * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  if (name.isEmpty())
    return picture;
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) {
    qWarning("no icon called %s", qPrintable(name));
    return picture;
  }
  QByteArray svg = file.readAll();
  if (!name.startsWith(QLatin1String("weilu")))
    svg.replace("#000", color.name(QColor::HexRgb).toLatin1());
  QSvgRenderer renderer(svg);
  QPainter painter(&picture);
  painter.setOpacity(color.alphaF());
  renderer.render(&painter, QRectF(0, 0, size, size));
  return picture;
}

IconEngine::IconEngine(QString name, std::optional<Token> color, int size)
    : m_name(std::move(name))
    , m_color(color)
    , m_size(size)
{
}

QColor IconEngine::colour(QIcon::Mode mode, QIcon::State state) const
{
  const Theme& theme = Theme::of();
  if (mode == QIcon::Disabled)
    return theme.color(Token::TextDisabled);
  if (m_color)
    return theme.color(*m_color);
  const bool lit = state == QIcon::On || mode == QIcon::Selected;
  return theme.color(lit ? Token::AccentText : Token::Text2);
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
  const int side = std::min(rect.width(), rect.height());
  QRect square(0, 0, side, side);
  square.moveCenter(rect.center());
  painter->drawPixmap(square.topLeft(), scaledPixmap(square.size() * painter->device()->devicePixelRatioF(),
                                                     mode, state, painter->device()->devicePixelRatioF()));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
  return scaledPixmap(size, mode, state, 1);
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal ratio)
{
  // Qt asks in device pixels and wants to find that many of them.
  const int side = qRound(std::min(size.width(), size.height()) / ratio);
  return Theme::of().pixmap(m_name, side, colour(mode, state), ratio);
}

QList<QSize> IconEngine::availableSizes(QIcon::Mode, QIcon::State) { return {QSize(m_size, m_size)}; }

QIconEngine* IconEngine::clone() const { return new IconEngine(*this); }

QString IconEngine::key() const { return QStringLiteral("WeiluIconEngine"); }

QString IconEngine::iconName() { return m_name; }

} // namespace weilu::ui
