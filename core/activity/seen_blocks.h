// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/event_block_store.h"
#include "core/activity/person_sums.h"
#include "core/base/people.h"

#include <functional>
#include <map>
#include <optional>

namespace weilu {

/// People who were merged, each with the person they are part of.
using MergedPairs = std::map<std::uint32_t, std::uint32_t>;

/// The blocks of events as they are read: what merged people did is told of those they are part of. The
/// blocks themselves keep every event under the person it came for, so that parting finds all of them. Two
/// people's same event is one: what one source gives for both adds up, across sources the larger count
/// stands; such entries name no sources.
class SeenBlocks {
public:
  /// Looks once at who is merged.
  explicit SeenBlocks(Database& db);

  [[nodiscard]] const MergedPairs& merged() const { return m_merged; }
  /// Of whom the events of \p member are told.
  [[nodiscard]] std::uint32_t personOf(std::uint32_t member) const;

  // as in EventBlockStore
  [[nodiscard]] EventBlock load(std::int32_t day) const;
  void forEach(std::int32_t from, std::int32_t to,
               const std::function<void(std::int32_t, const EventBlock&)>& visit) const;
  using Wanted = std::function<bool(const EventShape&)>;
  /// How often each person did something \p wanted on the UTC days [from, to]; read on two threads, and
  /// without the seconds of events where they do not matter.
  [[nodiscard]] PersonSums sums(std::int32_t from, std::int32_t to, const Wanted& wanted) const;
  [[nodiscard]] std::vector<std::int32_t> days() const { return m_blocks.days(); }
  [[nodiscard]] std::vector<EventShape> shapesOn(std::int32_t day) const { return m_blocks.shapesOn(day); }
  [[nodiscard]] std::uint32_t checksumOn(std::int32_t day) const { return m_blocks.checksumOn(day); }

private:
  /// Whether a merged person is among \p members, a range that ascends.
  template<class Range>
  [[nodiscard]] bool concerns(const Range& members) const;
  [[nodiscard]] bool concerns(const EventBlock& block) const;
  [[nodiscard]] EventBlock seen(const EventBlock& block) const;
  /// Adds a day to \p sums.
  void addTo(PersonSums& sums, const StoredBlocks::Block& block, const Wanted& wanted) const;
  void addWhole(PersonSums& sums, const EventBlock& block, const Wanted& wanted) const;

  EventBlockStore m_blocks;
  MergedPairs m_merged;
  People m_concerned;               ///< those merged and those they are part of
  std::optional<SourceSets> m_sets; ///< when anybody is merged
};

} // namespace weilu
