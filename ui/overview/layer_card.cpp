// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/layer_card.h"

#include "ui/base/language.h"
#include "ui/base/words.h"
#include "ui/charts/pyramid_view.h"
#include "ui/overview/overview_words.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

namespace say = overview_words;

/// More people in the lowest layer, or in the one that takes everybody else, is no good news.
bool growthIsGood(const Scheme& scheme, const Layer& layer)
{
  const bool lowest = std::all_of(scheme.layers.begin(), scheme.layers.end(),
                                  [&](const Layer& other) { return layer.rank <= other.rank; });
  return !lowest && layer.code != scheme.layers.back().code;
}

PyramidRow rowOf(const Scheme& scheme, const LayerCount& count)
{
  PyramidRow row;
  row.name = text(count.code);
  row.icon = QStringLiteral("layer-none");
  row.color = QStringLiteral("layerNone");
  row.people = static_cast<qint64>(count.people.cardinality());
  row.share = count.share;
  row.change = count.change30d;
  if (const Layer* layer = scheme.find(count.code)) {
    row.name = words::layer(*layer);
    row.icon = text(layer->icon);
    row.color = text(layer->color);
    row.growthIsGood = growthIsGood(scheme, *layer);
  }
  return row;
}

} // namespace

LayerCard::LayerCard(QWidget* parent)
    : OverviewCard(parent)
    , m_pyramid(new PyramidView)
    , m_scheme(makeLabel(Type::Aux, Tone::Text3))
    , m_members(new Button(QStringLiteral("chevron-right"), {}, Button::Kind::Link))
{
  m_pyramid->setObjectName(QStringLiteral("layerPyramid"));
  m_members->setSmall(true);
  m_members->setIconTrailing(true);
  addChart(m_pyramid);
  addFooter(makeFooter());
  connect(m_members, &QPushButton::clicked, this, &LayerCard::membersWanted);
  connect(m_pyramid, &ChartWidget::markActivated, this, [this](int index) {
    emit partWanted(LayerPart{overview()->layers[static_cast<std::size_t>(index)].code});
  });
}

QWidget* LayerCard::makeFooter()
{
  auto* footer = new QWidget;
  auto* row = new QHBoxLayout(footer);
  row->setContentsMargins(14, 4, 10, 8);
  row->addWidget(m_scheme, 1);
  row->addWidget(m_members);
  return footer;
}

void LayerCard::setTexts()
{
  m_members->setText(tr("All members"));
  ChartCard::setTexts(say::name(say::Card::Layers),
                      overview() ? say::definition(say::Card::Layers, *overview()) : QString());
}

void LayerCard::fill()
{
  if (!overview()->hasPeople())
    return showNobody(tr("Bring in a member file to see how many people are in each layer"));
  QList<PyramidRow> rows;
  for (const LayerCount& count : overview()->layers)
    rows.append(rowOf(overview()->scheme, count));
  m_pyramid->setRows(rows);
  QStringList finding;
  for (const PyramidRow& row : rows)
    finding.append(row.name + u' ' + words::count(row.people));
  m_pyramid->setFinding(finding.join(QStringLiteral(", ")));
  setFinding(tr("Change over 30 days"), {});
  m_scheme->setText(
      tr("Scheme: %1").arg(language::pick(overview()->scheme.labelZh, overview()->scheme.labelEn)));
}

} // namespace weilu::ui
