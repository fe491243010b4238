// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers/flow_card.h"

#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>

#include "ui/charts/chart_export.h"
#include "ui/charts/choice_button.h"
#include "ui/charts/flow_matrix_view.h"
#include "ui/charts/sankey_view.h"
#include "ui/charts/stacked_area_chart.h"
#include "ui/layers/layer_words.h"
#include "ui/layers/movers_model.h"
#include "ui/notes/chart_notes.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

namespace weilu::ui {

namespace {

constexpr int choices[] = {7, 30, 90, 365};

QString colorOf(const Scheme& scheme, const std::string& code)
{
  const Layer* layer = scheme.find(code);
  return layer ? text(layer->color) : QStringLiteral("text2");
}

} // namespace

FlowCard::FlowCard(QWidget* parent)
    : Card(parent)
    , m_views(new ChoiceButton)
    , m_days(new ChoiceButton)
    , m_unmoved(new SegmentedControl)
    , m_export(new Button(QStringLiteral("export"), {}, Button::Kind::Icon))
    , m_summary(makeLabel(Type::Aux, Tone::Text2))
    , m_note(new ElidedLabel(Type::Aux, Tone::Text3))
    , m_stack(new QStackedWidget)
    , m_flow(new SankeyView)
    , m_matrix(new FlowMatrixView)
    , m_sizes(new StackedAreaChart)
    , m_notes(new ChartNotes(this))
    , m_table(new DataTable)
    , m_movers(new MoversModel(this))
{
  setFullBleed(true);
  buildHead();
  buildViews();
  wireViews();
  retranslate();
}

void FlowCard::buildHead()
{
  m_views->setObjectName(QStringLiteral("flowView"));
  m_days->setObjectName(QStringLiteral("flowDays"));
  m_unmoved->setObjectName(QStringLiteral("flowUnmoved"));
  m_unmoved->setSmall(true);
  m_unmoved->addSegment({});
  m_unmoved->addSegment({});
  m_export->setSmall(true);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_unmoved, m_views, m_days, m_export})
    addAction(widget);
  auto* line = new QHBoxLayout;
  line->setContentsMargins(14, 0, 14, 6);
  m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  line->addWidget(m_summary);
  line->addWidget(m_note, 1);
  body()->addLayout(line);
  connect(m_unmoved, &SegmentedControl::chosen, this, &FlowCard::fill);
  connect(m_views, &ChoiceButton::chosen, this,
          [this](const QVariant& view) { showView(View(view.toInt())); });
  connect(m_days, &ChoiceButton::chosen, this,
          [this](const QVariant& days) { emit daysChosen(days.toInt()); });
  connect(m_export, &QPushButton::clicked, this, &FlowCard::openExport);
}

void FlowCard::buildViews()
{
  m_flow->setObjectName(QStringLiteral("layerFlow"));
  m_matrix->setObjectName(QStringLiteral("layerMatrix"));
  m_sizes->setObjectName(QStringLiteral("layerSizes"));
  m_table->setObjectName(QStringLiteral("layerMovers"));
  m_table->setModel(m_movers);
  m_table->setRowLimit(1000);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  for (QWidget* view : std::initializer_list<QWidget*>{m_flow, m_matrix, m_sizes, m_table})
    m_stack->addWidget(view);
  body()->addWidget(m_stack, 1);
}

void FlowCard::wireViews()
{
  connect(m_flow, &SankeyView::ribbonActivated, this, [this](int from, int to) {
    open(ends(true)[static_cast<std::size_t>(from)], ends(false)[static_cast<std::size_t>(to)]);
  });
  connect(m_flow, &SankeyView::nodeActivated, this, [this](bool left, int index) {
    const std::string end = ends(left)[static_cast<std::size_t>(index)];
    if (left)
      open(end, {});
    else
      open({}, end);
  });
  connect(m_matrix, &FlowMatrixView::cellActivated, this, [this](int row, int column) {
    const auto end = [this](bool left, int at) {
      return at < 0 ? std::optional<std::string>() : ends(left)[static_cast<std::size_t>(at)];
    };
    open(end(true, row), end(false, column));
  });
  connect(m_sizes, &ChartWidget::markActivated, this, [this](int index, int series) {
    if (index < 0 || series < 0)
      return;
    const auto& layers = m_read->scheme.layers;
    emit layerOnWanted(layers[layers.size() - 1 - static_cast<std::size_t>(series)].code,
                       m_read->sizes[static_cast<std::size_t>(index)].date);
  });
  connect(m_notes, &ChartNotes::menuWanted, this, &FlowCard::noteMenuWanted);
  connect(m_table, &QTableView::activated, this,
          [this](const QModelIndex& index) { emit personWanted(m_movers->person(index.row())); });
}

