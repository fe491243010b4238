// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/levels/earning.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace weilu::ui {

class Session;

/// Edits one rule that earns points. Changes nothing itself; says what is wrong at its foot.
class EarningDialog : public QDialog {
  Q_OBJECT
public:
  EarningDialog(Session& session, EarningRule rule, QWidget* parent = nullptr);

signals:
  /// The rule as it is to be saved: its last terms are the new ones.
  void saved(const weilu::EarningRule& rule);

private:
  void build();
  void addWhat(QFormLayout* form);
  void addCaps(QFormLayout* form);
  QWidget* buttons();
  void fill();
  void save();

  Session& m_session;
  EarningRule m_rule;
  QLineEdit* m_zh;
  QLineEdit* m_en;
  QComboBox* m_kind;
  QLineEdit* m_amount;
  QSpinBox* m_points;
  QSpinBox* m_day;
  QSpinBox* m_month;
  QCheckBox* m_byLevel;
  QCheckBox* m_on;
  QLabel* m_complaint;
};

} // namespace weilu::ui
