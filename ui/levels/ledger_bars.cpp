// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/ledger_bars.h"

#include <QPainter>

#include "ui/base/theme.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int bar = 11, gap = 5; // pixels of the design

} // namespace

void LedgerBars::setSummary(const LedgerSummary& summary)
{
  m_summary = summary;
  update();
}

QSize LedgerBars::sizeHint() const { return {Theme::of().px(200), Theme::of().px(2 * bar + gap)}; }

void LedgerBars::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const Theme& theme = Theme::of();
  const std::int64_t out = m_summary.redeemed + m_summary.expired + m_summary.deducted;
  const double whole = static_cast<double>(std::max({m_summary.issued, out, std::int64_t{1}}));
  const auto block = [&](double left, double top, std::int64_t points, Token token) {
    const double wide = points > 0 ? std::max(2.0, static_cast<double>(points) / whole * width()) : 0.0;
    painter.setBrush(theme.color(token));
    painter.drawRoundedRect(QRectF(left, top, std::max(0.0, wide - 1), theme.px(bar)), 2, 2);
    return left + wide;
  };
  block(0, 0, m_summary.issued, Token::Good);
  const double below = theme.px(bar + gap);
  const double redeemed = block(0, below, m_summary.redeemed, Token::Info);
  const double expired = block(redeemed, below, m_summary.expired, Token::Text3);
  block(expired, below, m_summary.deducted, Token::Bad);
}

} // namespace weilu::ui
