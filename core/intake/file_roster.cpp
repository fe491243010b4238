// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_roster.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr SpaceId kCommunity{};
/// Events looked at behind the moment somebody left.
constexpr std::size_t kLatestEvents = 100;

} // namespace

RosterFact rosterFact(std::string_view kind)
{
  return kind == "join"     ? RosterFact::Join
         : kind == "leave"  ? RosterFact::Leave
         : kind == "member" ? RosterFact::Member
                            : RosterFact::None;
}

FileRoster::FileRoster(const ImportRun& run, const MemberReader& known, const FileSpaces& spaces,
                       MemberId firstNew)
    : m_run(run)
    , m_known(known)
    , m_spaces(spaces)
    , m_firstNew(firstNew)
{
}

void FileRoster::add(const ActivityRow& row, RosterFact fact, MemberId person, SpaceId space)
{
  const std::string& name = row.name.empty() ? row.nickname : row.name;
  m_facts.push_back({row.number, fact, row.at.value_or(Moment{}), person, space, name});
  m_seen[{person, space}];
  m_seen[{person, kCommunity}];
}

void FileRoster::saw(const Event& event)
{
  if (m_facts.empty())
    return;
  for (const SpaceId space : {event.space, kCommunity}) {
    const auto seen = m_seen.find({event.member, space});
    if (seen == m_seen.end())
      continue;
    auto& [first, last] = seen->second;
    first = first ? std::min(*first, event.at) : event.at;
    last = last ? std::max(*last, event.at) : event.at;
  }
}

void FileRoster::settle()
{
  std::ranges::stable_sort(
      m_facts, {}, [](const Fact& fact) { return std::tuple(fact.person.value, fact.at.seconds, fact.row); });
  Facts facts;
  for (std::size_t i = 0; i < m_facts.size(); ++i) {
    facts.push_back(&m_facts[i]);
    if (i + 1 < m_facts.size() && m_facts[i + 1].person == m_facts[i].person)
      continue;
    settlePerson(facts);
    facts.clear();
  }
}

void FileRoster::settlePerson(const Facts& facts)
{
  const MemberId person = facts.front()->person;
  const bool isNew = person >= m_firstNew;
  if (isNew || m_run.options.mode != ImportMode::Create) {
    settleCommunity(facts, isNew ? std::nullopt : m_known.member(person));
    const auto memberships = isNew ? std::vector<MemberReader::Membership>() : m_known.spaces(person);
    std::map<SpaceId, Facts> bySpace;
    for (const Fact* fact : facts)
      bySpace[fact->space].push_back(fact);
    for (const auto& [space, told] : bySpace) {
      if (space.valid())
        settleSpace(told, memberships);
    }
  }
  book(facts);
}

void FileRoster::settleCommunity(const Facts& facts, const std::optional<Member>& known)
{
  const Place place{facts.front()->person, kCommunity};
  Tenure before;
  if (known)
    before = {known->joinedAt, known->leftAt, false, false};
  Tenure news = tenure(facts, place, before);
  const SpaceId space = facts.front()->space;
  const bool onlySpace = m_spaces.isOnly(space) &&
                         std::ranges::all_of(facts, [space](const Fact* f) { return f->space == space; });
  if (!onlySpace)
    news.leftAt.reset();
  news.isIn = !known;
  if (news.any())
    m_news[place] = news;
}

void FileRoster::settleSpace(const Facts& facts, const std::vector<MemberReader::Membership>& known)
{
  const Place place{facts.front()->person, facts.front()->space};
  const auto membership = std::ranges::find_if(
      known, [&](const MemberReader::Membership& m) { return m.space.id == place.second; });
  Tenure before;
  if (membership != known.end())
    before = {membership->joinedAt, membership->leftAt, false, false};
  Tenure news = tenure(facts, place, before);
  news.isIn = membership == known.end();
  if (news.any())
    m_news[place] = news;
}

