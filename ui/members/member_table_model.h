// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include "ui/base/session.h"
#include "ui/members/member_snapshot.h"

#include <unordered_map>

namespace weilu::ui {

/// One person as the table shows them.
struct MemberRow {
  Member member;
  const Layer* layer = nullptr; ///< of the snapshot
  std::optional<Date> lastActive;
  int activeDays = 0;
  std::vector<std::optional<int>> days; ///< events on each of the last 30 dates; none before birth
  QStringList tags;
};

/// The member list. It holds the ids in order, four bytes and a bit per person, and reads the rows in view
/// by key, a window at a time, over the session's own connection: a million people scroll like a thousand.
///
///     readMemberSnapshot ─┐
///     memberOrder ────────┴→ setOrder → rows in view → findAll, tagsOf → MemberRow → delegate
class MemberTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column {
    Check,
    Name,
    LayerColumn,
    LastActive,
    Activity,
    ActiveDays,
    Joined,
    Channel,
    City,
    StandingColumn,
    RoleColumn,
    Tags
  };
  static constexpr int columns = Tags + 1;
  static constexpr int window = 128; ///< rows read at once

  MemberTableModel(Session& session, QObject* parent = nullptr);

  /// Shows other people or another order. Who is checked stays so as far as they are still in the list.
  void setOrder(std::shared_ptr<const MemberSnapshot> snapshot, std::vector<MemberId> order);
  /// Forgets the rows that were read, because people changed; the order stays.
  void forgetRows();
  void retranslate();

  [[nodiscard]] MemberId idAt(int row) const;
  /// The row of \p person; -1: not in the list.
  [[nodiscard]] int rowOf(MemberId person) const;
  /// Reads the window around \p row when it is not there yet. Null when the person is gone.
  [[nodiscard]] const MemberRow* rowAt(int row) const;
  [[nodiscard]] const std::vector<MemberId>& order() const { return m_order; }
  [[nodiscard]] const std::shared_ptr<const MemberSnapshot>& snapshot() const { return m_snapshot; }

  // what is checked: some rows, or everything that matches
  [[nodiscard]] bool isChecked(int row) const;
  void setChecked(int row, bool on);
  void checkAll(bool on);
  [[nodiscard]] bool allChecked() const;
  [[nodiscard]] qint64 checkedCount() const;
  [[nodiscard]] People checkedPeople() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  /// The sort behind a column; none: it cannot be sorted by.
  [[nodiscard]] static std::optional<MemberSort> sortOf(int column);
  [[nodiscard]] static QString columnTitle(int column);

signals:
  void checkedChanged();

private:
  [[nodiscard]] People listed() const;
  void readWindow(int row) const;
  [[nodiscard]] MemberRow make(const Member& member) const;
  [[nodiscard]] QString text(const MemberRow& row, int column) const;
  [[nodiscard]] static QString activityWords(const MemberRow& row);

  Session& m_session;
  std::shared_ptr<const MemberSnapshot> m_snapshot;
  std::vector<MemberId> m_order;
  People m_checked;
  mutable std::unordered_map<int, std::vector<std::optional<MemberRow>>> m_windows;
};

} // namespace weilu::ui
