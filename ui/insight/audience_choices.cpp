// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/audience_choices.h"

#include <QCoreApplication>

#include "ui/base/language.h"
#include "ui/base/words.h"

#include <algorithm>

namespace weilu::ui {

namespace {

using Kind = Audience::Kind;

/// The translation context of this file.
struct Audiences {
  Q_DECLARE_TR_FUNCTIONS(audience)
};

Rule named(std::string field, const std::string& value)
{
  return Rule::when({std::move(field), 0, Operator::Equals, value});
}

/// A space by its name, unless another one is called so, too.
std::string nameOf(const Space& space, const std::vector<Space>& all)
{
  const auto alike =
      std::count_if(all.begin(), all.end(), [&](const Space& other) { return other.name == space.name; });
  return alike == 1 && !space.name.empty() ? space.name : space.platform + ":" + space.code;
}

People inSpace(const MemberStore& members, const std::string& name)
{
  const std::vector<Space> spaces = members.spaces();
  People people;
  for (const Space& space : spaces) {
    if (nameOf(space, spaces) != name)
      continue;
    for (const auto& membership : members.memberships(space.id))
      people.add(static_cast<std::uint32_t>(membership.member.value));
  }
  return people;
}

People withTag(const MemberStore& members, const std::string& name)
{
  for (const Tag& tag : members.tags()) {
    if (tag.name == name)
      return members.withTag(tag.id);
  }
  return {};
}

void addLayers(QList<Audience>& list, const Scheme& scheme)
{
  const QString schemeName = text(language::isChinese() ? scheme.labelZh : scheme.labelEn);
  for (const Layer& layer : scheme.layers)
    list.append({Kind::Layer,
                 Audiences::tr("%1: %2", "scheme and layer").arg(schemeName, words::layer(layer)),
                 named("layer:" + scheme.code, layer.code)});
}

} // namespace

AudienceChoices readAudienceChoices(Workspace& workspace)
{
  return {workspace.ruleNames(), workspace.members().channels(), workspace.segments().list()};
}

QList<Audience> audiences(const AudienceChoices& choices)
{
  QList<Audience> list{{Kind::Everybody, {}, {}}};
  for (const Space& space : choices.names.spaces)
    list.append({Kind::Space, text(space.name.empty() ? space.code : space.name),
                 named("space", nameOf(space, choices.names.spaces))});
  for (const Scheme& scheme : choices.names.schemes)
    addLayers(list, scheme);
  for (const Tag& tag : choices.names.tags)
    list.append({Kind::Tag, text(tag.name), named("tag", tag.name)});
  for (const auto& [channel, people] : choices.channels) {
    if (!channel.empty())
      list.append({Kind::Channel, text(channel), named("channel", channel)});
  }
  for (const Segment& segment : choices.segments)
    list.append({Kind::Segment, text(segment.name), segment.rule});
  return list;
}

People audiencePeople(Workspace& workspace, const Audience& audience, Date asOf, const Control& control)
{
  const auto* value = std::get_if<std::string>(&audience.rule.condition.value);
  const MemberStore& members = workspace.members();
  if (value && audience.kind == Kind::Space)
    return inSpace(members, *value);
  if (value && audience.kind == Kind::Tag)
    return withTag(members, *value);
  if (value && audience.kind == Kind::Channel)
    return members.withChannel(*value);
  return workspace.whoMeets(audience.rule, asOf, control);
}

QString audienceKind(Kind kind)
{
  switch (kind) {
  case Kind::Everybody:
    return {};
  case Kind::Space:
    return Audiences::tr("Spaces");
  case Kind::Layer:
    return Audiences::tr("Layers");
  case Kind::Tag:
    return Audiences::tr("Tags");
  case Kind::Channel:
    return Audiences::tr("Channels");
  case Kind::Segment:
    return Audiences::tr("Segments");
  }
  return {};
}

} // namespace weilu::ui
