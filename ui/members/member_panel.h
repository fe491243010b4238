// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/member_details.h"
#include "ui/widgets/side_panel.h"

class QLabel;
class QHBoxLayout;

namespace weilu::ui {

class Avatar;
class Button;
class ElidedLabel;
class TabStrip;

/// Everything about one person beside the list: profile, identities, layer with reasons and history,
/// tags, timeline, orders.
class MemberPanel : public SidePanel {
  Q_OBJECT
public:
  MemberPanel(Session& session, QWidget* parent = nullptr);

  /// Shows \p person, the row-th of \p rows.
  void show(MemberId person, std::shared_ptr<const MemberSnapshot> snapshot, int row, int rows);
  [[nodiscard]] MemberId person() const { return m_person; }
  void retranslate();

signals:
  void editWanted(weilu::MemberId person);
  void tagWanted(QWidget* under, weilu::MemberId person);

private:
  enum Tab { Overview, Timeline, Orders };
  void buildHead();
  void read();
  void showHead();
  void showTab();
  void showOverview();
  void addProfile();
  void addIdentities();
  void addMerged();
  void part(MemberId merged);
  void addLayer();
  void addPoints();
  void addGiven();
  void addTags();
  void addCustom();
  void showTimeline();
  void showOrders();

  Session& m_session;
  MemberId m_person;
  int m_row = 0, m_rows = 0;
  std::shared_ptr<const MemberSnapshot> m_snapshot;
  std::shared_ptr<const MemberDetails> m_details;
  Avatar* m_avatar;
  ElidedLabel* m_name;
  ElidedLabel* m_nickname;
  QHBoxLayout* m_badges;
  Button* m_edit;
  Button* m_tag;
  TabStrip* m_tabs;
};

} // namespace weilu::ui
