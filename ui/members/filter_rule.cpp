// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/filter_rule.h"

namespace weilu::ui {

namespace {

using Field = MemberFilter::Field;
using Texts = std::vector<std::string>;

Rule oneOf(const std::string& field, Texts values)
{
  if (values.size() == 1)
    return Rule::when({field, 0, Operator::Equals, values[0]});
  return Rule::when({field, 0, Operator::In, std::move(values)});
}

Rule byActivity(ActivityFilter activity, int silentAfter)
{
  switch (activity) {
  case ActivityFilter::Active7:
    return Rule::when({"active_days", 7, Operator::AtLeast, 1.0});
  case ActivityFilter::Active30:
    return Rule::when({"active_days", 30, Operator::AtLeast, 1.0});
  case ActivityFilter::Silent:
    return Rule::when({"last_active_days", 0, Operator::AtLeast, static_cast<double>(silentAfter)});
  case ActivityFilter::Never:
    return Rule::when({"last_active_days", 0, Operator::IsEmpty, {}});
  case ActivityFilter::Any:
    break;
  }
  return {};
}

/// Where no join date is known, the first active day counts as it (History::joinedIn).
Rule byJoining(int days)
{
  return Rule::any({Rule::when({"joined", 0, Operator::InLast, static_cast<double>(days)}),
                    Rule::all({Rule::when({"joined", 0, Operator::IsEmpty, {}}),
                               Rule::when({"tenure_days", 0, Operator::Less, static_cast<double>(days)})})});
}

Texts tagNames(const MemberFilter& filter, const MemberSnapshot& snapshot)
{
  Texts names;
  for (const Tag& tag : snapshot.tags) {
    if (filter.tags.count(tag.id.value))
      names.push_back(tag.name);
  }
  return names;
}

/// A space by its name, unless another one is called so, too.
Texts spaceNames(const MemberFilter& filter, const MemberSnapshot& snapshot)
{
  Texts names;
  for (const Space& space : snapshot.spaces) {
    if (!filter.spaces.count(space.id.value))
      continue;
    const auto alike = std::count_if(snapshot.spaces.begin(), snapshot.spaces.end(),
                                     [&](const Space& other) { return other.name == space.name; });
    names.push_back(alike == 1 && !space.name.empty() ? space.name : space.platform + ":" + space.code);
  }
  return names;
}

Rule byField(Field field, const MemberFilter& filter, const MemberSnapshot& snapshot)
{
  switch (field) {
  case Field::Layer:
    return oneOf("layer:" + snapshot.scheme.code, Texts(filter.layers.begin(), filter.layers.end()));
  case Field::Standing:
    return oneOf("standing", {std::string(code(*filter.standing))});
  case Field::Activity:
    return byActivity(filter.activity, snapshot.silentAfter);
  case Field::Channel:
    return oneOf("channel", Texts(filter.channels.begin(), filter.channels.end()));
  case Field::Tag:
    return oneOf("tag", tagNames(filter, snapshot));
  case Field::Space:
    return oneOf("space", spaceNames(filter, snapshot));
  case Field::Role: {
    Texts roles;
    for (const Role role : filter.roles)
      roles.emplace_back(code(role));
    return oneOf("role", std::move(roles));
  }
  case Field::Joined:
    return byJoining(*filter.joinedWithin);
  case Field::Segment:
    return filter.segment->rule;
  case Field::Search:
  case Field::People:
    break;
  }
  return {};
}

} // namespace

std::optional<Rule> ruleOf(const MemberFilter& filter, const MemberSnapshot& snapshot)
{
  if (!filter.search.isEmpty() || filter.people || filter.presence != Presence::OnRoster)
    return {};
  std::vector<Rule> parts;
  for (const Field field : filter.active())
    parts.push_back(byField(field, filter, snapshot));
  if (parts.empty())
    return Rule();
  return parts.size() == 1 ? std::move(parts[0]) : Rule::all(std::move(parts));
}

} // namespace weilu::ui
