// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

#include "ui/members/filter_menu.h"

#include <optional>

namespace weilu::ui {

class Button;
class Chip;
class FlowLayout;
class SearchField;

/// The search field and the filter chips above the member list. Holds the filter; tells when it changed.
class FilterBar : public QWidget {
  Q_OBJECT
public:
  explicit FilterBar(QWidget* parent = nullptr);

  [[nodiscard]] const MemberFilter& filter() const { return m_filter; }
  void setFilter(const MemberFilter& filter);
  /// What there is to choose from: layers, tags, spaces, channels.
  void setSnapshot(std::shared_ptr<const MemberSnapshot> snapshot);
  void setSegments(std::vector<Segment> segments);
  void focusSearch();
  void retranslate();

signals:
  void filterChanged();
  /// The list of segments is wanted.
  void segmentsWanted();

private:
  using Field = MemberFilter::Field;
  void addSearch(FlowLayout* flow);
  void addChip(FlowLayout* flow, Field field);
  void addEnd(FlowLayout* flow);
  void show(Field field);
  void refresh();
  void fill(QMenu& menu, FilterMenu& choices, Field field);
  void changed();
  /// A menu under \p chip, filled by \p fill; none while nothing was read yet.
  void popUp(QWidget* chip, const std::function<void(QMenu&, FilterMenu&)>& fill);

  MemberFilter m_filter;
  std::shared_ptr<const MemberSnapshot> m_snapshot;
  std::vector<Segment> m_segments;
  SearchField* m_search;
  Chip* m_presence;
  Chip* m_add;
  Button* m_clear;
  QMap<int, Chip*> m_chips;
};

} // namespace weilu::ui
