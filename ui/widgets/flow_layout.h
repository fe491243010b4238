// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace weilu::ui {

/// Puts widgets beside each other and begins a new row where there is no more room: chips, tags.
class FlowLayout : public QLayout {
  Q_OBJECT
public:
  /// \p gap between widgets and between rows, in pixels.
  explicit FlowLayout(int gap, QWidget* parent = nullptr);
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override;
  /// Inserts \p widget before the item at \p index.
  void insertWidget(int index, QWidget* widget);
  [[nodiscard]] int count() const override;
  [[nodiscard]] QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSize() const override;
  void setGeometry(const QRect& rect) override;

private:
  int arrange(const QRect& rect, bool move) const;
  QList<QLayoutItem*> m_items;
  int m_gap;
};

} // namespace weilu::ui
