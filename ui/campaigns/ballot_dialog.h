// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace_votes.h"
#include "ui/widgets/form_dialog.h"

class QAbstractButton;
class QComboBox;

namespace weilu::ui {

class PeoplePicker;
class Session;

/// Takes the ballot of one person: one option, several, or all in an order.
class BallotDialog : public FormDialog {
  Q_OBJECT
public:
  /// \p known: the ballot that is to be replaced; without a person: a new one.
  BallotDialog(Session& session, Campaign campaign, const Ballot& known, QWidget* parent = nullptr);

  [[nodiscard]] std::vector<std::string> choice() const;

private:
  void build(const Ballot& known);
  void buildRanks(const std::vector<std::string>& choice);
  void enable();
  void save();

  Session& m_session;
  Campaign m_campaign;
  PeoplePicker* m_people;
  std::vector<QAbstractButton*> m_boxes; ///< one for each option; none in a ranked vote
  std::vector<QComboBox*> m_ranks;       ///< one for each place of a ranked vote
};

} // namespace weilu::ui
