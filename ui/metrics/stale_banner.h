// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/callout.h"

namespace weilu::ui {

/// Warns that what people did is recorded only up to a date some time before the as-of date.
class StaleBanner : public Callout {
  Q_OBJECT
public:
  explicit StaleBanner(QWidget* parent = nullptr);

  /// Shown when the newest activity is more than a week behind.
  void setDaysBehind(int days);
  void retranslate() { setDaysBehind(m_days); }

signals:
  void lastActivityWanted();
  void importWanted();

private:
  int m_days = 0;
  Button* m_back;
  Button* m_bring;
};

} // namespace weilu::ui
