// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

namespace weilu::ui {

/// A row of tabs with an accent bar under the current one and, where given, a count behind the text.
/// Arrow keys move.
class TabStrip : public QWidget {
  Q_OBJECT
public:
  explicit TabStrip(QWidget* parent = nullptr);
  int addTab(const QString& text);
  void setTabText(int index, const QString& text);
  /// \p count behind the text; empty: none.
  void setTabCount(int index, const QString& count);
  void setTabVisible(int index, bool visible);
  [[nodiscard]] int current() const;
  void setCurrent(int index); ///< without telling

signals:
  void chosen(int index);

private:
  QButtonGroup* m_group;
};

} // namespace weilu::ui
