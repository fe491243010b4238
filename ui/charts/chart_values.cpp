// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_values.h"

#include <cmath>

namespace weilu::ui {

namespace {

QString textCell(QString text)
{
  static const QString formulaStarts = QStringLiteral("=+-@\t\r");
  if (!text.isEmpty() && formulaStarts.contains(text.front()))
    text.prepend(u'\'');
  if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
    return text;
  return u'"' + text.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

QString cell(const QVariant& value)
{
  if (value.typeId() == QMetaType::QString)
    return textCell(value.toString());
  bool number = false;
  const double real = value.toDouble(&number);
  if (!number || !std::isfinite(real))
    return {};
  return QString::number(real, 'g', 15);
}

} // namespace

QString ChartTip::asText() const
{
  QStringList parts{title};
  for (const Row& row : rows)
    parts.append(row.name + u' ' + row.value);
  return parts.join(QStringLiteral(", "));
}

QString ChartTable::csv() const
{
  QString out;
  const auto line = [&out](const QStringList& cells) { out += cells.join(u',') + QStringLiteral("\r\n"); };
  QStringList cells;
  for (const QString& text : header)
    cells.append(textCell(text));
  line(cells);
  for (const QVariantList& row : rows) {
    cells.clear();
    for (const QVariant& value : row)
      cells.append(cell(value));
    line(cells);
  }
  return out;
}

} // namespace weilu::ui
