// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page.h"
#include "ui/calendar/calendar_entry.h"
#include "ui/campaigns/campaigns_reading.h"

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QStackedWidget;
class QTemporaryDir;

namespace weilu::ui {

class Button;
class Callout;
class CalendarCard;
class CampaignBoard;
class CampaignList;
class CampaignPage;
class CompareView;
class EmptyState;
class SegmentedControl;

/// Campaigns by how far they are, by month or week, or as a list; and the page of the one that is opened.
class CampaignsPage : public Page {
  Q_OBJECT
public:
  explicit CampaignsPage(Session& session, QWidget* parent = nullptr);
  ~CampaignsPage() override;

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString subtitle() const override;
  [[nodiscard]] QList<QWidget*> headerWidgets() override;
  void reload() override;
  [[nodiscard]] Areas concerns() const override;
  void retranslate() override;
  void makeNew() override;
  void exportData() override;
  void focusSearch() override;
  bool stepBack() override;
  /// Opens the page of one, on the tab of \p tab or its first.
  void openCampaign(CampaignId id, const QString& tab = {});
  [[nodiscard]] QStringList states() const override;
  void showState(const QString& state) override;

signals:
  /// Opens a piece of content on its page.
  void contentWanted(weilu::ContentId piece);

private:
  enum Shown { Loading, Empty, Filled, Listed, Failed, One, Compared };
  enum View { Both, BoardOnly, CalendarOnly, ListOnly };
  void build();
  void connectBoard();
  void connectList();
  void connectCampaign();
  void buildCalendar();
  void fillCalendar();
  /// Opens a campaign, or a piece of content elsewhere.
  void openEntry(const QString& id);
  void openEntryMenu(const QString& id, const QPoint& at);
  void fill();
  void showTrouble(const JobTrouble& trouble);
  [[nodiscard]] const Campaign* campaignOf(CampaignId id) const;
  [[nodiscard]] std::optional<CampaignType> type() const;
  void openMenu(CampaignId id, const QPoint& at);
  /// From one campaign or the comparison back to all of them.
  void showAll();
  void compare();
  [[nodiscard]] bool isCampaignShown() const;
  /// Opens the dialog of \p campaign, kept or not.
  void open(const Campaign& campaign);
  /// Moves a campaign or a piece of content; asks for the rest where a campaign has no start yet.
  void moveTo(const CalendarMove& to);
  /// Asks for a new one, from a template and with that start.
  void makeFrom(std::optional<Moment> starts);
  void makeOn(Date day, std::optional<int> second);
  /// Writes what the calendar shows of all dates.
  void saveCalendar();
  void showView(int view);
  void restoreView();
  /// The part of the stack that holds the chosen view.
  [[nodiscard]] Shown shownView() const;
  void showCampaignState(const QString& state);
  /// The campaign that went furthest.
  [[nodiscard]] const CampaignLine& furthest(const QString& tab) const;
  /// Opens what a list says who came to \p campaign.
  void showList(const Campaign& campaign);

  CampaignsRead m_read;
  bool m_known = false;
  QComboBox* m_type;
  Button* m_new;
  QStackedWidget* m_stack;
  SegmentedControl* m_view;
  CampaignBoard* m_board;
  CalendarCard* m_calendar;
  CampaignList* m_list;
  QCheckBox* m_content;
  Button* m_export;
  EmptyState* m_empty;
  Button* m_first;
  Callout* m_trouble;
  CampaignPage* m_one;
  Button* m_compare;
  CompareView* m_comparison;
  std::unique_ptr<QTemporaryDir> m_folder; ///< of that list
};

} // namespace weilu::ui
