// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/members/member.h"
#include "core/store/change_log.h"
#include "core/store/database.h"

#include <functional>
#include <span>

namespace weilu {

/// Owner of member, member_name, identity, identity_kind, space, member_space, tag, member_tag,
/// custom_field, custom_value, counter, consent, standing_change, overwritten, source_people, distinct_people
/// and the tables merged_…. Writing functions run inside the caller's Edit. Source 0 means "by hand". What
/// imports need in bulk is beside it: MemberReader, MemberWriter, IdentityIndex; what merges need:
/// MergedPeople.
class MemberStore : public Sourced {
public:
  explicit MemberStore(Database& db);

  // one person
  [[nodiscard]] std::optional<Member> find(MemberId id) const;
  [[nodiscard]] std::optional<MemberRecord> record(MemberId id) const;
  /// The person that owns the identity. No value for nobody or for more than one.
  [[nodiscard]] std::optional<MemberId> owner(const Identity& identity) const;
  /// Everybody who has the identity, ascending: more than one where an e-mail is shared.
  [[nodiscard]] std::vector<MemberId> owners(const Identity& identity) const;
  /// "12" or "discourse:17" (product: PERSON of the command line). Refuses NoSuchMember, and AlreadyMerged
  /// for the number of a person who is part of another.
  [[nodiscard]] Result<MemberId> resolve(std::string_view person) const;
  MemberId add(const Member& member, SourceId source);
  /// Writes every column; a changed standing is dated \p at and kept with its \p cause. The person is by hand
  /// from now on: undoing the import that brought them keeps them.
  void update(const Member& member, Moment at, std::string_view cause = "edited");
  /// Refuses IdentityTaken, with the owner's name, when somebody else owns it.
  Result<void> addIdentity(MemberId member, const Identity& identity, SourceId source);
  void removeIdentity(MemberId member, const Identity& identity);
  /// The kinds of identity that somebody has, by code.
  [[nodiscard]] std::vector<std::string> identityKinds() const;
  /// Identities whose person is not there: 0 unless something is broken. For `weilu check`.
  [[nodiscard]] std::int64_t orphanedIdentities() const;

  // many people
  /// In the order asked; unknown ids are left out.
  [[nodiscard]] std::vector<Member> findAll(std::span<const MemberId> ids) const;
  [[nodiscard]] People everybody() const;
  [[nodiscard]] People withRole(Role role) const;
  [[nodiscard]] std::map<Role, People> byRole() const; ///< every role that anybody has
  [[nodiscard]] People withStanding(Standing standing) const;
  [[nodiscard]] People withTag(TagId tag) const;
  [[nodiscard]] People inSpace(SpaceId space) const; ///< who have not left it
  /// Everybody who is or was in the space, ascending by id.
  struct Membership {
    MemberId member;
    std::optional<Moment> joinedAt, leftAt;
  };
  [[nodiscard]] std::vector<Membership> memberships(SpaceId space) const;
  [[nodiscard]] People withChannel(const std::string& channel) const;
  /// People found by name, pinyin, initials, nickname or note (contains), e-mail, phone or platform id
  /// (begins with), tag (contains) or internal id (equal). An empty text finds nobody.
  [[nodiscard]] People search(std::string_view text) const;
  /// Joined and left dates of everybody, ascending by id; absent = not known.
  struct Tenure {
    MemberId id;
    std::optional<Moment> joinedAt, leftAt;
    Role role = Role::Member;
  };
  [[nodiscard]] std::vector<Tenure> tenures() const;
  /// Of those with ids from \p first to \p last.
  void forEachTenure(MemberId first, MemberId last, const std::function<void(const Tenure&)>& visit) const;
  [[nodiscard]] MemberId highestId() const; ///< 0: nobody
  /// Dated changes from user to member, by id, then oldest first. Who came as a member has none.
  struct Conversion {
    MemberId id;
    Moment at;
  };
  [[nodiscard]] std::vector<Conversion> conversions() const;

  // tags, spaces, channels
  [[nodiscard]] std::vector<Tag> tags() const;
  /// Made when missing; \p source makes it go again with an import that is taken back.
  [[nodiscard]] TagId tagNamed(const std::string& name, SourceId source = {});
  void addTag(TagId tag, const People& people, SourceId source);
  void removeTag(TagId tag, const People& people);
  [[nodiscard]] std::vector<std::pair<TagId, MemberId>> tagsOf(std::span<const MemberId> ids) const;
  [[nodiscard]] std::vector<Space> spaces() const;
  [[nodiscard]] SpaceId spaceOf(const std::string& platform, const std::string& code, const std::string& name,
                                SourceId source); ///< made when missing
  [[nodiscard]] std::vector<std::pair<std::string, std::int64_t>>
  channels() const; ///< with people, most first

  [[nodiscard]] std::vector<CustomField> customFields() const;

  // whole columns, for questions about everybody
  enum class TextColumn {
    City,
    Region,
    Occupation,
    Organisation,
    Position,
    Language,
    Channel,
    Birthday,
    Referrer
  };
  using VisitText = std::function<void(MemberId, std::string_view)>;
  /// Everybody whose \p column is known, ascending by id.
  void forEachText(TextColumn column, const VisitText& visit) const;
  /// Everybody with a value of the custom field \p code (CustomField::code); nobody when there is none.
  void forEachCustom(const std::string& code, const VisitText& visit) const;
  /// The newest snapshot of the counter \p code up to \p asOf, of everybody who has one.
  void forEachCounter(const std::string& code, Date asOf,
                      const std::function<void(MemberId, double)>& visit) const;
  [[nodiscard]] std::optional<double> counter(MemberId member, const std::string& code, Date asOf) const;
  [[nodiscard]] People withGender(Gender gender) const;
  /// Channels that anybody's consent is known of, by name.
  [[nodiscard]] std::vector<std::string> consentChannels() const;
  /// Who said yes or no to \p channel.
  [[nodiscard]] std::map<ConsentState, People> consentsTo(const std::string& channel) const;

  /// Those of \p candidates whom other stores still need when \p withdrawn goes: people with events or
  /// purchases of other sources.
  using StillNeeded = std::function<People(const People& candidates, SourceId withdrawn)>;
  void setStillNeeded(StillNeeded ask) { m_stillNeeded = std::move(ask); }
  /// Takes back values that still are what the import wrote, its rows, and the people it brought.
  /// A person stays, with the identities, when another source met them, they were edited by hand, other
  /// stores need them, or they own a row of another source.
  void withdraw(SourceId source, const Control& control) override;
  /// Nothing to do: every row of this store comes back through the changeset.
  void restore(SourceId source, const Control& control) override;

private:
  Database& m_db;
  StillNeeded m_stillNeeded;
};

/// What the member table shows and in which order.
enum class MemberSort { Name, Joined, LastActive, ActiveDays, Layer, Channel, City, Standing };
struct MemberQuery {
  std::string search;
  std::optional<People> within; ///< filters, already evaluated; none: everybody
  MemberSort sort = MemberSort::Name;
  bool descending = false;
};
/// The ids in order. \p rank gives the sort value for sorts that are not columns (LastActive,
/// ActiveDays, Layer): index = id, larger sorts later; INT32_MIN or no entry: not known. What is not
/// known is last in both directions; equal values are in the order of names, then of ids.
[[nodiscard]] std::vector<MemberId> memberOrder(Database& db, const MemberQuery& query,
                                                std::span<const std::int32_t> rank,
                                                const Control& control = {});

} // namespace weilu
