// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_values.h"

#include "core/base/csv_line.h"
#include "ui/base/words.h"

#include <algorithm>
#include <cmath>

namespace weilu::ui {

namespace {

/// Texts that a spreadsheet would run as a formula get an apostrophe in front.
QString harmless(const QString& cell) { return text(neutralised(utf8(cell))); }

QString tabbedCell(QString text)
{
  for (QChar& c : text) {
    if (c == u'\t' || c == u'\n' || c == u'\r')
      c = u' ';
  }
  return text;
}

QString cell(const QVariant& value)
{
  if (value.typeId() == QMetaType::QString)
    return harmless(value.toString());
  bool number = false;
  const double real = value.toDouble(&number);
  if (!number || !std::isfinite(real))
    return {};
  return QString::number(real, 'g', 15);
}

/// Every line of the table, its header first, as texts.
QList<QStringList> linesOf(const ChartTable& table)
{
  QList<QStringList> lines{{}};
  for (const QString& head : table.header)
    lines.first().append(harmless(head));
  for (const QVariantList& row : table.rows) {
    QStringList cells;
    for (const QVariant& value : row)
      cells.append(cell(value));
    lines.append(cells);
  }
  return lines;
}

} // namespace

QString valueText(ValueUnit unit, double value)
{
  if (!std::isfinite(value))
    return QStringLiteral("—");
  const QString sign = value < 0 ? QString(QChar(0x2212)) : QString();
  switch (unit) {
  case ValueUnit::Count:
    return words::count(std::llround(value));
  case ValueUnit::Share:
    return sign + words::percent(std::abs(value));
  case ValueUnit::Ratio:
    break;
  }
  return sign + QString::number(std::abs(value), 'f', 2);
}

QString axisText(ValueUnit unit, double value)
{
  const QString sign = value < 0 ? QString(QChar(0x2212)) : QString();
  switch (unit) {
  case ValueUnit::Count:
    return sign + words::axisCount(std::abs(value));
  case ValueUnit::Share:
    return sign + QString::number(std::abs(value) * 100, 'g', 4) + u'%';
  case ValueUnit::Ratio:
    break;
  }
  return sign + QString::number(std::abs(value), 'g', 4);
}

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
  for (const QStringList& cells : linesOf(*this)) {
    std::string line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
      if (i > 0)
        line += ',';
      appendCsvCell(line, utf8(cells.at(i)));
    }
    out += text(line) + QStringLiteral("\r\n");
  }
  return out;
}

QString ChartTable::tabbed() const
{
  QString out;
  for (QStringList cells : linesOf(*this)) {
    std::transform(cells.begin(), cells.end(), cells.begin(), tabbedCell);
    out += cells.join(u'\t') + u'\n';
  }
  return out;
}

QString ChartTable::html() const
{
  QString out = QStringLiteral("<table>");
  QString kind = QStringLiteral("th");
  for (const QStringList& cells : linesOf(*this)) {
    out += QStringLiteral("<tr>");
    for (const QString& one : cells)
      out += QStringLiteral("<%1>%2</%1>").arg(kind, one.toHtmlEscaped());
    out += QStringLiteral("</tr>");
    kind = QStringLiteral("td");
  }
  return out + QStringLiteral("</table>");
}

} // namespace weilu::ui
