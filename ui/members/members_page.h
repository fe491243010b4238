// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/page.h"
#include "ui/members/member_query.h"

class QLabel;
class QStackedWidget;

namespace weilu::ui {

class Button;
class FilterBar;
class MemberPanel;
class MemberSegments;
class MemberSelection;
class MemberTable;
class MemberTableModel;
class SegmentedControl;

/// The people of the community: find, judge, act.
///
///     reload → readMemberSnapshot (once per change) → query → memberOrder (per search, filter, sort) → table
class MembersPage : public Page {
  Q_OBJECT
public:
  explicit MembersPage(Session& session, QWidget* parent = nullptr);
  ~MembersPage() override;

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString subtitle() const override;
  [[nodiscard]] QList<QWidget*> headerWidgets() override;
  [[nodiscard]] QWidget* sidePanel() override;
  void reload() override;
  [[nodiscard]] Areas concerns() const override;
  void focusSearch() override;
  void retranslate() override;
  bool stepBack() override;
  void makeNew() override;
  void exportData() override;
  void showPeople(const PeopleList& list) override;
  void showPerson(MemberId person) override;
  [[nodiscard]] QStringList states() const override;
  void showState(const QString& state) override;

protected:
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void buildHeader();
  QWidget* buildTop();
  void connectParts();
  void query();
  void take(MemberAnswer answer);
  void showCount(int found);
  void showEmpty(const std::vector<Blocking>& blocking);
  void sortBy(int column);
  void openRow(int row);
  void openPerson(MemberId person);
  void closePanel();
  void placePanel();
  void edit(MemberId person);
  void showMenu(int row, const QPoint& at);

  Button* m_import;
  Button* m_export;
  Button* m_new;
  FilterBar* m_filters;
  QLabel* m_count;
  Button* m_columns;
  SegmentedControl* m_density;
  MemberTableModel* m_model;
  MemberTable* m_table;
  QStackedWidget* m_stack;
  QWidget* m_empty;
  MemberPanel* m_panel;
  MemberSelection* m_selection;
  MemberSegments* m_segments;
  std::shared_ptr<const MemberSnapshot> m_snapshot;
  std::shared_ptr<const SegmentFound> m_found; ///< by the segment of the filter
  MemberSort m_sort = MemberSort::LastActive;
  bool m_descending = true;
  bool m_over = false; ///< the panel lies over the table
  MemberId m_pending;  ///< a person to open when the list is there
};

} // namespace weilu::ui
