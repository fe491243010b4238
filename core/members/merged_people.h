// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"
#include "core/store/hot_statement.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace weilu {

/// The tables of MemberStore where people are merged: the other person's rows are put aside whole, the
/// survivor gets copies of what they did not have. Parting takes the copies back, where they still are what
/// came, and brings the person back under the same id. Writing functions run inside the caller's Edit; what
/// other stores keep of the person moves before merge() and after part().
class MergedPeople {
public:
  explicit MergedPeople(Database& db);

  /// A person who was merged.
  struct Merged {
    Member member;
    MemberId into;
    Moment at;
  };
  [[nodiscard]] std::optional<Merged> find(MemberId member) const;
  /// Those merged into \p survivor, the last one first.
  [[nodiscard]] std::vector<Merged> of(MemberId survivor) const;
  [[nodiscard]] std::vector<Merged> all() const;
  /// The identities a merged person came with.
  [[nodiscard]] std::vector<Identity> identities(MemberId member) const;

  /// The keys that survivors have because somebody was merged into them, by kind and value, each with whom it
  /// came.
  [[nodiscard]] std::map<std::pair<std::string, std::string>, MemberId> keys() const;

  /// Makes \p other part of the person that \p result is of, who is as \p result afterwards. Of custom fields
  /// both have, the survivor's value stands but for the codes \p customFromOther; consent tightens; of
  /// counters the larger stands. Nobody is part of \p other.
  void merge(MemberId other, const Member& result, const std::vector<std::string>& customFromOther,
             Moment at);
  /// Brings \p member back. What was changed since on the survivor stays there.
  void part(MemberId member);
  /// A value of \p member, who is put aside, was taken back from \p written to \p old: so is what the
  /// survivor has of it.
  void follow(MemberId member, const std::string& field, const SqlValue& written, const SqlValue& old);
  /// The row that holds a value of \p member went from one source to another: so does the survivor's copy.
  void followOwner(MemberId member, const std::string& field, SourceId from, SourceId to);
  /// Makes the survivor what they would be without \p member, who is about to go for good.
  void forget(MemberId member);

private:
  void putAside(MemberId other, MemberId survivor, Moment at);
  void copyIdentities(MemberId other, MemberId survivor, MemberId hadBy = {});
  void uniteSpaces(MemberId other, MemberId survivor);
  void uniteConsents(MemberId other, MemberId survivor);
  void uniteCounters(MemberId other, MemberId survivor);
  void uniteCustoms(MemberId other, MemberId survivor, const std::vector<std::string>& fromOther);
  void takeColumns(MemberId other, const Member& result);
  void replace(MemberId other, MemberId survivor, const std::string& field, const SqlValue& value);
  void takeBackValues(MemberId other, MemberId survivor);
  void takeBackRows(MemberId other, MemberId survivor);
  void giveToOthers(MemberId parted, MemberId survivor);
  void renamed(MemberId member);

  Database& m_db;
};

} // namespace weilu
