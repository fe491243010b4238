// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbooks/playbook_dialog.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

#include "core/playbooks/message_text.h"
#include "core/workspace_planning.h"
#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/playbooks/playbook_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <algorithm>

namespace weilu::ui {

namespace {

namespace say = playbook_words;

/// \p before with \p words in the language of the window.
TextInBoth inThisLanguage(TextInBoth before, const QString& words)
{
  if (words == say::pick(before))
    return before;
  (language::isChinese() ? before.zh : before.en) = utf8(words.trimmed());
  return before;
}

/// A code that is not taken: "task-3".
template<class Forms>
std::string freeCode(const char* stem, const Forms& forms,
                     std::string (*codeOf)(const typename Forms::value_type&))
{
  for (std::size_t number = forms.size() + 1;; ++number) {
    const std::string code = stem + std::to_string(number);
    if (std::none_of(forms.begin(), forms.end(), [&](const auto& form) { return codeOf(form) == code; }))
      return code;
  }
}

QPlainTextEdit* makeText(const QString& words, int lines)
{
  auto* text = new QPlainTextEdit(words);
  text->setTabChangesFocus(true);
  text->setFixedHeight(Theme::of().px(20) * lines + 14);
  return text;
}

QSpinBox* makeDays(int value, int least, const QString& suffix)
{
  auto* box = new QSpinBox;
  box->setRange(least, 3660);
  box->setSuffix(suffix);
  box->setValue(value);
  return box;
}

Button* makeRemove(const QString& tip)
{
  auto* button = new Button(QStringLiteral("trash"), {}, Button::Kind::Icon);
  button->setTip(tip);
  return button;
}

} // namespace

PlaybookDialog::PlaybookDialog(Session& session, Playbook playbook, bool changed, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_before(std::move(playbook))
    , m_strategy(makeText(say::pick(m_before.strategy), 4))
    , m_goal(new QLineEdit)
    , m_target(new QDoubleSpinBox)
    , m_taskRows(new QVBoxLayout)
    , m_messageRows(new QVBoxLayout)
    , m_complaint(makeParagraph(Type::Aux, Tone::Bad))
    , m_save(new Button(tr("Save"), Button::Kind::Primary))
{
  setObjectName(QStringLiteral("playbookDialog"));
  setWindowTitle(tr("Edit playbook"));
  build(changed);
  for (const PlaybookTask& task : m_before.tasks)
    addTask(task);
  for (const MessageTemplate& message : m_before.messages)
    addMessage(message);
  resize(Theme::of().px(640), Theme::of().px(620));
}

void PlaybookDialog::build(bool changed)
{
  auto* content = new QWidget;
  auto* form = new QVBoxLayout(content);
  form->setContentsMargins(0, 0, 12, 0);
  form->setSpacing(8);
  form->addWidget(makeLabel(Type::AuxBold, Tone::Text2, tr("Strategy")));
  form->addWidget(m_strategy);
  if (m_before.goal)
    buildGoal(form);
  buildTasks(form);
  buildMessages(form);
  form->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->viewport()->setAutoFillBackground(false);
  content->setAutoFillBackground(false);
  scroll->setWidget(content);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(10);
  column->addWidget(makeLabel(Type::Dialog, Tone::Text, windowTitle()));
  column->addWidget(scroll, 1);
  column->addWidget(m_complaint);
  column->addWidget(buildButtons(changed));
}

void PlaybookDialog::buildTasks(QVBoxLayout* column)
{
  auto* add = new Button(QStringLiteral("plus"), tr("Add action"), Button::Kind::Link);
  add->setObjectName(QStringLiteral("addTask"));
  column->addWidget(makeLabel(Type::AuxBold, Tone::Text2, tr("Suggested actions")));
  column->addLayout(m_taskRows);
  column->addWidget(add, 0, Qt::AlignLeft);
  connect(add, &Button::clicked, this, [this] {
    PlaybookTask task;
    task.code = freeCode(
        "task-", m_tasks, +[](const TaskForm& other) { return other.task.code; });
    addTask(task);
  });
}

void PlaybookDialog::buildMessages(QVBoxLayout* column)
{
  auto* add = new Button(QStringLiteral("plus"), tr("Add template"), Button::Kind::Link);
  add->setObjectName(QStringLiteral("addMessage"));
  column->addWidget(makeLabel(Type::AuxBold, Tone::Text2, tr("Message templates")));
  column->addWidget(makeParagraph(
      Type::Aux, Tone::Text3,
      tr("Variables: {name}, {layer}, {days_silent}, {points}, {expires_on}, {community}. {name|friend} says "
         "“friend” where the name is not known.")));
  column->addLayout(m_messageRows);
  column->addWidget(add, 0, Qt::AlignLeft);
  connect(add, &Button::clicked, this, [this] {
    const auto code = freeCode(
        "message-", m_messages, +[](const MessageForm& other) { return other.message.code; });
    addMessage({code, {}, {}});
  });
}

void PlaybookDialog::buildGoal(QVBoxLayout* column)
{
  m_goal->setText(say::pick(m_before.goal->title));
  m_goal->setAccessibleName(tr("Goal"));
  m_target->setRange(0, 100);
  m_target->setDecimals(1);
  m_target->setSuffix(QStringLiteral(" %"));
  m_target->setValue(m_before.goal->target * 100);
  m_target->setAccessibleName(tr("Target"));
  m_target->setObjectName(QStringLiteral("goalTarget"));
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(m_goal, 1);
  row->addWidget(m_target);
  column->addWidget(makeLabel(Type::AuxBold, Tone::Text2, tr("Goal and target")));
  column->addLayout(row);
}

QWidget* PlaybookDialog::buildButtons(bool changed)
{
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  auto* back = new Button(QStringLiteral("undo"), tr("Back to the shipped one"), Button::Kind::Quiet);
  back->setObjectName(QStringLiteral("resetPlaybook"));
  back->setVisible(changed);
  auto* cancel = new Button(tr("Cancel"), Button::Kind::Default);
  m_save->setObjectName(QStringLiteral("savePlaybook"));
  m_save->setDefault(true);
  m_complaint->setObjectName(QStringLiteral("playbookComplaint"));
  m_complaint->setVisible(false);
  connect(back, &Button::clicked, this, &PlaybookDialog::reset);
  connect(cancel, &Button::clicked, this, &QDialog::reject);
  connect(m_save, &Button::clicked, this, &PlaybookDialog::save);
  row->addWidget(back);
  row->addStretch(1);
  row->addWidget(cancel);
  row->addWidget(m_save);
  return bar;
}

void PlaybookDialog::addTask(const PlaybookTask& task)
{
  TaskForm form{task,
                new QWidget,
                new QLineEdit(say::pick(task.title)),
                makeText(say::pick(task.why), 2),
                makeDays(task.day, 0, tr(" days after coming in")),
                makeDays(task.open, 1, tr(" days long"))};
  form.title->setAccessibleName(tr("Action"));
  form.title->setPlaceholderText(tr("What to do"));
  form.why->setAccessibleName(tr("Why and how"));
  form.day->setAccessibleName(tr("Due from"));
  form.open->setAccessibleName(tr("Open for"));
  auto* remove = makeRemove(tr("Remove this action"));
  auto* days = new QHBoxLayout;
  days->addWidget(form.day);
  days->addWidget(form.open);
  days->addStretch(1);
  days->addWidget(remove);
  auto* column = new QVBoxLayout(form.box);
  column->setContentsMargins(0, 0, 0, 8);
  column->setSpacing(4);
  column->addWidget(form.title);
  column->addWidget(form.why);
  column->addLayout(days);
  m_taskRows->addWidget(form.box);
  connect(remove, &Button::clicked, this, [this, box = form.box] {
    std::erase_if(m_tasks, [box](const TaskForm& other) { return other.box == box; });
    box->deleteLater();
  });
  m_tasks.push_back(std::move(form));
}

void PlaybookDialog::addMessage(const MessageTemplate& message)
{
  MessageForm form{message, new QWidget, new QLineEdit(say::pick(message.title)),
                   makeText(text(say::messageOf(message)), 3), makeParagraph(Type::Aux, Tone::Bad)};
  form.title->setAccessibleName(tr("Title of the template"));
  form.title->setPlaceholderText(tr("What it is called"));
  form.text->setAccessibleName(tr("Text of the template"));
  form.text->setObjectName(QStringLiteral("text-") + text(message.code));
  form.complaint->setVisible(false);
  auto* remove = makeRemove(tr("Remove this template"));
  auto* head = new QHBoxLayout;
  head->addWidget(form.title, 1);
  head->addWidget(remove);
  auto* column = new QVBoxLayout(form.box);
  column->setContentsMargins(0, 0, 0, 8);
  column->setSpacing(4);
  column->addLayout(head);
  column->addWidget(form.text);
  column->addWidget(form.complaint);
  m_messageRows->addWidget(form.box);
  connect(form.text, &QPlainTextEdit::textChanged, this, &PlaybookDialog::checkMessages);
  connect(remove, &Button::clicked, this, [this, box = form.box] {
    std::erase_if(m_messages, [box](const MessageForm& other) { return other.box == box; });
    box->deleteLater();
  });
  m_messages.push_back(std::move(form));
}

void PlaybookDialog::checkMessages()
{
  for (const MessageForm& form : m_messages) {
    const auto unknown = unknownVariables(utf8(form.text->toPlainText()));
    form.complaint->setVisible(!unknown.empty());
    if (!unknown.empty())
      form.complaint->setText(tr("There is no variable %1.").arg(text(unknown.front().text)));
  }
}

Playbook PlaybookDialog::draft() const
{
  Playbook playbook = m_before;
  playbook.strategy = inThisLanguage(m_before.strategy, m_strategy->toPlainText());
  if (playbook.goal) {
    playbook.goal->title = inThisLanguage(playbook.goal->title, m_goal->text());
    if (std::abs(m_target->value() - playbook.goal->target * 100) >= .05)
      playbook.goal->target = m_target->value() / 100;
  }
  playbook.messages.clear();
  for (const MessageForm& form : m_messages)
    playbook.messages.push_back({form.message.code, inThisLanguage(form.message.title, form.title->text()),
                                 inThisLanguage(form.message.text, form.text->toPlainText())});
  playbook.tasks.clear();
  for (const TaskForm& form : m_tasks) {
    PlaybookTask task = form.task;
    task.title = inThisLanguage(task.title, form.title->text());
    task.why = inThisLanguage(task.why, form.why->toPlainText());
    task.day = form.day->value();
    task.open = form.open->value();
    if (!playbook.message(task.message))
      task.message.clear(); // its template was removed
    playbook.tasks.push_back(std::move(task));
  }
  return playbook;
}

void PlaybookDialog::save()
{
  const Playbook playbook = draft();
  if (const auto good = weilu::check(playbook); !good) {
    m_complaint->setText(words::refusal(good.error()));
    m_complaint->setVisible(true);
    return;
  }
  const bool done = m_session.attempt(Area::Layers, [&](Workspace& workspace) -> Result<ChangeLabel> {
    const auto change = playbook.scheme == stageScheme ? saveStagePlaybook(workspace, playbook)
                                                       : workspace.savePlaybook(playbook);
    if (!change)
      return tl::unexpected(change.error());
    const auto made = workspace.changes().find(*change);
    return made ? made->label : ChangeLabel();
  });
  if (done)
    accept();
}

void PlaybookDialog::reset()
{
  const bool done = m_session.attempt(Area::Layers, [&](Workspace& workspace) -> Result<ChangeLabel> {
    const auto stage = stageNamed(m_before.layer);
    const auto change = m_before.scheme == stageScheme && stage
                            ? Result<ChangeId>(resetStagePlaybook(workspace, *stage))
                            : workspace.resetPlaybook(m_before.scheme, m_before.layer);
    if (!change)
      return tl::unexpected(change.error());
    const auto made = workspace.changes().find(*change);
    return made ? made->label : ChangeLabel();
  });
  if (done)
    accept();
}

} // namespace weilu::ui
