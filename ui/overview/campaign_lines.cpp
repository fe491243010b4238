// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/campaign_lines.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"
#include "ui/overview/today_lines.h"
#include "ui/widgets/button.h"

#include <algorithm>

namespace weilu::ui {

namespace {

constexpr std::size_t tasksShown = 3, nextShown = 4;

QVBoxLayout* tightColumn()
{
  auto* column = new QVBoxLayout;
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  return column;
}

} // namespace

CampaignLines::CampaignLines(QWidget* parent)
    : QWidget(parent)
    , m_due(new LineGroup)
    , m_next(new LineGroup)
    , m_taskRows(tightColumn())
    , m_nextRows(tightColumn())
    , m_all(new Button({}, Button::Kind::Link))
{
  m_all->setSmall(true);
  m_all->setObjectName(QStringLiteral("allCampaignTasks"));
  connect(m_all, &Button::clicked, this, [this] {
    m_everyTask = true;
    fillTasks();
  });
  auto* column = tightColumn();
  column->addWidget(m_due);
  column->addLayout(m_taskRows);
  column->addWidget(m_all, 0, Qt::AlignLeft);
  column->addWidget(m_next);
  column->addLayout(m_nextRows);
  setLayout(column);
}

void CampaignLines::show(const CampaignsToday& campaigns)
{
  m_campaigns = campaigns;
  retranslate();
  setVisible(any());
}

void CampaignLines::retranslate()
{
  fillTasks();
  fillUpcoming();
}

void CampaignLines::addTask()
{
  const std::size_t i = m_tasks.size();
  auto* row = new QWidget;
  auto* line = new TodayLine;
  auto* tick = new Button(Button::Kind::Frame);
  line->setObjectName(QStringLiteral("campaignTask-%1").arg(i));
  tick->setObjectName(QStringLiteral("campaignTick-%1").arg(i));
  tick->setIconName(QStringLiteral("check"));
  tick->setSmall(true);
  connect(line, &QAbstractButton::clicked, this,
          [this, i] { emit campaignWanted(m_campaigns.tasks.at(i).campaign); });
  connect(tick, &QAbstractButton::clicked, this, [this, i] { emit tickWanted(m_campaigns.tasks.at(i)); });
  auto* beside = new QHBoxLayout(row);
  beside->setContentsMargins(0, 0, 14, 0);
  beside->setSpacing(0);
  beside->addWidget(line, 1);
  beside->addWidget(tick);
  m_taskRows->addWidget(row);
  m_tasks.push_back({row, line, tick});
}

void CampaignLines::fillTasks()
{
  const auto& tasks = m_campaigns.tasks;
  const std::size_t shown = m_everyTask ? tasks.size() : std::min(tasksShown, tasks.size());
  m_due->show(tr("To prepare for campaigns"), words::count(static_cast<qint64>(tasks.size())));
  m_due->setVisible(!tasks.empty());
  m_all->setText(tr("All %n things to prepare", nullptr, static_cast<int>(tasks.size())));
  m_all->setVisible(shown < tasks.size());
  while (m_tasks.size() < shown)
    addTask();
  for (std::size_t i = 0; i < m_tasks.size(); ++i) {
    m_tasks[i].row->setVisible(i < shown);
    if (i >= shown)
      continue;
    const DueCampaignTask& task = tasks[i];
    const int late = m_campaigns.asOf.since(task.due);
    const QString due =
        late > 0 ? tr("%n days late", nullptr, late) : tr("due %1").arg(words::shortDate(task.due));
    QStringList details{text(task.title), due};
    if (!task.task.who.empty())
      details << text(task.task.who);
    m_tasks[i].line->show({QStringLiteral("campaigns"),
                           late > 0 ? Token::Warn : Token::Accent,
                           late > 0 ? Token::WarnTint : Token::AccentTint,
                           text(task.task.title),
                           details.join(QStringLiteral(" · ")),
                           {}});
    m_tasks[i].tick->setTip(tr("\"%1\" is done").arg(text(task.task.title)));
  }
}

void CampaignLines::addUpcoming()
{
  auto* line = new PersonLine;
  const std::size_t i = m_upcoming.size();
  line->setObjectName(QStringLiteral("upcoming-%1").arg(i));
  connect(line, &QAbstractButton::clicked, this,
          [this, i] { emit campaignWanted(m_campaigns.upcoming.at(i).id); });
  m_nextRows->addWidget(line);
  m_upcoming.push_back(line);
}

void CampaignLines::fillUpcoming()
{
  const auto& next = m_campaigns.upcoming;
  const std::size_t shown = std::min(nextShown, next.size());
  m_next->show(tr("Campaigns now and next"), words::count(static_cast<qint64>(next.size())));
  m_next->setVisible(!next.empty());
  while (m_upcoming.size() < shown)
    addUpcoming();
  for (std::size_t i = 0; i < m_upcoming.size(); ++i) {
    m_upcoming[i]->setVisible(i < shown);
    if (i >= shown)
      continue;
    const Date first = m_campaigns.zone.dateOf(*next[i].starts);
    m_upcoming[i]->show(first <= m_campaigns.asOf && next[i].state == CampaignState::Running
                            ? tr("now", "when a campaign is")
                            : words::shortDate(first),
                        text(next[i].title), words::campaignState(next[i].state));
  }
}

} // namespace weilu::ui
