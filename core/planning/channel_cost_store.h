// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/channel_cost.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace weilu {

/// Owner of channel_cost. Writing functions run inside the caller's Edit.
class ChannelCostStore {
public:
  explicit ChannelCostStore(Database& db);

  /// By date.
  [[nodiscard]] std::vector<ChannelCost> list() const;
  [[nodiscard]] std::optional<ChannelCost> find(ChannelCostId id) const;
  /// Refuses what check() refuses. The id of \p cost does not matter.
  Result<ChannelCostId> add(const ChannelCost& cost);
  /// Refuses BadValue (what "cost", expected "there") for an id that is not there.
  Result<void> remove(ChannelCostId id);

private:
  Database& m_db;
};

} // namespace weilu
