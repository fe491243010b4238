// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/workspace_overview.h"

#include <memory>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace weilu::ui {

class StaleBanner;
class KpiTile;
class OverviewCard;
class LayerCard;
class StageCard;
class TodayCard;
class TabStrip;
struct CardMessage;

/// The dashboard without its page: tiles above, below them three columns of cards (344, the rest, 292).
/// Where the third column has no room it goes under a tab of the first. It only shows; what is
/// wanted is told by signals.
class OverviewView : public QWidget {
  Q_OBJECT
public:
  explicit OverviewView(QWidget* parent = nullptr);

  void setOverview(std::shared_ptr<const Overview> overview);
  /// Since when levels are to be evaluated; before setOverview().
  void setLevelsDue(std::optional<Date> due);
  /// What campaigns want; before setOverview().
  void setCampaigns(const CampaignsToday& campaigns);
  /// The period the tiles look at, in days: one of overviewDays.
  void setDays(int days);
  /// Grey shapes until the first numbers arrive.
  void showLoading();
  /// Every card says what went wrong; the button of the message is a wish to read again.
  void showTrouble(const CardMessage& message);
  /// Only the layers could not be computed.
  void showLayerTrouble(const CardMessage& message);
  void retranslate();
  /// Narrow enough for the least window: what does not fit goes under a tab, never sideways.
  [[nodiscard]] QSize minimumSizeHint() const override;

signals:
  void partWanted(const weilu::OverviewPart& part);
  void personWanted(weilu::MemberId person);
  void taskWanted(const weilu::DueTask& task);
  void noteMenuWanted(weilu::DateRange dates, const QPoint& at);
  void stagePlaybookWanted();
  void membersWanted();
  void levelsWanted();
  void campaignWanted(weilu::CampaignId campaign);
  void campaignTaskDone(const weilu::DueCampaignTask& task);
  void importWanted();
  void reloadWanted();
  /// The data are old: the numbers are wanted as of the last activity.
  void lastActivityWanted();
  void notWritten(const QString& file);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  [[nodiscard]] QBoxLayout* buildTiles();
  [[nodiscard]] QBoxLayout* buildColumns();
  void buildLeft();
  void wire(OverviewCard* card);
  void place();
  void showSide(int tab);
  void fillTiles();

  std::shared_ptr<const Overview> m_overview;
  int m_days = 30;
  bool m_narrow = false;
  StaleBanner* m_banner;
  std::vector<KpiTile*> m_tiles;
  StageCard* m_stage;
  LayerCard* m_layers;
  OverviewCard *m_growth, *m_lifecycle, *m_activity;
  TodayCard* m_today;
  TabStrip* m_tabs;
  QWidget* m_left;
  QVBoxLayout *m_leftTop, *m_leftColumn;
  QBoxLayout* m_columns;
};

} // namespace weilu::ui
