// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/content_reading.h"
#include "ui/widgets/drag_button.h"

namespace weilu::ui {

/// A piece without a date: its title, and below what it is. It is dragged onto a day.
class ContentRow : public DragButton {
  Q_OBJECT
public:
  ContentRow(const ContentItem& item, const ContentRead& read, QWidget* parent = nullptr);

  [[nodiscard]] ContentId id() const { return m_id; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  ContentId m_id;
  QString m_icon, m_facts;
};

} // namespace weilu::ui
