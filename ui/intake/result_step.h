// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/intake/import_history.h"
#include "core/intake/repaired_rows.h"
#include "ui/intake/layer_passages.h"

#include <optional>

namespace weilu::ui {

class Card;
class RejectsModel;

/// The last step: what came in, what did not and why, and the way back.
class ResultStep : public QWidget {
  Q_OBJECT
public:
  explicit ResultStep(QWidget* parent = nullptr);
  struct Next {
    bool file = false;    ///< another file waits
    bool mapping = false; ///< columns were set by hand and are not kept
    int others = 0;       ///< rows of the file before that are still out; these were put right in it
  };
  void setReport(const SourceFile& file, const Imported& imported, const Next& next);
  /// What was put right in the table of rejected rows.
  [[nodiscard]] Repairs repairs() const;
  /// Puts it right as it was before.
  void putRight(const Repairs& repairs);
  void setUndone(bool undone);
  /// What stayed as it is when the import was undone.
  void setRemains(const ImportRemains& remains);
  /// What the import replaced, value by value.
  void setDetail(const ImportDetail& detail);
  void retranslate();

signals:
  void undoWanted();
  void membersWanted();
  void nextWanted();
  void rejectsWanted();
  /// The rows put right shall come in.
  void repairedWanted();
  /// The rows of the file before that are still out.
  void othersWanted();
  void layersWanted();
  void historyWanted();
  void saveMappingWanted();
  void valuesWanted();

private:
  void build();
  QWidget* buildBanner();
  QWidget* buildCounts();
  QWidget* buildRejects();
  void addPassages(Card& card);
  QWidget* buildFields();
  QWidget* buildValues();
  [[nodiscard]] QString summary() const;
  SourceFile m_file;
  ImportReport m_report;
  LayerPassages m_passages;
  RejectsModel* m_rejects = nullptr;
  std::optional<ImportRemains> m_remains;
  std::optional<ImportDetail> m_detail;
  Next m_next;
  bool m_undone = false;
};

} // namespace weilu::ui
