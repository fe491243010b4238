// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/engagement_card.h"

#include <QGridLayout>

#include "ui/base/words.h"
#include "ui/base/words_content.h"
#include "ui/widgets/label.h"

#include <cmath>

namespace weilu::ui {

namespace {

const QString none = QStringLiteral("—");

QString each(const EngagementSums& sums)
{
  const auto views = sums.viewsEach();
  return views ? words::count(std::llround(*views)) : none;
}

QString rate(const EngagementSums& sums)
{
  const auto share = sums.rate();
  return share ? words::percent(*share) : none;
}

} // namespace

EngagementCard::EngagementCard(QWidget* parent)
    : Card(parent)
    , m_import(new Button(QStringLiteral("import"), {}, Button::Kind::Icon))
    , m_nothing(makeParagraph(Type::Aux, Tone::Text3))
    , m_days(makeParagraph(Type::Aux, Tone::Text2))
{
  m_import->setObjectName(QStringLiteral("importNumbers"));
  m_import->setSmall(true);
  addAction(m_import);
  body()->setSpacing(10);
  body()->addWidget(m_nothing);
  body()->addWidget(m_days);
  connect(m_import, &Button::clicked, this, &EngagementCard::importWanted);
}

void EngagementCard::show(const ContentRead& read)
{
  m_summary = read.engagement;
  fill();
}

void EngagementCard::fill()
{
  if (m_table) {
    m_table->hide();
    m_table->deleteLater();
  }
  m_table = new QWidget;
  auto* grid = new QGridLayout(m_table);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(0, 1);
  const auto add = [grid](const QStringList& cells, Type type, Tone tone) {
    const int row = grid->rowCount();
    for (int column = 0; column < cells.size(); ++column)
      grid->addWidget(makeLabel(type, tone, cells[column]), row, column,
                      column == 0 ? Qt::AlignLeft : Qt::AlignRight);
  };
  add({tr("Kind"), tr("Pieces"), tr("Views each"), tr("Response")}, Type::Aux, Tone::Text3);
  for (const auto& [kind, sums] : m_summary.byKind)
    add({words::contentKind(kind), words::count(sums.pieces), each(sums), rate(sums)}, Type::Body,
        Tone::Text);
  body()->insertWidget(0, m_table);
  m_table->setVisible(m_summary.all.pieces > 0);
  m_nothing->setVisible(m_summary.all.pieces == 0);
  std::size_t best = 0;
  for (std::size_t day = 1; day < m_summary.byWeekday.size(); ++day) {
    if (m_summary.byWeekday[day].viewsEach() > m_summary.byWeekday[best].viewsEach())
      best = day;
  }
  const auto views = m_summary.byWeekday[best].viewsEach();
  const Date monday{4}; // 1970-01-05
  m_days->setVisible(views.has_value());
  m_days->setText(
      tr("Seen most when published on %1: %2 views each.")
          .arg(words::weekday(monday.plus(static_cast<int>(best))), each(m_summary.byWeekday[best])));
}

void EngagementCard::retranslate()
{
  setTitle(tr("What came of it"));
  setFinding(tr("last 90 days"));
  setDefinition(tr("Views of a piece on average, and likes, comments and shares for each view, over what was "
                   "published in the last 90 days and has numbers."));
  m_import->setTip(tr("Bring in views and likes from a table"));
  m_nothing->setText(
      tr("Nothing was published in these days. Views and likes are typed into a piece, or brought "
         "in from a table."));
  fill();
}

} // namespace weilu::ui
