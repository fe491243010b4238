// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include "ui/charts/chart_values.h"

namespace weilu::ui {

/// The base of every chart: what lies under the mouse or was chosen by keys, the tooltip, focus, the
/// table behind it, the picture of it, and what a screen reader is told.
///
/// All charts are drawn with QPainter and none with Qt Charts, because these parts of the design are
/// out of its reach: hatched bars of unfinished periods, gaps of exactly one pixel between stacked parts,
/// gridlines on whole pixels, a line that breaks at missing days, labels at the line ends that push each
/// other apart, and columns reached by keys. One mechanism is easier to hold than two.
///
/// Keys: Left and Right go from mark to mark, Up and Down from series to series, Enter or Space opens the
/// people behind the mark, Escape lets go; Enter without a mark opens the values as a table.
class ChartWidget : public QWidget {
  Q_OBJECT
public:
  explicit ChartWidget(QWidget* parent = nullptr);

  /// The name of the chart: heading of its picture, file name, accessible name.
  void setTitle(const QString& title);
  [[nodiscard]] QString title() const { return m_title; }
  /// One sentence a screen reader reads out: the finding, last value, change, period.
  void setFinding(const QString& finding);
  /// What stands where a chart of only zeros would be.
  void setZeroText(const QString& text);
  /// Draws a skeleton instead of the marks.
  void setLoading(bool loading);
  [[nodiscard]] bool isLoading() const { return m_loading; }

  [[nodiscard]] virtual int markCount() const = 0;
  [[nodiscard]] virtual int seriesCount() const = 0;
  /// What a click at \p at opens.
  [[nodiscard]] virtual ChartMark markAt(const QPointF& at) const = 0;
  [[nodiscard]] virtual ChartTable table() const = 0;
  /// The mark under the mouse or chosen by keys.
  [[nodiscard]] ChartMark current() const { return m_current; }
  void setCurrent(ChartMark mark);
  /// The size of the picture of the chart, its title above.
  [[nodiscard]] QSize pictureSize() const;
  /// Draws that picture at the origin: on the card's ground, without hover.
  void paintPicture(QPainter& painter) const;
  /// The picture with \p scale pixels for each.
  [[nodiscard]] QImage image(qreal scale = 2) const;

signals:
  /// A mark was clicked, or Enter or Space pressed on it. series -1: the column or row as a whole.
  void markActivated(int index, int series);
  void currentChanged(weilu::ui::ChartMark mark);
  /// Enter without a mark: the values are wanted as a table.
  void tableWanted();

protected:
  /// Draws everything but hover, tooltip and focus.
  virtual void paintChart(QPainter& painter) const = 0;
  /// Draws what lights up the current mark, over the chart.
  virtual void paintHover(QPainter& painter) const = 0;
  /// The column the x of \p at is nearest to; -1 outside.
  [[nodiscard]] virtual int indexAt(const QPointF& at) const = 0;
  /// The first series keys come to: -1 where a column or row as a whole has people of its own.
  [[nodiscard]] virtual int firstSeries() const { return -1; }
  /// Whether there are people behind a mark.
  [[nodiscard]] virtual bool opens(ChartMark) const { return true; }
  /// The tooltip of a column and the rectangle it must not cover; nothing to say: no title.
  [[nodiscard]] virtual ChartTip tip(int index) const;
  [[nodiscard]] virtual QRectF tipAnchor(int index) const;
  virtual void paintSkeleton(QPainter& painter) const;
  /// Vertical charts go by Left and Right; lists of rows by Up and Down.
  [[nodiscard]] virtual Qt::Orientation orientation() const { return Qt::Horizontal; }
  [[nodiscard]] QString zeroText() const { return m_zeroText; }
  /// Tells the base that the values changed.
  void valuesChanged();

  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

private:
  [[nodiscard]] QPointF tipPlace(int index, const QSizeF& size) const;
  void paintTip(QPainter& painter) const;
  void stepMark(int by);
  void stepSeries(int by);
  void activate();
  void describe();

  QString m_title, m_finding, m_zeroText;
  ChartMark m_current, m_pressed;
  bool m_loading = false, m_showFocus = false, m_byKeys = false;
};

} // namespace weilu::ui
