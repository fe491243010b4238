// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/file_spaces.h"
#include "core/intake/row_values.h"
#include "core/members/member_reader.h"

#include <map>
#include <vector>

namespace weilu {

/// What a row says of the roster. None: it is an event.
enum class RosterFact { None, Join, Leave, Member };
/// "join", "leave", "member"; None for any other kind.
[[nodiscard]] RosterFact rosterFact(std::string_view kind);

/// What an activity file tells of the roster: chats hold lines of who joined and who left, of people too who
/// never spoke. The earliest joining dates a person, in the community and in its space, unless they did
/// something before it: then it was a return. Leaving counts when nothing follows it; who leaves the
/// community's only space leaves the community.
class FileRoster {
public:
  FileRoster(const ImportRun& run, const MemberReader& known, const FileSpaces& spaces, MemberId firstNew);

  /// A row that is a fact about \p person. Its moment is not looked at for a Member.
  void add(const ActivityRow& row, RosterFact fact, MemberId person, SpaceId space);
  /// An event of the file, in any order; after the facts.
  void saw(const Event& event);
  /// Works out what is news, and books every row.
  void settle();

  /// What a new person is brought in with.
  void complete(MemberId person, Member& member) const;
  /// Writes what is news, when the new people are there.
  void write() const;
  [[nodiscard]] bool changed() const { return !m_news.empty(); }

private:
  struct Fact {
    std::uint64_t row = 0;
    RosterFact is = RosterFact::None;
    Moment at;
    MemberId person;
    SpaceId space;
    std::string name;
  };
  using Facts = std::vector<const Fact*>;
  struct Seen {
    std::optional<Moment> first, last;
  };
  /// When somebody came and went, in the community or in a space.
  struct Tenure {
    std::optional<Moment> joinedAt, leftAt;
    bool isBack = false; ///< a known leftAt holds no more
    bool isIn = false;   ///< they were not known to have been there
    [[nodiscard]] bool any() const { return joinedAt || leftAt || isBack || isIn; }
  };
  /// Person and space; space 0: the community.
  using Place = std::pair<MemberId, SpaceId>;

  void settlePerson(const Facts& facts);
  void settleSpace(const Facts& facts, const std::vector<MemberReader::Membership>& known);
  void settleCommunity(const Facts& facts, const std::optional<Member>& known);
  [[nodiscard]] Tenure tenure(const Facts& facts, Place place, const Tenure& known) const;
  [[nodiscard]] bool actedAfter(Place place, Moment left) const;
  void book(const Facts& facts);
  [[nodiscard]] std::vector<std::string> fieldsOf(const Fact& fact, bool first, bool last) const;

  const ImportRun& m_run;
  const MemberReader& m_known;
  const FileSpaces& m_spaces;
  MemberId m_firstNew;
  std::vector<Fact> m_facts;
  std::map<Place, Seen> m_seen;
  std::map<Place, Tenure> m_news;
};

} // namespace weilu
