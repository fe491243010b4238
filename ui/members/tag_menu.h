// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <functional>
#include <string>
#include <vector>

class QLineEdit;

namespace weilu::ui {

/// Tags to choose from, first those added first. A list that is longer than the menu has a field above it:
/// what is typed there narrows it (text, pinyin, initials), Enter takes the first. Deletes itself.
class TagMenu : public QMenu {
  Q_OBJECT
public:
  explicit TagMenu(QWidget* parent);
  /// Adds a tag; \p people is how many have it.
  void addTag(const QString& name, qint64 people, std::function<void()> choose);
  /// Opens above \p anchor.
  void openAbove(const QWidget* anchor);

protected:
  void showEvent(QShowEvent* event) override;

private:
  struct Tag {
    QAction* action;
    std::string found; ///< what it is found by
  };
  void addSearch();
  void narrow();
  void takeFirst();
  std::vector<Tag> m_tags;
  QLineEdit* m_search = nullptr;
};

} // namespace weilu::ui
