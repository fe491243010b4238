// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/intake/import.h"

namespace weilu::ui {

/// The last step: what came in, what did not and why, and the way back.
class ResultStep : public QWidget {
  Q_OBJECT
public:
  explicit ResultStep(QWidget* parent = nullptr);
  void setReport(const SourceFile& file, const ImportReport& report, bool more);
  void setUndone(bool undone);
  void retranslate();

signals:
  void undoWanted();
  void membersWanted();
  void nextWanted();
  void rejectsWanted();
  void historyWanted();

private:
  void build();
  QWidget* buildBanner();
  QWidget* buildCounts();
  QWidget* buildRejects();
  QWidget* buildFields();
  SourceFile m_file;
  ImportReport m_report;
  bool m_more = false, m_undone = false;
};

} // namespace weilu::ui
