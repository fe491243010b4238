// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overview_card.h"

class QLabel;

namespace weilu::ui {

class PyramidView;

/// The layers from best to last with their change over 30 days; each row opens its people.
class LayerCard : public OverviewCard {
  Q_OBJECT
public:
  explicit LayerCard(QWidget* parent = nullptr);

signals:
  void membersWanted();

protected:
  void setTexts() override;
  void fill() override;

private:
  [[nodiscard]] QWidget* makeFooter();
  PyramidView* m_pyramid;
  QLabel* m_scheme;
  Button* m_members;
};

} // namespace weilu::ui
