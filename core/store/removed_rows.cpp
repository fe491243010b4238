// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/removed_rows.h"

#include "core/store/recording.h"

#include <fmt/format.h>

#include <bit>

namespace weilu {

namespace {

constexpr std::size_t pieceBytes = 64 * 1024;
constexpr auto keysOf = "SELECT pk FROM pragma_table_info(?) ORDER BY cid";

/// Seven bits a byte, the most significant first; all but the last byte are marked. Below 2^56.
void putVarint(std::string& out, std::uint64_t value)
{
  int bits = 0;
  while (value >> bits >> 7 != 0)
    bits += 7;
  for (; bits > 0; bits -= 7)
    out += static_cast<char>((value >> bits & 0x7F) | 0x80);
  out += static_cast<char>(value & 0x7F);
}

void putBigEndian(std::string& out, std::uint64_t value)
{
  for (int shift = 56; shift >= 0; shift -= 8)
    out += static_cast<char>(value >> shift & 0xFF);
}

/// A value with its type before it: SQLITE_INTEGER … SQLITE_NULL, as a byte.
void putValue(std::string& out, const HotStatement& row, int column)
{
  const int type = row.type(column);
  out += static_cast<char>(type);
  if (type == SQLITE_INTEGER) {
    putBigEndian(out, static_cast<std::uint64_t>(row.integer(column)));
  } else if (type == SQLITE_FLOAT) {
    putBigEndian(out, std::bit_cast<std::uint64_t>(row.real(column)));
  } else if (type != SQLITE_NULL) {
    const std::string_view bytes = row.text(column);
    putVarint(out, bytes.size());
    out += bytes;
  }
}

/// What a changeset says of a table before its first row; \p columns is how many it has.
std::string tableHeader(Database& db, const std::string& table, int& columns)
{
  std::string keys;
  HotStatement query(db, keysOf);
  for (query.with(table); query.step();)
    keys += static_cast<char>(query.integer(0));
  columns = static_cast<int>(keys.size());
  std::string header = "T";
  putVarint(header, keys.size());
  header += keys;
  header += table;
  header += '\0';
  return header;
}

bool hasForeignKeys(Database& db)
{
  int on = 0;
  sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, -1, &on);
  return on != 0;
}

} // namespace

bool writeRemoval(Database& db, const std::string& table, const std::string& condition, SourceId source,
                  const std::function<void(std::string_view)>& piece)
{
  int columns = 0;
  std::string bytes = tableHeader(db, table, columns);
  bool any = false;
  // Names come from this program, not from anybody's data.
  HotStatement rows(db, fmt::format("SELECT * FROM {} WHERE {}", table, condition));
  for (rows.with(source); rows.step(); any = true) {
    bytes += static_cast<char>(SQLITE_DELETE);
    bytes += '\0'; // not by a trigger
    for (int column = 0; column < columns; ++column)
      putValue(bytes, rows, column);
    if (bytes.size() < pieceBytes)
      continue;
    piece(bytes);
    bytes.clear();
  }
  if (any)
    piece(bytes);
  return any;
}

void removeRows(Database& db, const std::string& table, const std::string& condition, SourceId source)
{
  HotStatement remove(db, fmt::format("DELETE FROM {} WHERE {}", table, condition));
  const auto run = [&] { remove.with(source).run(); };
  RowRecorder* const recorder = RowRecorder::of(db);
  if (!recorder || hasForeignKeys(db))
    run();
  else
    recorder->aside([&](const auto& piece) { (void)writeRemoval(db, table, condition, source, piece); }, run);
}

} // namespace weilu
