// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/today_card.h"

#include <QLocale>

#include "ui/base/language.h"
#include "ui/base/tokens.h"
#include "ui/base/words.h"
#include "ui/overview/campaign_lines.h"
#include "ui/overview/overview_words.h"
#include "ui/overview/today_lines.h"
#include "ui/playbooks/playbook_words.h"

namespace weilu::ui {

namespace {

namespace say = overview_words;

constexpr std::size_t newestShown = 4, tasksShown = 3;

struct Look {
  const char* icon;
  Token color, tint;
};

Look lookOf(TodayKey key)
{
  switch (key) {
  case TodayKey::Welcome:
    return {"layer-newcomer", Token::LayerNewcomer, Token::LayerNewcomerTint};
  case TodayKey::JustSilent:
    return {"layer-silent", Token::Text3, Token::LayerSilentTint};
  case TodayKey::SoonSilent:
    return {"snooze", Token::Warn, Token::WarnTint};
  case TodayKey::CameBack:
    return {"refresh", Token::Good, Token::GoodTint};
  case TodayKey::TermEnds:
    return {"renew", Token::Warn, Token::WarnTint};
  case TodayKey::Anniversary:
    return {"calendar", Token::Accent, Token::AccentTint};
  case TodayKey::Streak:
    return {"success", Token::Good, Token::GoodTint};
  }
  return {"user", Token::Text2, Token::Hover};
}

/// "Fri" within the last week, else the date.
QString when(Date date, Date asOf)
{
  if (asOf.since(date) >= 7)
    return words::shortDate(date);
  return language::isChinese()
             ? words::weekday(date)
             : QLocale(QLocale::English).dayName(static_cast<int>(weekday(date)), QLocale::ShortFormat);
}

} // namespace

TodayCard::TodayCard(QWidget* parent)
    : OverviewCard(parent)
    , m_reach(new LineGroup)
    , m_watch(new LineGroup)
    , m_tasks(new LineGroup)
    , m_joined(new LineGroup)
    , m_levels(new TodayLine)
    , m_campaigns(new CampaignLines)
    , m_taskRows(new QVBoxLayout)
    , m_allTasks(new Button({}, Button::Kind::Link))
{
  for (const TodayKey key : todayKeys) {
    auto* line = new TodayLine;
    line->setObjectName(QStringLiteral("today-") + text(code(key)));
    connect(line, &QAbstractButton::clicked, this, [this, key] { emit partWanted(TodayPart{key}); });
    m_lines[key] = line;
  }
  m_levels->setObjectName(QStringLiteral("today-levels"));
  connect(m_levels, &QAbstractButton::clicked, this, &TodayCard::levelsWanted);
  connect(m_campaigns, &CampaignLines::campaignWanted, this, &TodayCard::campaignWanted);
  connect(m_campaigns, &CampaignLines::tickWanted, this, &TodayCard::campaignTaskDone);
  for (std::size_t i = 0; i < newestShown; ++i) {
    auto* line = new PersonLine;
    connect(line, &QAbstractButton::clicked, this,
            [this, i] { emit personWanted(overview()->newest.at(i).id); });
    m_newest.push_back(line);
  }
  addFooter(makeContent());
}

QWidget* TodayCard::makeContent()
{
  m_taskRows->setContentsMargins(0, 0, 0, 0);
  m_taskRows->setSpacing(0);
  m_allTasks->setSmall(true);
  m_allTasks->setObjectName(QStringLiteral("allTasks"));
  connect(m_allTasks, &QAbstractButton::clicked, this, [this] {
    m_everyTask = true;
    fill();
  });
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 12);
  column->setSpacing(0);
  for (QWidget* widget : std::initializer_list<QWidget*>{
           m_reach, m_lines[TodayKey::Welcome], m_lines[TodayKey::JustSilent], m_lines[TodayKey::TermEnds],
           m_watch, m_lines[TodayKey::SoonSilent], m_lines[TodayKey::CameBack],
           m_lines[TodayKey::Anniversary], m_lines[TodayKey::Streak], m_levels})
    column->addWidget(widget);
  column->addWidget(m_tasks);
  column->addLayout(m_taskRows);
  column->addWidget(m_allTasks, 0, Qt::AlignLeft);
  column->addWidget(m_campaigns);
  column->addWidget(m_joined);
  column->addSpacing(8);
  for (PersonLine* line : m_newest)
    column->addWidget(line);
  column->addStretch(1);
  return content;
}

void TodayCard::setCampaigns(const CampaignsToday& campaigns) { m_campaigns->show(campaigns); }

void TodayCard::setTexts()
{
  ChartCard::setTexts(say::name(say::Card::Today),
                      overview() ? say::definition(say::Card::Today, *overview()) : QString());
}

