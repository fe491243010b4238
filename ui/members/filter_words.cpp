// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/filter_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/words.h"

#include <algorithm>

namespace weilu::ui::filter_words {

namespace {

struct Filter {
  Q_DECLARE_TR_FUNCTIONS(MemberFilter)
};
using Field = MemberFilter::Field;

QString list(const QStringList& values)
{
  return values.join(language::isChinese() ? QStringLiteral("、") : QStringLiteral(", "));
}

QString layers(const MemberFilter& filter, const MemberSnapshot& snapshot)
{
  QStringList names;
  for (const Layer& layer : snapshot.scheme.layers) {
    if (filter.layers.count(layer.code))
      names << words::layer(layer);
  }
  return list(names);
}

/// The names of those items whose id is chosen.
template<class Items>
QString named(const Items& items, const std::set<std::int64_t>& chosen)
{
  QStringList names;
  for (const auto& item : items) {
    if (chosen.count(item.id.value))
      names << text(item.name);
  }
  return list(names);
}

} // namespace

QString field(Field field)
{
  switch (field) {
  case Field::Search:
    return Filter::tr("Search");
  case Field::People:
    return Filter::tr("List");
  case Field::Layer:
    return Filter::tr("Layer");
  case Field::Standing:
    return Filter::tr("Standing");
  case Field::Activity:
    return Filter::tr("Activity");
  case Field::Channel:
    return Filter::tr("Channel");
  case Field::Tag:
    return Filter::tr("Tag");
  case Field::Space:
    return Filter::tr("Space");
  case Field::Role:
    return Filter::tr("Role");
  case Field::Joined:
    return Filter::tr("Joined");
  case Field::Segment:
    return Filter::tr("Segment");
  }
  return {};
}

QString values(Field field, const MemberFilter& filter, const MemberSnapshot& snapshot)
{
  QStringList texts;
  switch (field) {
  case Field::Search:
    return filter.search;
  case Field::People:
    return filter.people->title;
  case Field::Layer:
    return layers(filter, snapshot);
  case Field::Standing:
    return words::standing(*filter.standing);
  case Field::Activity:
    return activity(filter.activity, snapshot.silentAfter);
  case Field::Channel:
    for (const std::string& channel : filter.channels)
      texts << text(channel);
    return list(texts);
  case Field::Tag:
    return named(snapshot.tags, filter.tags);
  case Field::Space:
    return named(snapshot.spaces, filter.spaces);
  case Field::Role:
    for (const Role role : filter.roles)
      texts << words::role(role);
    return list(texts);
  case Field::Joined:
    return joinedWithin(*filter.joinedWithin);
  case Field::Segment:
    return text(filter.segment->name);
  }
  return {};
}

QString activity(ActivityFilter activity, int silentAfter)
{
  switch (activity) {
  case ActivityFilter::Active7:
    return Filter::tr("in the last 7 days");
  case ActivityFilter::Active30:
    return Filter::tr("in the last 30 days");
  case ActivityFilter::Silent:
    return Filter::tr("silent for %n days", nullptr, silentAfter);
  case ActivityFilter::Never:
    return Filter::tr("never");
  case ActivityFilter::Any:
    break;
  }
  return Filter::tr("any");
}

QString presence(Presence presence)
{
  switch (presence) {
  case Presence::OnRoster:
    return Filter::tr("On the roster");
  case Presence::Left:
    return Filter::tr("Left");
  case Presence::Everybody:
    break;
  }
  return Filter::tr("Everybody, also who left");
}

QString joinedWithin(int days) { return Filter::tr("in the last %n days", nullptr, days); }

} // namespace weilu::ui::filter_words
