// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/base/words.h"
#include "ui/metrics/stale_banner.h"
#include "ui/overview/activity_card.h"
#include "ui/overview/growth_card.h"
#include "ui/overview/layer_card.h"
#include "ui/overview/lifecycle_card.h"
#include "ui/overview/overview_words.h"
#include "ui/overview/stage_card.h"
#include "ui/overview/today_card.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/tab_strip.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

namespace say = overview_words;

constexpr int gap = 12, side = 20;
constexpr int leftWidth = 344, rightWidth = 292;
constexpr int upperHeight = 352, lowerHeight = 338, growthHeight = 300;
/// A window of 1280 without its sidebar: below it the third column goes under a tab.
constexpr int narrowBelow = 1280 - 212;
constexpr int leastWidth = 800;

Kpi kpiOf(const Tile& tile, const Overview& overview, int days)
{
  Kpi kpi;
  kpi.label = say::name(tile.key, days);
  kpi.value = say::value(tile);
  kpi.delta.text = say::change(tile);
  if (const int direction = say::direction(tile); direction != 0) {
    kpi.delta.direction = direction > 0 ? Delta::Direction::Up : Delta::Direction::Down;
    kpi.delta.better = (direction > 0) == say::moreIsBetter(tile.key);
  }
  kpi.definition = say::tooltip(tile, overview, days);
  if (overview.hasPeople()) // else lines along zero
    kpi.history = tile.series;
  return kpi;
}

} // namespace

OverviewView::OverviewView(QWidget* parent)
    : QWidget(parent)
    , m_banner(new StaleBanner)
    , m_stage(new StageCard)
    , m_layers(new LayerCard)
    , m_growth(new GrowthCard)
    , m_lifecycle(new LifecycleCard)
    , m_activity(new ActivityCard)
    , m_today(new TodayCard)
    , m_tabs(new TabStrip)
    , m_left(new QWidget)
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(side, 0, side, gap);
  column->setSpacing(gap);
  column->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() says how narrow
  connect(m_banner, &StaleBanner::lastActivityWanted, this, &OverviewView::lastActivityWanted);
  connect(m_banner, &StaleBanner::importWanted, this, &OverviewView::importWanted);
  column->addWidget(m_banner);
  column->addLayout(buildTiles());
  column->addLayout(buildColumns(), 1);
  for (OverviewCard* card :
       std::initializer_list<OverviewCard*>{m_stage, m_layers, m_growth, m_lifecycle, m_activity, m_today})
    wire(card);
  connect(m_stage, &StageCard::playbookWanted, this, &OverviewView::stagePlaybookWanted);
  connect(m_layers, &LayerCard::membersWanted, this, &OverviewView::membersWanted);
  connect(m_today, &TodayCard::personWanted, this, &OverviewView::personWanted);
  connect(m_today, &TodayCard::taskWanted, this, &OverviewView::taskWanted);
  connect(m_today, &TodayCard::levelsWanted, this, &OverviewView::levelsWanted);
  connect(m_today, &TodayCard::campaignWanted, this, &OverviewView::campaignWanted);
  connect(m_today, &TodayCard::campaignTaskDone, this, &OverviewView::campaignTaskDone);
  followTheme(this, [this] { place(); });
  retranslate();
}

QBoxLayout* OverviewView::buildTiles()
{
  auto* row = new QHBoxLayout;
  row->setSpacing(gap);
  for (const TileKey key : tileKeys) {
    auto* tile = new KpiTile;
    tile->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // all of one width
    tile->setObjectName(QStringLiteral("tile-") + text(code(key)));
    connect(tile, &QAbstractButton::clicked, this, [this, key] {
      if (m_overview)
        emit partWanted(TilePart{key, m_days});
    });
    m_tiles.push_back(tile);
    row->addWidget(tile, 1);
  }
  return row;
}

QBoxLayout* OverviewView::buildColumns()
{
  buildLeft();
  auto* middle = new QVBoxLayout;
  middle->setSpacing(gap);
  middle->addWidget(m_lifecycle, upperHeight);
  middle->addWidget(m_activity, lowerHeight);
  m_columns = new QHBoxLayout;
  m_columns->setSpacing(gap);
  auto* beside = new QHBoxLayout;
  beside->setSpacing(gap);
  beside->addWidget(m_left);
  beside->addLayout(middle, 1);
  auto* above = new QVBoxLayout;
  above->setSpacing(gap);
  above->addLayout(beside, upperHeight + lowerHeight);
  above->addWidget(m_growth, growthHeight);
  m_columns->addLayout(above, 1);
  m_columns->addWidget(m_today);
  return m_columns;
}

