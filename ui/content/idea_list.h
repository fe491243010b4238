// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/content_reading.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace weilu::ui {

class ContentRow;

/// Ideas and drafts that have no date yet, and a line to note another.
class IdeaList : public Card {
  Q_OBJECT
public:
  explicit IdeaList(QWidget* parent = nullptr);

  void show(const ContentRead& read, const ContentFilter& filter);
  void retranslate();
  [[nodiscard]] const std::vector<ContentRow*>& rows() const { return m_rows; }

signals:
  void openWanted(const QString& id);
  void menuWanted(const QString& id, const QPoint& at);
  /// An idea was typed.
  void noted(const QString& title);

private:
  void clear();
  void moveFocus(const ContentRow* from, int by);

  QLineEdit* m_note;
  QLabel* m_nothing;
  QVBoxLayout* m_list;
  std::vector<ContentRow*> m_rows;
};

} // namespace weilu::ui
