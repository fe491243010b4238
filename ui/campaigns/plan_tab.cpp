// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/plan_tab.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/workspace_campaigns.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/campaigns/campaign_words.h"
#include "ui/campaigns/card_columns.h"
#include "ui/campaigns/fact_list.h"
#include "ui/campaigns/link_line.h"
#include "ui/campaigns/plan_forms.h"
#include "ui/campaigns/plan_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/list_parts.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr int mostRows = 14; ///< of the run sheet before it scrolls by itself

void clearLayout(QVBoxLayout* column)
{
  while (QLayoutItem* item = column->takeAt(0)) {
    if (item->widget())
      item->widget()->deleteLater();
    delete item;
  }
}

} // namespace

PlanTab::PlanTab(Session& session, QWidget* parent)
    : CampaignTab(session, parent)
    , m_plan(makeCard("Plan", m_editPlan))
    , m_run(makeCard("RunSheet", m_editRun))
    , m_tasks(makeCard("Checklist", m_editTasks))
    , m_rewards(makeCard("Rewards", m_editRewards))
    , m_audience(makeCard("Audience", m_editAudience))
    , m_facts(new FactList)
    , m_rewardFacts(new FactList)
    , m_runRows(new CellTableModel(this))
    , m_runTable(new DataTable)
    , m_noRun(makeParagraph(Type::Body, Tone::Text3))
    , m_noTasks(makeParagraph(Type::Body, Tone::Text3))
    , m_noRewards(makeParagraph(Type::Body, Tone::Text3))
    , m_taskRows(new QVBoxLayout)
    , m_people(new QVBoxLayout)
{
  build();
  for (Button* button : {m_editPlan, m_editAudience})
    connect(button, &Button::clicked, this, &CampaignTab::editWanted);
  connect(m_editRun, &Button::clicked, this, [this] { open(plan_forms::runSheet(*m_shown)); });
  connect(m_editTasks, &Button::clicked, this, [this] { open(plan_forms::checklist(*m_shown)); });
  connect(m_editRewards, &Button::clicked, this, [this] { open(plan_forms::rewards(*m_shown)); });
}

Card* PlanTab::makeCard(const char* name, Button*& edit)
{
  auto* card = new Card;
  edit = new Button(QStringLiteral("edit"), {}, Button::Kind::Icon);
  edit->setObjectName(QStringLiteral("edit") + QLatin1String(name));
  card->addAction(edit);
  return card;
}

