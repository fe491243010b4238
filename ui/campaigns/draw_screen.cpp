// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/draw_screen.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "ui/base/theme.h"

#include <algorithm>
#include <cmath>

namespace weilu::ui {

namespace {

constexpr int tickLength = 40;   ///< milliseconds between two pictures
constexpr int firstStop = 2'400; ///< until the first name stops
constexpr int nextStop = 450;    ///< and each one after it
constexpr int longest = 6'000;   ///< however many there are
constexpr int flicker = 70;      ///< how long a name that runs by is seen

/// \p type as large as \p pixels.
QFont sized(Type type, int pixels)
{
  QFont font = Theme::of().font(type);
  font.setPixelSize(std::max(12, pixels));
  return font;
}

/// \p font, smaller where \p text would be wider than \p width.
QFont fitting(QFont font, const QString& text, int width)
{
  const int wanted = QFontMetrics(font).horizontalAdvance(text);
  if (wanted > width && wanted > 0)
    font.setPixelSize(std::max(12, font.pixelSize() * width / wanted));
  return font;
}

} // namespace

DrawScreen::DrawScreen(const QString& title, std::vector<Tier> tiers, QStringList others, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_title(title)
    , m_tiers(std::move(tiers))
    , m_others(std::move(others))
    , m_still(style()->styleHint(QStyle::SH_Widget_Animation_Duration) <= 0)
{
  setObjectName(QStringLiteral("drawScreen"));
  setWindowTitle(title);
  setAttribute(Qt::WA_DeleteOnClose);
  setFocusPolicy(Qt::StrongFocus);
  if (m_others.isEmpty()) {
    for (const Tier& tier : m_tiers)
      m_others << tier.winners;
  }
  m_tick.setInterval(tickLength);
  connect(&m_tick, &QTimer::timeout, this, [this] { pass(tickLength); });
  begin(0);
}

void DrawScreen::showEvent(QShowEvent* event)
{
  QWidget::showEvent(event);
  if (runs())
    m_tick.start();
}

void DrawScreen::begin(int tier)
{
  m_tier = tier;
  m_time = 0;
  if (m_still)
    m_time = length();
  if (runs() && isVisible())
    m_tick.start();
  update();
}

int DrawScreen::length() const
{
  if (m_tier >= static_cast<int>(m_tiers.size()))
    return 0;
  const auto count = static_cast<int>(m_tiers[static_cast<std::size_t>(m_tier)].winners.size());
  return std::min(longest, firstStop + nextStop * std::max(0, count - 1));
}

bool DrawScreen::runs() const { return m_time < length(); }

int DrawScreen::stopped() const
{
  if (m_tier >= static_cast<int>(m_tiers.size()))
    return 0;
  const auto count = static_cast<int>(m_tiers[static_cast<std::size_t>(m_tier)].winners.size());
  if (!runs())
    return count;
  if (m_time < firstStop || count == 0)
    return 0;
  const int each = std::max(1, (length() - firstStop) / std::max(1, count - 1));
  return std::min(count, 1 + (m_time - firstStop) / each);
}

void DrawScreen::pass(int milliseconds)
{
  m_time = std::min(length(), m_time + milliseconds);
  if (!runs())
    m_tick.stop();
  update();
}

void DrawScreen::goOn()
{
  if (runs())
    pass(length());
  else if (m_tier < static_cast<int>(m_tiers.size()))
    begin(m_tier + 1);
  else
    close();
}

void DrawScreen::end()
{
  if (m_tier < static_cast<int>(m_tiers.size()))
    begin(static_cast<int>(m_tiers.size()));
  else
    close();
}

void DrawScreen::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Escape)
    end();
  else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
           event->key() == Qt::Key_Right || event->key() == Qt::Key_PageDown)
    goOn();
  else
    QWidget::keyPressEvent(event);
}

void DrawScreen::mousePressEvent(QMouseEvent*) { goOn(); }

QString DrawScreen::nameAt(int place) const
{
  const QStringList& winners = m_tiers[static_cast<std::size_t>(m_tier)].winners;
  if (place < stopped() || m_others.isEmpty())
    return winners[place];
  return m_others[(m_time / flicker * 7 + place * 13) % m_others.size()];
}

