// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/campaigns/board_place.h"
#include "ui/campaigns/campaigns_reading.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace weilu::ui {

class Button;
class CampaignCard;

/// A column of the board: its name, how many campaigns stand in it, and they themselves. A card can be
/// dropped on it.
class BoardColumn : public QFrame {
  Q_OBJECT
public:
  explicit BoardColumn(BoardPlace place, QWidget* parent = nullptr);

  [[nodiscard]] BoardPlace place() const { return m_place; }
  void setCards(std::vector<CampaignCard*> cards);
  [[nodiscard]] const std::vector<CampaignCard*>& cards() const { return m_cards; }
  void retranslate();

signals:
  void newWanted();
  /// A card was dropped here.
  void dropped(weilu::CampaignId campaign);

protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  void setLit(bool lit);
  BoardPlace m_place;
  QLabel* m_name;
  QLabel* m_count;
  Button* m_new;
  QLabel* m_empty;
  QVBoxLayout* m_column;
  QWidget* m_well;
  std::vector<CampaignCard*> m_cards;
  bool m_lit = false;
};

} // namespace weilu::ui
