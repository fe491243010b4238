// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign_template.h"
#include "ui/widgets/form_dialog.h"

class QLabel;
class QListWidget;

namespace weilu::ui {

/// Chooses the template a new campaign begins with.
class TemplateDialog : public FormDialog {
  Q_OBJECT
public:
  /// What is chosen is to begin at \p starts, if that is known.
  explicit TemplateDialog(std::optional<Moment> starts, QWidget* parent = nullptr);

signals:
  /// What the template makes, not kept yet.
  void chosen(const weilu::Campaign& campaign);

private:
  void showCurrent(int row);
  void choose();
  std::optional<Moment> m_starts;
  std::vector<CampaignTemplate> m_templates;
  QListWidget* m_list;
  QLabel* m_about;
};

} // namespace weilu::ui
