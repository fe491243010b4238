// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_editor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>

#include "core/rules/rule_file.h"
#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_rules.h"
#include "ui/rules/rule_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

namespace weilu::ui {

namespace {

bool isUndo(const QKeyEvent& key) { return key.matches(QKeySequence::Undo); }
bool isRedo(const QKeyEvent& key) { return key.matches(QKeySequence::Redo); }

/// Lets the row that \p watched is inside have the key before a field of it does.
bool rowTakes(QObject* watched, const QKeyEvent& key)
{
  for (QObject* part = watched; part; part = part->parent()) {
    if (auto* row = qobject_cast<ConditionRow*>(part))
      return row->takeKey(key);
  }
  return false;
}

/// Whether every condition can be answered, whatever they come to together.
bool canCount(const RuleDraft& draft)
{
  if (draft.kind == RuleDraft::Kind::Condition)
    return check(Rule::when(draft.condition)).has_value();
  return std::all_of(draft.parts.begin(), draft.parts.end(), canCount);
}

} // namespace

RuleEditor::RuleEditor(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_choices(std::make_shared<RuleChoices>())
    , m_live(new LiveCount(session, this))
    , m_head(new QWidget)
    , m_foot(new QWidget)
    , m_view(new SegmentedControl)
    , m_undo(new Button(QStringLiteral("undo"), {}, Button::Kind::Icon))
    , m_redo(new Button(QStringLiteral("redo"), {}, Button::Kind::Icon))
    , m_more(new Button(QStringLiteral("more"), {}, Button::Kind::Icon))
    , m_stack(new QStackedWidget)
    , m_rows(new QWidget)
    , m_json(new QPlainTextEdit)
    , m_sentence(new ElidedLabel)
    , m_found(makeLabel(Type::BodyBold))
    , m_sample(new ElidedLabel(Type::Aux, Tone::Text3))
    , m_problem(makeParagraph(Type::Aux, Tone::Bad))
{
  setObjectName(QStringLiteral("ruleEditor"));
  build();
  connect(m_live, &LiveCount::counted, this, &RuleEditor::showCount);
  const auto reread = [this](Areas areas) {
    if (areas & (Area::Members | Area::Layers | Area::Community | Area::Activity | Area::Purchases))
      readChoices();
  };
  connect(&session, &Session::changed, this, reread);
  connect(&session, &Session::opened, this, &RuleEditor::readChoices);
  connect(&session, &Session::asOfChanged, this, &RuleEditor::refresh);
  readChoices();
  retranslate();
}

RuleEditor::~RuleEditor() = default;

void RuleEditor::build()
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  buildHead();
  buildFoot();
  column->addWidget(m_head);
  auto* rows = new QVBoxLayout(m_rows);
  rows->setContentsMargins(0, 0, 0, 0);
  m_json->setObjectName(QStringLiteral("ruleJson"));
  m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_json->setTabChangesFocus(true);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidget(m_rows);
  scroll->viewport()->setAutoFillBackground(false);
  m_rows->setAutoFillBackground(false); // which a scroll area turns on
  m_stack->addWidget(scroll);
  m_stack->addWidget(m_json);
  column->addWidget(m_stack, 1);
  column->addWidget(m_foot);
  connect(m_json, &QPlainTextEdit::textChanged, this, &RuleEditor::takeJson);
}

void RuleEditor::buildHead()
{
  auto* row = new QHBoxLayout(m_head);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  m_view->setSmall(true);
  m_view->addSegment({});
  m_view->addSegment({});
  m_view->setCurrent(0);
  m_view->setObjectName(QStringLiteral("ruleView"));
  m_undo->setObjectName(QStringLiteral("ruleUndo"));
  m_redo->setObjectName(QStringLiteral("ruleRedo"));
  m_more->setObjectName(QStringLiteral("ruleMenu"));
  for (Button* button : {m_undo, m_redo, m_more})
    button->setSmall(true);
  row->addWidget(m_view);
  row->addStretch(1);
  row->addWidget(m_undo);
  row->addWidget(m_redo);
  row->addWidget(m_more);
  connect(m_view, &SegmentedControl::chosen, this, [this](int index) { showJson(index == 1); });
  connect(m_undo, &Button::clicked, this, &RuleEditor::undo);
  connect(m_redo, &Button::clicked, this, &RuleEditor::redo);
  connect(m_more, &Button::clicked, this, &RuleEditor::showMenu);
}

void RuleEditor::buildFoot()
{
  auto* column = new QVBoxLayout(m_foot);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  m_sentence->setObjectName(QStringLiteral("ruleSentence"));
  m_found->setObjectName(QStringLiteral("ruleFound"));
  m_sample->setObjectName(QStringLiteral("ruleSample"));
  m_problem->setObjectName(QStringLiteral("ruleProblem"));
  m_problem->hide();
  column->addWidget(m_sentence);
  auto* row = new QHBoxLayout;
  row->setSpacing(10);
  row->addWidget(m_found);
  row->addWidget(m_sample, 1);
  column->addLayout(row);
  column->addWidget(m_problem);
}

void RuleEditor::retranslate()
{
  m_view->setSegmentText(0, tr("Conditions"));
  m_view->setSegmentText(1, tr("JSON"));
  m_undo->setTip(tr("Take back the last edit of this rule (Ctrl+Z)"));
  m_redo->setTip(tr("Bring it back (Ctrl+Shift+Z)"));
  m_more->setTip(tr("Open, save, copy, paste"));
  m_json->setAccessibleName(tr("The rule as JSON"));
  rebuild();
}

void RuleEditor::readChoices()
{
  if (!m_session.isOpen())
    return;
  using Choices = std::shared_ptr<const RuleChoices>;
  const QString slot = QStringLiteral("rules.choices.%1").arg(reinterpret_cast<quintptr>(this));
  m_session
      .read<Choices>(slot, {},
                     [](Workspace& workspace, const Control& control) -> Result<Choices> {
                       return std::make_shared<const RuleChoices>(readRuleChoices(workspace, control));
                     })
      ->onDone<Choices>([self = QPointer(this)](Choices choices) {
        if (!self)
          return;
        self->m_choices = std::move(choices);
        self->m_choicesKnown = true;
        self->rebuild();
      });
}

void RuleEditor::setRule(const Rule& rule)
{
  m_given = rule;
  m_first = draftOf(rule);
  m_draft = m_first;
  m_past.clear();
  m_future.clear();
  m_lastStep.clear();
  m_broken.reset();
  m_view->setCurrent(0);
  m_stack->setCurrentIndex(0);
  rebuild();
}

bool RuleEditor::isChanged() const { return m_broken || !(m_draft == m_first); }

Result<Rule> RuleEditor::rule() const
{
  if (m_broken)
    return tl::unexpected(*m_broken);
  Rule rule = isChanged() ? ruleOf(m_draft) : m_given;
  auto checked = check(rule);
  if (checked && m_choicesKnown)
    checked = checkNames(rule, m_choices->names);
  if (checked && m_check)
    checked = m_check(rule);
  if (!checked)
    return tl::unexpected(checked.error());
  return rule;
}

void RuleEditor::setCheck(Check check)
{
  m_check = std::move(check);
  refresh();
}

void RuleEditor::setOwnScheme(const std::string& code)
{
  m_ownScheme = code;
  rebuild();
}

void RuleEditor::rebuild(const DraftPath& focus)
{
  if (m_root) {
    m_root->hide();
    m_root->deleteLater(); // it may be the one that asks
  }
  m_root = new GroupView(m_draft, {}, m_choices, m_ownScheme, *this);
  auto* column = static_cast<QVBoxLayout*>(m_rows->layout());
  while (QLayoutItem* item = column->takeAt(0))
    delete item;
  column->addWidget(m_root);
  column->addStretch(1);
  setCompact(m_compact);
  if (ConditionRow* row = m_root->row(focus))
    row->focusFirst();
  refresh();
}

void RuleEditor::tellChange()
{
  refresh();
  emit changed();
}

void RuleEditor::clearProblems()
{
  m_problem->hide();
  m_root->forEach([](ConditionRow& row) { row.setProblem({}); },
                  [](GroupView& group) { group.setProblem({}); });
}

void RuleEditor::complain(const QString& sentence)
{
  m_problem->setText(sentence);
  m_problem->show();
}

void RuleEditor::showProblem(const Refusal& refusal)
{
  if (m_broken)
    return complain(words::ruleProblem(refusal));
  const DraftPath path = pathOf(m_draft, refusal.detail("where"));
  const QString sentence =
      refusal.code == RefusalCode::BadRule ? words::ruleProblem(refusal) : words::refusal(refusal);
  if (ConditionRow* row = m_root->row(path))
    row->setProblem(sentence);
  else if (GroupView* group = m_root->group(path))
    group->setProblem(sentence);
}

void RuleEditor::refresh()
{
  for (QWidget* part : m_rows->findChildren<QWidget*>())
    part->installEventFilter(this);
  m_undo->setEnabled(!m_past.empty());
  m_redo->setEnabled(!m_future.empty());
  clearProblems();
  const Rule draft = ruleOf(m_draft);
  m_sentence->setText(rule_words::sentence(draft));
  if (const auto whole = rule(); !whole)
    showProblem(whole.error());
  if (m_broken || !canCount(m_draft)) {
    m_found->setText(tr("Not counted: something is unfinished"));
    setTone(m_found, Tone::Text3);
    m_sample->clear();
    m_live->drop();
    return;
  }
  setTone(m_found, Tone::Text3);
  if (m_found->text().isEmpty())
    m_found->setText(tr("Counting…"));
  m_live->ask(draft);
}

void RuleEditor::showCount(const LiveCount::Answer& answer)
{
  forEachPart(m_draft, [&](const std::string& place, const DraftPath& path) {
    if (ConditionRow* row = m_root->row(path))
      row->setHits(answer.count.at(place));
    else if (GroupView* group = m_root->group(path))
      group->setHits(answer.count.at(place));
  });
  const auto people = static_cast<qint64>(answer.count.people.cardinality());
  const auto roster = static_cast<qint64>(answer.count.roster);
  const double share = roster > 0 ? static_cast<double>(people) / static_cast<double>(roster) : 0;
  m_found->setText(tr("Finds %1 of %Ln people (%2)", nullptr, static_cast<int>(roster))
                       .arg(words::count(people), words::percent(share)));
  setTone(m_found, Tone::Text);
  const QString separator = language::isChinese() ? QStringLiteral("、") : QStringLiteral(", ");
  m_sample->setText(answer.sample.isEmpty() ? QString()
                                            : tr("among them %1").arg(answer.sample.join(separator)));
  emit counted(answer.count);
}

bool RuleEditor::event(QEvent* event)
{
  if (event->type() == QEvent::LanguageChange)
    retranslate();
  return QWidget::event(event);
}

bool RuleEditor::eventFilter(QObject* watched, QEvent* event)
{
  // Fields would take back only what was typed into them, and the window the last change of the file.
  const bool override = event->type() == QEvent::ShortcutOverride;
  if (!override && event->type() != QEvent::KeyPress)
    return QWidget::eventFilter(watched, event);
  auto& key = static_cast<QKeyEvent&>(*event);
  if (!isUndo(key) && !isRedo(key))
    return (!override && rowTakes(watched, key)) || QWidget::eventFilter(watched, event);
  event->accept();
  if (!override)
    isUndo(key) ? undo() : redo();
  return true;
}

} // namespace weilu::ui
