// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/widgets/painting.h"

#include <vector>

namespace weilu::ui {

/// What a tile shows.
struct Kpi {
  QString label;
  QString value; ///< "—" while there is none
  Delta delta;
  QString definition;          ///< tool tip: what it counts, the period, both values
  std::vector<double> history; ///< at most the last 30 points, NaN: not known; fewer than two: no line
};

/// One number with its change and its course, 92 high. A click opens what is behind it.
class KpiTile : public QAbstractButton {
  Q_OBJECT
public:
  explicit KpiTile(QWidget* parent = nullptr);
  void setKpi(const Kpi& kpi);
  /// Grey blocks instead of figures.
  void setLoading(bool loading);
  [[nodiscard]] const Kpi& kpi() const { return m_kpi; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

private:
  void paintFigures(QPainter& painter, const QRect& room) const;
  void paintLoading(QPainter& painter, const QRect& room) const;
  Kpi m_kpi;
  bool m_loading = false;
};

} // namespace weilu::ui
