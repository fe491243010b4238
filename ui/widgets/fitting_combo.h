// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace weilu::ui {

/// A combo box as wide as the choice it shows, for rows that read like a sentence; its list is as wide as the
/// longest choice.
class FittingCombo : public QComboBox {
  Q_OBJECT
public:
  explicit FittingCombo(QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
  void showPopup() override;

protected:
  /// What has no room ends in "…".
  void paintEvent(QPaintEvent* event) override;

private:
  [[nodiscard]] int longest() const;
};

} // namespace weilu::ui
