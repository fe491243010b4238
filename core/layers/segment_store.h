// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layers/segment.h"
#include "core/store/database.h"

#include <optional>
#include <string_view>
#include <vector>

namespace weilu {

/// Owner of segment. Names are compared as people type them and are taken once. Writing functions run
/// inside the caller's Edit. A stored rule that does not read throws Failure.
class SegmentStore {
public:
  explicit SegmentStore(Database& db);

  /// In the order of their names.
  [[nodiscard]] std::vector<Segment> list() const;
  [[nodiscard]] std::optional<Segment> find(SegmentId id) const;
  /// Refuses NoSuchSegment.
  [[nodiscard]] Result<Segment> named(std::string_view name) const;
  /// \p name, or the first of "name 2", "name 3" … that is free.
  [[nodiscard]] std::string freeName(const std::string& name) const;

  /// Adds a segment without id, or changes the one with it: name, rule and note. Refuses BadValue (what
  /// "name") for an empty name, NameTaken (what "segment"), NoSuchSegment for an id that is gone.
  Result<SegmentId> save(const Segment& segment, Moment at);
  /// Refuses NoSuchSegment.
  Result<void> remove(SegmentId id);

private:
  Database& m_db;
};

} // namespace weilu
