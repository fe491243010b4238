// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTemporaryDir>

#include "core/intake/import_history.h"
#include "core/intake/repaired_rows.h"
#include "ui/base/page.h"
#include "ui/intake/import_queue.h"
#include "ui/intake/layer_passages.h"
#include "ui/intake/progress_pace.h"

class QStackedWidget;

namespace weilu::ui {

class Callout;
class ChooseStep;
class MappingStep;
class ResultStep;
class StepIndicator;

/// Bringing files in, one after the other: choose → look and map → result. Nothing is written before the
/// operator says so.
///
///     takeFiles → sourceParts (job) → planImport (job) → Import → Workspace::import (writing job) → result
///                    inspect (job)  ↑ after every correction
class ImportPage : public Page {
  Q_OBJECT
public:
  explicit ImportPage(Session& session, QWidget* parent = nullptr);
  ~ImportPage() override;

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString subtitle() const override;
  [[nodiscard]] QList<QWidget*> headerWidgets() override;
  void reload() override;
  [[nodiscard]] Areas concerns() const override;
  void retranslate() override;
  bool stepBack() override;
  void takeFiles(const QStringList& files) override;
  [[nodiscard]] QStringList states() const override;
  void showState(const QString& state) override;

private:
  enum Step { Choose, Map, Result };
  void connectChoose();
  void connectFacts();
  void connectMapping();
  void connectResult();
  void chooseFiles();
  void beginNext();
  void lookInto(const QString& file);
  void showPart(SourceFile part);
  void inspectAgain();
  void plan();
  void showProgress(const Progress& progress);
  void importNow();
  void finish(const Imported& imported);
  void showResult();
  /// Looks at the rows that were put right in the result, as a file of their own.
  void importRepaired();
  /// The result from which the rows at hand were put right, without those that came in.
  void backToRejects();
  /// Says in the banner what went wrong; the step stays.
  void tell(const QString& title, const JobTrouble& trouble);
  void tellNotSaved(const Refusal& refusal);
  /// The file at hand cannot be read, or not as it was asked for: goes on to the next, or says so beside it.
  void cannotRead(const JobTrouble& trouble);
  void cannotGoOn(const JobTrouble& trouble);
  void setMap(const std::string& header, const std::string& field);
  /// Keeps the columns as they are now under a name that is asked for.
  void saveMapping();
  void showValues();
  void goTo(Step step);
  /// Back to the choice of files; asks when something is lost by it.
  void leaveFiles();
  void saveRejects();
  /// Those of them that are still out, when some came in later.
  void saveOthers(const QString& to);
  /// Where the rejected rows of the import at hand lie until they are saved.
  [[nodiscard]] QString rejectsPath() const;
  void saveProblems();
  [[nodiscard]] QString fileName() const;

  ImportQueue m_queue;
  QString m_file; ///< the one at hand
  ReadOptions m_options;
  ImportOptions m_choices;
  SourceFile m_source;
  std::vector<ImportProblem> m_problems; ///< of the plan
  Imported m_imported;
  bool m_someCameIn = false; ///< rows that m_imported left out, later
  /// A result whose rows were put right, while they come in as a file of their own.
  struct Earlier {
    QString file;
    ReadOptions options;
    ImportOptions choices;
    SourceFile source;
    Imported imported;
    bool someCameIn = false;
    Repairs repairs;
  };
  std::vector<Earlier> m_earlier; ///< the last one is the nearest
  QElapsedTimer m_clock;
  ProgressPace m_pace;
  QTemporaryDir m_folder; ///< of rejects files until they are saved
  QPointer<Job> m_writing;
  bool m_importWhenPlanned = false; ///< showState("result") goes on by itself

  StepIndicator* m_steps;
  Callout* m_banner;
  QStackedWidget* m_stack;
  ChooseStep* m_choose;
  MappingStep* m_mapping;
  ResultStep* m_result;
};

} // namespace weilu::ui
