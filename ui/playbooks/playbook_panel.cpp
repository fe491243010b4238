// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbooks/playbook_panel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollArea>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/playbooks/playbook_dialog.h"
#include "ui/playbooks/playbook_parts.h"
#include "ui/playbooks/playbook_words.h"
#include "ui/playbooks/task_dialog.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toast.h"

namespace weilu::ui {

namespace {

namespace say = playbook_words;

int asCount(const People& people) { return static_cast<int>(people.cardinality()); }

} // namespace

PlaybookPanel::PlaybookPanel(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_badge(new BadgeLabel)
    , m_edit(new Button(QStringLiteral("edit"), tr("Edit"), Button::Kind::Quiet))
    , m_goal(new GoalBar)
    , m_strategy(makeParagraph(Type::Body, Tone::Text))
    , m_rows(new QVBoxLayout)
{
  setFullBleed(true);
  m_edit->setSmall(true);
  m_edit->setObjectName(QStringLiteral("editPlaybook"));
  addAction(m_badge);
  addAction(m_edit);
  buildContent();
  connect(m_edit, &Button::clicked, this, &PlaybookPanel::edit);
  connect(&session, &Session::changed, this, &PlaybookPanel::reload);
  connect(&session, &Session::asOfChanged, this, &PlaybookPanel::reload);
  connect(&session, &Session::closed, this, [this] { setLayer({}, {}); });
  retranslate();
}

void PlaybookPanel::buildContent()
{
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* top = new QVBoxLayout;
  top->setContentsMargins(14, 0, 14, 12);
  top->setSpacing(8);
  top->addWidget(m_goal);
  top->addWidget(m_strategy);
  column->addLayout(top);
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setSpacing(0);
  column->addLayout(m_rows);
  column->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->viewport()->setAutoFillBackground(false);
  scroll->setWidget(content);
  content->setAutoFillBackground(false); // which setWidget() turned on
  body()->addWidget(scroll);
  m_goal->setObjectName(QStringLiteral("playbookGoal"));
  m_strategy->setObjectName(QStringLiteral("playbookStrategy"));
}

void PlaybookPanel::setLayer(const QString& scheme, const QString& layer)
{
  if (scheme == m_scheme && layer == m_layer && m_shown)
    return;
  m_scheme = scheme;
  m_layer = layer;
  m_shown.reset();
  fill();
  reload();
}

void PlaybookPanel::reload()
{
  if (m_layer.isEmpty() || !m_session.isOpen())
    return;
  const Date asOf = m_session.asOf();
  m_session
      .read<LayerPlaybook>(QStringLiteral("playbook"), {},
                           [scheme = utf8(m_scheme), layer = utf8(m_layer), asOf](Workspace& workspace,
                                                                                  const Control& control) {
                             return workspace.layerPlaybook(scheme, layer, asOf, control);
                           })
      ->onDone<LayerPlaybook>([this](LayerPlaybook playbook) {
        m_shown = std::move(playbook);
        fill();
        emit settled();
      })
      ->onTrouble([this](const JobTrouble& trouble) { showTrouble(trouble); });
}

void PlaybookPanel::showTrouble(const JobTrouble& trouble)
{
  m_shown.reset();
  fill();
  addNote(trouble.refusal ? words::refusal(*trouble.refusal) : tr("The playbook could not be read."));
  emit settled();
}

void PlaybookPanel::clearRows()
{
  while (QLayoutItem* item = m_rows->takeAt(0)) {
    if (item->widget())
      item->widget()->deleteLater();
    delete item;
  }
}

void PlaybookPanel::fill()
{
  clearRows();
  m_edit->setEnabled(m_shown.has_value());
  m_goal->setVisible(m_shown && m_shown->goal);
  m_strategy->setVisible(m_shown.has_value());
  const auto scheme =
      m_shown ? m_session.workspace().layers().scheme(m_shown->playbook.scheme) : Result<Scheme>(Scheme());
  const Layer* layer = m_shown && scheme ? scheme->find(m_shown->playbook.layer) : nullptr;
  m_badge->setVisible(layer != nullptr);
  if (layer)
    m_badge->setBadge([at = *layer] { return layerBadge(words::layer(at), text(at.icon), text(at.color)); });
  if (!m_shown)
    return;
  const Playbook& playbook = m_shown->playbook;
  if (m_shown->goal) {
    const GoalResult& goal = *m_shown->goal;
    m_goal->show(say::pick(playbook.goal->title), goal.share(), playbook.goal->target,
                 tr("%1 of the %2 people who were here %n days ago", nullptr, playbook.goal->within)
                     .arg(words::count(asCount(goal.reached)), words::count(asCount(goal.before))));
  }
  m_strategy->setText(say::pick(playbook.strategy));
  if (playbook.strategy.empty() && playbook.tasks.empty() && playbook.messages.empty())
    addNote(tr("There is no playbook for this layer yet. Write down what works here with Edit."));
  addTasks();
  addMessages();
}

void PlaybookPanel::addHead(const QString& title, const QString& beside)
{
  m_rows->addWidget(new PlaybookHead(title, beside));
}

void PlaybookPanel::addNote(const QString& words)
{
  auto* note = makeParagraph(Type::Aux, Tone::Text3, words);
  note->setContentsMargins(14, 10, 14, 10);
  m_rows->addWidget(note);
}

void PlaybookPanel::addTasks()
{
  if (m_shown->tasks.empty())
    return;
  addHead(tr("Suggested actions"), words::count(static_cast<qint64>(m_shown->tasks.size())));
  for (const DueTask& task : m_shown->tasks) {
    const bool due = !task.people.isEmpty();
    const QString when = say::schedule(task.task);
    auto* row =
        new PlaybookRow({due ? QStringLiteral("today") : QStringLiteral("clock"), say::pick(task.task.title),
                         due ? tr("%Ln people now, %1", nullptr, asCount(task.people)).arg(when)
                             : tr("Nobody now, %1").arg(when),
                         due ? tr("Start") : QString(), !due});
    row->setObjectName(QStringLiteral("task-") + text(task.task.code));
    row->setToolTip(say::pick(task.task.why));
    connect(row, &QAbstractButton::clicked, this, [this, task] { openTask(task); });
    m_rows->addWidget(row);
  }
}

void PlaybookPanel::addMessages()
{
  if (m_shown->playbook.messages.empty())
    return;
  addHead(tr("Message templates"), words::count(static_cast<qint64>(m_shown->playbook.messages.size())));
  for (const MessageTemplate& message : m_shown->playbook.messages) {
    const QString written = text(say::messageOf(message));
    auto* row = new PlaybookRow({QString(), say::pick(message.title), written, tr("Copy"), false});
    row->setObjectName(QStringLiteral("message-") + text(message.code));
    row->setToolTip(written);
    connect(row, &QAbstractButton::clicked, this, [this, written] {
      QGuiApplication::clipboard()->setText(written);
      Toast::show(window(), tr("The template was copied"));
    });
    m_rows->addWidget(row);
  }
}

void PlaybookPanel::openTask(const DueTask& task)
{
  if (task.people.isEmpty())
    return;
  auto* dialog = new TaskDialog(m_session, task, window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &TaskDialog::personWanted, this, &PlaybookPanel::personWanted);
  dialog->open();
}

void PlaybookPanel::edit()
{
  if (!m_shown)
    return;
  auto* dialog = new PlaybookDialog(m_session, m_shown->playbook, m_shown->changed, window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void PlaybookPanel::retranslate()
{
  setTitle(tr("Playbook"));
  setDefinition(
      tr("What to do for the people of this layer: a goal, a strategy, actions with the days on which "
         "they are due after somebody came in, and templates. A person gets each action once, as long "
         "as they stay."));
  m_edit->setText(tr("Edit"));
  fill();
}

void PlaybookPanel::changeEvent(QEvent* event)
{
  Card::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    retranslate();
}

} // namespace weilu::ui
