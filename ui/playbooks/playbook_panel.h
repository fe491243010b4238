// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace weilu::ui {

class BadgeLabel;
class GoalBar;

/// The playbook of one layer: its goal, its strategy, what to do for whom today, what to write. Reads itself
/// again when the file or the date changes.
class PlaybookPanel : public Card {
  Q_OBJECT
public:
  explicit PlaybookPanel(Session& session, QWidget* parent = nullptr);

  /// Shows the layer \p layer of \p scheme, by their codes; empty codes: nothing.
  void setLayer(const QString& scheme, const QString& layer);
  void reload();
  /// Sets every text again.
  void retranslate();
  /// Opens those for whom a task is due, to be ticked off.
  void openTask(const DueTask& task);
  /// Opens the playbook to be changed.
  void edit();

signals:
  /// Exactly these people are wanted in Members.
  void peopleWanted(const weilu::ui::PeopleList& list);
  void personWanted(weilu::MemberId person);
  /// The playbook was read, or could not be.
  void settled();

protected:
  void changeEvent(QEvent* event) override;

private:
  void buildContent();
  void fill();
  void showTrouble(const JobTrouble& trouble);
  void addHead(const QString& title, const QString& beside);
  void addNote(const QString& text);
  void addTasks();
  void addMessages();
  void clearRows();

  Session& m_session;
  QString m_scheme, m_layer;
  std::optional<LayerPlaybook> m_shown;
  BadgeLabel* m_badge;
  Button* m_edit;
  GoalBar* m_goal;
  QLabel* m_strategy;
  QVBoxLayout* m_rows;
};

} // namespace weilu::ui
