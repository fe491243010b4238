// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace weilu::ui {

/// Names with what they are, a hairline above each, as in a card of facts.
class FactList : public QWidget {
  Q_OBJECT
public:
  explicit FactList(QWidget* parent = nullptr);

  void clear();
  /// A text; nothing is added for an empty one.
  void add(const QString& name, const QString& value);
  void add(const QString& name, QWidget* value);

private:
  QVBoxLayout* m_rows;
};

} // namespace weilu::ui
