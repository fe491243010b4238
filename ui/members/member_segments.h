// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/layers/segment.h"
#include "ui/members/member_snapshot.h"

namespace weilu::ui {

class Button;
class FilterBar;
class Session;

/// Segments beside the member list: the filter is kept as one, one is used as a filter, all are looked after.
class MemberSegments : public QObject {
  Q_OBJECT
public:
  MemberSegments(Session& session, FilterBar& filters, QWidget* page);

  /// "Save as segment", shown while there is a filter.
  [[nodiscard]] Button* keepButton() const { return m_keep; }
  /// Opens the list of segments.
  [[nodiscard]] Button* listButton() const { return m_list; }
  void setSnapshot(std::shared_ptr<const MemberSnapshot> snapshot);
  void retranslate();

private:
  /// Gives the filter the segments as they are now.
  void refresh();
  void showKeep();
  void keep();
  void manage();
  void use(const Segment& segment);

  Session& m_session;
  FilterBar& m_filters;
  QWidget* m_page;
  Button* m_keep;
  Button* m_list;
  std::shared_ptr<const MemberSnapshot> m_snapshot;
};

} // namespace weilu::ui
