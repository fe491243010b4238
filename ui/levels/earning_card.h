// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page.h"
#include "ui/levels/levels_reading.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace weilu::ui {

class LedgerBars;

/// The rules that earn points with their switches, and what went through the ledger.
class EarningCard : public Card {
  Q_OBJECT
public:
  explicit EarningCard(Session& session, QWidget* parent = nullptr);

  void setRead(const LevelsRead& read);
  void retranslate();

private:
  void build();
  void fillRules();
  void fillSummary();
  void addHead();
  void addRow(int row, const EarningRule& rule);
  void edit(const EarningRule& rule);
  void save(const EarningRule& rule);
  void recompute();
  void chooseExpiry();

  Session& m_session;
  LevelsRead m_read;
  Button* m_add;
  Button* m_recompute;
  Button* m_expiry;
  QWidget* m_rules;
  LedgerBars* m_bars;
  QLabel* m_summaryTitle;
  QLabel* m_legend;
  QLabel* m_unused;
};

} // namespace weilu::ui
