// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/cohort_map.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/base/words.h"
#include "ui/insight/retention_words.h"
#include "ui/metrics/metric_words.h"

#include <algorithm>
#include <cmath>

namespace weilu::ui {

namespace {

namespace say = metric_words;
namespace retain = retention_words;

/// The translation context of this file.
struct Cohorts {
  Q_DECLARE_TR_FUNCTIONS(cohorts)
};

/// "34.2": in cells the head says that it is percent.
QString bare(double share) { return QLocale().toString(share * 100, 'f', 1); }

/// The words of a cell: \p name, "164 of 402".
QList<std::pair<QString, QString>> facts(const QString& name, std::int64_t people, std::int64_t size)
{
  return {{name, Cohorts::tr("%1 of %2").arg(words::count(people), words::count(size))}};
}

HeatCell cellOf(std::int64_t people, std::int64_t size, bool first)
{
  HeatCell cell;
  if (size == 0)
    return cell;
  cell.value = static_cast<double>(people) / static_cast<double>(size);
  cell.text = first ? QStringLiteral("100") : bare(cell.value);
  cell.quiet = first;
  cell.facts = facts(first ? Cohorts::tr("In the cohort") : Cohorts::tr("Came back"), people, size);
  return cell;
}

/// The ends of the ramp, as far as cells are on it.
void nameRamp(HeatMap& map)
{
  double low = 1, high = 0;
  for (const HeatCell& cell : std::as_const(map.cells)) {
    if (std::isnan(cell.value) || cell.quiet)
      continue;
    low = std::min(low, cell.value);
    high = std::max(high, cell.value);
  }
  if (low > high)
    return;
  map.lowText = words::percent(low);
  map.highText = words::percent(high);
}

} // namespace

HeatMap cohortMap(const Retention& triangle, const RetentionQuestion& question, const Calendar& calendar)
{
  HeatMap map;
  map.rowsName = retain::rowsName(question.cohort);
  map.shares = true;
  map.sizesName = Cohorts::tr("People");
  map.meansName = Cohorts::tr("Mean");
  map.unfinishedName = Cohorts::tr("Not over yet");
  for (std::size_t k = 0; k < triangle.mean.size(); ++k) {
    const int column = static_cast<int>(k);
    map.columns.append({retain::columnLabel(question, column), retain::columnTitle(question, column)});
    const RetentionMean& mean = triangle.mean[k];
    map.means.append(cellOf(mean.people, mean.size, k == 0));
  }
  for (const RetentionRow& row : triangle.rows) {
    map.rows.append({say::periodLabel(calendar, question.period, row.cohort),
                     say::periodTitle(calendar, question.period, row.cohort)});
    map.sizes.append(row.size);
    for (std::size_t k = 0; k < triangle.mean.size(); ++k) {
      HeatCell cell;
      if (k < row.cells.size()) {
        cell = cellOf(row.cells[k].people, row.size, k == 0);
        cell.finished = k == 0 || row.cells[k].finished;
      }
      map.cells.append(cell);
    }
  }
  nameRamp(map);
  return map;
}

} // namespace weilu::ui
