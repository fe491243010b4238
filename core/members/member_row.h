// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"
#include "core/store/bulk_insert.h"

#include <array>
#include <string>
#include <string_view>
#include <variant>

namespace weilu {

/// The columns of the table member that make up a Member, without id and source, in this order.
constexpr std::array<std::string_view, 18> memberColumns = {
    "display_name", "nickname", "standing",   "role",         "gender",   "birthday",
    "city",         "region",   "occupation", "organisation", "position", "language",
    "joined_at",    "left_at",  "channel",    "referrer",     "note",     "do_not_contact"};
/// The same for a statement: "display_name, nickname, …".
[[nodiscard]] const std::string& memberColumnList();

/// A column's value, looking into the Member it came from. Empty texts are nothing, but for the name.
using ColumnView = std::variant<std::monostate, std::int64_t, std::string_view>;
[[nodiscard]] std::array<ColumnView, memberColumns.size()> columnsOf(const Member& member);
/// Binds the columns to the parameters from \p first on.
void bindColumns(HotStatement& statement, const std::array<ColumnView, memberColumns.size()>& columns,
                 int first = 1);
[[nodiscard]] SqlValue kept(const ColumnView& column);
/// The member whose columns begin at \p first in \p row: a HotStatement on it or a VisitedRow.
template<class Row>
[[nodiscard]] Member memberAt(const Row& row, MemberId id, int first);

/// What member_name holds of somebody: bytes to sort by (none without a name), and the lines a search looks
/// through: the keys of the display name, those of the nickname, and the folded note.
struct NameRow {
  std::string sortKey, keys;
};
[[nodiscard]] NameRow nameRow(std::string_view displayName, std::string_view nickname, std::string_view note);

// The statements that write a person, shared by the store and the import.
/// Inserts rows of member, and one of them into it. No id: the one after the largest.
[[nodiscard]] BulkInsert memberInsert(Database& db);
void put(BulkInsert& insert, const Member& member, std::optional<MemberId> id, SourceId source);
/// Inserts rows of member_name: member, sort key as a blob, keys.
[[nodiscard]] BulkInsert nameInsert(Database& db);
/// Parameters: the columns, then the id.
[[nodiscard]] std::string updateMemberStatement();
constexpr auto updateNameStatement = "UPDATE member_name SET sort_key = ?2, keys = ?3 WHERE member = ?1";
/// Runs the one above.
void writeName(HotStatement& statement, MemberId member, std::string_view displayName,
               std::string_view nickname, std::string_view note);

} // namespace weilu