/// What stands at the left (where people came from) or at the right (where they went), in order.
std::vector<std::string> FlowCard::ends(bool left) const
{
  std::vector<std::string> codes;
  for (const Layer& layer : m_read->scheme.layers)
    codes.push_back(layer.code);
  for (const FlowCell& cell : m_read->movement.cells) {
    const std::string& code = left ? cell.from : cell.to;
    if (!code.empty() && std::find(codes.begin(), codes.end(), code) == codes.end())
      codes.push_back(code); // a layer that was removed since
  }
  codes.emplace_back();
  return codes;
}

void FlowCard::setRead(std::shared_ptr<const LayersRead> read)
{
  m_read = std::move(read);
  m_movers->setMoves(m_read);
  if (!m_read)
    return;
  m_days->setValue(m_read->days);
  fill();
}

void FlowCard::setChosen(const std::string& layer)
{
  m_chosen = layer;
  m_flow->setSelected(text(layer));
  if (m_read)
    m_summary->setText(summary());
}

void FlowCard::showView(View view)
{
  m_views->setValue(view);
  m_stack->setCurrentIndex(view);
  m_unmoved->setVisible(view == Flow);
  m_days->setVisible(view != Sizes);
  m_export->setVisible(view != Movers);
}

void FlowCard::fill()
{
  if (!m_read)
    return;
  fillFlow();
  fillMatrix();
  fillSizes();
  m_summary->setText(summary());
  std::uint64_t moved = 0, stayed = 0;
  for (const FlowCell& cell : m_read->movement.cells)
    (cell.from == cell.to ? stayed : moved) += cell.people.cardinality();
  QString note = tr("%Ln people moved", nullptr, static_cast<int>(moved));
  if (m_unmoved->current() == 0)
    note += tr("; ") + tr("%Ln who stayed are not drawn", nullptr, static_cast<int>(stayed));
  m_note->setText(note);
  setFinding(words::range(m_read->movement.dates.from, m_read->movement.dates.to));
}

void FlowCard::fillFlow()
{
  const Scheme& scheme = m_read->scheme;
  const bool movers = m_unmoved->current() == 0;
  const auto left = ends(true), right = ends(false);
  QList<SankeyNode> sources, targets;
  for (const std::string& code : left)
    sources.append({code.empty() ? QStringLiteral("joined") : text(code),
                    layer_words::from(scheme, code),
                    colorOf(scheme, code),
                    code.empty() ? std::optional<qint64>()
                                 : static_cast<qint64>(m_read->peopleOf(code, {}).cardinality()),
                    {}});
  for (const std::string& code : right) {
    const auto came = static_cast<qint64>(m_read->peopleOf({}, code).cardinality());
    const auto was = static_cast<qint64>(m_read->peopleOf(code, {}).cardinality());
    targets.append({code.empty() ? QStringLiteral("left") : text(code), layer_words::to(scheme, code),
                    colorOf(scheme, code), came,
                    code.empty() ? std::optional<qint64>() : std::optional(came - was)});
  }
  QList<SankeyRibbon> ribbons;
  for (const FlowCell& cell : m_read->movement.cells) {
    if (movers && cell.from == cell.to)
      continue;
    const auto at = [](const std::vector<std::string>& codes, const std::string& code) {
      return static_cast<int>(std::find(codes.begin(), codes.end(), code) - codes.begin());
    };
    ribbons.append({at(left, cell.from), at(right, cell.to), static_cast<qint64>(cell.people.cardinality())});
  }
  m_flow->setFlow(std::move(sources), std::move(targets), std::move(ribbons));
  m_flow->setSelected(text(m_chosen));
}

void FlowCard::fillMatrix()
{
  const Scheme& scheme = m_read->scheme;
  QList<MatrixHead> rows, columns;
  for (const std::string& code : ends(true))
    rows.append({code.empty() ? QStringLiteral("joined") : text(code), layer_words::from(scheme, code),
                 colorOf(scheme, code)});
  for (const std::string& code : ends(false))
    columns.append({code.empty() ? QStringLiteral("left") : text(code), layer_words::to(scheme, code),
                    colorOf(scheme, code)});
  QList<qint64> people;
  for (const std::string& from : ends(true)) {
    for (const std::string& to : ends(false))
      people.append(static_cast<qint64>(m_read->peopleOf(from, to).cardinality()));
  }
  m_matrix->setAxisNames(tr("From %1").arg(words::shortDate(m_read->movement.dates.from)),
                         tr("To %1").arg(words::shortDate(m_read->movement.dates.to)));
  m_matrix->setFlow(std::move(rows), std::move(columns), std::move(people));
}

