// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/board_column.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/base/words.h"
#include "ui/campaigns/campaign_card.h"
#include "ui/campaigns/campaign_drag.h"
#include "ui/campaigns/campaign_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <utility>

namespace weilu::ui {

namespace {

constexpr int gap = 8, headHeight = 30;

} // namespace

BoardColumn::BoardColumn(BoardPlace place, QWidget* parent)
    : QFrame(parent)
    , m_place(place)
    , m_name(makeLabel(Type::Card))
    , m_count(makeLabel(Type::Body, Tone::Text2))
    , m_new(new Button(Button::Kind::Icon))
    , m_empty(makeParagraph(Type::Aux, Tone::Text3))
    , m_column(new QVBoxLayout)
    , m_well(new QWidget)
{
  setObjectName(QStringLiteral("place%1").arg(static_cast<int>(place)));
  setAcceptDrops(true);
  m_count->setObjectName(QStringLiteral("count"));
  m_new->setIconName(QStringLiteral("plus"));
  m_new->setSmall(true);
  m_new->setVisible(place == BoardPlace::Ideas);
  connect(m_new, &Button::clicked, this, &BoardColumn::newWanted);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(2, 0, 2, 0);
  head->setSpacing(gap);
  head->addWidget(m_name);
  head->addWidget(m_count);
  head->addStretch(1);
  head->addWidget(m_new);
  m_empty->setAlignment(Qt::AlignCenter);
  m_column->setContentsMargins(gap, gap, gap, gap);
  m_column->setSpacing(gap);
  m_column->addWidget(m_empty);
  m_column->addStretch(1);
  m_well->setLayout(m_column);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addLayout(head);
  column->addWidget(m_well, 1);
  m_name->setMinimumHeight(Theme::of().px(headHeight));
}

void BoardColumn::setCards(std::vector<CampaignCard*> cards)
{
  for (CampaignCard* gone : m_cards) {
    m_column->removeWidget(gone);
    gone->hide();
    gone->setParent(nullptr);
    gone->deleteLater(); // one may be under the mouse just now
  }
  m_cards = std::move(cards);
  for (std::size_t i = 0; i < m_cards.size(); ++i) {
    m_column->insertWidget(static_cast<int>(i), m_cards[i]);
    m_cards[i]->show(); // at once, so that it can take the focus
  }
  m_empty->setVisible(m_cards.empty());
  retranslate();
}

void BoardColumn::retranslate()
{
  m_name->setText(campaign_words::place(m_place));
  m_count->setText(words::count(static_cast<qint64>(m_cards.size())));
  m_new->setTip(tr("New campaign"));
  m_empty->setText(tr("Nothing here. Drag a campaign here to move it."));
  setAccessibleName(m_name->text() + u' ' + m_count->text());
}

void BoardColumn::setLit(bool lit)
{
  m_lit = lit;
  update();
}

void BoardColumn::dragEnterEvent(QDragEnterEvent* event)
{
  if (!campaignIn(event->mimeData()))
    return;
  setLit(true);
  event->acceptProposedAction();
}

void BoardColumn::dragLeaveEvent(QDragLeaveEvent*) { setLit(false); }

void BoardColumn::dropEvent(QDropEvent* event)
{
  setLit(false);
  if (const auto campaign = campaignIn(event->mimeData())) {
    event->acceptProposedAction();
    emit dropped(*campaign);
  }
}

void BoardColumn::paintEvent(QPaintEvent*)
{
  const Theme& theme = Theme::of();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(m_lit ? QPen(theme.color(Token::Accent), 2) : QPen(Qt::NoPen));
  painter.setBrush(theme.color(Token::Hover));
  const qreal inset = m_lit ? 1 : 0;
  painter.drawRoundedRect(QRectF(m_well->geometry()).adjusted(inset, inset, -inset, -inset), 8, 8);
}

} // namespace weilu::ui
