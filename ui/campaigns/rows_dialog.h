// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"
#include "ui/base/typed.h"
#include "ui/widgets/form_dialog.h"

#include <functional>
#include <vector>

class QStandardItemModel;

namespace weilu::ui {

class Button;
class DataTable;
class Session;

/// A list of the plan as a table to type into: what its columns are, and what its rows make of the plan.
struct RowsForm {
  struct Column {
    QString head;
    int width = 0;            ///< in pixels of the design; 0: what is left
    QStringList choices = {}; ///< one of these; none: a text
  };
  QString title, hint;
  std::vector<Column> columns;
  QList<QStringList> rows;
  QStringList fresh; ///< a new row
  /// Puts the rows, without empty ones, into the plan; gives a sentence when one of them is wrong.
  std::function<QString(const QList<QStringList>&, CampaignPlan&)> take;
};

/// Edits one list of a campaign's plan. Saving is one change that can be undone.
class RowsDialog : public FormDialog {
  Q_OBJECT
public:
  RowsDialog(Session& session, Campaign campaign, RowsForm form, QWidget* parent = nullptr);

private:
  void build();
  QWidget* makeButtons();
  void addRow(const QStringList& cells);
  void addChoices(int row);
  void removeRow();
  void moveRow(int by);
  [[nodiscard]] QStringList rowAt(int row) const;
  [[nodiscard]] QList<QStringList> rows() const;
  void save();

  Session& m_session;
  Campaign m_campaign;
  RowsForm m_form;
  QStandardItemModel* m_model;
  DataTable* m_table;
};

} // namespace weilu::ui
