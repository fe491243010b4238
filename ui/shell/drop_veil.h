// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace weilu::ui {

/// Lies over the window while files are dragged over it and says what dropping them does.
class DropVeil : public QWidget {
  Q_OBJECT
public:
  DropVeil(QWidget* window, const QString& text);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  QString m_text;
};

} // namespace weilu::ui
