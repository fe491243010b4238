// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace weilu {

/// User: registered or joined a group. Member: verified, paid or granted.
enum class Standing { User = 0, Member = 1 };
/// Community role. Stored by these numbers.
enum class Role { Owner = 0, Admin = 1, Moderator = 2, Host = 3, Expert = 4, Member = 5, Guest = 6, Bot = 7 };
enum class Gender { Unknown = 0, Male = 1, Female = 2, Other = 3 };
enum class ConsentState { Unknown = 0, Yes = 1, No = 2 };
/// What an import makes of a consent: it only ever tightens (product.md section 10). No value when
/// \p given changes nothing: it is unknown, the same, or would loosen a no.
[[nodiscard]] std::optional<ConsentState> tightened(ConsentState known, ConsentState given);
enum class TagKind { Plain = 0, Interest = 1, Need = 2 };

/// A key that finds a person: a platform id, e-mail, phone, WeChat id …
struct Identity {
  std::string kind;  ///< "discourse", "wechat.wxid", "email", "phone" …
  std::string value; ///< normalised (core/members/identity_rules.h)
  std::string shown; ///< as typed; empty when the same
  friend bool operator==(const Identity&, const Identity&) = default;
};

/// A person on the roster: the columns of the member table. Empty texts mean "not known".
struct Member {
  MemberId id;
  std::string displayName;
  std::string nickname;
  Standing standing = Standing::User;
  Role role = Role::Member;
  Gender gender = Gender::Unknown;
  std::string birthday; ///< "1990-05-01", or "--05-01" without the year
  std::string city, region, occupation, organisation, position, language;
  std::optional<Moment> joinedAt; ///< never invented
  std::optional<Moment> leftAt;
  std::string channel, referrer, note;
  bool doNotContact = false;
  friend bool operator==(const Member&, const Member&) = default;
};

struct Tag {
  TagId id;
  std::string name;
  TagKind kind = TagKind::Plain;
  std::int64_t people = 0;
};

struct Space {
  SpaceId id;
  std::string platform;
  std::string code; ///< the platform's id, or the name where there is none
  std::string name;
  std::optional<std::int64_t> capacity;
};

/// A dated change of standing: the conversion.
struct StandingChange {
  Moment at;
  Standing from, to;
  std::string cause;
};

struct Consent {
  std::string channel;
  ConsentState state = ConsentState::Unknown;
  Moment at;
  friend bool operator==(const Consent&, const Consent&) = default;
};

/// How a custom field's values are read. Counter: dated snapshots of a total.
enum class FieldType { Text = 0, Number = 1, Date = 2, Choice = 3, Counter = 4 };
struct CustomField {
  FieldId id;
  std::string code; ///< folded label: what makes two headers the same field
  std::string label;
  FieldType type = FieldType::Text;
};

/// A custom field's value as text, or the newest snapshot of a counter.
struct CustomValue {
  std::string code, label, value;
  bool isCounter = false;
  std::optional<Date> asOf; ///< counters only
};

/// Everything the file knows of one person, apart from events, purchases and layers.
struct MemberRecord {
  Member member;
  std::vector<Identity> identities;
  std::vector<Tag> tags;
  std::vector<Space> spaces; ///< which the person has not left
  std::vector<Consent> consents;
  std::vector<StandingChange> standings;
  std::vector<CustomValue> custom;
};

/// "owner", "admin" … as the files and the command line write them.
[[nodiscard]] std::string_view code(Role role);
[[nodiscard]] std::string_view code(Standing standing);
[[nodiscard]] std::string_view code(Gender gender);
/// "unknown", "yes", "no".
[[nodiscard]] std::string_view code(ConsentState state);

} // namespace weilu
