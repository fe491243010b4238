// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_board.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/campaigns/board_column.h"
#include "ui/campaigns/campaign_card.h"
#include "ui/widgets/button.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int gap = 12;

std::size_t at(BoardPlace place) { return static_cast<std::size_t>(place); }

} // namespace

CampaignBoard::CampaignBoard(QWidget* parent)
    : QWidget(parent)
    , m_link(new Button(Button::Kind::Link))
    , m_aside(new QWidget)
{
  auto* row = new QHBoxLayout;
  auto* aside = new QHBoxLayout(m_aside);
  aside->setContentsMargins(0, 0, 0, 0);
  for (QHBoxLayout* columns : {row, aside})
    columns->setSpacing(gap);
  for (const BoardPlace place : boardPlaces) {
    auto* column = new BoardColumn(place);
    m_columns.at(at(place)) = column;
    (isAside(place) ? aside : row)->addWidget(column, 1);
    connect(column, &BoardColumn::newWanted, this, &CampaignBoard::newWanted);
    connect(column, &BoardColumn::dropped, this,
            [this, place](CampaignId campaign) { emit placeWanted(campaign, place); });
  }
  m_link->setObjectName(QStringLiteral("campaignsAside"));
  connect(m_link, &Button::clicked, this, [this] { showAside(m_aside->isHidden()); });
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(gap);
  column->addLayout(row);
  column->addWidget(m_link, 0, Qt::AlignRight);
  column->addWidget(m_aside);
  m_aside->hide();
}

BoardColumn* CampaignBoard::column(BoardPlace place) const { return m_columns.at(at(place)); }

CampaignCard* CampaignBoard::makeCard(const CampaignLine& line)
{
  auto* card = new CampaignCard(line);
  const CampaignId id = card->id();
  card->say(m_read.asOf, m_read.calendar.zone);
  connect(card, &CampaignCard::clicked, this, [this, id] { emit openWanted(id); });
  connect(card, &CampaignCard::menuWanted, this, [this, id](const QPoint& at) { emit menuWanted(id, at); });
  connect(card, &CampaignCard::stepWanted, this,
          [this, id, place = placeOf(line.campaign)](int columns, int) { step(id, place, columns); });
  connect(card, &CampaignCard::focusWanted, this,
          [this, id](int columns, int rows) { moveFocus(id, columns, rows); });
  return card;
}

void CampaignBoard::show(const CampaignsRead& read, std::optional<CampaignType> type)
{
  m_read = read;
  const auto* focused = qobject_cast<CampaignCard*>(focusWidget());
  const CampaignId before = focused && focused->hasFocus() ? focused->id() : CampaignId{};
  std::array<std::vector<CampaignCard*>, boardPlaces.size()> cards;
  for (const CampaignLine& line : m_read.lines) {
    if (!type || line.campaign.type == *type)
      cards.at(at(placeOf(line.campaign))).push_back(makeCard(line));
  }
  for (const BoardPlace place : boardPlaces) {
    auto& here = cards.at(at(place));
    if (place >= BoardPlace::Review) // the latest first
      std::ranges::reverse(here);
    column(place)->setCards(std::move(here));
  }
  if (before.valid())
    setFocusTo(before);
  retranslate();
}

void CampaignBoard::showAside(bool shown)
{
  m_aside->setVisible(shown);
  retranslate();
}

void CampaignBoard::retranslate()
{
  int aside = 0;
  for (BoardColumn* each : m_columns) {
    each->retranslate();
    for (CampaignCard* card : each->cards())
      card->say(m_read.asOf, m_read.calendar.zone);
    if (isAside(each->place()))
      aside += static_cast<int>(each->cards().size());
  }
  m_link->setVisible(aside > 0 || !m_aside->isHidden());
  m_link->setText(m_aside->isHidden() ? tr("Show %Ln cancelled and archived", nullptr, aside)
                                      : tr("Hide cancelled and archived"));
}

void CampaignBoard::step(CampaignId campaign, BoardPlace from, int columns)
{
  const int place = static_cast<int>(from) + columns;
  if (!isAside(from) && place >= 0 && !isAside(static_cast<BoardPlace>(place)))
    emit placeWanted(campaign, static_cast<BoardPlace>(place));
}

void CampaignBoard::setFocusTo(CampaignId campaign)
{
  for (const BoardColumn* each : m_columns) {
    for (CampaignCard* card : each->cards()) {
      if (card->id() == campaign)
        card->setFocus(Qt::OtherFocusReason);
    }
  }
}

void CampaignBoard::moveFocus(CampaignId campaign, int columns, int rows)
{
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    const auto& here = m_columns.at(i)->cards();
    const auto found = std::ranges::find(here, campaign, &CampaignCard::id);
    if (found == here.end())
      continue;
    const int row = std::max(0, static_cast<int>(found - here.begin()) + rows);
    int target = static_cast<int>(i) + columns;
    const auto inside = [&] { return target >= 0 && target < static_cast<int>(m_columns.size()); };
    while (columns != 0 && inside() && m_columns.at(static_cast<std::size_t>(target))->cards().empty())
      target += columns;
    if (!inside())
      return;
    const auto& there = m_columns.at(static_cast<std::size_t>(target))->cards();
    there[std::min(static_cast<std::size_t>(row), there.size() - 1)]->setFocus(Qt::TabFocusReason);
    return;
  }
}

} // namespace weilu::ui
