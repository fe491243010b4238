// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace weilu::ui {

/// Something that is on or off and takes effect at once. 30 × 18, with its text at the right.
class Switch : public QAbstractButton {
  Q_OBJECT
public:
  explicit Switch(QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;
};

} // namespace weilu::ui
