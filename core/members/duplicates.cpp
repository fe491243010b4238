// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/duplicates.h"

#include "core/members/distinct_people.h"
#include "core/members/identity_hints.h"
#include "core/members/identity_rows.h"
#include "core/members/member_reader.h"
#include "core/members/member_row.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace weilu {

namespace {

constexpr auto allMembers = "SELECT id, {} FROM member WHERE role <> 7 ORDER BY id";
constexpr auto allIdentities =
    "SELECT i.id, k.code, i.value FROM identity i JOIN identity_kind k ON k.id = i.kind "
    "ORDER BY i.id";
constexpr auto maskedValues =
    "SELECT member, value FROM custom_value WHERE instr(value, '**') > 0 ORDER BY member";
constexpr auto maskedOf = "SELECT value FROM custom_value WHERE member = ? AND instr(value, '**') > 0";
constexpr auto countMembers = "SELECT count(*) FROM member";

/// More people who agree in name and fact are a habit of the platform, not one person.
constexpr std::size_t mostAlike = 6;
constexpr std::uint64_t peopleBetweenLooks = 1024;

using Pair = std::pair<MemberId, MemberId>;

/// Rows of people in the order of people, read beside each other.
class Beside {
public:
  Beside(Database& db, std::string_view sql)
      : m_query(db, sql)
  {
    next();
  }
  /// Calls \p visit for each row of \p member; people come ascending.
  template<class Owner, class Visit>
  void forEachOf(MemberId member, const Owner& owner, const Visit& visit)
  {
    for (; m_more && owner(m_query) <= member; next()) {
      if (owner(m_query) == member)
        visit(m_query);
    }
  }

private:
  void next() { m_more = m_query.step(); }
  HotStatement m_query;
  bool m_more = false;
};

/// Finds the pairs that are worth comparing.
class Candidates {
public:
  Candidates(Database& db, const Zone& zone, const Control& control)
      : m_db(db)
      , m_zone(zone)
      , m_control(control)
  {
  }

  std::set<Pair> find()
  {
    noteEverybody();
    m_control.checkpoint(Phase::Planning, 0, 0);
    std::ranges::sort(m_notes);
    std::set<Pair> pairs;
    for (auto from = m_notes.begin(); from != m_notes.end();) {
      const auto to =
          std::find_if(from, m_notes.end(), [&](const Note& note) { return note.hash != from->hash; });
      if (to - from > 1 && static_cast<std::size_t>(to - from) <= mostAlike)
        addPairs(from, to, pairs);
      from = to;
    }
    return pairs;
  }

private:
  /// A name and a fact of a person.
  struct Note {
    std::uint64_t hash = 0;
    MemberId member;
    friend auto operator<=>(const Note&, const Note&) = default;
  };
  using Notes = std::vector<Note>;

  void noteEverybody()
  {
    const auto total = static_cast<std::uint64_t>(m_db.sql().execAndGet(countMembers).getInt64());
    HotStatement members(m_db, fmt::format(allMembers, memberColumnList()));
    Beside identities(m_db, allIdentities), masked(m_db, maskedValues);
    for (std::uint64_t done = 0; members.step(); ++done) {
      if (done % peopleBetweenLooks == 0)
        m_control.checkpoint(Phase::Reading, done, total);
      Portrait portrait;
      const MemberId id{members.integer(0)};
      portrait.member = memberAt(members, id, 1);
      if (portrait.member.joinedAt)
        portrait.joined = m_zone.dateOf(*portrait.member.joinedAt);
      identities.forEachOf(
          id, [](const HotStatement& row) { return identityOwner(row.integer(0)); },
          [&](const HotStatement& row) {
            portrait.identities.push_back({std::string(row.text(1)), std::string(row.text(2)), {}});
          });
      masked.forEachOf(
          id, [](const HotStatement& row) { return MemberId{row.integer(0)}; },
          [&](const HotStatement& row) { portrait.maskedPhones.emplace_back(row.text(1)); });
      note(portrait);
    }
  }

  void note(const Portrait& portrait)
  {
    const auto names = likenessNames(portrait.member);
    if (names.empty())
      return;
    const auto facts = likenessFacts(portrait);
    for (const std::string& name : names) {
      for (const std::string& fact : facts)
        m_notes.push_back({IdentityHints::hashOf(name, fact), portrait.member.id});
    }
  }

  static void addPairs(Notes::iterator from, Notes::iterator to, std::set<Pair>& pairs)
  {
    for (auto one = from; one != to; ++one) {
      for (auto other = one + 1; other != to; ++other) {
        if (one->member != other->member)
          pairs.emplace(one->member, other->member);
      }
    }
  }

  Database& m_db;
  const Zone& m_zone;
  const Control& m_control;
  Notes m_notes;
};

/// Reads one person after the other, whoever is asked for.
class Portraits {
public:
  Portraits(Database& db, const Zone& zone)
      : m_reader(db)
      , m_masked(db, maskedOf)
      , m_zone(zone)
  {
  }

  Portrait of(MemberId id)
  {
    Portrait portrait;
    portrait.member = m_reader.member(id).value();
    portrait.identities = m_reader.identities(id);
    if (portrait.member.joinedAt)
      portrait.joined = m_zone.dateOf(*portrait.member.joinedAt);
    for (m_masked.with(id); m_masked.step();)
      portrait.maskedPhones.emplace_back(m_masked.text(0));
    m_masked.reset();
    return portrait;
  }

private:
  MemberReader m_reader;
  HotStatement m_masked;
  const Zone& m_zone;
};

} // namespace

std::vector<Suggestion> findDuplicates(Database& db, const Zone& zone, const Control& control)
{
  const SQLite::Transaction sameAllAlong(db.sql()); // others may write meanwhile
  std::set<Pair> pairs = Candidates(db, zone, control).find();
  for (const Pair& distinct : DistinctPeople(db).all())
    pairs.erase(distinct);
  std::vector<Suggestion> suggestions;
  Portraits portraits(db, zone);
  std::uint64_t done = 0;
  for (const auto& [one, other] : pairs) {
    control.checkpoint(Phase::Planning, done++, pairs.size());
    Portrait a = portraits.of(one), b = portraits.of(other);
    auto why = compare(a, b);
    if (why && why->score >= suggestedFrom)
      suggestions.push_back({{std::move(a.member), std::move(b.member)}, std::move(*why)});
  }
  std::ranges::stable_sort(suggestions, std::greater<>(),
                           [](const Suggestion& one) { return one.why.score; });
  return suggestions;
}

} // namespace weilu
