// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_streaks.h"
#include "ui/campaigns/campaign_tab.h"

#include <map>

class QComboBox;

namespace weilu::ui {

class Button;
class Card;
class CellTableModel;
class DataTable;
class EmptyState;
class HeatMapView;
class PersonField;

/// A check-in campaign with the names of who takes part.
struct StreaksRead {
  CampaignStreaks streaks;
  std::map<MemberId, std::string> names;
};

/// Who checked in on which day: people × days, and how long everybody keeps at it. A day is filled, made up
/// for and taken back in the grid.
class CheckInTab : public CampaignTab {
  Q_OBJECT
public:
  explicit CheckInTab(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void showCampaign(const CampaignShown& shown) override;
  void retranslate() override;
  bool exportData() override;
  void focusSearch() override;
  /// What a click on a day of the grid does: checks in, asks, or takes back.
  void turn(int row, int column);

private:
  void build();
  void fill();
  void fillGrid();
  void fillList();
  void checkInMany();
  void write(std::vector<MemberId> people, Date day, bool makeUp);
  void takeBack(MemberId person, Date day);
  void setMakeUps(int days);
  [[nodiscard]] QString name(MemberId person) const;

  CampaignShown m_shown;
  StreaksRead m_read;
  Card *m_grid, *m_list;
  PersonField* m_today;
  Button* m_many;
  QComboBox* m_makeUps;
  HeatMapView* m_map;
  EmptyState* m_empty;
  QLabel* m_more;
  CellTableModel* m_rows;
  DataTable* m_table;
};

} // namespace weilu::ui
