// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/base/session.h"
#include "ui/members/member_snapshot.h"

namespace weilu::ui {

class BulkBar;
class MemberTable;
class MemberTableModel;

/// What can be done with the checked rows: tag them, copy them, export them. Docks the bulk bar.
class MemberSelection : public QObject {
  Q_OBJECT
public:
  MemberSelection(Session& session, MemberTableModel& model, MemberTable* table);

  void setSnapshot(std::shared_ptr<const MemberSnapshot> snapshot);
  void retranslate();
  /// Asks for a tag under \p anchor, known ones first, and gives it to \p people.
  void chooseTag(QWidget* anchor, const People& people);
  /// Offers the tags to take from \p people.
  void chooseTagToRemove(QWidget* anchor, const People& people);
  /// The checked rows, or the row in focus, as tab-separated text on the clipboard.
  void copyRows();
  /// The checked rows, or all of the list, as CSV into a file that is asked for.
  void exportRows();

private:
  void refresh();
  void addButtons();
  void applyTag(const QString& tag, const People& people);
  void removeTag(const Tag& tag, const People& people);
  [[nodiscard]] People chosen() const;
  Session& m_session;
  MemberTableModel& m_model;
  MemberTable* m_table;
  BulkBar* m_bar;
  std::shared_ptr<const MemberSnapshot> m_snapshot;
};

} // namespace weilu::ui
