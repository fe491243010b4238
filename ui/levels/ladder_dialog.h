// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/levels/level.h"

class QGridLayout;
class QLabel;

namespace weilu::ui {

class Button;
class Session;

/// Edits the ladder: names, thresholds and multipliers of the levels. What was declined is said at the foot
/// and the dialog stays.
class LadderDialog : public QDialog {
  Q_OBJECT
public:
  explicit LadderDialog(Session& session, QWidget* parent = nullptr);

private:
  void build();
  void fill();
  void addHead(QGridLayout* grid);
  void addRow(QGridLayout* grid, std::size_t position);
  QWidget* buttons();
  void addLevel();
  void save();

  Session& m_session;
  Ladder m_ladder;
  QWidget* m_rows;
  QLabel* m_complaint;
  Button* m_save;
};

} // namespace weilu::ui
