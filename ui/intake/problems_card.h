// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace weilu::ui {

/// Problems of a file grouped by kind: how many, the first rows with their values, what will happen to them.
class ProblemsCard : public Card {
  Q_OBJECT
public:
  explicit ProblemsCard(QWidget* parent = nullptr);
  void setProblems(const std::vector<ImportProblem>& problems,
                   const std::map<ImportProblem::Kind, std::uint64_t>& counts);
  void clear();
  void retranslate();

signals:
  /// The list as CSV is wanted.
  void exportWanted();

private:
  void show();
  QWidget* group(ImportProblem::Kind kind, std::uint64_t count) const;
  std::vector<ImportProblem> m_problems;
  std::map<ImportProblem::Kind, std::uint64_t> m_counts;
  Button* m_export;
  QWidget* m_list = nullptr;
  class QScrollArea* m_area;
};

} // namespace weilu::ui
