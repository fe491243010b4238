// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/roster_diff.h"

#include <algorithm>

namespace weilu {

namespace {

constexpr std::size_t kKept = 1000;

/// The space that \p roster means: by id, else by code or name on the file's platform, else the only one
/// of that name anywhere.
const Space* spaceOf(const std::vector<Space>& spaces, const RosterOf& roster, const std::string& platform)
{
  const auto called = [&](const Space& space) {
    return space.code == roster.name || space.name == roster.name;
  };
  const auto found = std::ranges::find_if(spaces, [&](const Space& space) {
    return roster.space.valid() ? space.id == roster.space : space.platform == platform && called(space);
  });
  if (found != spaces.end())
    return &*found;
  if (std::ranges::count_if(spaces, called) != 1)
    return nullptr;
  return &*std::ranges::find_if(spaces, called);
}

} // namespace

RosterDiff::RosterDiff(const ImportRun& run, const People& listed, const People& unclear)
    : m_run(run)
    , m_roster(*run.options.roster)
    , m_on(run.stores.community.calendar.zone.moment(m_roster.on))
    , m_end(run.stores.community.calendar.zone.moment(m_roster.on.plus(1)))
    , m_unclear(unclear - listed)
    , m_listed(listed)
{
  findSpace();
  load(listed, unclear);
}

void RosterDiff::findSpace()
{
  m_platform = platformFamily(m_run.file.platform);
  const std::vector<Space> spaces = m_run.stores.members.spaces();
  const Space* const space = spaceOf(spaces, m_roster, m_platform);
  m_code = m_roster.name;
  m_change.space = space ? space->name : m_roster.name;
  m_change.on = m_roster.on;
  if (space)
    m_space = space->id;
}

void RosterDiff::load(const People& listed, const People& unclear)
{
  if (!m_space.valid())
    return;
  for (const auto& membership : m_run.stores.members.memberships(m_space)) {
    m_known[membership.member.value] = {membership.joinedAt, membership.leftAt};
    if (!isIn({membership.joinedAt, membership.leftAt}))
      continue;
    const auto id = static_cast<std::uint32_t>(membership.member.value);
    ++m_change.before;
    m_change.common += listed.contains(id);
    m_change.unclear += !listed.contains(id) && unclear.contains(id);
  }
  m_change.questioned = m_change.before >= kHandful && m_change.common * 2 < m_change.before;
}

bool RosterDiff::isIn(const Membership& membership) const
{
  return (!membership.leftAt || *membership.leftAt > m_on) &&
         (!membership.joinedAt || *membership.joinedAt < m_end);
}

Result<void> RosterDiff::check() const
{
  if (!m_change.questioned || m_roster.confirmed)
    return {};
  return refuse(RefusalCode::RosterMismatch, {{"file", m_run.file.path.string()},
                                              {"space", m_change.space},
                                              {"before", std::to_string(m_change.before)},
                                              {"common", std::to_string(m_change.common)}});
}

std::optional<Moment> RosterDiff::joiningOf(const MemberRow& row) const
{
  if (row.joinedAt)
    return row.joinedAt->at;
  // Of the first list of a space nothing tells when people came.
  return m_change.before > 0 ? std::optional(m_on) : std::nullopt;
}

SpaceId RosterDiff::space()
{
  if (!m_space.valid())
    m_space = m_run.writer->space(m_platform, m_code, m_code);
  return m_space;
}

void RosterDiff::book(RosterMoves& moves, RosterMove move)
{
  if (moves.count++ < kKept)
    moves.first.push_back(std::move(move));
}

void RosterDiff::takeNew(MemberId person, const MemberRow& row, const std::string& name)
{
  if (row.leftAt)
    return;
  const std::optional<Moment> joined = joiningOf(row);
  book(m_change.joined, {person, name, {}, row.number, joined});
  if (m_run.writes())
    m_run.writer->addToSpace(person, space(), joined);
}

void RosterDiff::takeKnown(const MemberRow& row, PersonChange& change)
{
  const auto known = m_known.find(change.before.id.value);
  const Membership* const membership = known == m_known.end() ? nullptr : &known->second;
  const bool says = row.leftAt    ? leaves(row, change, membership)
                    : !membership ? joins(row, change)
                                  : returns(row, change, *membership);
  if (!says && membership && isIn(*membership))
    noteRenamed(row, change);
  if (says && std::ranges::find(change.fields, "spaces") == change.fields.end())
    change.fields.emplace_back("spaces");
}

/// The list itself may say that somebody is gone.
bool RosterDiff::leaves(const MemberRow& row, const PersonChange& change, const Membership* membership)
{
  if (!membership || !isIn(*membership) || membership->leftAt)
    return false;
  book(m_change.left, {change.before.id, change.after.displayName, {}, row.number, row.leftAt->at});
  if (m_run.writes())
    m_run.writer->addToSpace(change.before.id, space(), {}, row.leftAt->at);
  return true;
}

bool RosterDiff::joins(const MemberRow& row, const PersonChange& change)
{
  const std::optional<Moment> joined = joiningOf(row);
  book(m_change.joined, {change.before.id, change.after.displayName, {}, row.number, joined});
  if (m_run.writes())
    m_run.writer->addToSpace(change.before.id, space(), joined);
  return true;
}

bool RosterDiff::returns(const MemberRow& row, const PersonChange& change, const Membership& membership)
{
  if (!membership.leftAt || *membership.leftAt > m_on)
    return false;
  // A later joining replaces the first one; otherwise that stays.
  std::optional<Moment> joined;
  if (row.joinedAt && row.joinedAt->at > *membership.leftAt)
    joined = row.joinedAt->at;
  book(m_change.back, {change.before.id, change.after.displayName, {}, row.number, joined});
  if (m_run.writes())
    m_run.writer->returnToSpace(change.before.id, space(), joined);
  return true;
}

void RosterDiff::noteRenamed(const MemberRow& row, const PersonChange& change)
{
  const Member& before = change.before;
  const Member& after = change.after;
  if (before.displayName != after.displayName)
    book(m_change.renamed, {before.id, after.displayName, before.displayName, row.number, {}});
  else if (!before.nickname.empty() && before.nickname != after.nickname)
    book(m_change.renamed, {before.id, after.nickname, before.nickname, row.number, {}});
}

void RosterDiff::finish(const MemberReader& known)
{
  std::vector<std::int64_t> gone;
  for (const auto& [person, membership] : m_known) {
    const auto id = static_cast<std::uint32_t>(person);
    if (isIn(membership) && !membership.leftAt && !m_listed.contains(id) && !m_unclear.contains(id))
      gone.push_back(person);
  }
  std::ranges::sort(gone);
  for (const std::int64_t person : gone) {
    const std::optional<Member> member = known.member({person});
    book(m_change.left, {{person}, member ? member->displayName : std::string(), {}, 0, m_on});
    if (m_run.writes())
      m_run.writer->addToSpace({person}, space(), {}, m_on);
  }
}

} // namespace weilu
