// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/who_reader.h"

#include "core/base/text.h"
#include "core/intake/cell_value.h"

#include <algorithm>

namespace weilu {

namespace {

using Kind = ImportProblem::Kind;

/// Whether the text is written in Han or Hangul, where the family name stands first and touches.
bool isHanOrHangul(std::string_view text)
{
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    if ((byte(i) & 0xF0) != 0xE0)
      continue;
    const unsigned point = (byte(i) & 0x0Fu) << 12 | (byte(i + 1) & 0x3Fu) << 6 | (byte(i + 2) & 0x3Fu);
    return (point >= 0x3400 && point <= 0x9FFF) || (point >= 0xAC00 && point <= 0xD7A3);
  }
  return false;
}

void addKey(WhoRow& row, std::uint16_t kind, std::uint16_t column, std::string value, std::string_view typed)
{
  const bool known = std::ranges::any_of(
      row.keys, [&](const RowKey& key) { return key.kind == kind && key.value == value; });
  if (known)
    return;
  std::string shown = typed == value ? std::string() : std::string(typed);
  row.keys.push_back({kind, column, std::move(value), std::move(shown)});
}

std::string firstText(const SourceRow& row)
{
  const auto text =
      std::ranges::find_if(row.cells, [](std::string_view cell) { return !trimmed(cell).empty(); });
  return text == row.cells.end() ? std::string() : std::string(trimmed(*text));
}

bool hasKind(const WhoRow& row, std::uint16_t kind)
{
  return std::ranges::find(row.keys, kind, &RowKey::kind) != row.keys.end();
}

void readPhones(const FieldColumn& from, std::uint16_t kind, std::string_view cell, WhoRow& row)
{
  for (const std::string& typed : splitPhones(cell)) {
    auto phone = readPhone(typed);
    if (phone)
      addKey(row, kind, from.column, std::move(*phone), trimmed(typed));
    else if (phone.error() == PhoneFault::Masked)
      from.note(row, Kind::MaskedPhone, typed);
    else if (phone.error() != PhoneFault::Empty)
      from.note(row, Kind::BadPhone, typed);
  }
}

void readEmails(const FieldColumn& from, std::uint16_t kind, std::string_view cell, WhoRow& row)
{
  for (const std::string& typed : splitEmails(cell)) {
    if (auto email = normalisedEmail(typed))
      addKey(row, kind, from.column, std::move(*email), trimmed(typed));
    else
      from.note(row, Kind::BadEmail, typed);
  }
}

void readId(const FieldColumn& from, const KeyKind& kind, std::uint16_t number, std::string_view cell,
            WhoRow& row)
{
  if (auto identity = identityOf(kind.code, cell))
    addKey(row, number, from.column, std::move(identity->value), trimmed(cell));
  else if (kind.strength == IdentityStrength::PlatformId)
    from.note(row, Kind::BadNumber, cell);
}

} // namespace

WhoReader::WhoReader(const SourceFile& file)
    : m_columns(fieldColumns(file))
    , m_byName(file.byName)
{
  for (const FieldColumn& column : m_columns) {
    if (column.code == "id")
      addKeyColumn(column, file.platform.empty() ? "id" : file.platform);
    else if (column.code == "identity:")
      addKeyColumn(column, column.suffix);
    else if (column.code == "phone" || column.code == "email")
      addKeyColumn(column, column.code);
    else if (column.code == "is_bot")
      m_bots.push_back(column);
    else if (column.code == "role")
      m_roles.push_back({column});
    else if (column.code == "tags")
      m_tags.push_back({column});
    else if (column.code == "name" || column.code == "nickname" || column.code.ends_with("_name"))
      m_names.push_back(column);
  }
  std::erase_if(m_names, [](const FieldColumn& column) { return column.code == "space_name"; });
  std::ranges::stable_sort(m_keys, {}, &KeyColumn::strength);
  const std::string family = platformFamily(file.platform);
  m_kinds.push_back({family.empty() ? "name" : family + ".name", IdentityStrength::Label});
}

void WhoReader::addKeyColumn(const FieldColumn& column, const std::string& kind)
{
  const auto known = std::ranges::find(m_kinds, kind, &KeyKind::code);
  const auto number = static_cast<std::uint16_t>(known - m_kinds.begin());
  const IdentityStrength strength = strengthOf(kind);
  if (known == m_kinds.end())
    m_kinds.push_back({kind, strength});
  m_keys.push_back({column, number, strength});
  m_givesKeys = m_givesKeys || strength != IdentityStrength::Label;
}

