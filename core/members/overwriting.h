// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/overwritten.h"

#include <map>
#include <string>
#include <string_view>

namespace weilu {

/// What an import writes to people who are in the file already: rows where there are none, and over what is
/// there with the old value kept.
class Overwriting {
public:
  Overwriting(Database& db, SourceId source, Moment at);

  // As in MemberWriter.
  bool update(const Member& before, const Member& after);
  void addTag(MemberId member, TagId tag);
  void removeTag(MemberId member, TagId tag);
  void addToSpace(MemberId member, SpaceId space, std::optional<Moment> joinedAt,
                  std::optional<Moment> leftAt);
  void returnToSpace(MemberId member, SpaceId space, std::optional<Moment> joinedAt);
  bool setCustom(MemberId member, FieldId field, std::string_view value);
  bool setCounter(MemberId member, FieldId field, Date asOf, double value);
  bool setConsent(MemberId member, const std::string& channel, ConsentState state, Moment at);

private:
  const std::string& codeOf(FieldId field);
  /// Replaces what \p field holds. False when it holds that already.
  bool replace(MemberId member, const std::string& field, const SqlValue& value);

  SourceId m_source;
  Moment m_at;
  FieldAccess m_fields;
  HotStatement m_update, m_rename, m_standing, m_tag, m_tagSource, m_removeTag, m_space, m_custom, m_counter,
      m_consent, m_remember, m_code;
  std::map<FieldId, std::string> m_codes;
};

} // namespace weilu
