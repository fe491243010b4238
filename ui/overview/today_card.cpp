// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/today_card.h"

#include <QLocale>

#include "ui/base/language.h"
#include "ui/base/words.h"
#include "ui/overview/overview_words.h"
#include "ui/overview/today_lines.h"

namespace weilu::ui {

namespace {

namespace say = overview_words;

constexpr std::size_t newestShown = 8;

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
    , m_joined(new LineGroup)
{
  for (const TodayKey key : todayKeys) {
    auto* line = new TodayLine;
    line->setObjectName(QStringLiteral("today-") + text(code(key)));
    connect(line, &QAbstractButton::clicked, this, [this, key] { emit partWanted(TodayPart{key}); });
    m_lines[key] = line;
  }
  for (std::size_t i = 0; i < newestShown; ++i) {
    auto* line = new PersonLine;
    connect(line, &QAbstractButton::clicked, this,
            [this, i] { emit personWanted(overview()->newest.at(i).id); });
    m_newest.push_back(line);
  }
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 12);
  column->setSpacing(0);
  for (QWidget* widget : std::initializer_list<QWidget*>{
           m_reach, m_lines[TodayKey::Welcome], m_lines[TodayKey::JustSilent], m_watch,
           m_lines[TodayKey::SoonSilent], m_lines[TodayKey::CameBack], m_joined})
    column->addWidget(widget);
  column->addSpacing(8);
  for (PersonLine* line : m_newest)
    column->addWidget(line);
  column->addStretch(1);
  addFooter(content);
}

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
  const qint64 reach = fillGroup(m_reach, tr("Reach out"), {TodayKey::Welcome, TodayKey::JustSilent});
  const qint64 watch = fillGroup(m_watch, tr("Worth a look"), {TodayKey::SoonSilent, TodayKey::CameBack});
  fillNewest();
  if (reach + watch == 0 && overview()->newest.empty())
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
                        say::names(row), words::count(row.people)});
    m_lines[key]->setVisible(row.people > 0);
    sum += row.people;
  }
  head->show(name, words::count(sum));
  head->setVisible(sum > 0);
  return sum;
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
