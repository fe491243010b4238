// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/card_columns.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/base/theme.h"

namespace weilu::ui {

namespace {

constexpr int side = 20, gap = 12, leastForThree = 1080;

} // namespace

CardColumns::CardColumns(std::array<int, 3> shares, QWidget* parent)
    : QScrollArea(parent)
    , m_shares(shares)
{
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new QWidget;
  auto* row = new QHBoxLayout(content);
  row->setContentsMargins(side, 4, side, side);
  row->setSpacing(gap);
  for (std::size_t i = 0; i < m_frames.size(); ++i) {
    m_frames[i] = new QWidget;
    m_columns[i] = new QVBoxLayout(m_frames[i]);
    m_columns[i]->setContentsMargins(0, 0, 0, 0);
    m_columns[i]->setSpacing(gap);
    row->addWidget(m_frames[i], shares[i]);
  }
  setWidget(content);
}

void CardColumns::add(QWidget* card, int wide, int narrow)
{
  m_places.push_back({card, wide, narrow});
  arrange();
}

void CardColumns::arrange()
{
  for (QVBoxLayout* column : m_columns) {
    while (QLayoutItem* item = column->takeAt(0))
      delete item;
  }
  for (const Place& place : m_places)
    m_columns[static_cast<std::size_t>(m_wide ? place.wide : place.narrow)]->addWidget(place.card);
  for (QVBoxLayout* column : m_columns)
    column->addStretch(1);
  m_frames[2]->setVisible(m_wide);
  // Stretch alone lets the column with the longest word take more.
  const int columns = m_wide ? 3 : 2;
  const int all = m_shares[0] + m_shares[1] + (m_wide ? m_shares[2] : 0);
  const int room = viewport()->width() - 2 * side - (columns - 1) * gap;
  for (std::size_t i = 0; i < m_frames.size(); ++i)
    m_frames[i]->setFixedWidth(std::max(0, room * m_shares[i] / all));
}

void CardColumns::resizeEvent(QResizeEvent* event)
{
  QScrollArea::resizeEvent(event);
  m_wide = viewport()->width() >= Theme::of().px(leastForThree);
  arrange();
}

} // namespace weilu::ui
