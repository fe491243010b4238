// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "core/base/dates.h"
#include "core/campaigns/campaign.h"

#include <optional>

class QMimeData;

namespace weilu::ui {

/// A campaign that is dragged.
struct CampaignDrag {
  CampaignId campaign;
  std::optional<Date> grabbed; ///< the day of it that was under the mouse, in a calendar
};
[[nodiscard]] QMimeData* mimeOf(const CampaignDrag& drag);
/// None when something else is dragged.
[[nodiscard]] std::optional<CampaignDrag> draggedIn(const QMimeData* mime);

/// A campaign that can be opened (a click, Enter), dragged, and asked for its menu (the menu key, the right
/// button). Shift with an arrow moves it, an arrow alone moves the focus.
class CampaignButton : public QAbstractButton {
  Q_OBJECT
public:
  explicit CampaignButton(CampaignId campaign, QWidget* parent = nullptr);

  [[nodiscard]] CampaignId id() const { return m_campaign; }

signals:
  void menuWanted(const QPoint& at);
  /// The operator wants it one column or row further or back.
  void stepWanted(int columns, int rows);
  void focusWanted(int columns, int rows);

protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  /// What is dragged from \p at; none: it stays where it is.
  [[nodiscard]] virtual std::optional<CampaignDrag> dragFrom(const QPoint& at) const;

private:
  void startDrag(const CampaignDrag& drag);
  CampaignId m_campaign;
  QPoint m_pressed;
};

} // namespace weilu::ui
