// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbooks/playbook_parts.h"

#include "ui/base/words.h"
#include "ui/charts/chart_paint.h"

#include <algorithm>

namespace weilu::ui {

using paint::px;

namespace {

QColor themed(Token token) { return Theme::of().color(token); }
QFont typed(Type type) { return Theme::of().font(type); }

QString elided(Type type, const QString& text, qreal room)
{
  return QFontMetricsF(typed(type)).elidedText(text, Qt::ElideRight, std::max(0.0, room));
}

} // namespace

GoalBar::GoalBar(QWidget* parent)
    : QWidget(parent)
{
  connect(&Theme::of(), &Theme::changed, this, [this] {
    updateGeometry();
    update();
  });
}

void GoalBar::show(const QString& title, std::optional<double> share, double target, const QString& evidence)
{
  m_title = title;
  m_share = share ? words::percent(*share) : QStringLiteral("—");
  m_target = tr("Goal %1").arg(words::percent(target));
  m_reached = share && target > 0 ? std::clamp(*share / target, 0.0, 1.0) : 0;
  setToolTip(title + u'\n' + evidence);
  setAccessibleName(title);
  setAccessibleDescription(m_share + QStringLiteral(", ") + m_target + QStringLiteral(", ") + evidence);
  update();
}

QSize GoalBar::sizeHint() const { return QSizeF(px(260), px(32)).toSize(); }

QSize GoalBar::minimumSizeHint() const { return QSizeF(px(180), px(32)).toSize(); }

void GoalBar::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  const qreal y = px(10);
  const qreal target = paint::textWidth(typed(Type::Aux), m_target);
  const qreal share = paint::textWidth(typed(Type::BodyBold), m_share);
  paint::text(painter, typed(Type::Aux), themed(Token::Text2), width(), y, m_target, Qt::AlignRight);
  paint::text(painter, typed(Type::BodyBold), themed(Token::Text), width() - target - px(8), y, m_share,
              Qt::AlignRight);
  paint::text(painter, typed(Type::Aux), themed(Token::Text2), 0, y,
              elided(Type::Aux, m_title, width() - target - share - px(18)));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const QRectF bar(0, px(23), width(), px(6));
  painter.setBrush(themed(Token::Hover));
  painter.drawRoundedRect(bar, 2, 2);
  painter.setBrush(themed(Token::Good));
  if (m_reached > 0)
    painter.drawRoundedRect(
        QRectF(bar.topLeft(), QSizeF(std::max(px(3), bar.width() * m_reached), bar.height())), 2, 2);
}

PlaybookHead::PlaybookHead(const QString& title, const QString& beside, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_beside(beside)
{
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  connect(&Theme::of(), &Theme::changed, this, [this] {
    updateGeometry();
    update();
  });
}

QSize PlaybookHead::sizeHint() const { return QSizeF(px(180), px(28)).toSize(); }

void PlaybookHead::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  painter.fillRect(rect(), themed(Token::SurfaceAlt));
  paint::hairline(painter, themed(Token::Line), 0, width(), 0);
  paint::hairline(painter, themed(Token::Line), 0, width(), height() - 1);
  paint::text(painter, typed(Type::Aux), themed(Token::Text3), px(14), height() / 2.0, m_title);
  paint::text(painter, typed(Type::Aux), themed(Token::Text3), width() - px(14), height() / 2.0, m_beside,
              Qt::AlignRight);
}

PlaybookRow::PlaybookRow(const Content& content, QWidget* parent)
    : QAbstractButton(parent)
    , m_content(content)
{
  setFocusPolicy(Qt::TabFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setAccessibleName(content.title);
  setAccessibleDescription(content.detail);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(&Theme::of(), &Theme::changed, this, [this] {
    updateGeometry();
    update();
  });
}

QRectF PlaybookRow::titleRect(int width) const
{
  const qreal left = px(m_content.icon.isEmpty() ? 14 : 40);
  const QRectF room(left, px(8), width - left - px(14), 1000);
  const QRectF text = QFontMetricsF(typed(Type::Body)).boundingRect(room, Qt::TextWordWrap, m_content.title);
  return {left, px(8), room.width(), std::ceil(text.height())};
}

int PlaybookRow::heightForWidth(int width) const
{
  return static_cast<int>(std::ceil(titleRect(width).bottom() + px(19) + px(8)));
}

QSize PlaybookRow::sizeHint() const
{
  const int width = static_cast<int>(px(280));
  return {width, heightForWidth(width)};
}

QSize PlaybookRow::minimumSizeHint() const
{
  return {static_cast<int>(px(180)), heightForWidth(static_cast<int>(px(280)))};
}

void PlaybookRow::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  if (isDown())
    painter.fillRect(rect(), themed(Token::AccentTint));
  else if (underMouse())
    painter.fillRect(rect(), themed(Token::SurfaceAlt));
  const QRectF title = titleRect(width());
  if (!m_content.icon.isEmpty()) {
    const int side = Theme::of().px(16);
    painter.drawPixmap(QPointF(px(14), title.top() + px(2)),
                       Theme::of().pixmap(m_content.icon, side, themed(Token::Text3), devicePixelRatioF()));
  }
  painter.setFont(typed(Type::Body));
  painter.setPen(themed(m_content.quiet ? Token::Text2 : Token::Text));
  painter.drawText(title, Qt::TextWordWrap, m_content.title);
  const qreal y = title.bottom() + px(10);
  const qreal action = paint::textWidth(typed(Type::Aux), m_content.action);
  paint::text(painter, typed(Type::Aux), themed(Token::Text3), title.left(), y,
              elided(Type::Aux, m_content.detail, title.width() - action - px(10)));
  paint::text(painter, typed(Type::Aux), themed(Token::AccentText), title.right(), y, m_content.action,
              Qt::AlignRight);
  paint::hairline(painter, themed(Token::Line), 0, width(), height() - 1);
  if (hasFocus())
    paint::focusRing(painter, rect());
}

} // namespace weilu::ui
