// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/store/watch.h"

#include <sqlite3.h>

namespace weilu {

namespace {

constexpr auto checkPages = "PRAGMA integrity_check";
constexpr auto checkKeys = "PRAGMA foreign_key_check";

/// Adds what \p word makes of each row of \p check. A file can be too broken for the check itself.
template<class Word>
void collect(Database& db, const char* check, std::vector<Damage>& damage, Word&& word)
{
  try {
    SQLite::Statement row(db.sql(), check);
    while (row.executeStep()) {
      if (auto found = word(row))
        damage.push_back(std::move(*found));
    }
  } catch (const SQLite::Exception& error) {
    if (error.getErrorCode() != SQLITE_CORRUPT)
      throw;
    damage.push_back({Damage::Kind::Pages, {{"found", error.what()}}});
  }
}

std::optional<Damage> brokenPage(SQLite::Statement& row)
{
  std::string found = row.getColumn(0).getString();
  if (found == "ok")
    return std::nullopt;
  return Damage{Damage::Kind::Pages, {{"found", std::move(found)}}};
}

std::optional<Damage> missingRow(SQLite::Statement& row)
{
  return Damage{Damage::Kind::MissingRow,
                {{"table", row.getColumn(0).getString()},
                 {"row", row.getColumn(1).getString()},
                 {"of", row.getColumn(2).getString()}}};
}

} // namespace

std::vector<Damage> brokenParts(Database& db, const Control& control)
{
  return watched(db, control, Phase::Checking, [&db] {
    std::vector<Damage> damage;
    collect(db, checkPages, damage, brokenPage);
    collect(db, checkKeys, damage, missingRow);
    return damage;
  });
}

std::optional<Refusal> damageRefusal(const std::exception& failure)
{
  constexpr int primary = 0xFF; // of an extended code
  const auto* const error = dynamic_cast<const SQLite::Exception*>(&failure);
  const int code = error ? error->getErrorCode() & primary : SQLITE_OK;
  if (code != SQLITE_CORRUPT && code != SQLITE_NOTADB)
    return {};
  return Refusal{RefusalCode::DamagedCommunity, {{"found", failure.what()}}};
}

std::vector<std::string> integrityProblems(Database& db, const Control& control)
{
  return texts(brokenParts(db, control));
}

} // namespace weilu
