// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/levels/benefit.h"
#include "ui/levels/levels_tab.h"

#include <map>

class QStackedWidget;

namespace weilu::ui {

class Button;
class Card;
class CellTableModel;
class DataTable;
class EmptyState;

/// Who got which benefit: the log, with what can be done about each entry.
///
///     reload → BenefitStore::log (a reading job) → table → useGrant, cancelGrant (writing jobs);
///     RedeemDialog
class RedemptionsTab : public LevelsTab {
  Q_OBJECT
public:
  explicit RedemptionsTab(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void reload() override;
  void retranslate() override;
  void exportData() override;
  /// Opens the dialog that finds a person and a benefit.
  void redeem();

private:
  struct Log {
    std::vector<Grant> grants;
    std::map<BenefitId, std::string> titles;
    std::map<MemberId, std::string> names;
  };
  void build();
  void take(Log log);
  void fill();
  void act(const QModelIndex& index);

  Card* m_card;
  Button* m_redeem;
  Button* m_export;
  CellTableModel* m_model;
  DataTable* m_table;
  EmptyState* m_empty;
  QWidget* m_loading;
  QStackedWidget* m_stack;
  Log m_log;
  bool m_read = false;
};

} // namespace weilu::ui
