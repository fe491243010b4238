// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/campaigns/campaigns_reading.h"
#include "ui/widgets/drag_button.h"

#include <optional>

namespace weilu::ui {

/// One campaign on the board: its icon, title and owner; when, where, who; how far it is; what it lacks.
class CampaignCard : public DragButton {
  Q_OBJECT
public:
  explicit CampaignCard(CampaignLine line, QWidget* parent = nullptr);

  [[nodiscard]] CampaignId id() const { return m_line.campaign.id; }
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
