// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page.h"

class QStackedWidget;

namespace weilu::ui {

class Button;
class Callout;
class DataTable;
class DuplicateTableModel;
class EmptyState;

/// People who may be there twice: compare, merge, or say that they are two.
///
///     reload → Workspace::duplicates (a reading job) → table → CompareDialog → merge or keep apart (writing
///     jobs)
class DuplicatesPage : public Page {
  Q_OBJECT
public:
  explicit DuplicatesPage(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString subtitle() const override;
  void reload() override;
  [[nodiscard]] Areas concerns() const override;
  void retranslate() override;
  [[nodiscard]] QStringList states() const override;
  void showState(const QString& state) override;

private:
  void buildTable();
  void buildTrouble();
  void take(std::vector<Suggestion> suggestions);
  void showTrouble(const JobTrouble& trouble);
  void compare(int row);
  void merge(MemberId survivor, MemberId other, const std::vector<FieldMerge>& fields);
  void keepApart(MemberId one, MemberId other);

  DuplicateTableModel* m_model;
  DataTable* m_table;
  EmptyState* m_empty;
  QWidget* m_loading;
  QWidget* m_trouble;
  Callout* m_callout;
  Button* m_again;
  QStackedWidget* m_stack;
  std::optional<int> m_pairs; ///< none: not looked yet
};

} // namespace weilu::ui
