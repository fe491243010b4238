// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"
#include "core/store/hot_statement.h"

#include <map>
#include <string>
#include <string_view>

namespace weilu {

// What an import changed in people who were known is kept in the table overwritten: person, field, old and
// new value. A field is a column of member ("city") or one of the addresses below.

[[nodiscard]] std::string consentField(std::string_view channel);         ///< "consent:email"
[[nodiscard]] std::string customField(std::string_view code);             ///< "custom:qq年龄"
[[nodiscard]] std::string counterField(std::string_view code, Date asOf); ///< "counter:19787@posts"
[[nodiscard]] std::string joinedField(SpaceId space);                     ///< "joined:4"
[[nodiscard]] std::string leftField(SpaceId space);                       ///< "left:4"
/// "tag:7": a tag that was taken off; the old value is the source of the row that went, the new one the
/// merged person with whom it had come (RemovedTags).
[[nodiscard]] std::string tagField(TagId tag);
/// A consent as one value: "1@1700000000".
[[nodiscard]] std::string consentValue(ConsentState state, Moment at);
/// What the values of one state begin with: "1@".
[[nodiscard]] std::string consentPrefix(ConsentState state);

/// Whose rows: those of people, or those of people who were merged and are put aside.
enum class Rows { Live, Aside };
/// What the names of tables that hold \p rows begin with.
[[nodiscard]] constexpr std::string_view tablePrefix(Rows rows)
{
  return rows == Rows::Live ? "" : "merged_";
}

/// Reads and writes values of people by the name of their field.
class FieldAccess {
public:
  explicit FieldAccess(Database& db, Rows rows = Rows::Live);
  ~FieldAccess();

  /// Nothing when there is no value or no such field.
  [[nodiscard]] SqlValue read(MemberId member, std::string_view field);
  /// Writes a value that is there already; nothing clears a column and leaves a row of its own as it is.
  /// A custom value is cleared by an empty text, so that its row keeps its source. False when a row was left.
  bool write(MemberId member, std::string_view field, const SqlValue& value);
  /// Gives the row that holds the value from one source to another. False when \p from does not own it, and
  /// for columns of member.
  bool handOver(MemberId member, std::string_view field, SourceId from, SourceId to);
  /// Whether the row that holds the value came with \p merged when people were merged; false for columns.
  [[nodiscard]] bool cameWith(MemberId member, std::string_view field, MemberId merged);

  /// Whether there is a row that holds the value; true for columns.
  [[nodiscard]] bool has(MemberId member, std::string_view field);
  /// The row that holds the value came with \p merged, who has one like it and is put aside; or was brought
  /// by \p source.
  void giveTo(MemberId member, std::string_view field, MemberId merged);
  void giveTo(MemberId member, std::string_view field, SourceId source);

private:
  enum class Verb { Read, Write, HandOver, CameWith, Has, GiveToMerged, GiveToSource };
  HotStatement& statement(Verb verb, std::string_view kind);

  Database& m_db;
  std::string_view m_prefix;
  std::map<std::pair<Verb, std::string>, HotStatement> m_statements;
};

} // namespace weilu
