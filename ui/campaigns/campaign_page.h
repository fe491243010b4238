// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/campaigns/campaign_tab.h"

#include <vector>

class QLabel;
class QStackedWidget;

namespace weilu::ui {

class BadgeLabel;
class Button;
class Callout;
class TabStrip;

/// One campaign: what it is, how far it is, and everything about it in tabs.
///
/// A tab is a class derived from CampaignTab (campaign_tab.h) and one line in the table `entries` of
/// campaign_page.cpp: its code, what makes it, and which campaigns have it. The line
///
///     {"draw", making<DrawTab>, [](const Campaign& campaign) { return campaign.type ==
///     CampaignType::Lottery; }},
///
/// is all that a lottery needs to have a tab of its own.
///
///     open(id) → readCampaign (a reading job, again after each change) → CampaignTab::showCampaign
class CampaignPage : public QWidget {
  Q_OBJECT
public:
  explicit CampaignPage(Session& session, QWidget* parent = nullptr);

  /// Shows campaign \p id, on its first tab or on that of \p tab.
  void open(CampaignId id, const QString& tab = {});
  void reload();
  /// Whether \p campaign has the tab of \p code.
  [[nodiscard]] static bool hasTab(const QString& code, const Campaign& campaign);
  /// The tab of \p code, where the campaign has it.
  void showTab(const QString& code);
  [[nodiscard]] CampaignId id() const { return m_id; }
  /// None before it was read.
  [[nodiscard]] CampaignShown shown() const { return m_shown; }
  [[nodiscard]] CampaignTab* current() const;

  // what the window's header shows of it
  [[nodiscard]] QString title() const;
  [[nodiscard]] QString subtitle() const;
  [[nodiscard]] QList<QWidget*> widgets() const;

  void retranslate();
  /// Esc: what the tab has to close, else back to the board.
  void stepBack();
  void exportData();
  void focusSearch();
  /// Brings the tab that is shown, or will be once the campaign is read, into a view worth a picture.
  void showState(const QString& state);

signals:
  void headerChanged();
  void closed();
  void editWanted(const weilu::Campaign& campaign);
  void peopleWanted(const weilu::ui::PeopleList& list);
  void personWanted(weilu::MemberId person);

private:
  struct Tab {
    const char* code;
    bool (*suits)(const Campaign&);
    CampaignTab* widget;
  };
  void buildHead();
  void buildBody();
  void addTab(const Tab& tab);
  void take(CampaignShown shown);
  void fillHead();
  void fillTabs();
  void fillMoves();
  void showIndex(int index);
  void openMenu();
  void showTrouble(const JobTrouble& trouble);
  [[nodiscard]] bool suits(std::size_t tab) const;

  Session& m_session;
  CampaignId m_id;
  CampaignShown m_shown;
  QString m_view;   ///< to show with it
  QString m_wanted; ///< the tab to show once the campaign is known
  std::vector<Tab> m_tabs;
  Button* m_back;
  BadgeLabel* m_type;
  BadgeLabel* m_state;
  Button* m_edit;
  Button* m_export;
  Button* m_more;
  QList<QWidget*> m_forward; ///< moves on, in the header
  QWidget* m_asideMoves;     ///< moves back or off, beside the tabs
  TabStrip* m_strip;
  QStackedWidget* m_stack;
  Callout* m_trouble;
};

} // namespace weilu::ui
