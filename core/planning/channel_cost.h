// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"

#include <cstdint>
#include <string>

namespace weilu {

using ChannelCostId = Id<struct ChannelCostTag>;

/// Money spent on an acquisition channel.
struct ChannelCost {
  ChannelCostId id;
  std::string channel; ///< as members name it
  Date spentOn;
  std::int64_t amount = 0; ///< minor units of currency, above 0
  std::string currency;    ///< ISO 4217 code, "CNY"
  std::string note;
  friend bool operator==(const ChannelCost&, const ChannelCost&) = default;
};

/// Whether it can be kept. Refuses BadValue (what "cost", expected "channel", "amount" or "currency").
[[nodiscard]] Result<void> check(const ChannelCost& cost);

} // namespace weilu
