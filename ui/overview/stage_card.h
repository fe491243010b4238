// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview_card.h"

namespace weilu::ui {

class StageView;

/// The community's stage with its evidence; each row opens its people, the foot leads to the stage's
/// playbook.
class StageCard : public OverviewCard {
  Q_OBJECT
public:
  explicit StageCard(QWidget* parent = nullptr);

signals:
  void playbookWanted();

protected:
  void setTexts() override;
  void fill() override;

private:
  [[nodiscard]] QWidget* makeFooter();
  StageView* m_stage;
  QLabel* m_goal;
  Button* m_playbook;
};

} // namespace weilu::ui
