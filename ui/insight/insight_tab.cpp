// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_tab.h"

#include <QGridLayout>

#include "core/workspace_planning.h"
#include "ui/base/words.h"
#include "ui/charts/chart_card.h"
#include "ui/metrics/card_messages.h"
#include "ui/notes/chart_notes.h"
#include "ui/notes/note_menu.h"

namespace weilu::ui {

namespace {

constexpr int patience = 400; // ms until something is drawn for work that takes longer

} // namespace

InsightTab::InsightTab(InsightReader& reader, QWidget* parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_grid(new QGridLayout(this))
    , m_notes(new ChartNotes(this))
{
  m_grid->setContentsMargins(20, 0, 20, 20);
  m_grid->setSpacing(12);
  m_patience.setSingleShot(true);
  m_patience.setInterval(patience);
  connect(&m_patience, &QTimer::timeout, this, &InsightTab::showLoading);
  connect(m_notes, &ChartNotes::menuWanted, this, [this](DateRange dates, const QPoint& at) {
    openNoteMenu(session(), annotationsOf(session().workspace()), dates, at, this);
  });
}

void InsightTab::ask(const InsightQuestion& question)
{
  m_question = question;
  m_patience.start();
  start();
}

QList<ChartWidget*> InsightTab::charts() const
{
  QList<ChartWidget*> charts;
  for (const ChartCard* card : m_cards) {
    if (card->showsContent())
      charts += card->charts();
  }
  return charts;
}

void InsightTab::addCard(ChartCard* card, int row, int column, int columns, int height)
{
  m_cards.append(card);
  m_grid->addWidget(card, row, column, 1, columns);
  // A chart that needs more gets it; room that is left goes where height was asked for.
  m_grid->setRowMinimumHeight(row, std::max(m_grid->rowMinimumHeight(row), Theme::of().px(height)));
  m_grid->setRowStretch(row, std::max(m_grid->rowStretch(row), height));
  connect(card, &ChartCard::messageAction, this, &InsightTab::act);
  connect(card, &ChartCard::notWritten, this, &InsightTab::notWritten);
}

void InsightTab::addWide(QWidget* widget, int row, int columns)
{
  m_grid->addWidget(widget, row, 0, 1, columns);
}

void InsightTab::open(const QString& title, People people) { emit peopleWanted({title, std::move(people)}); }

void InsightTab::drawNotes(CartesianChart* chart, QList<Date> starts, Date last)
{
  m_notes->draw(chart, annotationsOf(session().workspace()), std::move(starts), last);
}

void InsightTab::arrive(std::shared_ptr<const History> history, bool somebody)
{
  m_patience.stop();
  m_history = std::move(history);
  m_offered = Offered::Import;
  if (somebody) {
    for (ChartCard* card : std::as_const(m_cards))
      card->showContent();
    return;
  }
  clear();
  if (m_question.audience.kind == Audience::Kind::Everybody)
    return showInAll(card_messages::nobody(tr("Bring in a member file, and it is shown here")), false);
  m_offered = Offered::Everybody;
  showInAll({QStringLiteral("members"),
             tr("Nobody belongs to “%1”").arg(m_question.audience.name),
             tr("Choose another audience, or look at everybody"),
             tr("Look at everybody"),
             {},
             QStringLiteral("members")},
            false);
}

void InsightTab::showTrouble(const JobTrouble& trouble)
{
  m_patience.stop();
  m_history.reset();
  m_offered = Offered::Again;
  clear();
  showInAll(card_messages::trouble(trouble), true);
  emit settled();
}

void InsightTab::showLoading()
{
  for (ChartCard* card : std::as_const(m_cards))
    card->showLoading();
}

void InsightTab::showInAll(const CardMessage& message, bool trouble)
{
  for (ChartCard* card : std::as_const(m_cards))
    trouble ? card->showTrouble(message) : card->showEmpty(message);
}

void InsightTab::showNoActivity(ChartCard* card) { card->showEmpty(card_messages::noActivity()); }

void InsightTab::act()
{
  switch (m_offered) {
  case Offered::Import:
    emit importWanted();
    return;
  case Offered::Everybody:
    emit everybodyWanted();
    return;
  case Offered::Again:
    ask(InsightQuestion(m_question));
    return;
  }
}

} // namespace weilu::ui
