// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/rules/rule.h"
#include "ui/rules/rule_choices.h"

#include <memory>
#include <optional>

class QComboBox;
class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QSpinBox;

namespace weilu::ui {

class Button;
class ValueEditor;

/// A condition as a row: field, window, operator, value, how many it finds alone, and what is wrong with it.
class ConditionRow : public QWidget {
  Q_OBJECT
public:
  /// What the row's menu and keys ask for.
  enum class Wish { Remove, Duplicate, Copy, Paste, Up, Down, Group };
  Q_ENUM(Wish)

  ConditionRow(const Condition& condition, std::shared_ptr<const RuleChoices> choices,
               const std::string& withoutScheme, QWidget* parent = nullptr);

  [[nodiscard]] const Condition& condition() const { return m_condition; }
  /// The word before the row: "and"; empty for the first.
  void setJoint(const QString& word);
  /// Without the button of its menu, which the right mouse button opens too.
  void setCompact(bool compact);
  void setHits(std::optional<std::uint64_t> people);
  /// A sentence below the row; empty: nothing is wrong.
  void setProblem(const QString& sentence);
  void focusFirst();
  /// Fulfils what a key asks for: Alt+Up and Alt+Down, Ctrl+D, Ctrl+Backspace. False for any other key.
  bool takeKey(const QKeyEvent& key);

signals:
  void edited(const weilu::Condition& condition);
  void wished(weilu::ui::ConditionRow::Wish wish);

private:
  void build();
  void nameParts();
  void fill();
  /// Makes the window as wide as what it says, not as the longest it could say.
  void fitWindow();
  void fillOperators();
  void makeValue();
  void showFields();
  void chooseField(const std::string& code);
  void chooseOperator(int index);
  void showMenu(const QPoint& at);

  Condition m_condition;
  std::shared_ptr<const RuleChoices> m_choices;
  std::string m_withoutScheme;
  QLabel* m_joint;
  Button* m_field;
  QSpinBox* m_window;
  QComboBox* m_operator;
  QHBoxLayout* m_place; ///< of the value
  ValueEditor* m_value = nullptr;
  QLabel* m_hits;
  Button* m_more;
  Button* m_remove;
  QLabel* m_problem;
};

/// A condition to begin with for \p field: its usual window, operator and value.
[[nodiscard]] Condition usualCondition(const std::string& field);

} // namespace weilu::ui
