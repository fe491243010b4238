// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/campaigns/campaign_button.h"
#include "ui/campaigns/campaigns_reading.h"

#include <optional>

namespace weilu::ui {

/// One campaign on the board: its icon, title and owner; when, where, who; how far it is; what it lacks.
class CampaignCard : public CampaignButton {
  Q_OBJECT
public:
  explicit CampaignCard(CampaignLine line, QWidget* parent = nullptr);

  [[nodiscard]] const CampaignLine& line() const { return m_line; }
  /// Says everything again in the present language, as it is on \p asOf.
  void say(Date asOf, const Zone& zone);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void paintGround(QPainter& painter);
  void paintTitle(QPainter& painter, qreal middle);
  void paintProgress(QPainter& painter, qreal middle);
  CampaignLine m_line;
  QString m_facts, m_missing, m_badge, m_progressText;
  std::optional<double> m_progress;
};

} // namespace weilu::ui
