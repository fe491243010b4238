// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/widgets/button.h"

namespace weilu::ui {

/// White ground with a hairline: a header 44 high (title, definition, finding, actions) and a body.
/// Without a title it has no header.
class Card : public QFrame {
  Q_OBJECT
public:
  explicit Card(QWidget* parent = nullptr);

  void setTitle(const QString& title);
  /// One line beside the title, in the tone of help: "Stickiness" and, bold, "23.2%".
  void setFinding(const QString& finding, const QString& value = {});
  /// Adds a round i that opens the definition behind the card; empty takes it away.
  void setDefinition(const QString& definition);
  /// Adds a widget at the right of the header.
  void addAction(QWidget* widget);
  /// Where the content goes: margins 14 left, right and below, none above.
  [[nodiscard]] QVBoxLayout* body() const { return m_body; }
  /// Content that reaches the edges of the card (tables, lists).
  void setFullBleed(bool fullBleed);

private:
  void place();
  QWidget* m_header;
  QLabel* m_title;
  QLabel* m_finding;
  QLabel* m_findingValue;
  Button* m_definition;
  QHBoxLayout* m_actions;
  QVBoxLayout* m_body;
  QString m_text;
  bool m_fullBleed = false;
};

} // namespace weilu::ui
