// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers/replay_dialog.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/workspace_planning.h"
#include "ui/charts/stacked_area_chart.h"
#include "ui/layers/layer_words.h"
#include "ui/notes/chart_notes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

constexpr int rowsShown = 6; ///< before the table scrolls

QList<ChartSeries> seriesOf(const Scheme& scheme, const std::vector<LayerSizes>& sizes)
{
  QList<ChartSeries> series;
  for (auto layer = scheme.layers.rbegin(); layer != scheme.layers.rend(); ++layer) {
    ChartSeries one{words::layer(*layer), layer_words::token(layer->color), {}, false};
    for (const LayerSizes& of : sizes) {
      const auto found = of.people.find(layer->code);
      one.values.append(found == of.people.end() ? 0.0 : static_cast<double>(found->second));
    }
    series.append(std::move(one));
  }
  return series;
}

} // namespace

ReplayDialog::ReplayDialog(Session& session, const Scheme& edited, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_scheme(edited)
    , m_says(makeParagraph(Type::Body))
    , m_table(new QTableWidget)
    , m_key(makeLabel(Type::Aux, Tone::Text2))
    , m_sizes(new StackedAreaChart)
    , m_save(new Button(tr("Save the scheme"), Button::Kind::Primary))
{
  setObjectName(QStringLiteral("replayDialog"));
  setWindowTitle(tr("Try out: %1").arg(layer_words::scheme(edited)));
  setAttribute(Qt::WA_DeleteOnClose);
  build();
  read();
}

void ReplayDialog::build()
{
  m_says->setText(tr("Working out who would move, and the last year by the changed rule…"));
  m_table->setObjectName(QStringLiteral("replayMoves"));
  m_table->setColumnCount(3);
  m_table->setHorizontalHeaderLabels({tr("From"), tr("To"), tr("People")});
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->setShowGrid(false);
  m_table->verticalHeader()->hide();
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setAccessibleName(tr("Who would move today"));
  m_sizes->setObjectName(QStringLiteral("replaySizes"));
  m_sizes->setTitle(tr("Sizes over the last year"));
  m_sizes->setMinimumHeight(240);
  m_save->setEnabled(false);
  auto* close = new Button(tr("Close"), Button::Kind::Default);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(close);
  buttons->addWidget(m_save);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(12);
  column->addWidget(makeLabel(Type::Dialog, Tone::Text, windowTitle()));
  column->addWidget(m_says);
  column->addWidget(m_table);
  m_key->setText(tr("Sizes over the last year: areas by the present rule, lines by the changed one"));
  column->addWidget(m_key);
  column->addWidget(m_sizes, 1);
  column->addLayout(buttons);
  resize(720, 640);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_save, &QPushButton::clicked, this, [this] {
    emit saveWanted();
    accept();
  });
  connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int) { openRow(row); });
}

void ReplayDialog::read()
{
  m_session
      .read<LayerReplay>(QStringLiteral("replay"), tr("Trying out the changed rule"),
                         [scheme = m_scheme](Workspace& workspace, const Control& control) {
                           return workspace.replayScheme(scheme, control);
                         })
      ->onDone<LayerReplay>([self = QPointer<ReplayDialog>(this)](LayerReplay replay) {
        if (self)
          self->take(std::move(replay));
      })
      ->onTrouble([self = QPointer<ReplayDialog>(this)](const JobTrouble& trouble) {
        if (!self)
          return;
        self->m_says->setText(trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
        emit self->settled();
      });
}

void ReplayDialog::take(LayerReplay replay)
{
  std::uint64_t moved = 0;
  m_moved.clear();
  for (FlowCell& cell : replay.today) {
    if (cell.from == cell.to)
      continue;
    moved += cell.people.cardinality();
    m_moved.push_back(std::move(cell));
  }
  std::sort(m_moved.begin(), m_moved.end(), [](const FlowCell& a, const FlowCell& b) {
    return a.people.cardinality() > b.people.cardinality();
  });
  m_says->setText(moved == 0 ? tr("Nobody would move today.")
                             : tr("%Ln people would move today. Open a row to see exactly who.", nullptr,
                                  static_cast<int>(moved)));
  fillTable();
  fillSizes(replay);
  m_save->setEnabled(true);
  emit settled();
}

void ReplayDialog::fillTable()
{
  m_table->setRowCount(static_cast<int>(m_moved.size()));
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const FlowCell& cell = m_moved[static_cast<std::size_t>(row)];
    const QStringList texts{layer_words::from(m_scheme, cell.from), layer_words::to(m_scheme, cell.to),
                            words::count(static_cast<qint64>(cell.people.cardinality()))};
    for (int column = 0; column < texts.size(); ++column)
      m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    m_table->item(row, 2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  }
  const int rows = std::min(m_table->rowCount(), rowsShown);
  m_table->setVisible(rows > 0);
  m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                          rows * m_table->verticalHeader()->defaultSectionSize() + 2);
}

void ReplayDialog::fillSizes(const LayerReplay& replay)
{
  QList<ChartColumn> columns;
  QList<Date> dates;
  for (const LayerSizes& sizes : replay.edited) {
    columns.append({words::shortDate(sizes.date), words::date(sizes.date), true});
    dates.append(sizes.date);
  }
  const bool both = replay.present.size() == replay.edited.size();
  m_sizes->setData(std::move(columns), seriesOf(m_scheme, both ? replay.present : replay.edited));
  if (both)
    m_sizes->setComparison(tr("With the changed rule"), seriesOf(m_scheme, replay.edited));
  const Date last = dates.isEmpty() ? Date() : dates.last();
  m_sizes->setFlags(chartNotes(annotationsOf(m_session.workspace()), dates, last));
}

void ReplayDialog::openRow(int row)
{
  const FlowCell& cell = m_moved[static_cast<std::size_t>(row)];
  emit peopleWanted({tr("Would move: %1 → %2")
                         .arg(layer_words::from(m_scheme, cell.from), layer_words::to(m_scheme, cell.to)),
                     cell.people});
}

} // namespace weilu::ui
