// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import.h"
#include "ui/widgets/card.h"

class QStackedWidget;
class QTableView;

namespace weilu::ui {

class ChangesModel;
class PreviewModel;
class RosterModel;
class SegmentedControl;

/// What an import would do, before it does: rows with whom they are about, values before and after, and who
/// joins and leaves a group. Asks what to do with a row when it is opened.
class PreviewCard : public Card {
  Q_OBJECT
public:
  explicit PreviewCard(QWidget* parent = nullptr);
  /// \p zone: of dates.
  void setPlan(const ImportPlan& plan, const Zone& zone);
  void retranslate();

signals:
  /// The operator decided about a row.
  void chosen(const weilu::ImportOptions& choices);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  enum View { Sample, WithProblems, Updated, Undecided, Changes, Roster };
  void show(int view);
  /// Views without a row cannot be chosen.
  void offerViews(const ImportPlan& plan);
  void showFinding();
  void openRowMenu(const QModelIndex& index);
  void refreshSegments();
  ImportOptions m_choices;
  quint64 m_undecided = 0;
  PreviewModel* m_preview;
  ChangesModel* m_changes;
  RosterModel* m_roster;
  SegmentedControl* m_shown;
  QStackedWidget* m_tables;
  QTableView* m_rows;
};

} // namespace weilu::ui
