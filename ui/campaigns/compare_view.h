// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/workspace_campaign_reading.h"
#include "ui/base/session.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace weilu::ui {

class BarTableView;
class Button;
class Card;
class CellTableModel;
class DataTable;
class EmptyState;

/// Campaigns beside each other: which types of them which layers come to, and each with its result.
class CompareView : public QWidget {
  Q_OBJECT
public:
  explicit CompareView(Session& session, QWidget* parent = nullptr);

  void reload();
  void retranslate();

signals:
  void closed();
  void openWanted(weilu::CampaignId campaign);

private:
  struct Read {
    std::vector<weilu::CampaignLine> lines;
    std::vector<CampaignKindLine> kinds;
    Scheme scheme;
    Calendar calendar;
    Date asOf;
  };
  [[nodiscard]] static Read read(Workspace& workspace, Date asOf, const Control& control);
  void build();
  void fillCards();
  void fill();
  void fillLayers();
  void fillCampaigns();
  void sayBest();

  Session& m_session;
  std::optional<Read> m_read;
  Button* m_back;
  QStackedWidget* m_stack;
  EmptyState* m_empty;
  Card *m_kindCard, *m_campaignCard;
  QComboBox* m_layer;
  QLabel *m_best, *m_uninvited;
  BarTableView* m_kinds;
  CellTableModel* m_model;
  DataTable* m_table;
};

} // namespace weilu::ui
