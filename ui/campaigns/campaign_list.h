// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/campaigns/campaign_table_model.h"
#include "ui/widgets/card.h"

class QComboBox;
class QStackedWidget;

namespace weilu::ui {

class DataTable;
class EmptyState;
class SearchField;
class Session;

/// Campaigns as a table: sorted by its heads, which it remembers; narrowed by text and state; what is in the
/// archive only when asked for.
class CampaignList : public Card {
  Q_OBJECT
public:
  explicit CampaignList(QWidget* parent = nullptr);

  /// Shows those of \p type, or all.
  void show(const CampaignsRead& read, std::optional<CampaignType> type);
  /// Makes the row of \p campaign the current one, with the focus.
  void setFocusTo(CampaignId campaign);
  void focusSearch();
  /// Asks where to, and writes what is shown, all columns of it.
  void exportRows(Session& session);
  void retranslate();

signals:
  void openWanted(weilu::CampaignId campaign);
  void menuWanted(weilu::CampaignId campaign, const QPoint& at);
  void exportWanted();

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void build();
  void connectParts();
  void restoreSort();
  void fill();
  void makeCurrent(CampaignId campaign);
  void sayFound();
  void openMenu(const QPoint& at);
  [[nodiscard]] CampaignId current() const;

  std::optional<CampaignType> m_type;
  SearchField* m_search;
  QComboBox* m_state;
  Button* m_archived;
  Button* m_export;
  CampaignTableModel* m_model;
  DataTable* m_table;
  EmptyState* m_empty;
  QStackedWidget* m_rows;
  bool m_withArchived = false;
};

} // namespace weilu::ui
