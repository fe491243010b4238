// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/intake/import.h"

#include <optional>

class QComboBox;
class QLabel;
class QTableView;

namespace weilu::ui {

class AccountBar;
class Button;
class Callout;
class Card;
class FactsBar;
class MappingModel;
class PreviewCard;
class ProblemsCard;
class RosterBar;

/// The second step: what was recognised, what each column becomes, what is wrong, what will happen.
/// Shows and asks; the page reads the file and plans.
class MappingStep : public QWidget {
  Q_OBJECT
public:
  explicit MappingStep(QWidget* parent = nullptr);

  void setFile(const SourceFile& file);
  /// \p zone: of dates.
  void setPlan(const ImportPlan& plan, const Zone& zone);
  /// While the plan is made: how far, or nothing known yet.
  void setPlanning(const QString& progress);
  /// A sentence that says why this cannot be imported as it stands; empty: it can.
  void setRefusal(const QString& sentence);
  void setChoices(const ImportOptions& choices);
  /// The groups a file may be the list of; \p today: the date proposed for it.
  void setSpaces(const std::vector<Space>& spaces, Date today);
  /// While the file comes in nothing can be chosen but to cancel.
  void setWriting(bool writing);
  [[nodiscard]] FactsBar& facts() const { return *m_facts; }
  void retranslate();

signals:
  /// The column called \p header becomes \p field (empty: left out).
  void fieldChosen(const std::string& header, const std::string& field);
  void dateOrderChosen(const std::string& header, const std::string& order);
  /// What is done with the file is chosen otherwise: plan again.
  void choicesMade(const weilu::ImportOptions& choices);
  void saveMappingWanted();
  void recognizeAgain();
  void problemsExportWanted();
  void backWanted();
  void cancelWanted();
  void importWanted();

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  QWidget* buildMapping();
  QWidget* buildFooter();
  void connectRoster();
  void open(const QModelIndex& index);
  void openFieldMenu(int row);
  void openDateMenu(int row);
  void openModeMenu(int row);
  void openImportMenu();
  void choose(const ImportOptions& choices);
  [[nodiscard]] bool isQuestioned() const;
  void refreshFooter();
  void fillModes();

  SourceFile m_file;
  std::optional<ImportPlan> m_plan;
  ImportOptions m_choices;
  QString m_progress;
  FactsBar* m_facts;
  Callout* m_refusal;
  AccountBar* m_accounts;
  Card* m_mappingCard;
  RosterBar* m_roster;
  PreviewCard* m_preview;
  ProblemsCard* m_problems;
  MappingModel* m_mapping;
  QTableView* m_mappingTable;
  QComboBox* m_mode;
  Button* m_how;
  QLabel* m_counts;
  Button* m_again;
  Button* m_back;
  Button* m_cancel;
  Button* m_import;
};

} // namespace weilu::ui
