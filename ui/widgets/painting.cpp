// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painting.h"

#include <QFontMetrics>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace weilu::ui {

namespace {

constexpr int avatarGrounds = 6;

bool isHan(char32_t c) { return QChar::script(c) == QChar::Script_Han; }

std::pair<Token, Token> tokensOf(BadgeTone tone)
{
  switch (tone) {
  case BadgeTone::Neutral:
    return {Token::Hover, Token::Text};
  case BadgeTone::Good:
    return {Token::GoodTint, Token::Good};
  case BadgeTone::Warn:
    return {Token::WarnTint, Token::Warn};
  case BadgeTone::Bad:
    return {Token::BadTint, Token::Bad};
  case BadgeTone::Info:
    return {Token::InfoTint, Token::Info};
  case BadgeTone::Accent:
    return {Token::AccentTint, Token::AccentText};
  }
  return {Token::Hover, Token::Text};
}

Token deltaToken(const Delta& delta)
{
  if (!delta.better)
    return Token::Text3;
  return *delta.better ? Token::Good : Token::Bad;
}

} // namespace

Badge layerBadge(const QString& text, const QString& icon, const QString& colorToken)
{
  const Theme& theme = Theme::of();
  const bool hasTint = colorToken.startsWith(QLatin1String("layer"));
  return {text, icon, hasTint ? theme.color(colorToken + QStringLiteral("Tint")) : theme.color(Token::Hover),
          theme.color(Token::Text), theme.color(colorToken)};
}

Badge statusBadge(const QString& text, BadgeTone tone)
{
  const auto [ground, ink] = tokensOf(tone);
  const Theme& theme = Theme::of();
  return {text, {}, theme.color(ground), theme.color(ink), theme.color(ink)};
}

QSize badgeSize(const Badge& badge)
{
  const Theme& theme = Theme::of();
  const int icon = badge.icon.isEmpty() ? 0 : theme.px(13 + 5);
  const int text = QFontMetrics(theme.font(Type::Aux)).horizontalAdvance(badge.text);
  return {text + icon + 2 * theme.px(6), theme.px(20)};
}

int paintBadge(QPainter& painter, const QRect& cell, const Badge& badge)
{
  const Theme& theme = Theme::of();
  const QSize size = badgeSize(badge);
  const QRect area(cell.left(), cell.top() + (cell.height() - size.height()) / 2,
                   std::min(size.width(), cell.width()), size.height());
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(badge.ground);
  painter.drawRoundedRect(area, theme.px(4), theme.px(4));
  int x = area.left() + theme.px(6);
  if (!badge.icon.isEmpty()) {
    const int side = theme.px(13);
    painter.drawPixmap(x, area.top() + (area.height() - side) / 2,
                       theme.pixmap(badge.icon, side, badge.iconInk, painter.device()->devicePixelRatioF()));
    x += theme.px(13 + 5);
  }
  const QFont font = theme.font(Type::Aux);
  const QRect room(x, area.top(), area.right() + 1 - theme.px(6) - x, area.height());
  painter.setFont(font);
  painter.setPen(badge.ink);
  painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetrics(font).elidedText(badge.text, Qt::ElideRight, room.width() + 1));
  painter.restore();
  return area.width();
}

QString avatarText(const QString& name)
{
  const auto letters = name.trimmed().toUcs4();
  const auto han = std::find_if(letters.rbegin(), letters.rend(), isHan);
  if (han != letters.rend()) {
    const char32_t last = *han;
    return QString::fromUcs4(&last, 1);
  }
  QString initials;
  bool atStart = true;
  for (const char32_t c : letters) {
    if (QChar::isLetterOrNumber(c) && atStart && initials.size() < 2)
      initials += QString::fromUcs4(&c, 1).toUpper();
    atStart = QChar::isSpace(c) || c == U'-' || c == U'_' || c == U'.';
  }
  if (initials.isEmpty() && !letters.isEmpty()) {
    const char32_t first = letters.first();
    return QString::fromUcs4(&first, 1);
  }
  return initials.isEmpty() ? QStringLiteral("?") : initials;
}

