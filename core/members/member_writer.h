// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"
#include "core/store/database.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace weilu {

/// The fast way in for an import: people and what belongs to them, in any number, under one source. It
/// writes what it is told; what may be written (a blank never erases, consent only tightens) is decided by
/// the caller, with MemberReader and IdentityIndex. What it overwrites is remembered, so that
/// MemberStore::withdraw() can take it back.
///
///     MemberWriter writer(db, source, at);
///     const auto discord = writer.identityKind("discord");
///     for (each row) {
///       const MemberId id = writer.add(member);
///       writer.addIdentity(id, discord, "1100000001234567891");
///     }
///     writer.finish();
///
/// Runs inside the caller's Edit of that source; nobody else adds people meanwhile. Ids are given from
/// nextId() on without holes, so that a plan can foresee them. People added here are written some thousand at
/// a time by a second thread, while the caller goes on: fastest when what belongs to a person is told before
/// the next person is added. Used by one thread; before it uses the connection otherwise, it calls rest().
/// What this import wrote is sure to be seen only after settle() or finish().
class MemberWriter {
public:
  /// \p at: when the import runs; the moment of standing changes.
  MemberWriter(Database& db, SourceId source, Moment at);
  ~MemberWriter();
  MemberWriter(const MemberWriter&) = delete;
  MemberWriter& operator=(const MemberWriter&) = delete;

  /// The id the next add() gives.
  [[nodiscard]] MemberId nextId() const;
  /// A new person; member.id is not looked at.
  MemberId add(const Member& member);
  /// Writes \p after over \p before (the same id, \p before as read). False when they are equal. A changed
  /// standing is dated and kept with cause "imported".
  bool update(const Member& before, const Member& after);
  /// The file names this person, though it may bring nothing new. add() and update() say so themselves.
  void met(MemberId member);

  // numbers, made when missing
  [[nodiscard]] IdentityKindId identityKind(const std::string& code);
  /// \p label as people see it; equal when folded. A number of the same label but another type is the same.
  [[nodiscard]] FieldId field(const std::string& label, FieldType type);
  [[nodiscard]] TagId tag(const std::string& name);
  [[nodiscard]] SpaceId space(const std::string& platform, const std::string& code, const std::string& name);

  // rows; what is there already stays and nothing is counted twice
  /// \p value is normalised; \p shown as typed, when that differs.
  void addIdentity(MemberId member, IdentityKindId kind, std::string_view value, std::string_view shown = {});
  void addTag(MemberId member, TagId tag);
  /// Takes a tag off somebody who was known before; taking the import back brings it again.
  void removeTag(MemberId member, TagId tag);
  /// Joined and left fill or replace what is known; absent changes nothing.
  void addToSpace(MemberId member, SpaceId space, std::optional<Moment> joinedAt = {},
                  std::optional<Moment> leftAt = {});
  /// Somebody who had left is there again; absent leaves when they joined as it is.
  void returnToSpace(MemberId member, SpaceId space, std::optional<Moment> joinedAt = {});
  /// True when something changed. An empty value clears what is there.
  bool setCustom(MemberId member, FieldId field, std::string_view value);
  bool setCounter(MemberId member, FieldId field, Date asOf, double value);
  /// \p state is Yes or No.
  bool setConsent(MemberId member, const std::string& channel, ConsentState state, Moment at);

  /// Waits until the second thread has put down the connection. What went wrong there is told later.
  void rest();
  /// Waits until everything told so far is written.
  void settle();
  /// Writes everything; once, at the end, before anything else uses the database.
  void finish();

private:
  struct Parts;
  std::unique_ptr<Parts> m_parts;
};

} // namespace weilu