/// What \p facts, by time, say beyond what is known.
FileRoster::Tenure FileRoster::tenure(const Facts& facts, Place place, const Tenure& known) const
{
  const Seen& seen = m_seen.at(place);
  const bool fills = m_run.options.mode == ImportMode::Fill;
  Tenure news;
  const auto joined = std::ranges::find(facts, RosterFact::Join, &Fact::is);
  if (joined != facts.end() && !(seen.first && *seen.first < (*joined)->at) &&
      (!known.joinedAt || (!fills && (*joined)->at < *known.joinedAt)))
    news.joinedAt = (*joined)->at;
  const auto last = std::find_if(facts.rbegin(), facts.rend(),
                                 [](const Fact* fact) { return fact->is != RosterFact::Member; });
  std::optional<Moment> present = seen.last;
  if (last != facts.rend() && (*last)->is == RosterFact::Join)
    present = present ? std::max(*present, (*last)->at) : (*last)->at;
  const bool leaves =
      last != facts.rend() && (*last)->is == RosterFact::Leave && !(present && *present > (*last)->at);
  if (leaves && (!known.leftAt || (!fills && (*last)->at > *known.leftAt)) && !actedAfter(place, (*last)->at))
    news.leftAt = (*last)->at;
  news.isBack = !leaves && !fills && known.leftAt && present && *present > *known.leftAt;
  return news;
}

/// Whether an event that is known already shows somebody after they left.
bool FileRoster::actedAfter(Place place, Moment left) const
{
  if (place.first >= m_firstNew)
    return false;
  const auto events = m_run.stores.activity.timeline(place.first, kLatestEvents);
  return std::ranges::any_of(events, [&](const Event& event) {
    return event.at > left && (place.second == kCommunity || event.space == place.second);
  });
}

void FileRoster::book(const Facts& facts)
{
  for (auto at = facts.begin(); at != facts.end(); ++at) {
    const Fact* const fact = *at;
    const bool first =
        std::none_of(facts.begin(), at, [&](const Fact* f) { return f->space == fact->space; });
    const auto fields = fieldsOf(*fact, first, fact == facts.back());
    m_run.tally.settle(fact->row, fields.empty() ? RowOutcome::Unchanged : RowOutcome::Update, fields,
                       fact->name);
  }
}

/// The fields of the news that \p fact brought.
std::vector<std::string> FileRoster::fieldsOf(const Fact& fact, bool first, bool last) const
{
  std::vector<std::string> fields;
  const auto add = [&fields](bool changes, const char* field) {
    if (changes && std::ranges::find(fields, field) == fields.end())
      fields.emplace_back(field);
  };
  for (const SpaceId space : {kCommunity, fact.space}) {
    const auto found = m_news.find({fact.person, space});
    if (found == m_news.end())
      continue;
    const Tenure& news = found->second;
    add(fact.is == RosterFact::Join && news.joinedAt == fact.at, "joined_at");
    add((fact.is == RosterFact::Leave && news.leftAt == fact.at) || (news.isBack && last), "left_at");
    add(news.isIn && first, space == kCommunity ? "name" : "spaces");
  }
  return fields;
}

void FileRoster::complete(MemberId person, Member& member) const
{
  const auto news = m_news.find({person, kCommunity});
  if (news == m_news.end())
    return;
  member.joinedAt = news->second.joinedAt;
  member.leftAt = news->second.leftAt;
}

void FileRoster::write() const
{
  for (const auto& [place, news] : m_news) {
    const auto& [person, space] = place;
    if (space.valid()) {
      m_run.writer->addToSpace(person, space, news.joinedAt, news.leftAt);
      if (news.isBack)
        m_run.writer->returnToSpace(person, space);
    } else if (const auto before = person < m_firstNew ? m_known.member(person) : std::nullopt) {
      Member after = *before;
      after.joinedAt = news.joinedAt ? news.joinedAt : before->joinedAt;
      after.leftAt = news.isBack ? std::nullopt : news.leftAt ? news.leftAt : before->leftAt;
      m_run.writer->update(*before, after);
    }
  }
}

} // namespace weilu
