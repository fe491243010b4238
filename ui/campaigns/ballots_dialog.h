// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/ballot_file.h"
#include "core/workspace_votes.h"
#include "ui/widgets/form_dialog.h"

namespace weilu::ui {

class CellTableModel;
class DataTable;
class Session;

/// What a file of ballots would do: how many can be counted, and which rows not and why. Nothing is taken
/// before it is pressed.
class BallotsDialog : public FormDialog {
  Q_OBJECT
public:
  BallotsDialog(Session& session, const Campaign& campaign, BallotFile file, QWidget* parent = nullptr);

private:
  void fill();
  void save();

  Session& m_session;
  CampaignId m_campaign;
  BallotFile m_file;
  CellTableModel* m_rows;
  DataTable* m_table;
};

} // namespace weilu::ui
