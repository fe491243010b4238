// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/event_block.h"

namespace weilu {

/// Makes a block from entries that come in order.
class BlockBuilder {
public:
  explicit BlockBuilder(std::size_t expectedEntries);
  /// \p member, \p second and \p shape ascend from call to call.
  void append(std::uint32_t member, std::uint32_t second, const EventShape& shape);
  /// The block; the builder is spent.
  [[nodiscard]] EventBlock finish();

private:
  std::uint32_t numberOf(const EventShape& shape);
  void growSlots();

  EventBlock m_block;
  std::vector<std::uint32_t> m_slots; ///< hash table of positions in shapes, plus 1; 0 is free
  std::uint32_t m_last = 0;
};

} // namespace weilu
