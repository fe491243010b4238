// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/matcher.h"

#include "core/base/text.h"

#include <algorithm>

namespace weilu {

namespace {

using Kind = ImportProblem::Kind;
using Verdict = Meeting::Verdict;

/// A print of a name that does not mind ASCII case and spaces; 0 for no name. Only names of one file
/// are compared by it, so it need not be as thorough as folded().
std::uint32_t namePrint(std::string_view name)
{
  std::uint64_t hash = 1469598103934665603ull; // FNV-1a
  bool any = false;
  for (const char c : name) {
    if (c == ' ')
      continue;
    const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    hash = (hash ^ static_cast<unsigned char>(low)) * 1099511628211ull;
    any = true;
  }
  return any ? static_cast<std::uint32_t>(hash ^ hash >> 32) | 1u : 0;
}

std::string sharedKey(const RowKey& key) { return std::to_string(key.kind) + ':' + key.value; }

Meeting rejected(Kind problem, std::size_t key = SIZE_MAX)
{
  Meeting meeting;
  meeting.problem = problem;
  meeting.problemKey = key;
  return meeting;
}

Meeting known(MemberId person, std::size_t key)
{
  Meeting meeting;
  meeting.verdict = Verdict::Known;
  meeting.person = person;
  meeting.key = key;
  return meeting;
}

Meeting newPerson()
{
  Meeting meeting;
  meeting.verdict = Verdict::New;
  return meeting;
}

void noteShared(Meeting& meeting, std::optional<std::size_t> key)
{
  if (!key)
    return;
  meeting.problem = Kind::SharedEmail;
  meeting.problemKey = *key;
}

} // namespace

Matcher::Matcher(const MemberStore& members, const MemberReader& reader, IdentityIndex&& index,
                 const WhoReader& file, NameUse names, MemberId firstNew, const ImportOptions& options)
    : m_members(members)
    , m_reader(reader)
    , m_index(std::move(index))
    , m_kinds(file.kinds())
    , m_namesFind(file.namesFind())
    , m_names(names)
    , m_firstNew(firstNew)
    , m_options(options)
{
  for (const auto& [row, decision] : options.decisions) {
    if (decision.kind == RowDecision::Kind::SameAs)
      m_pointedAt.emplace(decision.row, MemberId{});
  }
  for (const KeyKind& kind : m_kinds)
    m_indexKinds.push_back(m_index.kind(kind.code));
}

IdentityIndex::Print Matcher::print(const RowKey& key) const
{
  return m_index.print(m_indexKinds[key.kind], key.value);
}

void Matcher::expect(const WhoRow& row) const
{
  for (const RowKey& key : row.keys)
    m_index.expect(print(key));
}

void Matcher::look(const WhoRow& row)
{
  m_prints.clear();
  m_found.clear();
  for (const RowKey& key : row.keys) {
    m_prints.push_back(print(key));
    m_found.push_back(m_index.find(m_prints.back()));
  }
}

Matcher::Met Matcher::met(MemberId person) const
{
  const auto at = static_cast<std::size_t>(person.value);
  return at < m_met.size() ? m_met[at] : Met{};
}

bool Matcher::hasStronger(const WhoRow& row, IdentityStrength than) const
{
  return !row.keys.empty() && strength(row.keys.front()) < than;
}

Matcher::Found Matcher::strongest(const WhoRow& row, IdentityStrength wanted) const
{
  Found found;
  for (std::size_t i = 0; i < row.keys.size(); ++i) {
    if (strength(row.keys[i]) != wanted)
      continue;
    const IdentityIndex::Match match = m_found[i];
    if (match.owner == IdentityIndex::Owner::Several) {
      found.several = true;
      found.key = found.person.valid() ? found.key : i;
    } else if (match.owner == IdentityIndex::Owner::One) {
      found.conflict = found.conflict || (found.person.valid() && found.person != match.member);
      found.person = match.member;
      found.key = i;
    }
  }
  return found;
}

bool Matcher::contradicted(const WhoRow& row, MemberId person, IdentityStrength than) const
{
  for (std::size_t i = 0; i < row.keys.size(); ++i) {
    const RowKey& key = row.keys[i];
    if (strength(key) < than && m_index.has(m_indexKinds[key.kind], person) && m_found[i].member != person)
      return true;
  }
  return false;
}

bool Matcher::isRival(const WhoRow& row, MemberId person) const
{
  const Met other = met(person);
  const std::uint32_t name = namePrint(row.name);
  return other.met && other.byEmailOnly && !hasStronger(row, IdentityStrength::Email) && name != 0 &&
         other.name != 0 && name != other.name;
}

Meeting Matcher::decided(const RowDecision& decision) const
{
  if (decision.kind == RowDecision::Kind::New)
    return newPerson();
  if (decision.kind == RowDecision::Kind::Person)
    return known(decision.person, SIZE_MAX);
  const auto pointedAt = m_pointedAt.find(decision.row);
  const bool there = pointedAt != m_pointedAt.end() && pointedAt->second.valid();
  return there ? known(pointedAt->second, SIZE_MAX) : rejected(Kind::IdentityConflict);
}

Meeting Matcher::meet(const WhoRow& row, bool mayCreate)
{
  look(row);
  const RowDecision* const decision = m_options.decision(row.number);
  Meeting meeting = decision                                    ? decided(*decision)
                    : hasStronger(row, IdentityStrength::Label) ? byKeys(row)
                                                                : byLabel(row);
  if (meeting.verdict == Verdict::New && (!mayCreate || m_options.mode == ImportMode::Update))
    return rejected(meeting.problem == Kind::SeveralNamed ? Kind::SeveralNamed : Kind::UnknownPerson,
                    meeting.problemKey);
  if (meeting.verdict == Verdict::New)
    meeting.person = {m_firstNew.value + m_created++};
  if (meeting.verdict != Verdict::Rejected)
    accept(row, meeting);
  return meeting;
}

Meeting Matcher::byKeys(const WhoRow& row) const
{
  const Found id = strongest(row, IdentityStrength::PlatformId);
  if (id.conflict || id.several)
    return rejected(Kind::IdentityConflict, id.key);
  const Found phone = strongest(row, IdentityStrength::Phone);
  if (phone.conflict)
    return rejected(Kind::IdentityConflict, phone.key);
  if (!phone.person.valid())
    return id.person.valid() ? withEmails(row, id.person, id.key) : byEmail(row);
  const bool differs = id.person.valid() ? id.person != phone.person
                                         : contradicted(row, phone.person, IdentityStrength::Phone);
  if (differs)
    return rejected(Kind::IdentityConflict, phone.key);
  return withEmails(row, phone.person, id.person.valid() ? id.key : phone.key);
}

Meeting Matcher::withEmails(const WhoRow& row, MemberId person, std::size_t key) const
{
  std::optional<std::size_t> shared;
  for (std::size_t i = 0; i < row.keys.size(); ++i) {
    if (strength(row.keys[i]) != IdentityStrength::Email)
      continue;
    const IdentityIndex::Match match = m_found[i];
    if (match.owner != IdentityIndex::Owner::One || match.member == person)
      continue;
    if (!contradicted(row, match.member, IdentityStrength::Email))
      return rejected(Kind::IdentityConflict, i);
    shared = i;
  }
  Meeting meeting = known(person, key);
  noteShared(meeting, shared);
  return meeting;
}

Meeting Matcher::byEmail(const WhoRow& row) const
{
  std::optional<std::size_t> shared, several;
  std::size_t matched = SIZE_MAX;
  MemberId person;
  for (std::size_t i = 0; i < row.keys.size(); ++i) {
    if (strength(row.keys[i]) != IdentityStrength::Email)
      continue;
    const IdentityIndex::Match match = m_found[i];
    if (match.owner == IdentityIndex::Owner::Several) {
      several = i;
    } else if (match.owner == IdentityIndex::Owner::One) {
      if (contradicted(row, match.member, IdentityStrength::Email) || isRival(row, match.member)) {
        shared = i;
      } else {
        if (person.valid() && person != match.member)
          return rejected(Kind::IdentityConflict, i);
        person = match.member;
        matched = i;
      }
    }
  }
  if (!person.valid() && several)
    return bySharedEmail(row, *several);
  Meeting meeting = person.valid() ? known(person, matched) : newPerson();
  noteShared(meeting, shared);
  return meeting;
}

Meeting Matcher::bySharedEmail(const WhoRow& row, std::size_t key) const
{
  std::vector<MemberId> namesakes = owners(row.keys[key]);
  std::erase_if(namesakes, [&](MemberId person) {
    return contradicted(row, person, IdentityStrength::Email) || !isNamesake(row, person);
  });
  if (namesakes.size() == 1)
    return known(namesakes.front(), key);
  const bool sharedHere = m_shared.contains(sharedKey(row.keys[key]));
  if (!hasStronger(row, IdentityStrength::Email) && !(sharedHere && !row.name.empty()))
    return rejected(Kind::SharedEmail, key);
  Meeting meeting = newPerson();
  noteShared(meeting, key);
  return meeting;
}

bool Matcher::isNamesake(const WhoRow& row, MemberId person) const
{
  const std::uint32_t here = met(person).name;
  if (here != 0 && here == namePrint(row.name))
    return true;
  const std::optional<Member> member = m_reader.member(person);
  if (!member)
    return false;
  for (const std::string* given : {&row.name, &row.nickname}) {
    const std::string name = folded(*given);
    if (!name.empty() && (name == folded(member->displayName) || name == folded(member->nickname)))
      return true;
  }
  return false;
}

Meeting Matcher::byLabel(const WhoRow& row)
{
  if (row.keys.empty())
    return rejected(Kind::NoIdentity);
  const IdentityIndex::Match match = m_found.front();
  if (match.owner == IdentityIndex::Owner::One)
    return known(match.member, 0);
  if (match.owner == IdentityIndex::Owner::Several)
    return rejected(Kind::IdentityConflict, 0);
  if (!m_namesFind)
    return newPerson();
  const Named called = named(row);
  Meeting meeting = called.person.valid() ? known(called.person, 0) : newPerson();
  if (called.person.valid() || called.several) {
    meeting.problem = called.person.valid() ? Kind::FoundByName : Kind::SeveralNamed;
    meeting.problemKey = 0;
  }
  return meeting;
}

std::vector<MemberId> Matcher::owners(const RowKey& key) const
{
  std::vector<MemberId> found = m_members.owners({m_kinds[key.kind].code, key.value, {}});
  if (const auto here = m_shared.find(sharedKey(key)); here != m_shared.end())
    found.insert(found.end(), here->second.begin(), here->second.end());
  std::ranges::sort(found);
  const auto rest = std::ranges::unique(found);
  found.erase(rest.begin(), rest.end());
  return found;
}

void Matcher::accept(const WhoRow& row, Meeting& meeting)
{
  const bool decided = m_options.decision(row.number) != nullptr;
  for (std::size_t i = 0; i < row.keys.size(); ++i)
    attach(row, i, meeting, decided);
  const auto at = static_cast<std::size_t>(meeting.person.value);
  if (at >= m_met.size())
    m_met.resize(std::max(at + 1, m_met.size() * 3 / 2));
  Met& met = m_met[at];
  meeting.again = met.met;
  if (!met.met)
    met.firstRow = static_cast<std::uint32_t>(row.number);
  met.met = true;
  if (const auto pointedAt = m_pointedAt.find(row.number); pointedAt != m_pointedAt.end())
    pointedAt->second = meeting.person;
  met.byEmailOnly = met.byEmailOnly && !hasStronger(row, IdentityStrength::Email);
  if (const std::uint32_t name = namePrint(row.name))
    met.name = name;
  // Who came with an address may come again without, called the same in every way.
  if (m_names == NameUse::Chat && m_namesFind && hasStronger(row, IdentityStrength::Label)) {
    const auto [known, isNew] = m_calledHere.emplace(wholeCall(row), meeting.person);
    if (!isNew && known->second != meeting.person)
      known->second = MemberId{};
  }
}

void Matcher::attach(const WhoRow& row, std::size_t at, Meeting& meeting, bool decided)
{
  const RowKey& key = row.keys[at];
  const IdentityIndex::Match match = m_found[at];
  using Owner = IdentityIndex::Owner;
  if (match.owner == Owner::One && match.member == meeting.person)
    return;
  if (match.owner == Owner::Several && std::ranges::count(owners(key), meeting.person) > 0)
    return;
  if (decided && match.owner != Owner::Nobody && strength(key) == IdentityStrength::PlatformId)
    return;
  if (match.owner != Owner::Nobody) {
    std::vector<MemberId>& sharing = m_shared[sharedKey(key)];
    if (match.owner == Owner::One)
      sharing.push_back(match.member);
    sharing.push_back(meeting.person);
  }
  m_index.add(m_indexKinds[key.kind], m_prints[at], meeting.person);
  meeting.newKeys.push_back(static_cast<std::uint32_t>(at));
}

} // namespace weilu
