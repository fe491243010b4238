// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/cadence_card.h"

#include <QGridLayout>

#include "ui/base/words_content.h"
#include "ui/content/cadence_weeks.h"
#include "ui/content/cadence_words.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

constexpr int gap = 10;

} // namespace

CadenceCard::CadenceCard(QWidget* parent)
    : Card(parent)
    , m_add(new Button(QStringLiteral("plus"), {}, Button::Kind::Icon))
    , m_nothing(makeParagraph(Type::Aux, Tone::Text3))
    , m_times(makeParagraph(Type::Aux, Tone::Text2))
{
  m_add->setObjectName(QStringLiteral("addTarget"));
  m_add->setSmall(true);
  m_times->setObjectName(QStringLiteral("bestTimes"));
  addAction(m_add);
  body()->setSpacing(gap);
  body()->addWidget(m_nothing);
  body()->addWidget(m_times);
  connect(m_add, &Button::clicked, this, [this] { emit targetWanted({}); });
}

void CadenceCard::addLine(const CadenceLine& line, const ContentRead& read)
{
  auto* name = new Button(words::cadenceTarget(line.target, read.names.spaces), Button::Kind::Link);
  name->setObjectName(QStringLiteral("target"));
  name->setToolTip(tr("Change the target"));
  connect(name, &Button::clicked, this, [this, target = line.target] { emit targetWanted(target); });
  QLabel* said =
      makeParagraph(Type::Aux, line.late ? Tone::Warn : Tone::Text2, cadence_words::line(line, read));
  said->setObjectName(QStringLiteral("cadence"));
  auto* weeks = new CadenceWeeks(line, read.calendar.periodStart(Period::Week, read.asOf));
  auto* head = new QHBoxLayout;
  head->addWidget(name);
  head->addStretch(1);
  head->addWidget(weeks);
  auto* column = qobject_cast<QVBoxLayout*>(m_lines->layout());
  column->addLayout(head);
  column->addWidget(said);
  column->addSpacing(6);
}

void CadenceCard::show(const ContentRead& read)
{
  if (m_lines) {
    m_lines->hide();
    m_lines->deleteLater(); // a button of it may be under the mouse just now
  }
  m_lines = new QWidget;
  auto* column = new QVBoxLayout(m_lines);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  body()->insertWidget(0, m_lines);
  for (const CadenceLine& line : read.cadence)
    addLine(line, read);
  m_lines->setVisible(!read.cadence.empty());
  m_nothing->setVisible(read.cadence.empty());
  QStringList times;
  for (const BestTime& time : read.times)
    times << words::busyHours(time.slot);
  m_timesText = times.join(tr(", "));
  m_times->setVisible(!times.isEmpty());
  retranslate();
}

void CadenceCard::retranslate()
{
  setTitle(tr("Cadence"));
  setDefinition(
      tr("Of n pieces a week, the kth is due by day 7k/n of the week, rounded up. Drafts and what is "
         "scheduled count from today on; of weeks that are over only what was published counts."));
  m_add->setTip(tr("Add a target"));
  m_nothing->setText(tr("Say how often something is to be published, and gaps show here."));
  m_times->setText(tr("The community is most active %1.").arg(m_timesText));
}

} // namespace weilu::ui
