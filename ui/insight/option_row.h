// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QList>
#include <QWidget>

namespace weilu::ui {

class ChoiceButton;
class FlowLayout;

/// The choices that only one tab has, above its cards: words and pickers beside each other, in as many rows
/// as they need.
class OptionRow : public QWidget {
  Q_OBJECT
public:
  explicit OptionRow(QWidget* parent = nullptr);

  /// A picker with words before it; \p name: its object name.
  ChoiceButton* addPicker(const QString& name);
  /// The words before the picker at \p index.
  void setWords(int index, const QString& words);

signals:
  /// The operator chose something in any of the pickers.
  void chosen();

private:
  FlowLayout* m_layout;
  QList<QLabel*> m_words;
  QList<ChoiceButton*> m_pickers;
};

} // namespace weilu::ui
