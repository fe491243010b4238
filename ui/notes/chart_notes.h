// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

#include "core/planning/annotation.h"
#include "ui/charts/chart_values.h"

#include <map>
#include <span>

namespace weilu::ui {

class CartesianChart;

/// The notes on charts whose columns begin on \p starts, the last one ending on \p last: each stands at the
/// column its first date is in; notes that begin outside are left out.
[[nodiscard]] QList<ChartFlag> chartNotes(std::span<const Annotation> annotations, const QList<Date>& starts,
                                          Date last);

/// Draws notes on time charts, and tells for which dates their menu is wanted.
class ChartNotes : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;

  /// The columns of \p chart begin on \p starts; the last one ends on \p last.
  void draw(CartesianChart* chart, std::span<const Annotation> annotations, QList<Date> starts, Date last);

signals:
  void menuWanted(weilu::DateRange dates, const QPoint& at);

private:
  struct Columns {
    QList<Date> starts;
    Date last;
  };
  void ask(CartesianChart* chart, int index, const QPoint& at);
  std::map<CartesianChart*, Columns> m_columns;
};

} // namespace weilu::ui