void WhoReader::read(const SourceRow& source, WhoRow& row) const
{
  readKeysAndNames(source, row);
  readRoles(source, row);
}

void WhoReader::readKeysAndNames(const SourceRow& source, WhoRow& row) const
{
  row.number = source.number;
  row.part = source.part;
  row.mark = source.mark;
  row.torn = source.mark == RowMark::Torn ? firstText(source) : std::string();
  row.keys.clear();
  row.problems.clear();
  row.name.clear();
  row.nickname.clear();
  row.nameFromParts = row.isBot = false;
  row.role.reset();
  row.tags.clear();
  noteLength(source, row);
  readKeys(source, row);
  readNames(source, row);
}

void WhoReader::readRoles(const SourceRow& source, WhoRow& row) const
{
  for (const FieldColumn& column : m_bots)
    row.isBot = row.isBot || readFlag(column.cell(source), column.format).value_or(false);
  for (const auto& [column, memory] : m_roles) {
    const std::string_view cell = column.cell(source);
    if (column.missing(cell))
      continue;
    const auto role = memory.of(cell, [&](std::string_view word) { return readRole(word, column.format); });
    // Several columns may name a role (admin, moderator): the highest holds.
    if (role)
      row.role = row.role ? std::min(*row.role, *role) : *role;
    else if (!column.wordless(cell))
      column.note(row, Kind::UnknownChoice, cell);
  }
  for (const auto& [column, memory] : m_tags) {
    const auto& tags = memory.of(column.cell(source), [&](std::string_view cell) {
      return column.missing(cell) ? std::vector<std::string>() : readList(cell, column.format);
    });
    row.tags.insert(row.tags.end(), tags.begin(), tags.end());
  }
}

/// What is too long to be kept is left out by FieldColumn::cell.
void WhoReader::noteLength(const SourceRow& source, WhoRow& row) const
{
  const bool any = std::ranges::any_of(
      source.cells, [](std::string_view cell) { return cell.size() > FieldColumn::kLongestText; });
  for (std::size_t i = 0; any && i < m_columns.size(); ++i) {
    const FieldColumn& column = m_columns[i];
    if (column.column < source.cells.size() && source.cells[column.column].size() > FieldColumn::kLongestText)
      column.note(row, Kind::TextTooLong, source.cells[column.column]);
  }
}

void WhoReader::readKeys(const SourceRow& source, WhoRow& row) const
{
  for (const KeyColumn& key : m_keys) {
    const std::string_view cell = key.from.cell(source);
    if (key.from.missing(cell) || (key.from.fallback && hasKind(row, key.kind)))
      continue;
    if (key.strength == IdentityStrength::Phone)
      readPhones(key.from, key.kind, cell, row);
    else if (key.strength == IdentityStrength::Email)
      readEmails(key.from, key.kind, cell, row);
    else
      readId(key.from, m_kinds[key.kind], key.kind, cell, row);
  }
}

void WhoReader::readNames(const SourceRow& source, WhoRow& row) const
{
  std::string given, family;
  for (const FieldColumn& column : m_names) {
    std::string& into = column.code == "name"         ? row.name
                        : column.code == "nickname"   ? row.nickname
                        : column.code == "given_name" ? given
                                                      : family;
    if (!into.empty())
      continue;
    if (!column.format.brackets) {
      into = keptText(column, column.cell(source));
      continue;
    }
    const auto [shown, other] = splitBrackets(column.cell(source));
    into = keptText(column, shown);
    if (row.nickname.empty() && other != shown)
      row.nickname = keptText(column, other);
  }
  if (row.name.empty() && !(given.empty() && family.empty())) {
    row.name = joinedName(given, family);
    row.nameFromParts = true;
  }
}

std::string platformFamily(std::string_view platform)
{
  return platform == "id" ? std::string() : std::string(platform.substr(0, platform.find('.')));
}

std::string joinedName(std::string_view given, std::string_view family)
{
  std::string name;
  if (isHanOrHangul(given) || isHanOrHangul(family)) {
    name.append(family).append(given);
    return name;
  }
  name.append(given);
  if (!given.empty() && !family.empty())
    name += ' ';
  return name.append(family);
}

} // namespace weilu
