// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/level_stairs_view.h"

#include "ui/base/words.h"
#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace weilu::ui {

using paint::px;

namespace {

constexpr int lowest = 34, leastRise = 8, likedRise = 27, line = 21, padding = 12;
constexpr qsizetype benefitsShown = 4;

QColor themed(Token token) { return Theme::of().color(token); }
QFont typed(Type type) { return Theme::of().font(type); }

QString elided(Type type, const QString& text, qreal room)
{
  return QFontMetricsF(typed(type)).elidedText(text, Qt::ElideRight, std::max(0.0, room));
}

} // namespace

QColor levelTint(int index, int count)
{
  static constexpr std::array tints{Token::Level1, Token::Level2, Token::Level3, Token::Level4,
                                    Token::Level5};
  // With other than five levels the tints are mixed between the nearest two.
  const qreal along = count < 2 ? 0 : 4.0 * index / (count - 1);
  const auto low = static_cast<std::size_t>(along);
  const QColor a = themed(tints[low]), b = themed(tints[std::min<std::size_t>(low + 1, 4)]);
  const auto share = static_cast<float>(along - std::floor(along));
  const auto mix = [share](float from, float to) { return from + (to - from) * share; };
  return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

void LevelStairsView::setSteps(QList<LevelStep> steps)
{
  m_steps = std::move(steps);
  valuesChanged();
}

qsizetype LevelStairsView::mostBenefits() const
{
  qsizetype most = 0;
  for (const LevelStep& step : m_steps)
    most = std::max(most, step.benefits.size());
  return std::min(most, benefitsShown);
}

/// People, benefits and cost below the floor.
qreal LevelStairsView::belowHeight(qsizetype lines) const
{
  return px(36) + px(line) * static_cast<qreal>(lines) + px(line) + px(10);
}

QSize LevelStairsView::minimumSizeHint() const
{
  return QSizeF(px(116) * std::max(1, markCount()),
                px(lowest) + px(leastRise) * std::max(0, markCount() - 1) + px(16) + belowHeight(0))
      .toSize();
}

QSize LevelStairsView::sizeHint() const
{
  return QSizeF(px(180) * std::max(1, markCount()), px(lowest) +
                                                        px(likedRise) * std::max(0, markCount() - 1) +
                                                        px(16) + belowHeight(mostBenefits()))
      .toSize();
}

qreal LevelStairsView::floorLine() const
{
  const qreal stairs = px(lowest) + px(leastRise) * std::max(0, markCount() - 1) + px(6);
  return std::floor(std::max(stairs, height() - belowHeight(mostBenefits())));
}

QRectF LevelStairsView::columnRect(int index) const
{
  const qreal left = px(14), wide = (width() - 2 * left) / std::max(1, markCount());
  const qreal from = std::round(left + wide * index), to = std::round(left + wide * (index + 1));
  return {from, 0, to - from, static_cast<qreal>(height())};
}

QRectF LevelStairsView::stepRect(int index) const
{
  const QRectF column = columnRect(index);
  const qreal room = floorLine() - px(6) - px(lowest);
  const qreal rise = std::min(px(likedRise), std::floor(room / std::max(1, markCount() - 1)));
  const qreal high = px(lowest) + std::max(px(leastRise), rise) * index;
  return {column.left(), floorLine() - high, column.width() - px(3), high};
}

int LevelStairsView::indexAt(const QPointF& at) const
{
  for (int i = 0; i < markCount(); ++i) {
    if (columnRect(i).contains(at) && at.y() >= stepRect(i).top())
      return i;
  }
  return -1;
}

ChartMark LevelStairsView::markAt(const QPointF& at) const { return {indexAt(at), -1}; }

void LevelStairsView::paintChart(QPainter& painter) const
{
  if (m_steps.isEmpty()) {
    paint::text(painter, typed(Type::Body), themed(Token::Text3), width() / 2.0, height() / 2.0, zeroText(),
                Qt::AlignHCenter);
    return;
  }
  for (int i = 0; i < markCount(); ++i) {
    paintStep(painter, i);
    paintBelow(painter, i);
  }
  paint::hairline(painter, themed(Token::Axis), px(14), width() - px(14), floorLine());
}

void LevelStairsView::paintStep(QPainter& painter, int index) const
{
  const LevelStep& step = m_steps.at(index);
  const QRectF box = stepRect(index);
  painter.save();
  painter.setClipRect(box);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(levelTint(index, markCount()));
  painter.drawRoundedRect(box.adjusted(0, 0, 0, 8), 4, 4); // round above only
  painter.restore();
  const qreal left = box.left() + px(padding), right = box.right() - px(padding);
  const qreal y = box.top() + px(17);
  const QString entry = step.entry.isEmpty() ? tr("From the start") : step.entry;
  const Type type = step.entry.isEmpty() ? Type::Aux : Type::AuxBold;
  const qreal names = paint::textWidth(typed(Type::Card), step.name);
  const qreal entries = paint::textWidth(typed(type), entry);
  // Both beside each other, or the threshold in the second line where the step is high enough.
  const bool beside = names + entries + px(8) <= right - left;
  paint::text(painter, typed(Type::Card), themed(Token::Text), left, y,
              elided(Type::Card, step.name, right - left));
  qreal second = y + px(19);
  if (beside) {
    paint::text(painter, typed(type), themed(Token::Text2), right, y, entry, Qt::AlignRight);
  } else if (second + px(8) <= box.bottom()) {
    paint::text(painter, typed(type), themed(Token::Text2), left, second, elided(type, entry, right - left));
    second += px(18);
  }
  if (!step.keep.isEmpty() && second + px(8) <= box.bottom())
    paint::text(painter, typed(Type::Aux), themed(Token::Text2), left, second,
                elided(Type::Aux, step.keep, right - left));
}

void LevelStairsView::paintBelow(QPainter& painter, int index) const
{
  const LevelStep& step = m_steps.at(index);
  const QRectF column = columnRect(index);
  const qreal left = column.left() + px(padding), room = column.width() - px(padding) - px(4);
  const qreal y = floorLine() + px(22);
  const QString people = words::count(step.people);
  const qreal used = paint::textWidth(typed(Type::Dialog), people) + px(6);
  paint::text(painter, typed(Type::Dialog), themed(Token::Text), left, y, people);
  const QString share = words::percent(step.share), whole = tr("people · %1").arg(share);
  const bool fits = paint::textWidth(typed(Type::Aux), whole) <= room - used;
  paint::text(painter, typed(Type::Aux), themed(Token::Text2), left + used, y, fits ? whole : share);
  paintBenefits(painter, index, y + px(22));
  if (!step.cost.isEmpty())
    paint::text(painter, typed(Type::Aux), themed(Token::Text3), left, height() - px(15),
                elided(Type::Aux, step.cost, room));
}

void LevelStairsView::paintBenefits(QPainter& painter, int index, qreal y) const
{
  const QStringList& benefits = m_steps.at(index).benefits;
  const QRectF column = columnRect(index);
  const qreal left = column.left() + px(padding), room = column.width() - px(padding) - px(4) - px(18);
  const qreal free = height() - px(26) - y + px(line) / 2;
  const qsizetype fit = std::clamp<qsizetype>(static_cast<qsizetype>(free / px(line)), 0, benefitsShown);
  const qsizetype shown = benefits.size() <= fit ? benefits.size() : std::max<qsizetype>(0, fit - 1);
  const int side = static_cast<int>(px(13));
  const qreal ratio = painter.device()->devicePixelRatioF() * painter.transform().m11();
  for (qsizetype i = 0; i < shown; ++i, y += px(line)) {
    painter.drawPixmap(QRectF(left, y - side / 2.0, side, side),
                       Theme::of().pixmap(QStringLiteral("check"), side, themed(Token::Accent), ratio), {});
    paint::text(painter, typed(Type::Aux), themed(Token::Text2), left + px(18), y,
                elided(Type::Aux, benefits.at(i), room));
  }
  if (const auto more = static_cast<int>(benefits.size() - shown); more > 0 && fit > 0)
    paint::text(painter, typed(Type::Aux), themed(Token::Text3), left + px(18), y,
                elided(Type::Aux, tr("%Ln more", nullptr, more), room));
}

void LevelStairsView::paintHover(QPainter& painter) const
{
  QColor veil = themed(Token::Text);
  veil.setAlphaF(.05f);
  const QRectF step = stepRect(current().index);
  painter.fillRect(QRectF(step.left(), step.top(), step.width(), height() - step.top()), veil);
}

void LevelStairsView::paintSkeleton(QPainter& painter) const
{
  const qreal wide = (width() - 2 * px(14)) / 5.0, floor = std::floor(height() * .55);
  for (int i = 0; i < 5; ++i) {
    const qreal left = px(14) + wide * i, high = floor * (.28 + .17 * i);
    painter.fillRect(QRectF(left, floor - high, wide - px(3), high), themed(Token::Hover));
    painter.fillRect(QRectF(left + px(padding), floor + px(16), wide * .5, px(12)), themed(Token::Hover));
    painter.fillRect(QRectF(left + px(padding), floor + px(40), wide * .7, px(10)), themed(Token::Hover));
  }
}

ChartTip LevelStairsView::tip(int index) const
{
  ChartTip tip;
  if (index < 0 || index >= markCount())
    return tip;
  const LevelStep& step = m_steps.at(index);
  tip.title = step.name;
  const Token color = Token::Level5;
  tip.rows.append(
      {color, tr("People"), tr("%1 (%2)").arg(words::count(step.people), words::percent(step.share)), -1});
  tip.rows.append({color, tr("To get there"), step.entry.isEmpty() ? tr("From the start") : step.entry, -1});
  if (!step.keep.isEmpty())
    tip.rows.append({color, step.keep, {}, -1});
  for (const QString& benefit : step.benefits)
    tip.rows.append({color, benefit, {}, -1});
  if (!step.cost.isEmpty())
    tip.rows.append({color, step.cost, {}, -1});
  return tip;
}

QRectF LevelStairsView::tipAnchor(int index) const { return stepRect(index); }

ChartTable LevelStairsView::table() const
{
  ChartTable table;
  table.header = {tr("Level"), tr("To get there"), tr("To keep it"), tr("People"),
                  tr("Share"), tr("Benefits"),     tr("Cost")};
  table.shares = {4};
  for (const LevelStep& step : m_steps)
    table.rows.append({step.name, step.entry, step.keep, step.people, step.share,
                       step.benefits.join(QStringLiteral(", ")), step.cost});
  return table;
}

} // namespace weilu::ui
