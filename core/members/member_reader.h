// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"
#include "core/store/database.h"

#include <memory>
#include <string>
#include <vector>

namespace weilu {

/// What is known of one person after another, through prepared statements: a few microseconds per call.
/// For imports that compare each row of a file with the person it meets. One thread; sees what its
/// connection has written, but for what was read ahead.
class MemberReader {
public:
  explicit MemberReader(Database& db);
  ~MemberReader();

  [[nodiscard]] std::optional<Member> member(MemberId id) const;
  /// Reads \p people ahead for member(), which is several times as fast for those whose ids are close.
  /// Forgets those of before.
  void fetch(std::vector<MemberId> people);
  /// Whether the person had the tag called \p name when it was first asked for.
  [[nodiscard]] bool hasTag(MemberId id, const std::string& name) const;
  [[nodiscard]] std::vector<Identity> identities(MemberId id) const;
  [[nodiscard]] std::vector<Tag> tags(MemberId id) const; ///< people: 0
  struct Membership {
    Space space;
    std::optional<Moment> joinedAt, leftAt;
  };
  [[nodiscard]] std::vector<Membership> spaces(MemberId id) const;
  [[nodiscard]] std::vector<Consent> consents(MemberId id) const;
  [[nodiscard]] std::vector<StandingChange> standings(MemberId id) const; ///< oldest first
  /// Custom values and the newest snapshot of each counter.
  [[nodiscard]] std::vector<CustomValue> custom(MemberId id) const;
  /// The snapshot of one counter at one date.
  [[nodiscard]] std::optional<double> counter(MemberId id, const std::string& code, Date asOf) const;

private:
  struct Statements;
  std::unique_ptr<Statements> m_statements;
};

} // namespace weilu
