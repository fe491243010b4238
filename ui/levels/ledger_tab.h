// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/levels/levels_reading.h"
#include "ui/levels/levels_tab.h"

class QComboBox;
class QStackedWidget;

namespace weilu::ui {

class Button;
class Callout;
class DataTable;
class EmptyState;
class LedgerTableModel;
class SearchField;

/// The ledger of points: everybody's newest entries, or somebody's.
class LedgerTab : public LevelsTab {
  Q_OBJECT
public:
  explicit LedgerTab(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  void reload() override;
  void retranslate() override;
  void exportData() override;
  void focusSearch() override;

private:
  void build();
  void take(std::vector<LedgerLine> lines);
  void showTrouble(const JobTrouble& trouble);

  SearchField* m_search;
  QComboBox* m_source;
  Button* m_export;
  LedgerTableModel* m_model;
  DataTable* m_table;
  EmptyState* m_empty;
  Callout* m_trouble;
  QWidget* m_loading;
  QStackedWidget* m_stack;
  int m_asked = 0; ///< which question is the latest
};

} // namespace weilu::ui
