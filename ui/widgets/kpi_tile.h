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

class Button;

/// One number with its change and its course, 92 high. A click opens what is behind it; its definition is in
/// the tooltip, and behind the round i that comes with the mouse, a right click or the menu key.
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
  void resizeEvent(QResizeEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

private:
  void define();
  void paintFigures(QPainter& painter, const QRect& room) const;
  void paintLoading(QPainter& painter, const QRect& room) const;
  Kpi m_kpi;
  Button* m_info;
  bool m_loading = false;
};

} // namespace weilu::ui
