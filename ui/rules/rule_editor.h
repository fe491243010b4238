// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/rules/group_view.h"
#include "ui/rules/live_count.h"

#include <functional>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace weilu::ui {

class Button;
class SegmentedControl;

/// Edits a rule: rows of conditions in groups of all of, any of, none of; how many people each row and the
/// rule finds, some of their names, the rule as a sentence; what is wrong, where it is wrong. Undo and redo
/// inside; rows are copied, pasted and moved; the rule is read from and written to a file, or edited as JSON.
///
///     auto* editor = new RuleEditor(session, this);
///     editor->setRule(layer.rule);
///     connect(editor, &RuleEditor::changed, this, [=] { if (auto rule = editor->rule()) … });
class RuleEditor : public QWidget, private RuleListener {
  Q_OBJECT
public:
  using Check = std::function<Result<void>(const Rule&)>;

  explicit RuleEditor(Session& session, QWidget* parent = nullptr);
  ~RuleEditor() override;

  /// Shows \p rule and forgets what could be undone. Says nothing.
  void setRule(const Rule& rule);
  /// The rule as it stands. Refuses what is shown as wrong: BadRule, UnknownInRule, what the check refuses.
  [[nodiscard]] Result<Rule> rule() const;
  /// Whether the operator changed something since setRule().
  [[nodiscard]] bool isChanged() const;

  /// The name a rule file gets, and what it was called in a file that was opened (fileOpened()).
  void setName(const QString& name) { m_name = name; }
  /// What else a rule must meet (no cycle through other schemes), asked when it is right by itself; \p check
  /// refuses with places inside the rule.
  void setCheck(Check check);
  /// The scheme whose layer is edited: its own layers are not offered as a field.
  void setOwnScheme(const std::string& code);
  void retranslate();
  /// The choice between rows and JSON, undo and the menu; and what the rule says and finds. They stand above
  /// and below the rows, unless a host puts them elsewhere.
  [[nodiscard]] QWidget* head() const { return m_head; }
  [[nodiscard]] QWidget* foot() const { return m_foot; }

  void undo();
  void redo();
  /// How wide the rows would like to be where they are compact.
  [[nodiscard]] int rowsWidth() const;
  /// Rows that need less room: without the button of their menu.
  void setCompact(bool compact);
  /// Gives the condition at \p place of the rule another number, as if it was typed: all in a row are one
  /// step.
  void setNumber(const std::string& place, double number);

signals:
  /// The operator changed the rule; rule() may refuse.
  void changed();
  /// The people of the present rule are known.
  void counted(const weilu::RuleCount& count);
  /// A rule was opened from a file that calls it so.
  void fileOpened(const QString& name, const QString& note);

protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  // RuleListener
  void conditionEdited(const DraftPath& path, const Condition& condition) override;
  void conditionWished(const DraftPath& path, ConditionRow::Wish wish) override;
  void kindChosen(const DraftPath& group, RuleDraft::Kind kind) override;
  void conditionAdded(const DraftPath& group) override;
  void groupAdded(const DraftPath& group) override;
  void groupWished(const DraftPath& group, ConditionRow::Wish wish) override;

  void build();
  void buildHead();
  void buildFoot();
  void readChoices();
  /// Remembers the draft as it is for undo; \p what: edits of the same one become one step.
  void remember(const std::string& what);
  void rebuild(const DraftPath& focus = {});
  void take(RuleDraft draft);
  void tellChange();
  /// Checks, counts and says the rule as it stands.
  void refresh();
  void clearProblems();
  void showProblem(const Refusal& refusal);
  void complain(const QString& sentence);
  void showCount(const LiveCount::Answer& answer);
  void move(const DraftPath& path, int by);
  void copy(const DraftPath& path);
  void paste(const DraftPath& after);
  /// Adds a part after the one at \p path, or at the end of the rule for an empty path.
  void insert(RuleDraft part, const DraftPath& path);
  void openFile();
  void saveFile();
  void showMenu();
  void showJson(bool on);
  void takeJson();

  Session& m_session;
  RuleDraft m_draft, m_first;
  Rule m_given;
  std::vector<RuleDraft> m_past, m_future;
  std::string m_lastStep;
  std::shared_ptr<const RuleChoices> m_choices;
  bool m_choicesKnown = false;
  std::string m_ownScheme;
  Check m_check;
  std::optional<Refusal> m_broken; ///< the JSON as it stands is no rule
  QString m_name;
  LiveCount* m_live;

  QWidget* m_head;
  QWidget* m_foot;
  SegmentedControl* m_view;
  Button* m_undo;
  Button* m_redo;
  Button* m_more;
  QStackedWidget* m_stack;
  QWidget* m_rows;
  GroupView* m_root = nullptr;
  bool m_compact = false;
  QPlainTextEdit* m_json;
  QLabel* m_sentence;
  QLabel* m_found;
  QLabel* m_sample;
  QLabel* m_problem;
};

} // namespace weilu::ui
