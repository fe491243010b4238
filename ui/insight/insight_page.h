// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page.h"
#include "ui/insight/audience_choices.h"

#include <vector>

class QStackedWidget;

namespace weilu::ui {

class AsOfButton;
class AudienceButton;
class Button;
class ChoiceButton;
class InsightReader;
class InsightTab;
class PeriodChoice;
class StaleBanner;
class TabStrip;

/// The numbers of the community, one tab per question. Every tab answers the same question: who, how far
/// back, as of when. A tab is read when it is shown; the question and the tab are kept in the settings.
class InsightPage : public Page {
  Q_OBJECT
public:
  explicit InsightPage(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString subtitle() const override;
  [[nodiscard]] QList<QWidget*> headerWidgets() override;
  void reload() override;
  [[nodiscard]] Areas concerns() const override;
  void retranslate() override;
  /// Writes every chart of the tab into a folder.
  void exportData() override;
  /// Opens the choice of the audience.
  void focusSearch() override;
  /// The codes of the tabs but the first.
  [[nodiscard]] QStringList states() const override;
  void showState(const QString& state) override;

  /// The tab with this code is shown; an unknown one changes nothing.
  void showTab(const QString& code);
  [[nodiscard]] InsightTab* current() const;

private:
  void buildTabs();
  void buildHeader();
  void buildBody();
  void wire(InsightTab* tab);
  void choose(int tab);
  void ask();
  void readChoices();
  void takeChoices(AudienceChoices choices);
  void setAudience(const Audience& audience);
  void showPeriods();
  void showDates();
  void keep();
  void restore();
  void restoreAudience();
  [[nodiscard]] Period period() const;
  [[nodiscard]] Date today() const;

  InsightReader* m_reader;
  std::vector<InsightTab*> m_tabs;
  AudienceChoices m_choices;
  std::optional<Date> m_lastActivity;
  AudienceButton* m_audience;
  PeriodChoice* m_range;
  AsOfButton* m_asOf;
  Button* m_export;
  TabStrip* m_strip;
  StaleBanner* m_banner;
  ChoiceButton* m_period;
  QStackedWidget* m_stack;
};

} // namespace weilu::ui
