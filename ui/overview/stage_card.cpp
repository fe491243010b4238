// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/stage_card.h"

#include "ui/overview/overview_words.h"
#include "ui/playbooks/playbook_words.h"
#include "ui/stage/stage_view.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace say = overview_words;

StageCard::StageCard(QWidget* parent)
    : OverviewCard(parent)
    , m_stage(new StageView)
    , m_goal(new ElidedLabel(Type::Aux, Tone::Text2))
    , m_playbook(new Button(QStringLiteral("chevron-right"), {}, Button::Kind::Link))
{
  m_playbook->setObjectName(QStringLiteral("openStagePlaybook"));
  m_playbook->setSmall(true);
  m_playbook->setIconTrailing(true);
  auto* room = new QWidget;
  room->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
  addFooter(m_stage);
  addFooter(room);
  addFooter(makeFooter());
  connect(m_stage, &StageView::cellWanted, this,
          [this](StageCell cell) { emit partWanted(StagePart{cell}); });
  connect(m_playbook, &QPushButton::clicked, this, &StageCard::playbookWanted);
}

QWidget* StageCard::makeFooter()
{
  auto* footer = new QWidget;
  auto* row = new QHBoxLayout(footer);
  row->setContentsMargins(14, 4, 10, 8);
  row->addWidget(m_goal, 1);
  row->addWidget(m_playbook);
  return footer;
}

void StageCard::setTexts()
{
  m_playbook->setText(tr("Playbook"));
  m_stage->retranslate();
  if (!overview())
    m_stage->showLoading();
  ChartCard::setTexts(say::name(say::Card::Stage), StageView::definition());
}

void StageCard::fill()
{
  if (!overview()->hasPeople())
    return showNobody(tr("Bring in a member file to see which stage the community is in"));
  m_stage->setReport(overview()->stage);
  const Playbook& playbook = overview()->stagePlaybook;
  m_goal->setText(playbook.goal ? tr("Goal: %1").arg(playbook_words::pick(playbook.goal->title)) : QString());
}

} // namespace weilu::ui
