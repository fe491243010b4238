// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/levels/benefit.h"
#include "core/levels/level.h"
#include "ui/levels/levels_tab.h"

#include <map>

class QStackedWidget;

namespace weilu::ui {

class Button;
class Card;
class CellTableModel;
class DataTable;
class EmptyState;
class SegmentedControl;

/// The catalogue of benefits: what each is, who gives it, what it costs and how many are left.
///
///     reload → BenefitStore (a reading job) → table → BenefitDialog → saveBenefit (a writing job)
class BenefitsTab : public LevelsTab {
  Q_OBJECT
public:
  explicit BenefitsTab(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void reload() override;
  void retranslate() override;
  void exportData() override;
  /// Opens the dialog for a new benefit.
  void makeNew();

private:
  struct Catalogue {
    std::vector<Benefit> benefits;
    std::map<BenefitId, std::int64_t> given;
    Ladder ladder;
  };
  void build();
  void take(Catalogue catalogue);
  void fill();
  void edit(int row);
  void archive(int row);
  void addStarter();
  [[nodiscard]] const Benefit* benefitAt(int row) const;

  Card* m_card;
  SegmentedControl* m_which;
  Button* m_new;
  Button* m_export;
  CellTableModel* m_model;
  DataTable* m_table;
  EmptyState* m_empty;
  Button* m_starter;
  Button* m_first;
  EmptyState* m_noneArchived;
  QWidget* m_loading;
  QStackedWidget* m_stack;
  Catalogue m_catalogue;
  bool m_read = false;
};

} // namespace weilu::ui
