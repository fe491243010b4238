// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/preview_card.h"

#include <QHeaderView>
#include <QStackedWidget>

#include "ui/base/words.h"
#include "ui/intake/changes_model.h"
#include "ui/intake/choice_menus.h"
#include "ui/intake/intake_delegates.h"
#include "ui/intake/mapping_model.h"
#include "ui/intake/plain_table.h"
#include "ui/intake/roster_model.h"
#include "ui/widgets/segmented_control.h"

namespace weilu::ui {

namespace {

constexpr int segments = 6;

} // namespace

PreviewCard::PreviewCard(QWidget* parent)
    : Card(parent)
    , m_preview(new PreviewModel(this))
    , m_changes(new ChangesModel(this))
    , m_roster(new RosterModel(this))
    , m_shown(new SegmentedControl)
    , m_tables(new QStackedWidget)
    , m_rows(makePlainTable(m_preview, new PreviewDelegate, QStringLiteral("previewTable")))
{
  m_shown->setSmall(true);
  m_shown->setObjectName(QStringLiteral("previewShown"));
  for (int i = 0; i < segments; ++i)
    m_shown->addSegment({});
  m_shown->setCurrent(0);
  addAction(m_shown);
  setFullBleed(true);
  QTableView* changes = makePlainTable(m_changes, new PlainDelegate, QStringLiteral("changesTable"));
  QTableView* roster = makePlainTable(m_roster, new PlainDelegate, QStringLiteral("rosterTable"));
  for (QTableView* table : {m_rows, changes, roster}) {
    table->horizontalHeader()->setStretchLastSection(true);
    m_tables->addWidget(table);
  }
  for (int column = 0; column < ChangesModel::Columns; ++column) {
    changes->setColumnWidth(column, 170);
    roster->setColumnWidth(column, 170);
  }
  body()->addWidget(m_tables);
  connect(m_shown, &SegmentedControl::chosen, this, &PreviewCard::show);
  connect(m_rows, &QTableView::clicked, this, [this](const QModelIndex& index) {
    if (index.column() < PreviewModel::FirstCell)
      openRowMenu(index);
  });
  connect(m_rows, &QTableView::activated, this, &PreviewCard::openRowMenu);
  retranslate();
}

void PreviewCard::show(int view)
{
  m_tables->setCurrentIndex(view == Changes ? 1 : view == Roster ? 2 : 0);
  if (view <= Undecided)
    m_preview->show(static_cast<PreviewModel::Shown>(view));
}

void PreviewCard::setPlan(const ImportPlan& plan, const Zone& zone)
{
  m_choices = plan.options;
  m_undecided = plan.undecidedCount;
  m_preview->setPlan(plan);
  m_changes->setSamples(plan.samples);
  m_roster->setChange(plan.roster.value_or(RosterChange()), zone);
  for (int column = 0; column < m_preview->columnCount(); ++column)
    m_rows->setColumnWidth(column, column == PreviewModel::Number    ? 56
                                   : column == PreviewModel::Outcome ? 100
                                   : column == PreviewModel::Who     ? 190
                                   : m_preview->showsDates(column)   ? 250
                                                                     : 140);
  refreshSegments();
  offerViews(plan);
}

void PreviewCard::offerViews(const ImportPlan& plan)
{
  const std::pair<View, bool> offered[] = {{WithProblems, !plan.problems.empty()},
                                           {Updated, plan.counts.updated > 0},
                                           {Undecided, plan.undecidedCount > 0},
                                           {Changes, m_changes->rowCount() > 0},
                                           {Roster, plan.roster.has_value()}};
  for (const auto& [view, holds] : offered) {
    m_shown->setSegmentEnabled(view, holds);
    if (!holds && m_shown->current() == view) {
      m_shown->setCurrent(Sample);
      show(Sample);
    }
  }
}

void PreviewCard::resizeEvent(QResizeEvent* event)
{
  Card::resizeEvent(event);
  showFinding();
}

/// Where the views need the room, the colours explain themselves.
void PreviewCard::showFinding()
{
  constexpr int enough = 1060;
  setFinding(width() < enough
                 ? QString()
                 : tr("as in the file; on yellow it changes, red is left empty, on red the row stays out"));
}

void PreviewCard::openRowMenu(const QModelIndex& index)
{
  QMenu* menu = makeRowMenu(this, m_preview->rowAt(index.row()), m_choices,
                            [this](const ImportOptions& choices) { emit chosen(choices); });
  const QRect cell = m_rows->visualRect(m_preview->index(index.row(), PreviewModel::Who));
  menu->popup(m_rows->viewport()->mapToGlobal(cell.bottomLeft()));
}

void PreviewCard::refreshSegments()
{
  m_shown->setSegmentText(
      Undecided, m_undecided > 0 ? tr("To decide: %1").arg(words::count(static_cast<qint64>(m_undecided)))
                                 : tr("To decide"));
}

void PreviewCard::retranslate()
{
  m_preview->retranslate();
  m_changes->retranslate();
  m_roster->retranslate();
  setTitle(tr("Preview"));
  showFinding();
  m_shown->setSegmentText(Sample, tr("Sample"));
  m_shown->setSegmentText(WithProblems, tr("With problems"));
  m_shown->setSegmentText(Updated, tr("Updated"));
  m_shown->setSegmentText(Changes, tr("Before and after"));
  m_shown->setSegmentText(Roster, tr("Joined and left"));
  refreshSegments();
}

} // namespace weilu::ui
