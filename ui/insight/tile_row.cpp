// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/tile_row.h"

#include <QHBoxLayout>

#include "ui/widgets/kpi_tile.h"

namespace weilu::ui {

TileRow::TileRow(const QStringList& names, QWidget* parent)
    : QWidget(parent)
{
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  for (const QString& name : names) {
    auto* tile = new KpiTile;
    tile->setObjectName(name);
    const auto at = static_cast<int>(m_tiles.size());
    connect(tile, &QAbstractButton::clicked, this, [this, at] { emit opened(at); });
    m_tiles.append(tile);
    row->addWidget(tile, 1);
  }
  hide();
}

void TileRow::setKpis(const QList<Kpi>& kpis, const QList<bool>& opens)
{
  for (qsizetype i = 0; i < m_tiles.size(); ++i) {
    Kpi kpi = kpis.at(i);
    if (kpi.delta.text == QStringLiteral("—"))
      kpi.definition += u'\n' + tr("There is nothing before this period to compare with.");
    m_tiles.at(i)->setKpi(kpi);
    m_tiles.at(i)->setEnabled(opens.at(i));
  }
  show();
}

void TileRow::clear() { hide(); }

} // namespace weilu::ui
