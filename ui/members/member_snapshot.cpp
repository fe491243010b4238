// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_snapshot.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace weilu::ui {

namespace {

constexpr int monthDays = 30;
constexpr std::int32_t unknown = std::numeric_limits<std::int32_t>::min();

std::vector<std::int32_t> rankOf(const Scheme& scheme, const LayerSets& layers)
{
  std::vector<std::int32_t> rank;
  for (const auto& [code, people] : layers) {
    const Layer* layer = scheme.find(code);
    if (!layer || people.isEmpty())
      continue;
    rank.resize(std::max<std::size_t>(rank.size(), people.maximum() + 1ULL), unknown);
    for (const std::uint32_t id : people)
      rank[id] = layer->rank;
  }
  return rank;
}

/// Every tag, with the people of \p roster who have it.
std::vector<Tag> tagsOf(const MemberStore& members, const People& roster)
{
  std::vector<Tag> tags = members.tags();
  for (Tag& tag : tags)
    tag.people = static_cast<std::int64_t>(members.withTag(tag.id).and_cardinality(roster));
  return tags;
}

/// The channels of \p roster with their people, most first.
std::vector<std::pair<std::string, std::int64_t>> channelsOf(const MemberStore& members, const People& roster)
{
  std::map<std::string, std::int64_t, std::less<>> people;
  members.forEachText(MemberStore::TextColumn::Channel, [&](MemberId id, std::string_view channel) {
    const auto known = people.find(channel);
    const std::int64_t one = roster.contains(static_cast<std::uint32_t>(id.value)) ? 1 : 0;
    if (known == people.end())
      people.emplace(channel, one);
    else
      known->second += one;
  });
  std::vector<std::pair<std::string, std::int64_t>> channels(people.begin(), people.end());
  std::stable_sort(channels.begin(), channels.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return channels;
}

void countEvents(MemberSnapshot& into, const ActivityStore& activity, const Control& control)
{
  const DateRange range{into.asOf.plus(1 - monthDays), into.asOf};
  const People active = into.history->activeIn(range);
  if (active.isEmpty())
    return;
  into.events.assign(active.cardinality() * monthDays, 0);
  into.eventsAt.assign(active.maximum() + 1ULL, -1);
  std::int64_t at = 0;
  for (const std::uint32_t id : active)
    into.eventsAt[id] = std::exchange(at, at + monthDays);
  std::set<KindId> counted;
  for (const ActivityKind& kind : activity.kinds()) {
    if (kind.countsAsActive)
      counted.insert(kind.id);
  }
  const Zone& zone = into.history->calendar().zone;
  for (int day = 0; day < monthDays; ++day) {
    control.checkpoint(Phase::Reading, day, monthDays);
    const Date date = range.from.plus(day);
    activity.forEach(zone.moment(date), zone.moment(date.plus(1)), [&](const Event& event) {
      const auto id = static_cast<std::size_t>(event.member.value);
      if (id >= into.eventsAt.size() || into.eventsAt[id] < 0 || !counted.count(event.kind))
        return;
      std::uint8_t& sum = into.events[static_cast<std::size_t>(into.eventsAt[id] + day)];
      sum = static_cast<std::uint8_t>(std::min<std::int64_t>(255, std::int64_t{sum} + event.count));
    });
  }
}

} // namespace

std::span<const std::uint8_t> MemberSnapshot::eventsOf(MemberId person) const
{
  const auto id = static_cast<std::size_t>(person.value);
  if (id >= eventsAt.size() || eventsAt[id] < 0)
    return {};
  return std::span(events).subspan(static_cast<std::size_t>(eventsAt[id]), monthDays);
}

const Layer* MemberSnapshot::layerOf(MemberId person) const
{
  const auto id = static_cast<std::uint32_t>(person.value);
  for (const auto& [code, people] : layers) {
    if (people.contains(id))
      return scheme.find(code);
  }
  return nullptr;
}

std::vector<std::int32_t> MemberSnapshot::rank(MemberSort sort) const
{
  switch (sort) {
  case MemberSort::LastActive:
    return lastActive;
  case MemberSort::ActiveDays:
    return {activeDays.begin(), activeDays.end()};
  case MemberSort::Layer:
    return layerRank;
  default:
    return {};
  }
}

Result<std::shared_ptr<const MemberSnapshot>> readMemberSnapshot(Workspace& workspace, Date asOf,
                                                                 const Control& control)
{
  auto result = std::make_shared<MemberSnapshot>();
  result->asOf = asOf;
  result->now = Moment::now();
  result->silentAfter = workspace.community().silentAfter;
  result->history = workspace.history(control);
  auto scheme = workspace.layers().scheme("five");
  if (!scheme)
    return tl::unexpected(scheme.error());
  auto layers = workspace.layersOn("five", asOf, control);
  if (!layers)
    return tl::unexpected(layers.error());
  result->scheme = std::move(*scheme);
  result->layers = std::move(*layers);
  result->everybody = workspace.members().everybody();
  result->roster = result->history->rosterOn(asOf);
  result->lastActive = result->history->lastActive(asOf);
  result->activeDays = result->history->activeDays({asOf.plus(-29), asOf});
  countEvents(*result, workspace.activity(), control);
  result->layerRank = rankOf(result->scheme, result->layers);
  result->tags = tagsOf(workspace.members(), result->roster);
  result->spaces = workspace.members().spaces();
  result->channels = channelsOf(workspace.members(), result->roster);
  return std::shared_ptr<const MemberSnapshot>(std::move(result));
}

} // namespace weilu::ui
