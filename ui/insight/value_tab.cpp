// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/value_tab.h"

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/charts/bar_table_view.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/heat_map_view.h"
#include "ui/insight/tile_row.h"
#include "ui/insight/value_words.h"
#include "ui/metrics/changes.h"
#include "ui/metrics/metric_words.h"
#include "ui/widgets/kpi_tile.h"

#include <cmath>

namespace weilu::ui {

namespace {

namespace say = metric_words;

constexpr int scores = 5;
const QString purchases = QStringLiteral("purchases"), activity = QStringLiteral("activity");

/// Rectangles of the grid that the tiles count, with the boxes around them: rows from R5 down, columns from
/// F1.
constexpr HeatBox core{0, 3, 2, 2, false}, slipping{4, 0, 1, 1, true};

int recencyOf(int row) { return scores - row; }

People peopleIn(const RfmTable& table, const HeatBox& box)
{
  People people;
  for (int row = box.row; row < box.row + box.rows; ++row) {
    for (int column = box.column; column < box.column + box.columns; ++column)
      people |= table.at(recencyOf(row), column + 1).people;
  }
  return people;
}

enum Tile { Scored, Core, Slipping, None };
enum SegmentColumn { SegmentNow, SegmentShare, SegmentBefore };

People peopleOf(const RfmTable& table, int tile)
{
  switch (tile) {
  case Core:
    return peopleIn(table, core);
  case Slipping:
    return peopleIn(table, slipping);
  case None:
    return table.none;
  default:
    break;
  }
  return peopleIn(table, {0, 0, scores, scores});
}

} // namespace

ValueTab::ValueTab(InsightReader& reader, QWidget* parent)
    : InsightTab(reader, parent)
    , m_tiles(new TileRow({QStringLiteral("value-scored"), QStringLiteral("value-core"),
                           QStringLiteral("value-slipping"), QStringLiteral("value-none")}))
    , m_cells(new ChartCard)
    , m_segments(new ChartCard)
    , m_map(new HeatMapView)
    , m_list(new BarTableView)
{
  m_map->setObjectName(QStringLiteral("insightRfm"));
  m_map->setCellLimit({110, 60});
  m_list->setObjectName(QStringLiteral("insightSegments"));
  m_cells->addChart(m_map);
  m_segments->addChart(m_list);
  m_cells->choices()->setObjectName(QStringLiteral("rfmBasis"));
  m_cells->choices()->show();
  addWide(m_tiles, 0);
  addCard(m_cells, 1, 0, 1, 420);
  addCard(m_segments, 1, 1, 1, 420);
  connect(m_cells->choices(), &ChoiceButton::chosen, this, [this] { ask(InsightQuestion(question())); });
  connect(m_tiles, &TileRow::opened, this, &ValueTab::openTile);
  connect(m_map, &ChartWidget::markActivated, this, [this](int row, int column) {
    if (column < 0)
      return open(QStringLiteral("R%1").arg(recencyOf(row)), peopleIn(m_answer->table, {row, 0, 1, scores}));
    open(tr("R%1 F%2").arg(recencyOf(row)).arg(column + 1),
         m_answer->table.at(recencyOf(row), column + 1).people);
  });
  connect(m_list, &ChartWidget::markActivated, this, &ValueTab::openSegment);
}

QString ValueTab::title() const { return tr("Value"); }

RfmBasis ValueTab::basis() const
{
  return m_cells->choices()->value() == activity ? RfmBasis::Activity : RfmBasis::Purchases;
}

void ValueTab::start()
{
  read<Answer>(
      [basis = basis()](InsightSource& source, const Control&) -> Result<Answer> {
        const InsightQuestion& question = source.question();
        const History& history = *source.history();
        Answer answer{rfmTableOn(source.workspace(), history, basis, question.range.to),
                      {},
                      source.workspace().purchases().mainCurrency()};
        if (source.knowsBefore())
          answer.before = rfmTableOn(source.workspace(), history, basis, question.before().to);
        return answer;
      },
      [this](Answer answer) {
        m_answer = std::move(answer);
        fill();
      });
}

void ValueTab::clear()
{
  m_answer.reset();
  m_tiles->clear();
}

void ValueTab::fill()
{
  if (m_answer->table.scored() == 0) {
    m_tiles->clear();
    const bool orders = basis() == RfmBasis::Purchases;
    for (ChartCard* card : {m_cells, m_segments})
      card->showEmpty({QStringLiteral("members"),
                       orders ? tr("Nobody bought anything in the last %n days", nullptr, rfmWindow)
                              : tr("Nobody was active in the last %n days", nullptr, rfmWindow),
                       orders ? tr("Bring in a file of orders, or score activity instead")
                              : tr("Bring in a file of activity, and it is shown here"),
                       {},
                       {},
                       {}});
    return;
  }
  fillTiles();
  fillGrid();
  fillSegments();
}

void ValueTab::fillTiles()
{
  const QStringList labels{tr("Scored"), tr("Core: R4–5, F4–5"), tr("Came once, nearly gone: R1 F1"),
                           basis() == RfmBasis::Purchases ? tr("Bought nothing") : tr("Not active")};
  QList<Kpi> kpis;
  for (int tile = Scored; tile <= None; ++tile) {
    const auto count = [tile](const RfmTable& table) { return peopleOf(table, tile).cardinality(); };
    const auto now = count(m_answer->table);
    const auto was =
        m_answer->before ? std::optional(static_cast<double>(count(*m_answer->before))) : std::nullopt;
    kpis.append({labels.at(tile),
                 words::tileCount(static_cast<qint64>(now)),
                 changeSince(was, static_cast<double>(now), ValueUnit::Count, tile == Scored || tile == Core),
                 value_words::rfmDefinition(basis() == RfmBasis::Purchases),
                 {}});
  }
  m_tiles->setKpis(kpis, {true, true, true, true});
}

QString ValueTab::amountText(double amount) const
{
  if (basis() == RfmBasis::Activity)
    return valueText(ValueUnit::Ratio, amount);
  return words::money(std::llround(amount), text(m_answer->currency));
}

void ValueTab::fillGrid()
{
  HeatMap map;
  map.rowsName = tr("Recency");
  map.columnsBelow = true;
  map.lowest = 0;
  map.lowText = tr("Few people");
  map.highText = tr("Many");
  map.boxes = {core, slipping};
  map.note = m_answer->table.cuts.fixed
                 ? tr("Fewer than %n people to score, so the cut points are fixed", nullptr, rfmFixedBelow)
                 : tr("R up: more recent; F up: more often");
  for (int row = 0; row < scores; ++row) {
    map.rows.append({QStringLiteral("R%1").arg(recencyOf(row)), {}});
    map.columns.append({QStringLiteral("F%1").arg(row + 1), {}});
    for (int column = 0; column < scores; ++column) {
      const RfmTable::Cell& cell = m_answer->table.at(recencyOf(row), column + 1);
      const auto people = static_cast<qint64>(cell.people.cardinality());
      map.cells.append({static_cast<double>(people),
                        words::count(people),
                        true,
                        false,
                        {{tr("People"), words::count(people)},
                         {basis() == RfmBasis::Purchases ? tr("Mean amount") : tr("Mean contributions"),
                          amountText(cell.amount)}}});
    }
  }
  m_map->setMap(std::move(map));
  m_map->setFinding(
      tr("Core people: %1")
          .arg(words::count(static_cast<qint64>(peopleIn(m_answer->table, core).cardinality()))));
}

void ValueTab::fillSegments()
{
  double most = 1;
  for (const People& people : m_answer->table.segments)
    most = std::max(most, static_cast<double>(people.cardinality()));
  const auto scored = static_cast<double>(m_answer->table.scored());
  QList<BarRow> rows;
  for (std::size_t i = 0; i < m_answer->table.segments.size(); ++i) {
    const auto people = static_cast<double>(m_answer->table.segments[i].cardinality());
    const double before =
        m_answer->before ? static_cast<double>(m_answer->before->segments[i].cardinality()) : noValue;
    rows.append({value_words::segment(rfmSegments()[i].code),
                 {{words::count(static_cast<qint64>(people)), people, people / most, {}, people > 0},
                  {valueText(ValueUnit::Share, people / scored), people / scored, 0, {}, people > 0},
                  {valueText(ValueUnit::Count, before), before, 0, {}, before > 0}},
                 false,
                 false});
  }
  m_list->setRows(
      tr("Segment"),
      {{tr("People"), true, Token::LayerLoyal}, {tr("Share"), false, {}}, {tr("Period before"), false, {}}},
      std::move(rows));
}

void ValueTab::openSegment(int row, int column)
{
  const auto segment = static_cast<std::size_t>(row);
  const QString name = value_words::segment(rfmSegments()[segment].code);
  if (column == SegmentBefore)
    open(say::joined({name, words::date(question().before().to)}), m_answer->before->segments[segment]);
  else
    open(name, m_answer->table.segments[segment]);
}

void ValueTab::openTile(int tile)
{
  open(m_tiles->findChildren<KpiTile*>().at(tile)->kpi().label, peopleOf(m_answer->table, tile));
}

void ValueTab::retranslate()
{
  m_cells->choices()->setChoices({{tr("Purchases"), purchases}, {tr("Activity"), activity}});
  m_cells->setTexts(tr("RFM"), value_words::rfmDefinition(basis() == RfmBasis::Purchases));
  m_segments->setTexts(tr("Segments"), value_words::segmentDefinition());
  if (m_answer)
    fill();
}

} // namespace weilu::ui