void TodayCard::fill()
{
  setFinding({}, {});
  if (!overview()->hasPeople())
    return showNobody(tr("Bring in a member file to see whom to reach today"));
  const qint64 reach =
      fillGroup(m_reach, tr("Reach out"), {TodayKey::Welcome, TodayKey::JustSilent, TodayKey::TermEnds});
  const qint64 watch =
      fillGroup(m_watch, tr("Worth a look"),
                {TodayKey::SoonSilent, TodayKey::CameBack, TodayKey::Anniversary, TodayKey::Streak});
  const qint64 tasks = fillTasks();
  fillNewest();
  fillLevels();
  m_campaigns->retranslate();
  if (reach + watch + tasks == 0 && overview()->newest.empty() && !m_levelsDue && !m_campaigns->any())
    return showEmpty({QStringLiteral("success"),
                      tr("Nobody needs you today"),
                      tr("New people and people who fall silent appear here"),
                      {},
                      {}});
  if (reach > 0)
    setFinding(tr("%Ln people to reach", nullptr, static_cast<int>(reach)), {});
}

qint64 TodayCard::fillGroup(LineGroup* head, const QString& name, std::initializer_list<TodayKey> keys)
{
  qint64 sum = 0;
  for (const TodayKey key : keys) {
    const TodayRow& row = overview()->today.at(static_cast<std::size_t>(key));
    const Look look = lookOf(key);
    m_lines[key]->show({QString::fromLatin1(look.icon), look.color, look.tint, say::name(key),
                        say::names(row.first, row.people), words::count(row.people)});
    m_lines[key]->setVisible(row.people > 0);
    sum += row.people;
  }
  head->show(name, words::count(sum));
  head->setVisible(sum > 0);
  return sum;
}

void TodayCard::addTaskLine()
{
  auto* line = new TodayLine;
  const std::size_t i = m_taskLines.size();
  line->setObjectName(QStringLiteral("todayTask-%1").arg(i));
  connect(line, &QAbstractButton::clicked, this,
          [this, i] { emit taskWanted(overview()->tasks.at(i).task); });
  m_taskRows->addWidget(line);
  m_taskLines.push_back(line);
}

qint64 TodayCard::fillTasks()
{
  const auto& tasks = overview()->tasks;
  qint64 sum = 0;
  for (const TodayTask& task : tasks)
    sum += static_cast<qint64>(task.task.people.cardinality());
  m_tasks->show(tr("From the playbooks"), words::count(sum));
  m_tasks->setVisible(sum > 0);
  const std::size_t shown = m_everyTask ? tasks.size() : std::min(tasksShown, tasks.size());
  m_allTasks->setText(tr("All %n actions", nullptr, static_cast<int>(tasks.size())));
  m_allTasks->setVisible(shown < tasks.size());
  while (m_taskLines.size() < shown)
    addTaskLine();
  for (std::size_t i = 0; i < m_taskLines.size(); ++i) {
    m_taskLines[i]->setVisible(i < shown);
    if (i >= shown)
      continue;
    const DueTask& due = tasks[i].task;
    const Layer* layer = overview()->scheme.find(due.layer);
    const QString color = layer ? text(layer->color) : QStringLiteral("text3");
    m_taskLines[i]->show({layer ? text(layer->icon) : QStringLiteral("today"), tokenNamed(color),
                          tokenNamed(color + QStringLiteral("Tint")), playbook_words::pick(due.task.title),
                          say::names(tasks[i].first, static_cast<qint64>(due.people.cardinality())),
                          words::count(static_cast<qint64>(due.people.cardinality()))});
  }
  return sum;
}

void TodayCard::fillLevels()
{
  m_levels->setVisible(m_levelsDue.has_value());
  if (m_levelsDue)
    m_levels->show({QStringLiteral("levels"),
                    Token::Accent,
                    Token::AccentTint,
                    tr("Evaluate the levels"),
                    tr("due since %1").arg(words::date(*m_levelsDue)),
                    {}});
}

void TodayCard::fillNewest()
{
  const auto& newest = overview()->newest;
  const Zone& zone = overview()->history->calendar().zone;
  m_joined->show(tr("Joined last"), {});
  m_joined->setVisible(!newest.empty());
  for (std::size_t i = 0; i < m_newest.size(); ++i) {
    m_newest[i]->setVisible(i < newest.size());
    if (i >= newest.size())
      continue;
    const Member& member = newest[i];
    const QString day = member.joinedAt ? when(zone.dateOf(*member.joinedAt), overview()->asOf) : QString();
    m_newest[i]->show(day, text(member.displayName), text(member.channel));
  }
}

} // namespace weilu::ui
