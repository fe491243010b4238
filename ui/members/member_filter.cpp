// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_filter.h"

#include "core/insight/active.h"
#include "ui/base/text.h"

namespace weilu::ui {

namespace {

using Field = MemberFilter::Field;

/// The union of one set per value.
template<class Values, class F>
People anyOf(const Values& values, F people)
{
  People all;
  for (const auto& value : values)
    all |= people(value);
  return all;
}

People base(const MemberFilter& filter, const MemberSnapshot& snapshot)
{
  // A list from another page counts whom it counted, also people who left since.
  if (filter.people || filter.presence == Presence::Everybody)
    return snapshot.everybody;
  return filter.presence == Presence::OnRoster ? snapshot.roster : snapshot.everybody - snapshot.roster;
}

People byActivity(ActivityFilter activity, const MemberSnapshot& snapshot)
{
  const History& history = *snapshot.history;
  switch (activity) {
  case ActivityFilter::Active7:
    return activeWithin(history, snapshot.asOf, 7);
  case ActivityFilter::Active30:
    return activeWithin(history, snapshot.asOf, 30);
  case ActivityFilter::Silent:
    return history.everActiveBy(snapshot.asOf) - activeWithin(history, snapshot.asOf, snapshot.silentAfter);
  case ActivityFilter::Never:
    return snapshot.everybody - history.everActiveBy(snapshot.asOf);
  case ActivityFilter::Any:
    break;
  }
  return snapshot.everybody;
}

People byLayer(const std::set<std::string>& layers, const MemberSnapshot& snapshot)
{
  return anyOf(layers, [&](const std::string& code) {
    const auto found = snapshot.layers.find(code);
    return found == snapshot.layers.end() ? People() : found->second;
  });
}

/// The people for whom one condition holds, whoever is looked at.
People having(Field field, const MemberFilter& filter, const MemberSnapshot& snapshot,
              const MemberStore& members)
{
  const Date asOf = snapshot.asOf;
  switch (field) {
  case Field::Search:
    return members.search(utf8(filter.search));
  case Field::People:
    return filter.people->people;
  case Field::Layer:
    return byLayer(filter.layers, snapshot);
  case Field::Standing:
    return members.withStanding(*filter.standing);
  case Field::Activity:
    return byActivity(filter.activity, snapshot);
  case Field::Channel:
    return anyOf(filter.channels, [&](const auto& channel) { return members.withChannel(channel); });
  case Field::Tag:
    return anyOf(filter.tags, [&](std::int64_t tag) { return members.withTag({tag}); });
  case Field::Space:
    return anyOf(filter.spaces, [&](std::int64_t space) { return members.inSpace({space}); });
  case Field::Role:
    return anyOf(filter.roles, [&](Role role) { return members.withRole(role); });
  case Field::Joined:
    return snapshot.history->joinedIn({asOf.plus(1 - *filter.joinedWithin), asOf});
  case Field::Segment:
    return filter.segmentPeople;
  }
  return snapshot.everybody;
}

} // namespace

std::vector<Field> MemberFilter::active() const
{
  std::vector<Field> result;
  const auto add = [&](bool on, Field field) {
    if (on)
      result.push_back(field);
  };
  add(!search.isEmpty(), Field::Search);
  add(people.has_value(), Field::People);
  add(!layers.empty(), Field::Layer);
  add(standing.has_value(), Field::Standing);
  add(activity != ActivityFilter::Any, Field::Activity);
  add(!channels.empty(), Field::Channel);
  add(!tags.empty(), Field::Tag);
  add(!spaces.empty(), Field::Space);
  add(!roles.empty(), Field::Role);
  add(joinedWithin.has_value(), Field::Joined);
  add(segment.has_value(), Field::Segment);
  return result;
}

void MemberFilter::clear(Field field)
{
  const MemberFilter empty;
  switch (field) {
  case Field::Search:
    search.clear();
    break;
  case Field::People:
    people.reset();
    break;
  case Field::Layer:
    layers.clear();
    break;
  case Field::Standing:
    standing.reset();
    break;
  case Field::Activity:
    activity = empty.activity;
    break;
  case Field::Channel:
    channels.clear();
    break;
  case Field::Tag:
    tags.clear();
    break;
  case Field::Space:
    spaces.clear();
    break;
  case Field::Role:
    roles.clear();
    break;
  case Field::Joined:
    joinedWithin.reset();
    break;
  case Field::Segment:
    segment.reset();
    break;
  }
}

People matching(Field field, const MemberFilter& filter, const MemberSnapshot& snapshot,
                const MemberStore& members)
{
  return having(field, filter, snapshot, members) & base(filter, snapshot);
}

People matching(const MemberFilter& filter, const MemberSnapshot& snapshot, const MemberStore& members)
{
  People result = base(filter, snapshot);
  for (const Field field : filter.active())
    result &= having(field, filter, snapshot, members);
  return result;
}

} // namespace weilu::ui
