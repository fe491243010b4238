// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/block_merge.h"
#include "core/activity/stored_blocks.h"
#include "core/store/database.h"

#include <functional>
#include <vector>

namespace weilu {

/// Reads and writes event_block, event_source_set and event_withdrawn for ActivityStore.
/// Days are UTC, since 1970-01-01. Blocks that do not decode throw Failure.
class EventBlockStore {
public:
  explicit EventBlockStore(Database& db);

  // blocks
  /// The block of \p day; empty when there is none.
  [[nodiscard]] EventBlock load(std::int32_t day) const;
  /// Replaces the block of \p day; an empty one leaves no row.
  void save(std::int32_t day, const EventBlock& block);
  /// Every block of [from, to], oldest first. The block is reused: copy what must stay.
  void forEach(std::int32_t from, std::int32_t to,
               const std::function<void(std::int32_t, const EventBlock&)>& visit) const;
  /// The same to read them on several threads.
  [[nodiscard]] StoredBlocks stored(std::int32_t from, std::int32_t to) const { return {m_db, from, to}; }
  /// Days with a block, ascending.
  [[nodiscard]] std::vector<std::int32_t> days() const;
  /// What the entries of \p day have in common, read without reading the entries.
  [[nodiscard]] std::vector<EventShape> shapesOn(std::int32_t day) const;
  /// The checksum of the block of \p day, which must be there: another one when its events are others.
  [[nodiscard]] std::uint32_t checksumOn(std::int32_t day) const;
  [[nodiscard]] std::uint64_t eventCount() const;

  // sets of sources
  /// The stored sets, looked at from \p source.
  [[nodiscard]] SourceSets sets(SourceId source) const;
  /// Stores the fresh ones of \p sets and forgets those that no entry names any more.
  void save(const SourceSets& sets);

  // what withdrawn sources had brought
  [[nodiscard]] std::vector<std::int32_t> withdrawnDays(SourceId source) const;
  [[nodiscard]] std::vector<DayEvent> withdrawn(SourceId source, std::int32_t day) const;
  /// Keeps \p events (collapsed) beside what is kept already.
  void keepWithdrawn(SourceId source, std::int32_t day, const std::vector<DayEvent>& events);
  void forgetWithdrawn(SourceId source);

private:
  void forgetUnusedSets();

  Database& m_db;
};

} // namespace weilu
