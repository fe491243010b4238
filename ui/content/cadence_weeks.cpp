// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/cadence_weeks.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/charts/chart_paint.h"

#include <algorithm>

namespace weilu::ui {

using paint::px;

namespace {

constexpr int across = 10, gap = 3, tall = 22, mark = 3;

} // namespace

CadenceWeeks::CadenceWeeks(CadenceLine line, Date present, QWidget* parent)
    : QWidget(parent)
    , m_line(std::move(line))
    , m_present(present)
{
  QStringList spoken;
  for (const CadenceWeek& week : m_line.weeks)
    spoken << said(week);
  setAccessibleName(spoken.join(u'\n'));
}

QSize CadenceWeeks::sizeHint() const
{
  const auto weeks = static_cast<int>(m_line.weeks.size());
  return QSizeF(weeks * px(across) + (weeks - 1) * px(gap), px(tall + mark)).toSize();
}

QRectF CadenceWeeks::column(std::size_t week) const
{
  return {static_cast<qreal>(week) * (px(across) + px(gap)), 0, px(across), px(tall)};
}

QString CadenceWeeks::said(const CadenceWeek& week) const
{
  QStringList parts{tr("Week of %1").arg(words::shortDate(week.start))};
  parts << tr("published: %1").arg(week.published);
  if (week.start >= m_present)
    parts << tr("planned: %1").arg(week.planned);
  parts << tr("missing: %1").arg(week.missing);
  return parts.join(QStringLiteral(" · "));
}

void CadenceWeeks::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  for (std::size_t i = 0; i < m_line.weeks.size(); ++i) {
    const CadenceWeek& week = m_line.weeks[i];
    const QRectF whole = column(i);
    const int most = std::max(m_line.target.perWeek, week.published + week.planned);
    const qreal piece = whole.height() / most;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Hover));
    painter.drawRoundedRect(whole, 2, 2);
    QRectF part = whole;
    part.setTop(whole.bottom() - piece * (week.published + week.planned));
    painter.setBrush(theme.color(Token::LineStrong));
    painter.drawRoundedRect(part, 2, 2);
    part.setTop(whole.bottom() - piece * week.published);
    painter.setBrush(theme.color(Token::Text2));
    painter.drawRoundedRect(part, 2, 2);
    if (week.missing > 0 && week.start < m_present) {
      painter.setBrush(Qt::NoBrush);
      painter.setPen(theme.color(Token::Warn));
      painter.drawRoundedRect(whole.adjusted(.5, .5, -.5, -.5), 2, 2);
    }
    if (week.start == m_present)
      painter.fillRect(QRectF(whole.left(), whole.bottom() + 1, whole.width(), px(mark) - 1),
                       theme.color(Token::AccentFill));
  }
}

bool CadenceWeeks::event(QEvent* event)
{
  if (event->type() != QEvent::ToolTip)
    return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const auto week = static_cast<std::size_t>(help->pos().x() / (px(across) + px(gap)));
  if (week < m_line.weeks.size())
    QToolTip::showText(help->globalPos(), said(m_line.weeks[week]), this);
  return true;
}

} // namespace weilu::ui
