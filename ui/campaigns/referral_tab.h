// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_referrals.h"
#include "ui/campaigns/campaign_tab.h"

#include <map>

namespace weilu::ui {

class Button;
class Card;
class CellTableModel;
class DataTable;
class EmptyState;

/// Who brought whom, with names.
struct ReferralsRead {
  CampaignReferrals referrals;
  std::map<MemberId, std::string> names;
};

/// Who brought whom to a campaign, and which tier of reward they reached by it.
class ReferralTab : public CampaignTab {
  Q_OBJECT
public:
  explicit ReferralTab(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void showCampaign(const CampaignShown& shown) override;
  void retranslate() override;
  bool exportData() override;

private:
  void build();
  void buildTables();
  void fill();
  void fillPeople();
  void fillPairs();
  void add();
  void remove();
  [[nodiscard]] QString name(MemberId person) const;
  [[nodiscard]] QString tier(const ReferrerLine& line) const;

  CampaignShown m_shown;
  ReferralsRead m_read;
  Card *m_people, *m_pairs;
  Button *m_add, *m_remove;
  EmptyState* m_empty;
  CellTableModel *m_peopleRows, *m_pairRows;
  DataTable *m_peopleTable, *m_pairTable;
};

} // namespace weilu::ui
