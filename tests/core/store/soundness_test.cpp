// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/soundness.h"
#include "tests/catch.h"
#include "tests/scratch.h"

using namespace weilu;

namespace {

constexpr std::uintmax_t wholly = outlineOnlyAbove;
constexpr std::uintmax_t outline = 0;

std::string look(const std::filesystem::path& file, std::uintmax_t wholeUpTo)
{
  SQLite::Database sql(file.string(), SQLite::OPEN_READONLY);
  return newDamage(sql, file, wholeUpTo);
}

} // namespace

TEST_CASE("newDamage", "[store][soundness]")
{
  const Scratch scratch;
  const auto file = scratch / "a.weilu";
  SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
      .exec("CREATE TABLE change (id INTEGER PRIMARY KEY, note TEXT);"
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
            "INSERT INTO change SELECT i, hex(randomblob(20)) FROM n; DELETE FROM change WHERE id > 1000");
  const auto breakPage = [&](std::size_t page) {
    std::string bytes = bytesOf(file);
    bytes.replace(4096 * page, 4096, std::string(4096, '\x5A'));
    writeBytes(file, bytes);
  };

  SECTION("finds none in a sound file, either way")
  {
    CHECK(look(file, outline).empty());
    CHECK(look(file, wholly).empty());
  }
  SECTION("finds a broken page where it reads all of them, again and again")
  {
    breakPage(3);
    CHECK_FALSE(look(file, wholly).empty());
    CHECK_FALSE(look(file, wholly).empty());
    CHECK(look(file, outline).empty());
  }
  SECTION("looks at a sound file once")
  {
    CHECK(look(file, wholly).empty());
    breakPage(3);
    CHECK(look(file, wholly).empty());
  }
  SECTION("looks again at another file of the same name")
  {
    CHECK(look(file, wholly).empty());
    const std::string bytes = bytesOf(file);
    std::filesystem::remove(file);
    writeBytes(file, bytes);
    breakPage(3);
    CHECK_FALSE(look(file, wholly).empty());
  }
  SECTION("misses the change log in outline too")
  {
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("ALTER TABLE change RENAME TO other");
    CHECK(look(file, outline) == "no change log");
  }
  SECTION("does not believe a list of unused pages longer than the file")
  {
    std::string bytes = bytesOf(file);
    bytes.replace(36, 4, std::string("\0\0\x7F\x7F", 4)); // "total number of freelist pages"
    writeBytes(file, bytes);
    CHECK_FALSE(look(file, outline).empty());
  }
}
