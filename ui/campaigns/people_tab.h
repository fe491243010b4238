// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/campaigns/campaign_tab.h"

class QMenu;
class QStackedWidget;

namespace weilu::ui {

class BarChoice;
class BulkBar;
class Button;
class Card;
class DataTable;
class DoorPanel;
class EmptyState;
class ParticipantTableModel;
class SearchField;
class TakenBar;

/// Who takes part: how many stand where, the list of them with what can be noted of each, and the door.
class PeopleTab : public CampaignTab {
  Q_OBJECT
public:
  explicit PeopleTab(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString count(const CampaignRead& read) const override;
  void showCampaign(const CampaignShown& shown) override;
  void retranslate() override;
  bool exportData() override;
  void focusSearch() override;
  bool stepBack() override;
  void showState(const QString& state) override;

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void build();
  QWidget* buildSide();
  QWidget* buildList();
  void connectParts();
  void fill();
  /// Shows what of the list can be done with the chosen rows.
  void showChosen();
  [[nodiscard]] std::vector<MemberId> chosen() const;
  [[nodiscard]] std::optional<ParticipantStatus> filter() const;
  /// What can be noted of everybody chosen, with what it is called.
  struct Verb {
    ParticipantStatus status;
    QString text;
  };
  [[nodiscard]] std::vector<Verb> verbs() const;
  void noteAs(ParticipantStatus status);
  void openMenu(const QPoint& at);
  void openPerson();
  void add();
  void showDoor(bool shown);

  CampaignShown m_shown;
  Card *m_side, *m_list;
  TakenBar* m_places;
  BarChoice* m_statuses;
  SearchField* m_search;
  Button *m_door, *m_add, *m_noShows, *m_export;
  ParticipantTableModel* m_model;
  DataTable* m_table;
  EmptyState* m_empty;
  QStackedWidget *m_rows, *m_stack;
  BulkBar* m_bar;
  DoorPanel* m_doorPanel;
};

} // namespace weilu::ui
