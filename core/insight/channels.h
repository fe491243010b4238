// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/retention.h"
#include "core/purchases/purchase_store.h"

#include <map>
#include <string>

namespace weilu {

/// When newcomers are looked for (product.md section 6), beside shorthandW1 and shorthandD30: activated
/// within a week of joining; active in the week that ends 90 days after it.
inline constexpr DayWindow activatedWithin{0, 7}, dayNinety{84, 90};
/// Channels with fewer people who joined are not ranked.
inline constexpr int channelMinimum = 30;

/// What channels are judged by, beside the history.
struct ChannelInput {
  std::map<std::string, People> channels;    ///< who came through each; disjoint
  People members;                            ///< whose standing is member
  People paid;                               ///< with a paid order
  std::vector<std::int64_t> revenue;         ///< minor units by id; people beyond the end: 0
  std::map<std::string, std::int64_t> costs; ///< minor units, of the channels whose cost is known
};
/// Reads channels, standings and paid orders up to \p asOf, in the main currency. Costs stay empty.
[[nodiscard]] ChannelInput channelInput(const MemberStore& members, const PurchaseStore& purchases,
                                        const Zone& zone, Date asOf);

/// Some of the people who joined: those for whom the days are over, and those of them who were active in
/// them.
struct Followed {
  People over, active;
  [[nodiscard]] std::optional<double> share() const; ///< none when they are over for nobody
};

/// One channel in a range of dates.
struct ChannelRow {
  std::string channel; ///< empty: not known
  People joined;
  Followed activated, week2, day30, day90;
  People members, paid; ///< of those who joined
  std::int64_t revenue = 0;
  std::optional<std::int64_t> cost;
  bool ranked = false;

  /// What each person who joined cost, in minor units; none without costs or people.
  [[nodiscard]] std::optional<double> costEach() const;
  /// The people of a column: "joined", "activated", "week2", "day30", "day90", "members", "paid"; none for
  /// another.
  [[nodiscard]] std::optional<People> people(std::string_view column) const;
};

/// People who joined on a date of \p range, by channel, as of \p asOf: ranked ones first, by the share of the
/// second week, then the others by size.
[[nodiscard]] std::vector<ChannelRow> channelRows(const History& history, const ChannelInput& input,
                                                  DateRange range, Date asOf);
/// All rows together; its cost is known when that of any is.
[[nodiscard]] ChannelRow channelTotal(const std::vector<ChannelRow>& rows);

} // namespace weilu
