// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/filter_menu.h"

#include <QCoreApplication>

#include "core/insight/layering.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/members/filter_words.h"

#include <algorithm>
#include <map>

namespace weilu::ui {

namespace {

constexpr std::size_t longest = 40; ///< entries of a menu; search finds the others
constexpr int joinedChoices[] = {7, 30, 90, 365};

/// A text with the number of people at the right of the menu.
QString counted(const QString& name, std::int64_t people)
{
  return QStringLiteral("%1\t%2").arg(QString(name).replace('&', QStringLiteral("&&")), words::count(people));
}

} // namespace

FilterMenu::FilterMenu(MemberFilter& filter, const MemberSnapshot& snapshot,
                       const std::vector<Segment>& segments, std::function<void()> changed)
    : m_filter(filter)
    , m_snapshot(snapshot)
    , m_segments(segments)
    , m_changed(std::move(changed))
{
}

void FilterMenu::add(QMenu& menu, const QString& text, bool on, Choose choose)
{
  QAction* action = menu.addAction(text);
  action->setCheckable(true);
  action->setChecked(on);
  QObject::connect(action, &QAction::triggered, action,
                   [choose = std::move(choose), changed = m_changed](bool now) {
                     choose(now);
                     changed();
                   });
}

template<class Value>
void FilterMenu::addOf(QMenu& menu, const QString& text, std::set<Value>& chosen, const Value& value)
{
  add(menu, text, chosen.count(value) > 0, [&chosen, value](bool on) {
    if (on)
      chosen.insert(value);
    else
      chosen.erase(value);
  });
}

void FilterMenu::fill(QMenu& menu, MemberFilter::Field field)
{
  using Field = MemberFilter::Field;
  static const std::map<Field, void (FilterMenu::*)(QMenu&)> fillers{
      {Field::Layer, &FilterMenu::fillLayers},      {Field::Channel, &FilterMenu::fillChannels},
      {Field::Tag, &FilterMenu::fillTags},          {Field::Space, &FilterMenu::fillSpaces},
      {Field::Role, &FilterMenu::fillRoles},        {Field::Standing, &FilterMenu::fillStanding},
      {Field::Activity, &FilterMenu::fillActivity}, {Field::Joined, &FilterMenu::fillJoined},
      {Field::Segment, &FilterMenu::fillSegments},
  };
  const auto filler = fillers.find(field);
  if (filler != fillers.end())
    (this->*filler->second)(menu);
  if (menu.isEmpty())
    menu.addAction(QCoreApplication::translate("MemberFilter", "None in this file"))->setEnabled(false);
}

void FilterMenu::fillLayers(QMenu& menu)
{
  // Best first, as the overview shows them.
  for (const LayerCount& layer : countLayers(m_snapshot.scheme, m_snapshot.layers, {}))
    addOf(menu,
          counted(words::layer(*m_snapshot.scheme.find(layer.code)),
                  static_cast<std::int64_t>(layer.people.cardinality())),
          m_filter.layers, layer.code);
}

void FilterMenu::fillChannels(QMenu& menu)
{
  for (std::size_t i = 0; i < std::min(longest, m_snapshot.channels.size()); ++i) {
    const auto& [channel, people] = m_snapshot.channels[i];
    addOf(menu, counted(text(channel), people), m_filter.channels, channel);
  }
}

void FilterMenu::fillTags(QMenu& menu)
{
  std::vector<Tag> tags = m_snapshot.tags;
  std::sort(tags.begin(), tags.end(), [](const Tag& a, const Tag& b) { return a.people > b.people; });
  for (std::size_t i = 0; i < std::min(longest, tags.size()); ++i)
    addOf(menu, counted(text(tags[i].name), tags[i].people), m_filter.tags, tags[i].id.value);
}

void FilterMenu::fillSpaces(QMenu& menu)
{
  for (std::size_t i = 0; i < std::min(longest, m_snapshot.spaces.size()); ++i)
    addOf(menu, text(m_snapshot.spaces[i].name), m_filter.spaces, m_snapshot.spaces[i].id.value);
}

void FilterMenu::fillRoles(QMenu& menu)
{
  for (int role = 0; role <= static_cast<int>(Role::Bot); ++role)
    addOf(menu, words::role(static_cast<Role>(role)), m_filter.roles, static_cast<Role>(role));
}

void FilterMenu::fillStanding(QMenu& menu)
{
  for (const Standing standing : {Standing::User, Standing::Member})
    add(menu, words::standing(standing), m_filter.standing == standing,
        [&filter = m_filter, standing](bool on) {
          filter.standing = on ? std::optional(standing) : std::nullopt;
        });
}

void FilterMenu::fillActivity(QMenu& menu)
{
  for (const auto activity :
       {ActivityFilter::Active7, ActivityFilter::Active30, ActivityFilter::Silent, ActivityFilter::Never})
    add(menu, filter_words::activity(activity, m_snapshot.silentAfter), m_filter.activity == activity,
        [&filter = m_filter, activity](bool on) { filter.activity = on ? activity : ActivityFilter::Any; });
}

void FilterMenu::fillJoined(QMenu& menu)
{
  for (const int days : joinedChoices)
    add(menu, filter_words::joinedWithin(days), m_filter.joinedWithin == days,
        [&filter = m_filter, days](bool on) {
          filter.joinedWithin = on ? std::optional(days) : std::nullopt;
        });
}

void FilterMenu::fillSegments(QMenu& menu)
{
  for (const Segment& segment : m_segments)
    add(menu, text(segment.name).replace('&', QStringLiteral("&&")),
        m_filter.segment && m_filter.segment->id == segment.id, [&filter = m_filter, segment](bool on) {
          filter.segment = on ? std::optional(segment) : std::nullopt;
        });
}

void FilterMenu::fillPresence(QMenu& menu)
{
  for (const Presence presence : {Presence::OnRoster, Presence::Left, Presence::Everybody})
    add(menu, filter_words::presence(presence), m_filter.presence == presence,
        [&filter = m_filter, presence](bool) { filter.presence = presence; });
}

} // namespace weilu::ui
