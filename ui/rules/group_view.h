// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

#include "ui/rules/condition_row.h"
#include "ui/rules/rule_draft.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace weilu::ui {

/// What the rows of a rule tell the editor, wherever they stand in it.
class RuleListener {
public:
  virtual ~RuleListener() = default;
  virtual void conditionEdited(const DraftPath& path, const Condition& condition) = 0;
  virtual void conditionWished(const DraftPath& path, ConditionRow::Wish wish) = 0;
  virtual void kindChosen(const DraftPath& group, RuleDraft::Kind kind) = 0;
  virtual void conditionAdded(const DraftPath& group) = 0;
  virtual void groupAdded(const DraftPath& group) = 0;
  virtual void groupWished(const DraftPath& group, ConditionRow::Wish wish) = 0;
};

/// A group of a rule: which of its parts have to hold, the parts, and how to add one. Shows a draft and never
/// changes it; it is made anew when parts come or go.
class GroupView : public QWidget {
  Q_OBJECT
public:
  GroupView(const RuleDraft& draft, DraftPath path, std::shared_ptr<const RuleChoices> choices,
            const std::string& withoutScheme, RuleListener& listener, QWidget* parent = nullptr);

  /// The row at \p path below this group; null when there is none.
  [[nodiscard]] ConditionRow* row(const DraftPath& path) const;
  /// The group at \p path, this one included.
  [[nodiscard]] GroupView* group(const DraftPath& path);
  void setHits(std::optional<std::uint64_t> people);
  void setProblem(const QString& sentence);
  /// Every row and group at or below, this one first.
  void forEach(const std::function<void(ConditionRow&)>& onRow,
               const std::function<void(GroupView&)>& onGroup);

private:
  void build(const RuleDraft& draft, const std::string& withoutScheme);
  QWidget* buildHead(const RuleDraft& draft);
  void addRow(const RuleDraft& part, std::size_t index, const QString& joint,
              const std::string& withoutScheme);
  void addGroup(const RuleDraft& part, std::size_t index, const QString& joint,
                const std::string& withoutScheme);
  QWidget* buildFoot();
  void showMenu(QWidget* under);

  DraftPath m_path;
  std::shared_ptr<const RuleChoices> m_choices;
  RuleListener& m_listener;
  QVBoxLayout* m_column;
  QComboBox* m_kind;
  QLabel* m_hits;
  QLabel* m_problem;
  QMap<int, ConditionRow*> m_rows;
  QMap<int, GroupView*> m_groups;
};

} // namespace weilu::ui
