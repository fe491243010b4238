// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>

#include "core/campaigns/campaign.h"
#include "core/insight/overview.h"
#include "ui/base/page.h"

#include <memory>

class QLabel;

namespace weilu {
struct DueCampaignTask;
struct OverviewRead;
} // namespace weilu

namespace weilu::ui {

class AsOfButton;
class Button;
class OverviewView;
class SegmentedControl;

/// The first screen: key numbers, layers, growth, lifecycle, activity, and who wants to be looked at. Shows
/// what the chosen period needs and then reads the rest, so that choosing another needs no reading.
class OverviewPage : public Page {
  Q_OBJECT
public:
  explicit OverviewPage(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString subtitle() const override;
  [[nodiscard]] QList<QWidget*> headerWidgets() override;
  void reload() override;
  [[nodiscard]] Areas concerns() const override;
  void retranslate() override;
  /// Opens the export menu.
  void exportData() override;

  [[nodiscard]] std::shared_ptr<const Overview> overview() const { return m_overview; }

signals:
  /// A campaign is to be opened.
  void campaignWanted(weilu::CampaignId campaign);
  /// Numbers arrived, or the reason why not.
  void settled();

private:
  void buildHeader();
  void buildBody();
  void take(OverviewRead read);
  /// Reads what is not on the screen yet.
  void complete();
  void showTrouble(const JobTrouble& trouble);
  void open(const OverviewPart& part);
  void openTask(const DueTask& task);
  void tick(const DueCampaignTask& task);
  void savePicture();
  void copyPicture();
  void notWritten(const QString& file);
  void setAsOf(std::optional<Date> asOf);
  [[nodiscard]] int days() const;
  [[nodiscard]] Date today() const;

  std::shared_ptr<const Overview> m_overview;
  OverviewView* m_view;
  SegmentedControl* m_period;
  QLabel* m_compared;
  AsOfButton* m_asOf;
  Button* m_export;
  QTimer m_patience;
};

} // namespace weilu::ui
