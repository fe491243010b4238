// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_card.h"

#include "ui/base/text.h"
#include "ui/base/words_campaigns.h"
#include "ui/campaigns/campaign_drag.h"
#include "ui/campaigns/campaign_words.h"
#include "ui/charts/chart_paint.h"
#include "ui/widgets/painting.h"

namespace weilu::ui {

using paint::px;

namespace {

constexpr int padding = 12, titleRow = 24, row = 23, radius = 8, avatar = 22;

QColor themed(Token token) { return Theme::of().color(token); }

QString elided(Type type, const QString& text, qreal width)
{
  return QFontMetricsF(Theme::of().font(type)).elidedText(text, Qt::ElideRight, width);
}

} // namespace

CampaignCard::CampaignCard(CampaignLine line, QWidget* parent)
    : DragButton(dragIdOf(line.campaign.id), parent)
    , m_line(std::move(line))
{
  setObjectName(QStringLiteral("campaign%1").arg(id().value));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CampaignCard::say(Date asOf, const Zone& zone)
{
  const auto far = campaign_words::progress(m_line, asOf, zone);
  m_facts = campaign_words::facts(m_line, asOf, zone);
  m_missing = campaign_words::missing(m_line);
  m_progress = far ? std::optional(far->share) : std::nullopt;
  m_progressText = far ? far->text : QString();
  const bool inviting = m_line.campaign.state == CampaignState::Inviting;
  m_badge = inviting || m_line.campaign.archived ? words::campaignState(m_line.campaign.state) : QString();
  setText(weilu::ui::text(m_line.campaign.title));
  setAccessibleName(campaign_words::spoken(m_line, asOf, zone));
  setToolTip(weilu::ui::text(m_line.campaign.title) + u'\n' + words::campaignType(m_line.campaign.type));
  updateGeometry();
  update();
}

QSize CampaignCard::sizeHint() const
{
  const int rows = int(!m_facts.isEmpty()) + int(m_progress.has_value()) + int(!m_missing.isEmpty());
  return QSizeF(px(240), px(2 * padding + titleRow + rows * row - 4)).toSize();
}

QSize CampaignCard::minimumSizeHint() const { return {static_cast<int>(px(150)), sizeHint().height()}; }

void CampaignCard::paintGround(QPainter& painter)
{
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(themed(underMouse() ? Token::LineStrong : Token::Line));
  painter.setBrush(themed(isDown() ? Token::AccentTint : Token::Surface));
  painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
  if (hasFocus())
    paintFocusRing(painter, rect(), radius);
}

void CampaignCard::paintTitle(QPainter& painter, qreal middle)
{
  const Theme& theme = Theme::of();
  const int side = theme.px(16);
  painter.drawPixmap(QPointF(px(padding), middle - side / 2.0),
                     theme.pixmap(campaign_words::icon(m_line.campaign.type), side, themed(Token::Accent),
                                  devicePixelRatioF()));
  qreal right = width() - px(padding);
  if (const QString owner = weilu::ui::text(m_line.campaign.plan.owner); !owner.isEmpty()) {
    const int across = theme.px(avatar);
    right -= across;
    paintAvatar(painter, QRectF(right, middle - across / 2.0, across, across).toRect(), owner,
                static_cast<qint64>(qHash(owner, 0) % 997));
    right -= px(8);
  }
  if (!m_badge.isEmpty()) {
    const Badge badge = statusBadge(m_badge, BadgeTone::Accent);
    const QSize size = badgeSize(badge);
    right -= size.width();
    paintBadge(painter, QRectF(right, middle - size.height() / 2.0, size.width(), size.height()).toRect(),
               badge);
    right -= px(8);
  }
  const qreal left = px(padding + 24);
  paint::text(painter, theme.font(Type::Card), themed(Token::Text), left, middle,
              elided(Type::Card, text(), right - left));
}

void CampaignCard::paintProgress(QPainter& painter, qreal middle)
{
  const QFont font = Theme::of().font(Type::Aux);
  const qreal right = width() - px(padding);
  paint::text(painter, font, themed(Token::Text2), right, middle, m_progressText, Qt::AlignRight);
  const QRectF track(px(padding), middle - px(2),
                     right - px(12) - paint::textWidth(font, m_progressText) - px(padding), px(4));
  painter.setPen(Qt::NoPen);
  painter.setBrush(themed(Token::Line));
  painter.drawRoundedRect(track, 2, 2);
  painter.setBrush(themed(Token::Accent));
  if (*m_progress > 0)
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * *m_progress, track.height())), 2,
                            2);
}

void CampaignCard::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  paintGround(painter);
  qreal middle = px(padding) + px(titleRow) / 2 - 1;
  paintTitle(painter, middle);
  const qreal room = width() - 2 * px(padding);
  const auto sayLine = [&](const QString& said, Token tone) {
    middle += px(row);
    paint::text(painter, Theme::of().font(Type::Aux), themed(tone), px(padding), middle,
                elided(Type::Aux, said, room));
  };
  if (!m_facts.isEmpty())
    sayLine(m_facts, Token::Text2);
  if (m_progress) {
    middle += px(row);
    paintProgress(painter, middle);
  }
  if (!m_missing.isEmpty())
    sayLine(m_missing, Token::Text3);
}

} // namespace weilu::ui
