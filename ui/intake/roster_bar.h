// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/intake/import.h"

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;

namespace weilu::ui {

class Button;
class Callout;

/// "This file is the complete list of … on …": which group and date, and what follows from it.
class RosterBar : public QFrame {
  Q_OBJECT
public:
  explicit RosterBar(QWidget* parent = nullptr);
  /// The groups there are; \p today: the date proposed.
  void setSpaces(const std::vector<Space>& spaces, Date today);
  /// The group that the file itself names: proposed.
  void propose(const QString& group);
  /// Shows itself; with a group that was proposed the comparison begins at once.
  void begin();
  void setRoster(const std::optional<RosterOf>& roster);
  /// What the plan found; none while it is made.
  void setChange(const std::optional<RosterChange>& change);
  void retranslate();

signals:
  /// Another group or date, or that the file is the right one.
  void changed(const weilu::RosterOf& roster);
  /// It is no such list after all.
  void dismissed();

private:
  void build();
  void tell();
  void showSummary();
  [[nodiscard]] RosterOf chosen() const;
  std::vector<Space> m_spaces;
  std::optional<RosterChange> m_change;
  bool m_confirmed = false;
  QLabel* m_head;
  QLabel* m_on;
  QLabel* m_summary;
  QComboBox* m_space;
  QDateEdit* m_date;
  Button* m_close;
  Callout* m_question;
  Button* m_confirm;
};

} // namespace weilu::ui