void FlowCard::fillSizes()
{
  QList<ChartColumn> columns;
  QList<Date> dates;
  for (const LayerSizes& sizes : m_read->sizes) {
    columns.append({words::shortDate(sizes.date), words::date(sizes.date), true});
    dates.append(sizes.date);
  }
  QList<ChartSeries> series; // the last layer at the bottom
  const auto& layers = m_read->scheme.layers;
  for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
    ChartSeries one{words::layer(*layer), layer_words::token(layer->color), {}, false};
    for (const LayerSizes& sizes : m_read->sizes) {
      const auto found = sizes.people.find(layer->code);
      one.values.append(found == sizes.people.end() ? 0.0 : static_cast<double>(found->second));
    }
    series.append(std::move(one));
  }
  m_sizes->setData(std::move(columns), std::move(series));
  m_notes->draw(m_sizes, m_read->annotations, std::move(dates), m_read->asOf);
}

QString FlowCard::summary() const
{
  if (m_chosen.empty() || !m_read->scheme.find(m_chosen))
    return {};
  std::uint64_t in = 0, out = 0;
  for (const FlowCell& cell : m_read->movement.cells) {
    if (cell.from == cell.to)
      continue;
    in += cell.to == m_chosen ? cell.people.cardinality() : 0;
    out += cell.from == m_chosen ? cell.people.cardinality() : 0;
  }
  return tr("%1: %2 came, %3 went, net %4")
      .arg(layer_words::to(m_read->scheme, m_chosen), words::count(static_cast<qint64>(in)),
           words::count(static_cast<qint64>(out)),
           words::signedCount(static_cast<qint64>(in) - static_cast<qint64>(out)));
}

void FlowCard::open(const std::optional<std::string>& from, const std::optional<std::string>& to)
{
  const Scheme& scheme = m_read->scheme;
  const QString left = from ? layer_words::from(scheme, *from) : tr("All");
  const QString right = to ? layer_words::to(scheme, *to) : tr("All");
  People people = m_read->peopleOf(from, to);
  if (!from || !to) { // a bar or a sum is of those who moved, unless all are drawn
    if (m_stack->currentIndex() == Flow && m_unmoved->current() == 0)
      people -= m_read->peopleOf(from ? from : to, from ? from : to);
  }
  emit peopleWanted({left + QStringLiteral(" → ") + right + QStringLiteral(" · ") +
                         words::range(m_read->movement.dates.from, m_read->movement.dates.to),
                     std::move(people)});
}

void FlowCard::openExport()
{
  auto* chart = qobject_cast<ChartWidget*>(m_stack->currentWidget());
  if (!chart)
    return;
  auto* menu = new QMenu(m_export);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  auto* out = new ChartExport(chart);
  connect(menu, &QObject::destroyed, out, &QObject::deleteLater);
  connect(out, &ChartExport::notWritten, this, &FlowCard::notWritten);
  out->addTo(menu);
  menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 2)));
}

void FlowCard::retranslate()
{
  setTitle(tr("Flow between layers"));
  setDefinition(
      tr("Who was in which layer at the end of the first date, and where they are at the end of the "
         "second. Who joined or left in between is shown, too. Dates before the first computation are "
         "worked out from activity, week by week, with the same rules."));
  m_unmoved->setSegmentText(0, tr("Moved"));
  m_unmoved->setSegmentText(1, tr("Everyone"));
  m_views->setChoices(
      {{tr("Flow"), Flow}, {tr("Matrix"), Matrix}, {tr("Size over time"), Sizes}, {tr("Movers"), Movers}});
  QList<ChoiceButton::Choice> days;
  for (const int count : choices)
    days.append({tr("%n days", nullptr, count), count});
  const QVariant chosen = m_read ? QVariant(m_read->days) : QVariant(30);
  m_days->setChoices(days);
  m_days->setValue(chosen);
  m_export->setTip(tr("Export"));
  m_flow->setTitle(tr("Flow between layers"));
  m_matrix->setTitle(tr("Flow between layers"));
  m_sizes->setTitle(tr("Size of the layers"));
  m_table->setAccessibleName(tr("Movers"));
  showView(View(std::max(0, m_stack->currentIndex())));
  fill();
}

} // namespace weilu::ui
