// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_community.h"

#include "core/members/member_writer.h"
#include "core/store/community_store.h"

#include <random>

namespace weilu {

void fill(Database& db, ActivityStore& activity, const Zone& zone, const LargeCommunity& community)
{
  std::mt19937_64 dice(1);
  const auto days = static_cast<std::uint64_t>(community.days);
  Source source;
  source.kind = "members";
  Edit edit(db, {"imported", {}}, source);
  MemberWriter writer(db, *edit.source(), Moment::now());
  for (std::uint64_t i = 0; i < community.people; ++i) {
    Member member;
    member.displayName = "somebody";
    member.joinedAt = zone.moment(community.lastDay.plus(-static_cast<int>(dice() % days)));
    (void)writer.add(member);
  }
  writer.finish();
  EventBatch batch;
  const KindId message = activity.kindNamed("message"), contribute = activity.kindNamed("contribute");
  for (std::uint64_t i = 0; i < community.events; ++i) {
    const auto who = 1 + dice() % (1 + dice() % community.people);
    const auto day = static_cast<int>(i * days / community.events);
    const Moment at = zone.moment(community.lastDay.plus(-day), static_cast<int>(dice() % 86'400));
    batch.add({{static_cast<std::int64_t>(who)}, at, dice() % 10 == 0 ? contribute : message, {}, 1});
  }
  activity.add(std::move(batch), *edit.source());
  (void)edit.commit();
}

} // namespace weilu