void PlanTab::build()
{
  m_plan->body()->addWidget(m_facts);
  m_rewards->body()->addWidget(m_rewardFacts);
  m_rewards->body()->addWidget(m_noRewards);
  m_run->setFullBleed(true);
  m_runTable->setObjectName(QStringLiteral("runSheet"));
  list_parts::prepare(m_runTable, m_runRows, {64, 0, 110});
  m_runTable->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_runTable->setRowLimit(mostRows);
  m_runTable->setFocusPolicy(Qt::TabFocus);
  m_runTable->setSelectionMode(QAbstractItemView::NoSelection);
  m_run->body()->addWidget(m_runTable);
  m_noRun->setContentsMargins(14, 0, 14, 14);
  m_run->body()->addWidget(m_noRun);
  m_taskRows->setSpacing(6);
  m_tasks->body()->addLayout(m_taskRows);
  m_tasks->body()->addWidget(m_noTasks);
  m_people->setSpacing(6);
  m_audience->body()->addLayout(m_people);
  auto* columns = new CardColumns({36, 36, 28});
  columns->add(m_plan, 0, 0);
  columns->add(m_rewards, 0, 0);
  columns->add(m_run, 1, 1);
  columns->add(m_audience, 2, 0);
  columns->add(m_tasks, 2, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(columns);
}

QString PlanTab::title() const { return tr("Plan"); }

void PlanTab::showCampaign(const CampaignShown& shown)
{
  m_shown = shown;
  fillPlan();
  fillRunSheet();
  fillChecklist();
  fillRewards();
  fillAudience();
}

void PlanTab::fillPlan()
{
  const Campaign& campaign = m_shown->campaign();
  const CampaignPlan& plan = campaign.plan;
  m_facts->clear();
  m_facts->add(tr("Goal"), plan_words::goal(plan.goal));
  m_facts->add(tr("Theme"), text(plan.theme));
  m_facts->add(tr("When"), campaign_words::when(campaign, m_shown->asOf, m_shown->calendar.zone));
  m_facts->add(tr("Place"), text(plan.place));
  if (!plan.link.empty())
    m_facts->add(tr("Link"), new LinkLine(text(plan.link)));
  m_facts->add(tr("Owner"), text(plan.owner));
  m_facts->add(tr("Helpers"), plan_words::names(plan.helpers));
  if (plan.capacity)
    m_facts->add(tr("Places"), words::count(*plan.capacity));
  m_facts->add(tr("Budget"), plan_words::money(plan));
  QStringList channels;
  for (const std::string& code : plan.channels)
    channels << campaign_words::channel(code);
  m_facts->add(tr("Channels"), channels.join(tr(", ", "between names")));
}

void PlanTab::fillRunSheet()
{
  const Campaign& campaign = m_shown->campaign();
  std::vector<CellTableModel::Row> rows;
  for (const RunSheetRow& step : campaign.plan.runSheet) {
    CellRow row(3);
    row[0].text = plan_words::runTime(campaign, step.minute, m_shown->calendar.zone);
    row[0].dim = true;
    row[1].text = text(step.what);
    row[2].text = text(step.who);
    rows.push_back({static_cast<qint64>(rows.size()), std::move(row)});
  }
  m_run->setFinding(rows.empty() ? QString() : tr("%Ln steps", nullptr, static_cast<int>(rows.size())));
  m_runTable->setVisible(!rows.empty());
  m_noRun->setVisible(rows.empty());
  m_runRows->setRows(std::move(rows));
}

void PlanTab::fillChecklist()
{
  clearLayout(m_taskRows);
  const auto& tasks = m_shown->campaign().plan.checklist;
  const auto done =
      std::ranges::count_if(tasks, [](const CampaignTask& task) { return task.doneOn.has_value(); });
  m_tasks->setFinding(tasks.empty() ? QString()
                                    : tr("%1 of %2 done").arg(words::count(done)).arg(tasks.size()));
  for (std::size_t i = 0; i < tasks.size(); ++i)
    m_taskRows->addWidget(makeTask(i));
  m_noTasks->setVisible(tasks.empty());
}

QWidget* PlanTab::makeTask(std::size_t index)
{
  const Campaign& campaign = m_shown->campaign();
  const CampaignTask& task = campaign.plan.checklist[index];
  const auto due = dueOn(campaign, task, m_shown->calendar.zone);
  const bool late = !task.doneOn && due && *due < m_shown->asOf;
  auto* frame = new QWidget;
  auto* row = new QHBoxLayout(frame);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  auto* box = new QCheckBox;
  box->setObjectName(QStringLiteral("task%1").arg(index));
  box->setChecked(task.doneOn.has_value());
  box->setAccessibleName(text(task.title));
  connect(box, &QCheckBox::clicked, this, [this, index](bool on) { tick(index, on); });
  row->addWidget(box, 0, Qt::AlignTop);
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  column->addWidget(makeParagraph(Type::Body, task.doneOn ? Tone::Text3 : Tone::Text, text(task.title)));
  QStringList beside{plan_words::due(campaign, task, m_shown->calendar.zone)};
  if (!task.who.empty())
    beside << text(task.who);
  column->addWidget(makeLabel(Type::Aux, late ? Tone::Bad : Tone::Text3, beside.join(QStringLiteral(" · "))));
  row->addLayout(column, 1);
  return frame;
}

void PlanTab::fillRewards()
{
  const auto& rewards = m_shown->campaign().plan.rewards;
  m_rewardFacts->clear();
  for (const CampaignReward& reward : rewards)
    m_rewardFacts->add(plan_words::rewardFor(reward), plan_words::reward(reward, m_shown->benefits));
  m_noRewards->setVisible(rewards.empty());
}

void PlanTab::fillAudience()
{
  clearLayout(m_people);
  const Campaign& campaign = m_shown->campaign();
  const CampaignPeople& people = m_shown->people;
  m_audience->setFinding(tr("%Ln people", nullptr, static_cast<int>(people.people.cardinality())),
                         people.drawn ? tr("drawn") : QString());
  const auto say = [this](const QString& sentence, Tone tone) {
    m_people->addWidget(makeParagraph(Type::Body, tone, sentence));
  };
  if (campaign.audience.empty())
    say(tr("Nobody is chosen yet."), Tone::Text3);
  else if (campaign.audience.rule)
    say(plan_words::audience(*campaign.audience.rule, m_shown->scheme), Tone::Text);
  if (!campaign.audience.picked.isEmpty())
    say(tr("%Ln picked by hand", nullptr, static_cast<int>(campaign.audience.picked.cardinality())),
        Tone::Text2);
  const auto link = [this](const QString& name, const QString& title, const People& listed) {
    auto* button = new Button(name, Button::Kind::Link);
    connect(button, &Button::clicked, this, [this, title, listed] { emit peopleWanted({title, listed}); });
    m_people->addWidget(button, 0, Qt::AlignLeft);
  };
  if (!people.people.isEmpty())
    link(tr("Show them"), text(campaign.title), people.people);
  for (const CampaignOverlap& overlap : people.overlaps)
    link(tr("%Ln of them also in \"%1\"", nullptr, static_cast<int>(overlap.people.cardinality()))
             .arg(text(overlap.title)),
         text(campaign.title) + QStringLiteral(" × ") + text(overlap.title), overlap.people);
}

void PlanTab::open(RowsForm form)
{
  auto* dialog = new RowsDialog(session(), m_shown->campaign(), std::move(form), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void PlanTab::tick(std::size_t task, bool done)
{
  session().write<ChangeId>(Area::Community, tr("Ticking a task off"),
                            [id = m_shown->campaign().id, task, done](Workspace& workspace, const Control&) {
                              return tickCampaignTask(workspace, id, task, done);
                            });
}

void PlanTab::retranslate()
{
  m_plan->setTitle(tr("Plan"));
  m_run->setTitle(tr("Run sheet"));
  m_tasks->setTitle(tr("Checklist"));
  m_rewards->setTitle(tr("Rewards"));
  m_audience->setTitle(tr("Audience"));
  m_editPlan->setTip(tr("Edit the plan"));
  m_editRun->setTip(tr("Edit the run sheet"));
  m_editTasks->setTip(tr("Edit the checklist"));
  m_editRewards->setTip(tr("Edit the rewards"));
  m_editAudience->setTip(tr("Choose the audience"));
  m_runRows->setHeads({tr("Time"), tr("What"), tr("Who")}, {});
  m_runTable->setAccessibleName(tr("Run sheet"));
  m_noRun->setText(tr("No run sheet yet: what happens when, and who does it."));
  m_noTasks->setText(tr("Nothing to prepare yet. What is due stands in Today."));
  m_noRewards->setText(tr("No rewards. Points for coming are given at check-in."));
}

} // namespace weilu::ui
