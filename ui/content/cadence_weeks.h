// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/content/cadence.h"

namespace weilu::ui {

/// The weeks of a target as small columns: what is published, what is planned, and in a frame what is
/// missing.
class CadenceWeeks : public QWidget {
  Q_OBJECT
public:
  CadenceWeeks(CadenceLine line, Date present, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

private:
  [[nodiscard]] QRectF column(std::size_t week) const;
  [[nodiscard]] QString said(const CadenceWeek& week) const;

  CadenceLine m_line;
  Date m_present; ///< the first date of the present week
};

} // namespace weilu::ui
