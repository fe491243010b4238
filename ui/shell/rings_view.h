// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace weilu::ui {

/// The picture of the welcome page: people of the five layers in rings around the fire, with the legend.
class RingsView : public QWidget {
  Q_OBJECT
public:
  explicit RingsView(QWidget* parent = nullptr);

protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void retranslate();
  void paintRing(QPainter& painter, int ring, QPointF centre, qreal scale) const;
  void paintLegend(QPainter& painter) const;
};

} // namespace weilu::ui
