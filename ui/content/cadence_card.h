// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/content_reading.h"
#include "ui/widgets/card.h"

namespace weilu::ui {

/// How often something is to be published, how that is kept, and when the community is there to see it.
class CadenceCard : public Card {
  Q_OBJECT
public:
  explicit CadenceCard(QWidget* parent = nullptr);

  void show(const ContentRead& read);
  void retranslate();

signals:
  /// A target is to be edited, or added where none is given.
  void targetWanted(const weilu::CadenceTarget& target);

private:
  void addLine(const CadenceLine& line, const ContentRead& read);

  Button* m_add;
  QLabel* m_nothing;
  QWidget* m_lines = nullptr;
  QLabel* m_times;
  QString m_timesText;
};

} // namespace weilu::ui
