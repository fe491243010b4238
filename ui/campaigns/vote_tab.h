// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_votes.h"
#include "ui/campaigns/campaign_tab.h"

#include <map>

class QComboBox;

namespace weilu::ui {

class BarTableView;
class Button;
class Card;
class CellTableModel;
class DataTable;

/// A vote with the names of who voted.
struct VoteRead {
  CampaignVote vote;
  std::map<MemberId, std::string> names;
};

/// What people vote for, what came of it round by round and by layer, and each ballot.
class VoteTab : public CampaignTab {
  Q_OBJECT
public:
  explicit VoteTab(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void showCampaign(const CampaignShown& shown) override;
  void retranslate() override;
  bool exportData() override;

private:
  void build();
  void nameParts();
  void fill();
  void fillOptions();
  void fillRounds();
  void fillLayers();
  void fillBallots();
  /// Opens whoever is behind an option.
  void openOption(const QString& where, const OptionVotes& votes);
  void enterBallot(const Ballot& known);
  void removeBallot();
  void chooseFile();
  void editOptions();
  void setMethod(int index);
  [[nodiscard]] QString titleOf(const std::string& option) const;
  [[nodiscard]] QString titlesOf(const std::vector<std::string>& options) const;

  CampaignShown m_shown;
  VoteRead m_read;
  Card *m_options, *m_rounds, *m_layers, *m_ballots;
  Button *m_edit, *m_enter, *m_import, *m_remove;
  QComboBox* m_method;
  BarTableView *m_optionBars, *m_roundBars, *m_layerBars;
  QLabel *m_noOptions, *m_ties, *m_noBallots;
  CellTableModel* m_rows;
  DataTable* m_table;
};

} // namespace weilu::ui
