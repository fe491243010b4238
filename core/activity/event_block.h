// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/person_sums.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// What many entries of a day have in common, written once per block.
struct EventShape {
  std::uint32_t kindSpace = 0; ///< kind in the upper 8 bits, space in the lower 24
  std::uint32_t count = 1;
  std::uint32_t sources = 0; ///< id of a source set (core/activity/source_sets.h)
  friend auto operator<=>(const EventShape&, const EventShape&) = default;

  [[nodiscard]] std::uint32_t kind() const { return kindSpace >> 24U; }
  [[nodiscard]] std::uint32_t space() const { return kindSpace & 0xFFFFFFU; }
};

/// One event as some sources brought it.
struct BlockEntry {
  std::uint32_t member = 0;
  std::uint32_t second = 0; ///< of the UTC day
  std::uint32_t shape = 0;  ///< position in EventBlock::shapes
  friend auto operator<=>(const BlockEntry&, const BlockEntry&) = default;
};

/// The events of one UTC day. Sources that give the same event with different counts have an entry
/// each, side by side, and the last of them, the largest count, is the one that stands.
struct EventBlock {
  std::vector<EventShape> shapes;  ///< ascending, distinct, all used
  std::vector<BlockEntry> entries; ///< ascending, distinct
  friend bool operator==(const EventBlock&, const EventBlock&) = default;

  [[nodiscard]] const EventShape& shapeOf(const BlockEntry& entry) const { return shapes[entry.shape]; }
  /// True when the two are the same event, whatever their counts.
  [[nodiscard]] bool sameEvent(const BlockEntry& a, const BlockEntry& b) const
  {
    return a.member == b.member && a.second == b.second && shapeOf(a).kindSpace == shapeOf(b).kindSpace;
  }
  /// True when the entry at \p position is the one that stands for its event.
  [[nodiscard]] bool stands(std::size_t position) const
  {
    return position + 1 == entries.size() || !sameEvent(entries[position], entries[position + 1]);
  }
  /// Events, each as often as it counts.
  [[nodiscard]] std::uint64_t eventCount() const;
};

/// The block as bytes: a checksum, the shapes, then column by column the people (gaps and runs),
/// the seconds (within a person as differences) and the shape of each entry in as few bytes as the
/// number of shapes allows. Variable-length numbers are little-endian groups of seven bits.
[[nodiscard]] std::string encode(const EventBlock& block);
/// Writes the checksum of everything behind it to the start of \p bytes.
void signBlock(std::string& bytes);
/// What encode() was given. Throws Failure for anything encode() did not write.
void decode(std::string_view bytes, EventBlock& into);
[[nodiscard]] EventBlock decoded(std::string_view bytes);

/// Who did what on a day, without when: a block of which the seconds stay unread.
class BlockTally {
public:
  /// Of what encode() wrote; \p bytes must stay. Throws Failure when they are damaged, here or later.
  explicit BlockTally(std::string_view bytes);

  [[nodiscard]] const std::vector<EventShape>& shapes() const { return m_shapes; } ///< as in EventBlock
  /// Whether two entries may be one event with different counts, of which only the seconds tell.
  [[nodiscard]] bool needsSeconds() const;
  /// Everybody, ascending.
  [[nodiscard]] std::vector<std::uint32_t> people() const;
  /// Adds to \p sums what each person's entries weigh: \p weights are those of shapes().
  void addTo(PersonSums& sums, const std::vector<std::uint32_t>& weights) const;

private:
  std::vector<EventShape> m_shapes;
  std::size_t m_entries = 0;
  std::string_view m_people;   ///< and the seconds behind them
  std::string_view m_shapesOf; ///< which shape each entry has
};

/// Bytes that are enough for headSize().
constexpr std::size_t blockHeadStart = 16;
/// How many bytes from the start shapesOf() needs. \p start: blockHeadStart bytes, or the whole block.
[[nodiscard]] std::size_t headSize(std::string_view start);
/// The shapes alone, from the first headSize() bytes of a block; the checksum is not looked at.
[[nodiscard]] std::vector<EventShape> shapesOf(std::string_view head);

} // namespace weilu
