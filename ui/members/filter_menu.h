// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "ui/members/member_filter.h"

#include <functional>

namespace weilu::ui {

/// The menu under a filter chip: what one field can be, with the number of people where it is known.
/// Works on \p filter, which must outlive it, and calls \p changed after each choice.
class FilterMenu {
public:
  FilterMenu(MemberFilter& filter, const MemberSnapshot& snapshot, const std::vector<Segment>& segments,
             std::function<void()> changed);
  /// Adds the choices of \p field to \p menu.
  void fill(QMenu& menu, MemberFilter::Field field);
  /// Adds who is looked at: on the roster, left, everybody.
  void fillPresence(QMenu& menu);

private:
  using Choose = std::function<void(bool)>;
  void add(QMenu& menu, const QString& text, bool on, Choose choose);
  template<class Value>
  void addOf(QMenu& menu, const QString& text, std::set<Value>& chosen, const Value& value);
  void fillLayers(QMenu& menu);
  void fillChannels(QMenu& menu);
  void fillTags(QMenu& menu);
  void fillSpaces(QMenu& menu);
  void fillRoles(QMenu& menu);
  void fillStanding(QMenu& menu);
  void fillActivity(QMenu& menu);
  void fillJoined(QMenu& menu);
  void fillSegments(QMenu& menu);

  MemberFilter& m_filter;
  const MemberSnapshot& m_snapshot;
  const std::vector<Segment>& m_segments;
  std::function<void()> m_changed;
};

} // namespace weilu::ui
