// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_writer.h"

#include "core/base/people.h"
#include "core/members/identity_table.h"
#include "core/members/member_numbers.h"
#include "core/members/new_people_thread.h"
#include "core/members/overwriting.h"
#include "core/members/source_people.h"

#include <map>

namespace weilu {

namespace {

constexpr std::size_t batchSize = 1024;

} // namespace

struct MemberWriter::Parts {
  Database& db;
  SourceId source;
  MemberId next;
  People met;
  IdentityTable identities;
  Overwriting known;
  NewPeopleWriter writer;
  NewPeople filling;
  // What a column of a file repeats a million times, looked up once.
  std::map<std::string, IdentityKindId> kinds;
  std::map<IdentityKindId, std::string> kindCodes;
  std::map<std::string, TagId> tags;
  std::map<std::string, FieldId> labels;
  std::map<std::pair<std::string, std::string>, SpaceId> spaces;
  NewPeopleThread thread; ///< last: ends before anything it uses goes

  Parts(Database& database, SourceId from, Moment at)
      : db(database)
      , source(from)
      , next(nextMemberId(database))
      , identities(database)
      , known(database, from, at)
      , writer(database, from)
      , thread(writer)
  {
    filling.begin(next);
  }

  void send()
  {
    thread.hand(filling);
    filling.begin(next);
  }

  /// True when the rows of \p member join the batch that fills up; otherwise the connection is free for them.
  bool isFilling(MemberId member)
  {
    if (filling.holds(member))
      return true;
    thread.check();
    return false;
  }

  template<class Key, class Make>
  auto numbered(std::map<Key, decltype(std::declval<Make>()())>& known_, const Key& key, const Make& make)
  {
    if (const auto found = known_.find(key); found != known_.end())
      return found->second;
    thread.check();
    return known_[key] = make();
  }
};

MemberWriter::MemberWriter(Database& db, SourceId source, Moment at)
    : m_parts(std::make_unique<Parts>(db, source, at))
{
}

MemberWriter::~MemberWriter() = default;

MemberId MemberWriter::nextId() const { return m_parts->next; }

MemberId MemberWriter::add(const Member& member)
{
  Parts& parts = *m_parts;
  if (parts.filling.size() == batchSize)
    parts.send();
  if (parts.identities.hasManyHints()) {
    parts.thread.check();
    parts.identities.writeHints();
  }
  const MemberId id{parts.next.value++};
  parts.filling.add(member, id);
  met(id);
  return id;
}

bool MemberWriter::update(const Member& before, const Member& after)
{
  if (m_parts->isFilling(before.id))
    settle();
  met(before.id);
  return m_parts->known.update(before, after);
}

void MemberWriter::met(MemberId member) { m_parts->met.add(static_cast<std::uint32_t>(member.value)); }

IdentityKindId MemberWriter::identityKind(const std::string& code)
{
  Parts& parts = *m_parts;
  const auto kind = parts.numbered(parts.kinds, code, [&] { return identityKindCalled(parts.db, code); });
  parts.kindCodes[kind] = code;
  return kind;
}

FieldId MemberWriter::field(const std::string& label, FieldType type)
{
  Parts& parts = *m_parts;
  return parts.numbered(parts.labels, label,
                        [&] { return fieldCalled(parts.db, label, type, parts.source); });
}

TagId MemberWriter::tag(const std::string& name)
{
  Parts& parts = *m_parts;
  return parts.numbered(parts.tags, name, [&] { return tagCalled(parts.db, name, parts.source); });
}

SpaceId MemberWriter::space(const std::string& platform, const std::string& code, const std::string& name)
{
  Parts& parts = *m_parts;
  return parts.numbered(parts.spaces, std::pair(platform, code),
                        [&] { return spaceCalled(parts.db, platform, code, name, parts.source); });
}

void MemberWriter::addIdentity(MemberId member, IdentityKindId kind, std::string_view value,
                               std::string_view shown)
{
  Parts& parts = *m_parts;
  if (parts.isFilling(member)) {
    NewPeople& people = parts.filling;
    people.identities.push_back(
        {member, kind, people.keep(value), shown == value ? NewPeople::Text() : people.keep(shown)});
    parts.identities.addHint(parts.kindCodes.at(kind), value, member);
  } else {
    parts.identities.add(member, kind, value, shown, parts.source);
  }
}

void MemberWriter::addTag(MemberId member, TagId tag)
{
  if (m_parts->isFilling(member))
    m_parts->filling.tags.push_back({member, tag});
  else
    m_parts->known.addTag(member, tag);
}

void MemberWriter::removeTag(MemberId member, TagId tag)
{
  m_parts->thread.check();
  m_parts->known.removeTag(member, tag);
}

void MemberWriter::addToSpace(MemberId member, SpaceId space, std::optional<Moment> joinedAt,
                              std::optional<Moment> leftAt)
{
  if (m_parts->isFilling(member))
    m_parts->filling.spaces.push_back({member, space, joinedAt, leftAt});
  else
    m_parts->known.addToSpace(member, space, joinedAt, leftAt);
}

void MemberWriter::returnToSpace(MemberId member, SpaceId space, std::optional<Moment> joinedAt)
{
  if (m_parts->isFilling(member))
    settle();
  m_parts->known.returnToSpace(member, space, joinedAt);
}

bool MemberWriter::setCustom(MemberId member, FieldId field, std::string_view value)
{
  NewPeople& people = m_parts->filling;
  if (!m_parts->isFilling(member))
    return m_parts->known.setCustom(member, field, value);
  people.customs.push_back({member, field, people.keep(value)});
  return true;
}

bool MemberWriter::setCounter(MemberId member, FieldId field, Date asOf, double value)
{
  if (!m_parts->isFilling(member))
    return m_parts->known.setCounter(member, field, asOf, value);
  m_parts->filling.counters.push_back({member, field, asOf, value});
  return true;
}

bool MemberWriter::setConsent(MemberId member, const std::string& channel, ConsentState state, Moment at)
{
  NewPeople& people = m_parts->filling;
  if (!m_parts->isFilling(member))
    return m_parts->known.setConsent(member, channel, state, at);
  people.consents.push_back({member, people.keep(channel), state, at});
  return true;
}

void MemberWriter::rest() { m_parts->thread.rest(); }

void MemberWriter::settle()
{
  if (m_parts->filling.size() > 0)
    m_parts->send();
  m_parts->thread.check();
}

void MemberWriter::finish()
{
  settle();
  m_parts->identities.writeHints();
  rememberMet(m_parts->db, m_parts->source, m_parts->met);
}

} // namespace weilu
