// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/workspace_terms.h"
#include "ui/base/session.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace weilu::ui {

/// Adds, changes or renews one paid term of one person. Its length in months and its last date follow each
/// other.
class TermDialog : public FormDialog {
  Q_OBJECT
public:
  enum class Purpose { Add, Edit, Renew };
  /// \p term: with its person; to be changed with its id, to be renewed as it would follow.
  TermDialog(Session& session, const Term& term, Purpose purpose, QWidget* parent = nullptr);

private:
  void build(Purpose purpose);
  void addEnding();
  void fill();
  void followMonths();
  void followEnd();
  void save();
  /// Reads the form; says what is wrong and gives nothing then.
  [[nodiscard]] std::optional<Term> read();

  Session& m_session;
  Term m_term;
  QComboBox* m_plan;
  QLineEdit* m_from;
  QSpinBox* m_months;
  QLineEdit* m_until;
  QLineEdit* m_price;
  QLineEdit* m_currency;
};

} // namespace weilu::ui
