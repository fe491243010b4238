// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/rejects_model.h"
#include "ui/widgets/card.h"

namespace weilu::ui {

/// The rows that did not come in: each wrong cell can be put right, alone or with all that are wrong alike,
/// and the rows be imported again. Ctrl Z in the table takes back what was put right, not the import.
class RejectsCard : public Card {
  Q_OBJECT
public:
  /// \p model outlives the card. \p rejected: rows in all. \p undone: the import was, so nothing can be
  /// repaired.
  RejectsCard(RejectsModel& model, std::uint64_t rejected, bool undone, QWidget* parent = nullptr);

signals:
  /// The rejected rows as a file.
  void exportWanted();
  /// The rows put right shall come in.
  void importWanted();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  QWidget* makeTable();
  QWidget* makeRepairs(std::uint64_t rejected, bool undone);
  void openAlike(QWidget* below);
  RejectsModel& m_model;
};

} // namespace weilu::ui
