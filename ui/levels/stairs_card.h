// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_card.h"
#include "ui/levels/levels_reading.h"

namespace weilu::ui {

class LevelStairsView;

/// The ladder as stairs: what each level asks for, who has it, and what it gives.
class StairsCard : public ChartCard {
  Q_OBJECT
public:
  explicit StairsCard(QWidget* parent = nullptr);
  void setRead(const LevelsRead& read);
  void retranslate();

signals:
  /// The people of the level at this position.
  void levelWanted(int position);

private:
  LevelsRead m_read;
  LevelStairsView* m_view;
};

} // namespace weilu::ui
