// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/content_reading.h"
#include "ui/widgets/card.h"

namespace weilu::ui {

/// What came of what was published in the last 90 days, by kind.
class EngagementCard : public Card {
  Q_OBJECT
public:
  explicit EngagementCard(QWidget* parent = nullptr);

  void show(const ContentRead& read);
  void retranslate();

signals:
  void importWanted();

private:
  void fill();

  EngagementSummary m_summary;
  Button* m_import;
  QLabel* m_nothing;
  QLabel* m_days;
  QWidget* m_table = nullptr;
};

} // namespace weilu::ui
