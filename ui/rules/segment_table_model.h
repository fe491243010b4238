// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/layers/segment.h"

#include <optional>
#include <vector>

namespace weilu::ui {

/// The segments of a community with how many people each finds now.
///
///     segments().list() → setSegments() → view;   a job → setPeople() → the second column
class SegmentTableModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { Name, People, Rule, Note, Columns };

  using QAbstractTableModel::QAbstractTableModel;
  void setSegments(std::vector<Segment> segments);
  /// What a segment comes to.
  struct Found {
    std::uint64_t people = 0;
    QString problem; ///< the rule asks for something that is gone; empty: all is well
  };
  /// In the order of the segments.
  void setFound(std::vector<Found> found);
  [[nodiscard]] const Segment& segment(int row) const { return m_segments[static_cast<std::size_t>(row)]; }
  [[nodiscard]] int rowOf(SegmentId id) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  /// A name that is typed; only asks (renamed()).
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
  void renamed(int row, const QString& name);

private:
  [[nodiscard]] QString words(std::size_t row, int column) const;
  std::vector<Segment> m_segments;
  std::vector<Found> m_found;
};

} // namespace weilu::ui
