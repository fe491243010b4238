// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/stairs_card.h"

#include "ui/base/words_levels.h"
#include "ui/charts/level_stairs_view.h"

#include <algorithm>
#include <numeric>

namespace weilu::ui {

namespace {

/// What a level gives, what it asks for beside points, and what it multiplies by.
QStringList linesOf(const LevelsRead& read, const Level& level, Date asOf)
{
  QStringList lines;
  for (const LevelGift& gift : read.detail.gifts) {
    if (std::ranges::find(gift.benefit.levels, level.id) != gift.benefit.levels.end())
      lines << text(gift.benefit.title);
  }
  if (level.activeDays > 0)
    lines << StairsCard::tr("%Ln active days in 90", nullptr, level.activeDays);
  if (level.contributions > 0)
    lines << StairsCard::tr("%Ln contributions in 90 days", nullptr, level.contributions);
  if (const int percent = level.percentOn(asOf); percent != 100)
    lines << StairsCard::tr("earns points × %1%").arg(percent);
  return lines;
}

/// What a head costs, and how many more or fewer there are than 30 days ago.
QString footOf(const LevelsRead& read, std::size_t position)
{
  QStringList parts;
  const BenefitCost cost = costOf(read.detail.gifts, read.preview.ladder[position]);
  for (const auto& [currency, minor] : cost.money)
    parts << StairsCard::tr("benefits %1 a head").arg(words::money(minor, text(currency)));
  if (const std::int64_t change = read.preview.now[position] - read.before[position]; change != 0)
    parts << StairsCard::tr("%1 in 30 days").arg(words::signedCount(change));
  return parts.join(QStringLiteral(" · "));
}

LevelStep stepOf(const LevelsRead& read, std::size_t position)
{
  const LevelPreview& preview = read.preview;
  const Level& level = preview.ladder[position];
  const auto all = std::accumulate(preview.now.begin(), preview.now.end(), std::int64_t{0});
  LevelStep step;
  step.name = words::level(level);
  if (level.points > 0) {
    step.entry = QStringLiteral("≥ %1").arg(words::count(level.points));
    step.keep = StairsCard::tr("Keep %1").arg(words::count(level.points * levelKeptAtPercent / 100));
  }
  step.people = preview.now[position];
  step.share = all > 0 ? static_cast<double>(step.people) / static_cast<double>(all) : 0;
  step.benefits = linesOf(read, level, preview.asOf);
  step.cost = footOf(read, position);
  return step;
}

} // namespace

StairsCard::StairsCard(QWidget* parent)
    : ChartCard(parent)
    , m_view(new LevelStairsView)
{
  m_view->setObjectName(QStringLiteral("levelStairs"));
  addChart(m_view);
  connect(m_view, &ChartWidget::markActivated, this, &StairsCard::levelWanted);
}

void StairsCard::setRead(const LevelsRead& read)
{
  m_read = read;
  retranslate();
  showContent();
}

void StairsCard::retranslate()
{
  setTexts(
      tr("Ladder"),
      tr("A level asks for points earned in the last 12 months, active days in 90 days and contributions in "
         "90 days; all must hold. Everybody begins on the lowest. Levels change only when an evaluation is "
         "applied."));
  setFinding(tr("people on %1").arg(words::date(m_read.preview.asOf)));
  QList<LevelStep> steps;
  for (std::size_t position = 0; position < m_read.preview.ladder.size(); ++position)
    steps << stepOf(m_read, position);
  m_view->setSteps(steps);
}

} // namespace weilu::ui