void OverviewView::buildLeft()
{
  m_tabs->addTab({});
  m_tabs->addTab({});
  m_tabs->hide();
  connect(m_tabs, &TabStrip::chosen, this, &OverviewView::showSide);
  m_leftColumn = new QVBoxLayout(m_left);
  m_leftColumn->setContentsMargins(0, 0, 0, 0);
  m_leftColumn->setSpacing(gap);
  m_leftTop = new QVBoxLayout;
  m_leftTop->setSpacing(4);
  m_leftTop->addWidget(m_tabs);
  m_leftTop->addWidget(m_stage, 1);
  m_leftColumn->addLayout(m_leftTop, upperHeight);
  m_leftColumn->addWidget(m_layers, lowerHeight);
}

void OverviewView::wire(OverviewCard* card)
{
  connect(card, &OverviewCard::partWanted, this, &OverviewView::partWanted);
  connect(card, &OverviewCard::noteMenuWanted, this, &OverviewView::noteMenuWanted);
  connect(card, &ChartCard::notWritten, this, &OverviewView::notWritten);
  connect(card, &ChartCard::messageAction, this, [this] {
    // Without numbers the message was one of trouble, and its button says "again".
    if (m_overview)
      emit importWanted();
    else
      emit reloadWanted();
  });
}

void OverviewView::place()
{
  const Theme& theme = Theme::of();
  m_left->setFixedWidth(theme.px(leftWidth));
  m_lifecycle->setMinimumHeight(theme.px(upperHeight));
  m_stage->setMinimumHeight(theme.px(upperHeight));
  m_layers->setMinimumHeight(theme.px(lowerHeight));
  m_growth->setMinimumHeight(theme.px(growthHeight));
  m_activity->setMinimumHeight(theme.px(lowerHeight));
  m_today->setFixedWidth(theme.px(m_narrow ? leftWidth : rightWidth));
}

QSize OverviewView::minimumSizeHint() const
{
  return {Theme::of().px(leastWidth), QWidget::minimumSizeHint().height()};
}

void OverviewView::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  const bool narrow = width() < Theme::of().px(narrowBelow);
  if (narrow == m_narrow)
    return;
  m_narrow = narrow;
  m_tabs->setVisible(narrow);
  if (narrow)
    m_leftTop->addWidget(m_today, 1);
  else
    m_columns->addWidget(m_today);
  showSide(narrow ? m_tabs->current() : 0);
  place();
}

void OverviewView::showSide(int tab)
{
  m_stage->setVisible(tab == 0);
  m_layers->setVisible(tab == 0);
  m_today->setVisible(!m_narrow || tab == 1);
}

void OverviewView::setOverview(std::shared_ptr<const Overview> overview)
{
  m_overview = std::move(overview);
  for (OverviewCard* card :
       std::initializer_list<OverviewCard*>{m_stage, m_layers, m_growth, m_lifecycle, m_activity, m_today})
    card->setOverview(m_overview);
  fillTiles();
  m_banner->setDaysBehind(m_overview ? m_overview->daysBehind() : 0);
}

void OverviewView::setCampaigns(const CampaignsToday& campaigns) { m_today->setCampaigns(campaigns); }

void OverviewView::setLevelsDue(std::optional<Date> due) { m_today->setLevelsDue(due); }

void OverviewView::setDays(int days)
{
  m_days = days;
  fillTiles();
}

void OverviewView::fillTiles()
{
  for (std::size_t i = 0; i < m_tiles.size(); ++i) {
    if (m_overview)
      m_tiles[i]->setKpi(kpiOf(m_overview->tiles.at(m_days).at(i), *m_overview, m_days));
    else
      m_tiles[i]->setKpi({say::name(tileKeys[i], m_days), QStringLiteral("—"), {}, {}, {}});
  }
}

void OverviewView::showLoading()
{
  for (KpiTile* tile : m_tiles)
    tile->setLoading(true);
  for (OverviewCard* card :
       std::initializer_list<OverviewCard*>{m_stage, m_layers, m_growth, m_lifecycle, m_activity})
    card->showLoading();
}

void OverviewView::showTrouble(const CardMessage& message)
{
  setOverview(nullptr);
  for (OverviewCard* card :
       std::initializer_list<OverviewCard*>{m_stage, m_layers, m_growth, m_lifecycle, m_activity})
    card->showTrouble(message);
}

void OverviewView::showLayerTrouble(const CardMessage& message) { m_layers->showTrouble(message); }

void OverviewView::retranslate()
{
  m_tabs->setTabText(0, tr("Stage and layers"));
  m_tabs->setTabText(1, tr("Today"));
  for (OverviewCard* card :
       std::initializer_list<OverviewCard*>{m_stage, m_layers, m_growth, m_lifecycle, m_activity, m_today})
    card->retranslate();
  fillTiles();
  m_banner->setDaysBehind(m_overview ? m_overview->daysBehind() : 0);
}

} // namespace weilu::ui
