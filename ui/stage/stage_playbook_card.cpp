// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/stage_playbook_card.h"

#include <QDialog>
#include <QScrollArea>

#include "core/workspace_planning.h"
#include "ui/base/text.h"
#include "ui/base/words_planning.h"
#include "ui/playbooks/playbook_dialog.h"
#include "ui/playbooks/playbook_words.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

namespace say = playbook_words;

constexpr int dialogWidth = 560, dialogHeight = 620;

} // namespace

StagePlaybookCard::StagePlaybookCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_edit(new Button(QStringLiteral("edit"), {}, Button::Kind::Quiet))
    , m_goal(makeParagraph(Type::Aux, Tone::Text2))
    , m_strategy(makeParagraph(Type::Body, Tone::Text))
    , m_tasks(new QVBoxLayout)
{
  m_edit->setSmall(true);
  m_edit->setObjectName(QStringLiteral("editStagePlaybook"));
  m_strategy->setObjectName(QStringLiteral("stageStrategy"));
  addAction(m_edit);
  m_tasks->setSpacing(10);
  body()->setSpacing(10);
  body()->addWidget(m_strategy);
  body()->addWidget(m_goal);
  body()->addWidget(new Hairline);
  body()->addLayout(m_tasks);
  body()->addStretch(1);
  connect(m_edit, &Button::clicked, this, &StagePlaybookCard::edit);
  retranslate();
}

void StagePlaybookCard::setPlaybook(Stage stage, const Playbook& playbook)
{
  m_stage = stage;
  m_playbook = playbook;
  retranslate();
}

void StagePlaybookCard::retranslate()
{
  setTitle(tr("Playbook: %1").arg(words::stageBadge(m_stage)));
  m_edit->setText(tr("Edit"));
  m_strategy->setText(say::pick(m_playbook.strategy));
  m_goal->setVisible(m_playbook.goal.has_value());
  if (m_playbook.goal)
    m_goal->setText(tr("Goal: %1").arg(say::pick(m_playbook.goal->title)));
  while (QLayoutItem* item = m_tasks->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  addTasks();
}

void StagePlaybookCard::addTasks()
{
  for (const PlaybookTask& task : m_playbook.tasks) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const QString when = tr("day %1", "of a stage").arg(task.day);
    auto* head = new QHBoxLayout;
    head->addWidget(makeParagraph(Type::BodyBold, Tone::Text, say::pick(task.title)), 1);
    head->addWidget(makeLabel(Type::Aux, Tone::Text3, when), 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(makeParagraph(Type::Aux, Tone::Text2, say::pick(task.why)));
    m_tasks->addWidget(box);
  }
}

void StagePlaybookCard::edit()
{
  const bool changed = m_playbook != shippedPlaybook(stageScheme, code(m_stage));
  auto* dialog = new PlaybookDialog(m_session, m_playbook, changed, window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this,
          [this] { setPlaybook(m_stage, stagePlaybook(m_session.workspace(), m_stage)); });
  dialog->open();
}

void showStagePlaybook(Session& session, Stage stage, const Playbook& playbook, QWidget* parent)
{
  auto* dialog = new QDialog(parent);
  dialog->setObjectName(QStringLiteral("stagePlaybookDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  auto* card = new StagePlaybookCard(session);
  card->setPlaybook(stage, playbook);
  dialog->setWindowTitle(StagePlaybookCard::tr("Playbook"));
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(card);
  auto* column = new QVBoxLayout(dialog);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll);
  dialog->resize(Theme::of().px(dialogWidth), Theme::of().px(dialogHeight));
  dialog->open();
}

} // namespace weilu::ui
