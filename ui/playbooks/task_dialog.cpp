// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbooks/task_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/playbooks/playbook_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

namespace say = playbook_words;

constexpr std::size_t listed = 500;
constexpr int putOff = 7; ///< days

std::vector<MemberId> firstOf(const People& people)
{
  std::vector<MemberId> ids;
  for (const std::uint32_t id : people) {
    if (ids.size() == listed)
      break;
    ids.push_back({id});
  }
  return ids;
}

} // namespace

TaskDialog::TaskDialog(Session& session, DueTask task, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_task(std::move(task))
    , m_list(new QListWidget)
    , m_count(makeLabel(Type::Aux, Tone::Text3))
    , m_missing(makeParagraph(Type::Aux, Tone::Bad))
    , m_text(new QPlainTextEdit)
    , m_copy(new Button(QStringLiteral("copy"), tr("Copy message"), Button::Kind::Default))
    , m_everybody(new QCheckBox)
{
  setObjectName(QStringLiteral("taskDialog"));
  setWindowTitle(say::pick(m_task.task.title));
  const auto playbook = session.workspace().playbook(m_task.scheme, m_task.layer);
  if (const MessageTemplate* found = playbook ? playbook->message(m_task.task.message) : nullptr)
    m_template = *found;
  build();
  fillPeople();
  resize(Theme::of().px(720), Theme::of().px(460));
}

void TaskDialog::build()
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(10);
  column->addWidget(makeParagraph(Type::Dialog, Tone::Text, windowTitle()));
  column->addWidget(makeParagraph(Type::Body, Tone::Text2, say::pick(m_task.task.why)));
  auto* people = new QVBoxLayout;
  people->setSpacing(6);
  people->addWidget(m_count);
  people->addWidget(m_list, 1);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(14);
  middle->addLayout(people, 2);
  middle->addWidget(buildMessage(), 3);
  column->addLayout(middle, 1);
  column->addWidget(buildButtons());
  m_list->setObjectName(QStringLiteral("taskPeople"));
  m_list->setAccessibleName(tr("People this is due for"));
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  connect(m_list, &QListWidget::currentRowChanged, this, &TaskDialog::showPerson);
  connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { emit personWanted(current()); });
}

QWidget* TaskDialog::buildMessage()
{
  auto* side = new QWidget;
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addWidget(makeLabel(Type::Aux, Tone::Text3,
                              m_template ? say::pick(m_template->title) : tr("No message goes with this")));
  column->addWidget(m_text, 1);
  column->addWidget(m_missing);
  column->addWidget(m_copy, 0, Qt::AlignLeft);
  m_text->setObjectName(QStringLiteral("taskMessage"));
  m_text->setAccessibleName(tr("Message"));
  m_copy->setObjectName(QStringLiteral("copyMessage"));
  m_missing->setObjectName(QStringLiteral("missingVariables"));
  for (QWidget* widget : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_copy)})
    widget->setVisible(m_template.has_value());
  if (!m_template)
    column->addStretch(1);
  connect(m_copy, &Button::clicked, this, &TaskDialog::copy);
  return side;
}

QWidget* TaskDialog::buildButtons()
{
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  m_everybody->setObjectName(QStringLiteral("taskEverybody"));
  row->addWidget(m_everybody);
  row->addStretch(1);
  struct Choice {
    TaskState state;
    QString text;
    Button::Kind kind;
  };
  for (const Choice& choice : {Choice{TaskState::NotNeeded, tr("Not needed"), Button::Kind::Default},
                               Choice{TaskState::Later, tr("In a week"), Button::Kind::Default},
                               Choice{TaskState::Done, tr("Done"), Button::Kind::Primary}}) {
    auto* button = new Button(choice.text, choice.kind);
    button->setObjectName(QStringLiteral("task-") + text(code(choice.state)));
    connect(button, &Button::clicked, this, [this, state = choice.state] { tick(state); });
    row->addWidget(button);
  }
  return bar;
}

void TaskDialog::fillPeople()
{
  const auto count = static_cast<int>(m_task.people.cardinality());
  m_count->setText(count > static_cast<int>(listed)
                       ? tr("%Ln people, the first %1 are listed", nullptr, count).arg(listed)
                       : tr("%Ln people", nullptr, count));
  m_everybody->setText(tr("For all %Ln people", nullptr, count));
  m_everybody->setVisible(count > 1);
  const QSignalBlocker quiet(m_list);
  m_list->clear();
  for (const Member& member : m_session.workspace().members().findAll(firstOf(m_task.people))) {
    auto* item =
        new QListWidgetItem(text(member.displayName.empty() ? member.nickname : member.displayName), m_list);
    item->setData(Qt::UserRole, static_cast<qlonglong>(member.id.value));
  }
  m_list->setCurrentRow(0);
  showPerson();
}

MemberId TaskDialog::current() const
{
  const QListWidgetItem* item = m_list->currentItem();
  return {item ? item->data(Qt::UserRole).toLongLong() : 0};
}

People TaskDialog::chosen() const
{
  if (m_everybody->isChecked())
    return m_task.people;
  People people;
  for (const QListWidgetItem* item : m_list->selectedItems())
    people.add(static_cast<std::uint32_t>(item->data(Qt::UserRole).toLongLong()));
  return people;
}

void TaskDialog::showPerson()
{
  m_missing->setVisible(false);
  if (!m_template || !current().valid())
    return;
  const auto facts =
      m_session.workspace().messageFacts(m_task.scheme, m_task.layer, current(), m_session.asOf());
  const RenderedMessage message = weilu::render(
      say::messageOf(*m_template), facts ? say::values(*facts) : std::map<std::string, std::string>());
  m_text->setPlainText(text(message.text));
  QStringList missing;
  for (const std::string& name : message.missing)
    missing << say::variable(name);
  m_missing->setText(
      tr("Not known of this person: %1. Complete the text before you send it.").arg(missing.join(tr(", "))));
  m_missing->setVisible(!missing.isEmpty());
}

QString TaskDialog::message() const { return m_text->toPlainText(); }

void TaskDialog::copy() { QGuiApplication::clipboard()->setText(message()); }

void TaskDialog::tick(TaskState state)
{
  DueTask ticked = m_task;
  ticked.people = chosen();
  if (ticked.people.isEmpty())
    return;
  const Date asOf = m_session.asOf();
  const auto until = state == TaskState::Later ? std::optional(asOf.plus(putOff)) : std::nullopt;
  const bool done = m_session.attempt(Area::Layers, [&](Workspace& workspace) -> Result<ChangeLabel> {
    const auto change = workspace.tickTask(ticked, state, asOf, until);
    if (!change)
      return tl::unexpected(change.error());
    const auto made = workspace.changes().find(*change);
    return made ? made->label : ChangeLabel();
  });
  if (!done)
    return;
  m_task.people -= ticked.people;
  if (m_task.people.isEmpty())
    accept();
  else
    fillPeople();
}

} // namespace weilu::ui