void paintAvatar(QPainter& painter, const QRect& square, const QString& name, qint64 seed)
{
  const Theme& theme = Theme::of();
  // Neighbouring ids get different grounds.
  const auto mixed = static_cast<quint64>(seed) * 0x9E3779B97F4A7C15ULL >> 33;
  const int ground = static_cast<int>(mixed % avatarGrounds) * 2 + static_cast<int>(Token::Avatar1);
  const QString letters = avatarText(name);
  QFont font = theme.font(Type::BodyBold);
  font.setPixelSize(std::max(9, qRound(square.height() * (letters.size() > 1 ? .38 : .46))));
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.color(static_cast<Token>(ground)));
  painter.drawEllipse(square);
  painter.setFont(font);
  painter.setPen(theme.color(static_cast<Token>(ground + 1)));
  painter.drawText(square, Qt::AlignCenter, letters);
  painter.restore();
}

void paintMicroBars(QPainter& painter, const QRect& area, std::span<const std::optional<int>> days)
{
  const Theme& theme = Theme::of();
  int most = 4;
  for (const auto& day : days)
    most = std::max(most, day.value_or(0));
  const int step = std::max(2, area.width() / std::max(1, int(days.size())));
  int x = area.left();
  for (const auto& day : days) {
    const int width = std::max(1, step - 1);
    if (day && *day > 0) {
      const int height = std::max(2, qRound(double(area.height()) * *day / most));
      painter.fillRect(x, area.bottom() + 1 - height, width, height, theme.color(Token::Text2));
    } else if (day) {
      painter.fillRect(x, area.bottom(), width, 1, theme.color(Token::LineStrong));
    }
    x += step;
  }
}

namespace {

/// The known of \p values as points of \p area, each where it stands among all of them.
QPolygonF sparkline(const QRectF& area, std::span<const double> values)
{
  double least = std::numeric_limits<double>::infinity(), most = -least;
  for (const double value : values) {
    if (std::isnan(value))
      continue;
    least = std::min(least, value);
    most = std::max(most, value);
  }
  const double step = values.size() > 1 ? area.width() / double(values.size() - 1) : 0;
  QPolygonF line;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (std::isnan(values[i]))
      continue;
    const double share = most > least ? (values[i] - least) / (most - least) : .5;
    line << QPointF(area.left() + step * double(i), area.bottom() - share * area.height());
  }
  return line;
}

} // namespace

void paintSparkline(QPainter& painter, const QRectF& area, std::span<const double> values)
{
  const QPolygonF line = sparkline(area, values);
  if (line.size() < 2)
    return;
  const Theme& theme = Theme::of();
  const QColor ink = theme.color(Token::Text2);
  QColor ground = ink;
  ground.setAlphaF(.1f);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  QPolygonF below = line;
  below << QPointF(line.last().x(), area.bottom()) << QPointF(line.first().x(), area.bottom());
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground);
  painter.drawPolygon(below);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(line);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ink);
  painter.drawEllipse(line.last(), 2.5, 2.5);
  painter.restore();
}

int deltaWidth(const Delta& delta, const QFont& font)
{
  const int mark = delta.direction == Delta::Direction::None ? 0 : Theme::of().px(8 + 3);
  return QFontMetrics(font).horizontalAdvance(delta.text) + mark;
}

void paintDelta(QPainter& painter, const QRect& area, const Delta& delta, Qt::Alignment alignment)
{
  const Theme& theme = Theme::of();
  const QColor ink = theme.color(deltaToken(delta));
  const int width = deltaWidth(delta, painter.font());
  qreal x = alignment & Qt::AlignRight ? area.right() + 1 - width : area.left();
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  if (delta.direction != Delta::Direction::None) {
    const qreal side = theme.px(7);
    const qreal high = theme.px(6);
    const qreal middle = area.top() + area.height() / 2.0;
    const bool up = delta.direction == Delta::Direction::Up;
    const qreal foot = middle + (up ? high / 2 : -high / 2);
    const qreal tip = middle - (up ? high / 2 : -high / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{{x, foot}, {x + side, foot}, {x + side / 2, tip}});
    x += theme.px(8 + 3);
  }
  painter.setPen(ink);
  painter.drawText(QRectF(x, area.top(), area.right() + 2 - x, area.height()), Qt::AlignVCenter, delta.text);
  painter.restore();
}

void paintSkeleton(QPainter& painter, const QRectF& block)
{
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(Theme::of().color(Token::Hover));
  const qreal radius = std::min<qreal>(4, block.height() / 2);
  painter.drawRoundedRect(block, radius, radius);
  painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& area, qreal radius)
{
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(Theme::of().color(Token::Accent), 2));
  painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), std::max(0.0, radius - 1), std::max(0.0, radius - 1));
  painter.restore();
}

} // namespace weilu::ui