void DrawScreen::paintTier(QPainter& painter, const QRect& area, const Tier& tier, bool running) const
{
  const Theme& theme = Theme::of();
  const auto count = static_cast<int>(tier.winners.size());
  const int columns = count <= 3 ? std::max(1, count) : count <= 8 ? 4 : count <= 20 ? 5 : 8;
  const int rows = std::max(1, (count + columns - 1) / columns);
  const int gap = area.height() / 40 + 8;
  const int width = (area.width() - gap * (columns - 1)) / columns;
  const int most = area.height() / (count <= 3 ? 2 : 3);
  const int height = std::min((area.height() - gap * (rows - 1)) / rows, most);
  const int top = area.top() + (area.height() - height * rows - gap * (rows - 1)) / 2;
  for (int i = 0; i < count; ++i) {
    const int row = i / columns, inRow = std::min(columns, count - row * columns);
    const int left = area.left() + (area.width() - inRow * width - (inRow - 1) * gap) / 2;
    const QRect cell(left + (i % columns) * (width + gap), top + row * (height + gap), width, height);
    const bool still = !running || i < stopped();
    painter.setPen(QPen(theme.color(still ? Token::Accent : Token::Line), still ? 2 : 1));
    painter.setBrush(theme.color(still ? Token::AccentTint : Token::Surface));
    painter.drawRoundedRect(cell, 14, 14);
    const QString name = running ? nameAt(i) : tier.winners[i];
    painter.setFont(fitting(sized(Type::Title, height / 3), name, width - 2 * gap));
    painter.setPen(theme.color(still ? Token::AccentText : Token::Text3));
    painter.drawText(cell, Qt::AlignCenter, name);
  }
}

void DrawScreen::paintAll(QPainter& painter, const QRect& area) const
{
  const Theme& theme = Theme::of();
  const auto count = std::max(1, static_cast<int>(m_tiers.size()));
  const int height = std::min(area.height() / count, area.height() / 3);
  int top = area.top() + (area.height() - height * count) / 2;
  for (const Tier& tier : m_tiers) {
    const QRect line(area.left(), top, area.width(), height);
    const QRect head(line.left(), line.top(), line.width(), height * 2 / 5);
    painter.setFont(fitting(sized(Type::Card, height / 6), tier.prize, line.width()));
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(head, Qt::AlignHCenter | Qt::AlignBottom, tier.prize);
    const QString names = tier.winners.join(QStringLiteral("   "));
    painter.setFont(sized(Type::Title, std::min(height * 3 / 10, area.width() / 20)));
    painter.setPen(theme.color(Token::Text));
    painter.drawText(QRect(line.left(), head.bottom(), line.width(), height - head.height()),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, names);
    top += height;
  }
}

void DrawScreen::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), theme.color(Token::Bg));
  const int unit = std::max(12, height() / 24), margin = unit * 2;
  const QRect inside = rect().adjusted(margin, unit, -margin, -unit);
  painter.setFont(fitting(sized(Type::Card, unit), m_title, inside.width()));
  painter.setPen(theme.color(Token::Text2));
  painter.drawText(QRect(inside.left(), inside.top(), inside.width(), unit * 2), Qt::AlignCenter, m_title);
  const bool all = m_tier >= static_cast<int>(m_tiers.size());
  const QString prize = all ? tr("The winners") : m_tiers[static_cast<std::size_t>(m_tier)].prize;
  painter.setFont(fitting(sized(Type::Title, unit * 2), prize, inside.width()));
  painter.setPen(theme.color(Token::AccentText));
  painter.drawText(QRect(inside.left(), inside.top() + unit * 2, inside.width(), unit * 3), Qt::AlignCenter,
                   prize);
  const QRect stage = inside.adjusted(0, unit * 6, 0, -unit * 2);
  if (all)
    paintAll(painter, stage);
  else
    paintTier(painter, stage, m_tiers[static_cast<std::size_t>(m_tier)], true);
  painter.setFont(sized(Type::Aux, std::max(13, unit / 2)));
  painter.setPen(theme.color(Token::Text3));
  painter.drawText(QRect(inside.left(), inside.bottom() - unit, inside.width(), unit), Qt::AlignCenter,
                   all ? tr("Space or Esc: close") : tr("Space: go on · Esc: show all"));
}

} // namespace weilu::ui
