// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_card.h"

#include "ui/metrics/card_messages.h"
#include "ui/notes/chart_notes.h"

namespace weilu::ui {

void OverviewCard::setOverview(std::shared_ptr<const Overview> overview)
{
  m_overview = std::move(overview);
  retranslate();
}

void OverviewCard::retranslate()
{
  setTexts();
  if (!m_overview)
    return;
  showContent();
  fill();
}

void OverviewCard::showNobody(const QString& promise) { showEmpty(card_messages::nobody(promise)); }

void OverviewCard::showNoActivity() { showEmpty(card_messages::noActivity()); }

void OverviewCard::drawNotes(CartesianChart* chart, QList<Date> starts)
{
  if (!m_notes) {
    m_notes = new ChartNotes(this);
    connect(m_notes, &ChartNotes::menuWanted, this, &OverviewCard::noteMenuWanted);
  }
  m_notes->draw(chart, m_overview->annotations, std::move(starts), m_overview->asOf);
}

QString ShownSpan::name() const
{
  switch (period) {
  case Period::Day:
    return OverviewCard::tr("%n days", nullptr, count);
  case Period::Week:
    return OverviewCard::tr("%n weeks", nullptr, count);
  case Period::Month:
    return OverviewCard::tr("%n months", nullptr, count);
  case Period::Quarter:
    break;
  }
  return OverviewCard::tr("%n quarters", nullptr, count);
}

const ShownSpan& movementSpan(const ChoiceButton* picker)
{
  return movementSpans[static_cast<std::size_t>(picker->value().toInt())];
}

void offerSpans(ChoiceButton* picker, std::span<const ShownSpan> spans)
{
  QList<ChoiceButton::Choice> choices;
  for (const ShownSpan& span : spans)
    choices.append({span.name(), static_cast<int>(choices.size())});
  picker->setChoices(choices);
  picker->setAccessibleName(OverviewCard::tr("Period shown"));
  picker->show();
}

} // namespace weilu::ui
