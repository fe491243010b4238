// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_row.h"

#include "core/base/text.h"
#include "core/store/row_visits.h"

#include <fmt/ranges.h>

namespace weilu {

namespace {

ColumnView view(const std::string& text)
{
  return text.empty() ? ColumnView() : ColumnView(std::string_view(text));
}

ColumnView view(const std::optional<Moment>& moment)
{
  return moment ? ColumnView(moment->seconds) : ColumnView();
}

template<class Enum>
ColumnView number(Enum value)
{
  return static_cast<std::int64_t>(value);
}

} // namespace

const std::string& memberColumnList()
{
  static const std::string list = fmt::format("{}", fmt::join(memberColumns, ", "));
  return list;
}

std::array<ColumnView, memberColumns.size()> columnsOf(const Member& m)
{
  return {std::string_view(m.displayName),
          view(m.nickname),
          number(m.standing),
          number(m.role),
          number(m.gender),
          view(m.birthday),
          view(m.city),
          view(m.region),
          view(m.occupation),
          view(m.organisation),
          view(m.position),
          view(m.language),
          view(m.joinedAt),
          view(m.leftAt),
          view(m.channel),
          view(m.referrer),
          view(m.note),
          number(m.doNotContact)};
}

void bindColumns(HotStatement& statement, const std::array<ColumnView, memberColumns.size()>& columns,
                 int first)
{
  for (const ColumnView& column : columns) {
    if (const auto* text = std::get_if<std::string_view>(&column))
      statement.bind(first, *text);
    else if (const auto* value = std::get_if<std::int64_t>(&column))
      statement.bind(first, *value);
    else
      statement.bindNull(first);
    ++first;
  }
}

SqlValue kept(const ColumnView& column)
{
  if (const auto* text = std::get_if<std::string_view>(&column))
    return std::string(*text);
  if (const auto* value = std::get_if<std::int64_t>(&column))
    return *value;
  return {};
}

template<class Row>
Member memberAt(const Row& row, MemberId id, int first)
{
  int column = first;
  const auto text = [&] { return std::string(row.text(column++)); };
  const auto number = [&] { return row.integer(column++); };
  const auto moment = [&] { return row.moment(column++); };
  Member m;
  m.id = id;
  m.displayName = text();
  m.nickname = text();
  m.standing = static_cast<Standing>(number());
  m.role = static_cast<Role>(number());
  m.gender = static_cast<Gender>(number());
  for (std::string* part :
       {&m.birthday, &m.city, &m.region, &m.occupation, &m.organisation, &m.position, &m.language})
    *part = text();
  m.joinedAt = moment();
  m.leftAt = moment();
  for (std::string* part : {&m.channel, &m.referrer, &m.note})
    *part = text();
  m.doNotContact = number() != 0;
  return m;
}
template Member memberAt(const HotStatement&, MemberId, int);
template Member memberAt(const VisitedRow&, MemberId, int);

NameRow nameRow(std::string_view displayName, std::string_view nickname, std::string_view note)
{
  const bool hasName = !trimmed(displayName).empty();
  NameRow row{hasName ? sortKey(displayName) : std::string(), nameKeys(displayName)};
  if (!nickname.empty())
    row.keys += '\n' + nameKeys(nickname);
  if (!note.empty())
    row.keys += '\n' + folded(note);
  return row;
}

std::string updateMemberStatement()
{
  return fmt::format("UPDATE member SET {} = ? WHERE id = ?", fmt::join(memberColumns, " = ?, "));
}

BulkInsert memberInsert(Database& db)
{
  // In the order of the table, so that SQLite need not put the values in order.
  return {db, fmt::format("INSERT INTO member (id, {}, source)", memberColumnList()),
          static_cast<int>(memberColumns.size()) + 2};
}

void put(BulkInsert& insert, const Member& member, std::optional<MemberId> id, SourceId source)
{
  insert.cell(id);
  for (const ColumnView& column : columnsOf(member))
    std::visit([&insert](const auto& value) { insert.cell(value); }, column);
  insert.cell(source);
}

BulkInsert nameInsert(Database& db) { return {db, "INSERT INTO member_name (member, sort_key, keys)", 3}; }

void writeName(HotStatement& statement, MemberId member, std::string_view displayName,
               std::string_view nickname, std::string_view note)
{
  const NameRow row = nameRow(displayName, nickname, note);
  statement.with(member);
  statement.bindBlob(2, row.sortKey);
  statement.bind(3, row.keys);
  statement.run();
}

} // namespace weilu
