// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/levels/benefit.h"
#include "core/levels/level.h"
#include "ui/base/session.h"
#include "ui/widgets/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace weilu::ui {

/// Adds or edits one benefit of the catalogue. Saving is one step that can be undone; what is declined is
/// said in the dialog.
class BenefitDialog : public FormDialog {
  Q_OBJECT
public:
  /// \p benefit: what to edit; without an id: a new one.
  BenefitDialog(Session& session, Benefit benefit, const Ladder& ladder, QWidget* parent = nullptr);

private:
  void build(const Ladder& ladder);
  void fill();
  void save();
  /// Reads the form; says what is wrong and gives nothing then.
  [[nodiscard]] std::optional<Benefit> read();

  Session& m_session;
  Benefit m_benefit;
  QLineEdit* m_title;
  QComboBox* m_kind;
  QLineEdit* m_value;
  QLineEdit* m_cost;
  QLineEdit* m_currency;
  QLineEdit* m_stock;
  QLineEdit* m_price;
  QLineEdit* m_from;
  QLineEdit* m_until;
  QComboBox* m_lowest;
  std::vector<std::pair<LevelId, QCheckBox*>> m_levels;
};

} // namespace weilu::ui
