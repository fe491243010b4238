// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/members/member.h"
#include "core/store/change_log.h"
#include "core/store/database.h"

#include <span>

namespace weilu {

/// Owner of member, member_name, identity, identity_kind, space, member_space, tag, member_tag,
/// custom_field, custom_value, counter, consent, standing_change and overwritten.
/// Writing functions run inside the caller's Edit.
class MemberStore : public Sourced {
public:
  explicit MemberStore(Database& db);

  // one person
  [[nodiscard]] std::optional<Member> find(MemberId id) const;
  [[nodiscard]] std::optional<MemberRecord> record(MemberId id) const;
  /// The person that owns the identity. No value for nobody or for more than one.
  [[nodiscard]] std::optional<MemberId> owner(const Identity& identity) const;
  /// "12" or "discourse:17" (product: PERSON of the command line).
  [[nodiscard]] Result<MemberId> resolve(std::string_view person) const;
  MemberId add(const Member& member, SourceId source);
  /// Writes every column; a changed standing is dated \p at and kept.
  void update(const Member& member, Moment at);
  /// Refuses IdentityTaken when somebody else owns it.
  Result<void> addIdentity(MemberId member, const Identity& identity, SourceId source);
  void removeIdentity(MemberId member, const Identity& identity);

  // many people
  /// In the order asked; unknown ids are left out.
  [[nodiscard]] std::vector<Member> findAll(std::span<const MemberId> ids) const;
  [[nodiscard]] People everybody() const;
  [[nodiscard]] People withRole(Role role) const;
  [[nodiscard]] People withStanding(Standing standing) const;
  [[nodiscard]] People withTag(TagId tag) const;
  [[nodiscard]] People inSpace(SpaceId space) const;
  [[nodiscard]] People withChannel(const std::string& channel) const;
  /// People found by name, pinyin, initials, nickname, e-mail, phone, id, tag or note.
  [[nodiscard]] People search(std::string_view text) const;
  /// Joined and left dates of everybody, by id (index = id); absent = not known.
  struct Tenure {
    MemberId id;
    std::optional<Moment> joinedAt, leftAt;
  };
  [[nodiscard]] std::vector<Tenure> tenures() const;

  // tags, spaces, channels
  [[nodiscard]] std::vector<Tag> tags() const;
  [[nodiscard]] TagId tagNamed(const std::string& name); ///< made when missing
  void addTag(TagId tag, const People& people, SourceId source);
  void removeTag(TagId tag, const People& people);
  [[nodiscard]] std::vector<std::pair<TagId, MemberId>> tagsOf(std::span<const MemberId> ids) const;
  [[nodiscard]] std::vector<Space> spaces() const;
  [[nodiscard]] SpaceId spaceOf(const std::string& platform, const std::string& code, const std::string& name,
                                SourceId source); ///< made when missing
  [[nodiscard]] std::vector<std::pair<std::string, std::int64_t>>
  channels() const; ///< with people, most first

  void withdraw(SourceId source, const Control& control) override;
  void restore(SourceId source, const Control& control) override;

private:
  Database& m_db;
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
/// ActiveDays, Layer): index = id, larger sorts later.
[[nodiscard]] std::vector<MemberId> memberOrder(Database& db, const MemberQuery& query,
                                                std::span<const std::int32_t> rank,
                                                const Control& control = {});

} // namespace weilu
