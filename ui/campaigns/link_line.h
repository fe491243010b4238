// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace weilu::ui {

/// A link, to be opened in the browser and copied. What is no web address can only be copied.
class LinkLine : public QWidget {
  Q_OBJECT
public:
  explicit LinkLine(const QString& link, QWidget* parent = nullptr);
};

} // namespace weilu::ui
