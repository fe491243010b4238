// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include "ui/base/theme.h"

#include <limits>

namespace weilu::ui {

/// What a series holds where nothing is known. A line breaks there; it is not zero.
inline constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

/// What the values of a chart are.
enum class ValueUnit {
  Count, ///< whole numbers
  Share, ///< of one, said in percent
  Ratio  ///< with two decimals
};
/// "12,486", "47.8%", "1.22"; "—" where nothing is known.
[[nodiscard]] QString valueText(ValueUnit unit, double value);
/// The same beside an axis: "1.5 万", "25K", "40%".
[[nodiscard]] QString axisText(ValueUnit unit, double value);

/// One position on the x axis.
struct ChartColumn {
  QString label;        ///< under the axis: "W46"
  QString title;        ///< first line of the tooltip: "W46 · Nov 9–15"
  bool finished = true; ///< an unfinished period is drawn hatched
};

/// One run of values, as many as there are columns.
struct ChartSeries {
  QString name;
  Token color = Token::Text2;
  QList<double> values; ///< noValue where nothing is known
  bool below = false;   ///< stacked bars: drawn below zero; the values stay positive
  bool dashed = false;  ///< lines: what the others are held against, such as the period before
};

/// What happened at a column: a campaign, a holiday, a platform that was down.
struct ChartFlag {
  int index = 0;
  QString text;
};

/// A part of a chart that can be clicked: which column or row, and which series. -1: none, or the column as
/// a whole.
struct ChartMark {
  int index = -1;
  int series = -1;
  friend bool operator==(const ChartMark&, const ChartMark&) = default;
};

/// What the tooltip says of one column.
struct ChartTip {
  struct Row {
    Token color = Token::Text2;
    QString name;
    QString value;
    int series = -1;
  };
  QString title;
  QList<Row> rows;
  [[nodiscard]] QString asText() const; ///< for screen readers
};

/// The plotted values, for the table and for CSV. Numbers are numbers.
struct ChartTable {
  QStringList header;
  QList<QVariantList> rows;
  QList<int> shares; ///< columns that hold shares of one

  /// RFC 4180 with CRLF. Texts that a spreadsheet would run as a formula get an apostrophe in front.
  [[nodiscard]] QString csv() const;
  /// Lines of cells with tabs between them: what a sheet takes from the clipboard.
  [[nodiscard]] QString tabbed() const;
  /// A plain HTML table: what a document takes.
  [[nodiscard]] QString html() const;
};

} // namespace weilu::ui
