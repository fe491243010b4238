// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/base/ids.h"

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace weilu::ui {

class Session;

/// Something the palette can do.
struct PaletteEntry {
  QString icon;
  QString text;
  QString kind; ///< "Page", "Command", "Member"
  QString key;  ///< shortcut, if any
  std::function<void()> act;
  std::string found; ///< what typing is compared with; made from text when empty
};

/// A field and a list over the window (Ctrl K): pages, commands and members. Typing finds them by text,
/// pinyin and initials; arrows move, Enter does it, Esc goes away.
class CommandPalette : public QWidget {
  Q_OBJECT
public:
  CommandPalette(Session& session, QWidget* window, std::vector<PaletteEntry> entries);

signals:
  void memberChosen(weilu::MemberId member);

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void build();
  void place();
  void filter();
  void searchMembers(const QString& text);
  void showFound();
  void addRow(const PaletteEntry& entry);
  void act();
  bool handleKey(int key);
  Session& m_session;
  std::vector<PaletteEntry> m_entries;
  std::vector<PaletteEntry> m_members;
  std::vector<PaletteEntry> m_shown;
  QFrame* m_box;
  QLineEdit* m_field;
  QListView* m_list;
  QStandardItemModel* m_model;
};

} // namespace weilu::ui
