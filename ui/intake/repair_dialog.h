// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/rejects_model.h"
#include "ui/widgets/form_dialog.h"

class QLineEdit;
class QTableView;

namespace weilu::ui {

class AlikeModel;

/// Puts all cells of one column right that are wrong in the same way: one value for all, or one for each of
/// the different values that stand there.
class RepairDialog : public FormDialog {
  Q_OBJECT
public:
  RepairDialog(RejectsModel& rejects, RejectsModel::Alike group, QWidget* parent = nullptr);

private:
  QTableView* makeValues();
  void repair(const std::map<QString, QString>& byValue);
  RejectsModel& m_rejects;
  RejectsModel::Alike m_group;
  AlikeModel* m_values;
  QLineEdit* m_all;
};

} // namespace weilu::ui
