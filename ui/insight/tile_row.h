// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace weilu::ui {

class KpiTile;
struct Kpi;

/// The key numbers above the cards of a tab, side by side. Each opens its people.
class TileRow : public QWidget {
  Q_OBJECT
public:
  /// \p names: object names of the tiles, from left to right.
  explicit TileRow(const QStringList& names, QWidget* parent = nullptr);

  /// As many as there are tiles. One without people is not clicked.
  void setKpis(const QList<Kpi>& kpis, const QList<bool>& opens);
  /// No numbers: nothing is shown.
  void clear();

signals:
  void opened(int tile);

private:
  QList<KpiTile*> m_tiles;
};

} // namespace weilu::ui
