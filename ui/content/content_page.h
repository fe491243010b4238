// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page.h"
#include "ui/calendar/calendar_entry.h"
#include "ui/content/content_reading.h"

class QBoxLayout;
class QComboBox;
class QStackedWidget;

namespace weilu::ui {

class Button;
class CadenceCard;
class CalendarCard;
class Callout;
class EmptyState;
class EngagementCard;
class IdeaList;

/// The content calendar: what is published where and when, what waits for a date, how often something is to
/// be published, and what came of it.
class ContentPage : public Page {
  Q_OBJECT
public:
  explicit ContentPage(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString subtitle() const override;
  [[nodiscard]] QList<QWidget*> headerWidgets() override;
  void reload() override;
  [[nodiscard]] Areas concerns() const override;
  void retranslate() override;
  void makeNew() override;
  void exportData() override;
  /// Opens a piece, once the page has read what there is.
  void openContent(ContentId id);
  [[nodiscard]] QStringList states() const override;
  void showState(const QString& state) override;

signals:
  /// Opens the page of a campaign.
  void campaignWanted(weilu::CampaignId campaign);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void build();
  void connectParts();
  void fill();
  /// Offers the spaces there are; the chosen one stays.
  void offerSpaces();
  void showTrouble(const JobTrouble& trouble);
  [[nodiscard]] ContentFilter filter() const;
  void openEntry(const QString& id);
  void openWanted();
  void openMenu(const QString& id, const QPoint& at);
  void moveTo(const CalendarMove& to);
  /// Opens the dialog of \p item, kept or not.
  void open(const ContentItem& item);
  void openTarget(const CadenceTarget& target);

  ContentRead m_read;
  bool m_known = false;
  ContentId m_wanted; ///< to be opened
  QComboBox* m_space;
  QComboBox* m_kind;
  QComboBox* m_state;
  Button* m_export;
  Button* m_new;
  QStackedWidget* m_stack;
  QBoxLayout* m_row;
  CalendarCard* m_calendar;
  IdeaList* m_ideas;
  CadenceCard* m_cadence;
  EngagementCard* m_engagement;
  EmptyState* m_empty;
  Button* m_first;
  Callout* m_trouble;
};

} // namespace weilu::ui
