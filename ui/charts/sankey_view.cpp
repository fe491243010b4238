// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sankey_view.h"

#include "ui/base/tokens.h"
#include "ui/base/words.h"
#include "ui/charts/chart_paint.h"

#include <algorithm>
#include <cmath>

namespace weilu::ui {

using paint::px;

namespace {

constexpr int barWidth = 10, gapLeast = 8, gapMost = 22, labelGap = 9, labelStep = 17;
constexpr qreal thinnest = 1, lowestBar = 2; ///< pixels at any scale: what is there is seen

QColor themed(Token token) { return Theme::of().color(token); }
QFont typed(Type type) { return Theme::of().font(type); }

} // namespace

SankeyView::SankeyView(QWidget* parent)
    : ChartWidget(parent)
{
  connect(&Theme::of(), &Theme::changed, this, &SankeyView::place);
  connect(this, &ChartWidget::markActivated, this, [this](int index, int series) {
    const int ribbon = ribbonOf({index, series});
    if (ribbon >= 0)
      emit ribbonActivated(m_ribbons.at(ribbon).from, m_ribbons.at(ribbon).to);
    else
      emit nodeActivated(isLeft(index), isLeft(index) ? index : index - static_cast<int>(m_left.size()));
  });
}

void SankeyView::setFlow(QList<SankeyNode> left, QList<SankeyNode> right, QList<SankeyRibbon> ribbons)
{
  m_left = std::move(left);
  m_right = std::move(right);
  m_ribbons = std::move(ribbons);
  m_ribbons.removeIf([](const SankeyRibbon& ribbon) { return ribbon.people <= 0; });
  std::stable_sort(m_ribbons.begin(), m_ribbons.end(), [](const auto& a, const auto& b) {
    return a.from != b.from ? a.from < b.from : a.to < b.to;
  });
  place();
  valuesChanged();
}

void SankeyView::setSelected(const QString& code)
{
  m_selected = code;
  update();
}

int SankeyView::markCount() const
{
  return m_ribbons.isEmpty() ? 0 : static_cast<int>(m_left.size() + m_right.size());
}

int SankeyView::seriesCount() const
{
  return current().index < 0 ? 0 : static_cast<int>(ribbonsOf(current().index).size());
}

const SankeyNode& SankeyView::node(int index) const
{
  return isLeft(index) ? m_left.at(index) : m_right.at(index - m_left.size());
}

QList<int> SankeyView::ribbonsOf(int index) const
{
  QList<int> found;
  for (int i = 0; i < m_ribbons.size(); ++i) {
    const SankeyRibbon& ribbon = m_ribbons.at(i);
    if (isLeft(index) ? ribbon.from == index : ribbon.to == index - m_left.size())
      found.append(i);
  }
  return found;
}

int SankeyView::ribbonOf(const ChartMark& mark) const
{
  if (mark.index < 0 || mark.index >= markCount() || mark.series < 0)
    return -1;
  const QList<int> ribbons = ribbonsOf(mark.index);
  // Going on to a bar with fewer ribbons stays on its last.
  return ribbons.isEmpty() ? -1 : ribbons.at(std::min<qsizetype>(mark.series, ribbons.size() - 1));
}

qint64 SankeyView::peopleOf(int index) const
{
  qint64 people = 0;
  for (const int ribbon : ribbonsOf(index))
    people += m_ribbons.at(ribbon).people;
  return people;
}

QString SankeyView::label(int index) const { return node(index).name + u' ' + words::count(peopleOf(index)); }

QString SankeyView::netText(int index) const
{
  const std::optional<qint64>& net = node(index).net;
  return net && width() >= px(440) ? tr("net %1").arg(words::signedCount(*net)) : QString();
}

QSize SankeyView::minimumSizeHint() const { return QSizeF(px(300), px(180)).toSize(); }

QSize SankeyView::sizeHint() const { return QSizeF(px(560), px(350)).toSize(); }

qreal SankeyView::labelRoom(bool leftSide) const
{
  qreal room = 0;
  const int first = leftSide ? 0 : static_cast<int>(m_left.size());
  const qsizetype count = leftSide ? m_left.size() : m_right.size();
  for (int i = first; i < first + count; ++i) {
    const QString net = leftSide ? QString() : netText(i);
    const qreal extra = net.isEmpty() ? 0 : px(8) + paint::textWidth(typed(Type::Aux), net);
    room = std::max(room, paint::textWidth(typed(Type::BodyBold), label(i)) + extra);
  }
  return std::min(std::ceil(room), width() * .34);
}

qreal SankeyView::barHeight(int index, qreal scale) const
{
  qreal height = 0;
  for (const int ribbon : ribbonsOf(index))
    height += std::max(thinnest, static_cast<qreal>(m_ribbons.at(ribbon).people) * scale);
  return std::max(lowestBar, height);
}

qreal SankeyView::columnHeight(bool leftSide, qreal scale) const
{
  const int first = leftSide ? 0 : static_cast<int>(m_left.size());
  const int count = static_cast<int>(leftSide ? m_left.size() : m_right.size());
  qreal height = px(gapLeast) * std::max(0, count - 1);
  for (int i = first; i < first + count; ++i)
    height += barHeight(i, scale);
  return height;
}

/// Pixels for each person: the most at which both sides fit.
qreal SankeyView::bestScale(qreal room) const
{
  qint64 people = 0;
  for (const SankeyRibbon& ribbon : m_ribbons)
    people += ribbon.people;
  qreal low = 0, high = people == 0 ? 0 : room / static_cast<qreal>(people);
  for (int i = 0; i < 40; ++i) {
    const qreal middle = (low + high) / 2;
    (std::max(columnHeight(true, middle), columnHeight(false, middle)) <= room ? low : high) = middle;
  }
  return low;
}

void SankeyView::place()
{
  m_rects.clear();
  m_bands.clear();
  if (m_ribbons.isEmpty())
    return;
  const qreal scale = bestScale(height() - 2 * px(12));
  placeColumn(true, px(14) + labelRoom(true) + px(labelGap), scale);
  placeColumn(false, width() - px(14) - labelRoom(false) - px(labelGap) - px(barWidth), scale);
  placeBands(scale);
}

void SankeyView::placeColumn(bool leftSide, qreal x, qreal scale)
{
  const int first = leftSide ? 0 : static_cast<int>(m_left.size());
  const int count = static_cast<int>(leftSide ? m_left.size() : m_right.size());
  const qreal spare = height() - 2 * px(12) - columnHeight(leftSide, scale);
  const qreal gap = std::min(px(gapMost), px(gapLeast) + std::max(0.0, spare) / std::max(1, count - 1));
  qreal y = px(12);
  for (int i = first; i < first + count; ++i) {
    m_rects.append(QRectF(std::floor(x), y, px(barWidth), barHeight(i, scale)));
    y += m_rects.last().height() + gap;
  }
}

void SankeyView::placeBands(qreal scale)
{
  QList<qreal> used(m_rects.size(), 0);
  for (const SankeyRibbon& ribbon : m_ribbons) { // by source, then target: both ends come in order
    const qsizetype to = m_left.size() + ribbon.to;
    const qreal thickness = std::max(thinnest, static_cast<qreal>(ribbon.people) * scale);
    m_bands.append(
        {m_rects.at(ribbon.from).top() + used[ribbon.from], m_rects.at(to).top() + used[to], thickness});
    used[ribbon.from] += thickness;
    used[to] += thickness;
  }
}

void SankeyView::resizeEvent(QResizeEvent*) { place(); }

QPainterPath SankeyView::ribbonPath(int ribbon) const
{
  const Band& band = m_bands.at(ribbon);
  const qreal left = m_rects.at(m_ribbons.at(ribbon).from).right();
  const qreal right = m_rects.at(m_left.size() + m_ribbons.at(ribbon).to).left();
  const qreal middle = (left + right) / 2;
  QPainterPath path(QPointF(left, band.from));
  path.cubicTo(middle, band.from, middle, band.to, right, band.to);
  path.lineTo(right, band.to + band.thickness);
  path.cubicTo(middle, band.to + band.thickness, middle, band.from + band.thickness, left,
               band.from + band.thickness);
  path.closeSubpath();
  return path;
}

QList<qreal> SankeyView::labelPlaces(bool leftSide) const
{
  QList<qreal> places;
  const int first = leftSide ? 0 : static_cast<int>(m_left.size());
  const qsizetype count = leftSide ? m_left.size() : m_right.size();
  for (int i = first; i < first + count && i < m_rects.size(); ++i)
    places.append(m_rects.at(i).center().y());
  paint::pushApart(places, px(labelStep), px(9), height() - px(9));
  return places;
}

int SankeyView::indexAt(const QPointF& at) const
{
  for (int i = 0; i < m_rects.size(); ++i) {
    // The name belongs to the bar.
    const QRectF& bar = m_rects.at(i);
    const QRectF area = isLeft(i) ? QRectF(QPointF(0, bar.top()), bar.bottomRight())
                                  : QRectF(bar.topLeft(), QPointF(width(), bar.bottom()));
    if (area.adjusted(0, -px(3), 0, px(3)).contains(at))
      return i;
  }
  return -1;
}

ChartMark SankeyView::markAt(const QPointF& at) const
{
  if (const int bar = indexAt(at); bar >= 0)
    return {bar, -1};
  ChartMark mark;
  qreal nearest = px(3); // a thin ribbon is hit from a little way off
  for (int i = 0; i < m_bands.size(); ++i) {
    const QPainterPath path = ribbonPath(i);
    if (!path.boundingRect().adjusted(0, -nearest, 0, nearest).contains(at))
      continue;
    const QRectF spot(at.x() - .5, at.y() - nearest, 1, 2 * nearest);
    if (!path.contains(at) && !path.intersects(spot))
      continue;
    const int from = m_ribbons.at(i).from;
    mark = {from, static_cast<int>(ribbonsOf(from).indexOf(i))};
    if (m_bands.at(i).thickness < 2 * nearest)
      break; // a thin one lies over the wide ones
  }
  return mark;
}

void SankeyView::paintChart(QPainter& painter) const
{
  if (m_ribbons.isEmpty()) {
    paint::text(painter, typed(Type::Body), themed(Token::Text3), width() / 2.0, height() / 2.0, zeroText(),
                Qt::AlignHCenter);
    return;
  }
  painter.setRenderHint(QPainter::Antialiasing);
  const auto chosen = [this](const SankeyRibbon& ribbon) {
    return !m_selected.isEmpty() &&
           (m_left.at(ribbon.from).code == m_selected || m_right.at(ribbon.to).code == m_selected);
  };
  for (const bool lit : {false, true}) {
    for (int i = 0; i < m_ribbons.size(); ++i) {
      if (chosen(m_ribbons.at(i)) == lit)
        paintRibbon(painter, i, lit);
    }
  }
  for (int i = 0; i < m_rects.size(); ++i)
    painter.fillRect(m_rects.at(i), Theme::of().color(node(i).color));
  paintLabels(painter, true);
  paintLabels(painter, false);
}

void SankeyView::paintRibbon(QPainter& painter, int ribbon, bool lit) const
{
  const QString& source = m_left.at(m_ribbons.at(ribbon).from).color;
  QColor color = lit ? Theme::of().color(source) : themed(Token::TextDisabled);
  color.setAlphaF(lit ? .55f : .2f);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawPath(ribbonPath(ribbon));
}

void SankeyView::paintLabels(QPainter& painter, bool leftSide) const
{
  const QList<qreal> places = labelPlaces(leftSide);
  const int first = leftSide ? 0 : static_cast<int>(m_left.size());
  const qreal room = labelRoom(leftSide);
  for (int i = 0; i < places.size(); ++i) {
    const QRectF& bar = m_rects.at(first + i);
    const bool chosen = !m_selected.isEmpty() && node(first + i).code == m_selected;
    const QFont font = typed(chosen ? Type::BodyBold : Type::Body);
    const QString net = leftSide ? QString() : netText(first + i);
    const qreal netRoom = net.isEmpty() ? 0 : px(8) + paint::textWidth(typed(Type::Aux), net);
    const QString name =
        QFontMetricsF(font).elidedText(label(first + i), Qt::ElideRight, std::max(0.0, room - netRoom));
    const qreal x = leftSide ? bar.left() - px(labelGap) : bar.right() + px(labelGap);
    paint::text(painter, font, themed(chosen ? Token::Text : Token::Text2), x, places.at(i), name,
                leftSide ? Qt::AlignRight : Qt::AlignLeft);
    if (!net.isEmpty())
      paint::text(painter, typed(Type::Aux), themed(Token::Text3), x + paint::textWidth(font, name) + px(8),
                  places.at(i), net);
  }
}

void SankeyView::paintHover(QPainter& painter) const
{
  painter.setRenderHint(QPainter::Antialiasing);
  const int ribbon = ribbonOf(current());
  for (const int i : ribbon >= 0 ? QList<int>{ribbon} : ribbonsOf(current().index)) {
    paintRibbon(painter, i, true);
    painter.setPen(QPen(Theme::of().color(m_left.at(m_ribbons.at(i).from).color), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(ribbonPath(i));
  }
}

void SankeyView::paintSkeleton(QPainter& painter) const
{
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(themed(Token::Hover));
  const qreal each = height() / 6.0;
  for (int i = 0; i < 6; ++i) {
    const qreal y = each * (i + .15);
    for (const qreal x : {px(14), width() - px(94)})
      painter.drawRoundedRect(QRectF(x, y + each * .35 - px(6), px(80), px(12)), 4, 4);
    for (const qreal x : {px(108), width() - px(118)})
      painter.drawRect(QRectF(x, y, px(barWidth), each * .7));
  }
}

ChartTip SankeyView::tip(int index) const
{
  ChartTip tip;
  if (index < 0 || index >= markCount())
    return tip;
  const int ribbon = ribbonOf({index, current().series});
  if (ribbon < 0) {
    tip.title = node(index).name;
    const QString what = isLeft(index) ? tr("Went elsewhere") : tr("Came here");
    tip.rows.append({tokenNamed(node(index).color), what, words::count(peopleOf(index)), -1});
    return tip;
  }
  const SankeyRibbon& at = m_ribbons.at(ribbon);
  const SankeyNode &from = m_left.at(at.from), &to = m_right.at(at.to);
  tip.title = tr("%1 → %2").arg(from.name, to.name);
  tip.rows.append({tokenNamed(from.color), tr("People"), words::count(at.people), -1});
  if (from.total && *from.total > 0)
    tip.rows.append({tokenNamed(from.color), tr("Share of %1").arg(from.name),
                     words::percent(static_cast<double>(at.people) / static_cast<double>(*from.total)), -1});
  return tip;
}

QRectF SankeyView::tipAnchor(int index) const
{
  const int ribbon = ribbonOf({index, current().series});
  if (ribbon < 0)
    return m_rects.value(index);
  const QPointF middle = ribbonPath(ribbon).boundingRect().center();
  return {middle.x() - px(20), middle.y() - px(30), px(40), px(20)};
}

ChartTable SankeyView::table() const
{
  ChartTable table;
  table.header = {tr("From"), tr("To"), tr("People"), tr("Share of where they came from")};
  table.shares = {3};
  for (const SankeyRibbon& ribbon : m_ribbons) {
    const SankeyNode& from = m_left.at(ribbon.from);
    const QVariant share =
        from.total && *from.total > 0
            ? QVariant(static_cast<double>(ribbon.people) / static_cast<double>(*from.total))
            : QVariant();
    table.rows.append({from.name, m_right.at(ribbon.to).name, ribbon.people, share});
  }
  return table;
}

} // namespace weilu::ui
