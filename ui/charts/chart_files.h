// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace weilu::ui {

class ChartWidget;

/// What a chart can be written as.
enum class ChartFormat {
  Png,  ///< a picture twice its size
  Svg,  ///< a picture of lines and text
  Csv,  ///< its values: UTF-8 with BOM, RFC 4180
  Xlsx, ///< its values as a workbook
};
inline constexpr ChartFormat chartFormats[] = {ChartFormat::Png, ChartFormat::Svg, ChartFormat::Csv,
                                               ChartFormat::Xlsx};
/// False when \p file cannot be written; then there is no such file, or the one before.
[[nodiscard]] bool writeChart(const ChartWidget& chart, ChartFormat format, const QString& file);
/// "Lifecycle.png": the title as the name of a file.
[[nodiscard]] QString chartFileName(const ChartWidget& chart, ChartFormat format);
/// The files of several charts.
struct WrittenCharts {
  int written = 0;
  QStringList failed; ///< those that could not be written
};
/// Writes every chart in every format into \p folder, over files of the same names; charts of one title get
/// numbers.
[[nodiscard]] WrittenCharts writeCharts(const QList<ChartWidget*>& charts, const QString& folder);

} // namespace weilu::ui
