// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/less_mapping.h"
#include "tests/catch.h"
#include "tests/scratch.h"

using namespace weilu;

TEST_CASE("LessMapping", "[store]")
{
  const auto mapped = [](Database& db) { return db.sql().execAndGet("PRAGMA mmap_size").getInt64(); };

  SECTION("lasts as long as it lives")
  {
    const Scratch scratch;
    Database db = Database::create(scratch / "a.weilu").value();
    const std::int64_t usual = mapped(db);
    {
      const LessMapping less(db);
      CHECK(mapped(db) < usual);
      CHECK(mapped(db) > 0);
    }
    CHECK(mapped(db) == usual);
  }
  SECTION("changes nothing where nothing is mapped")
  {
    const Scratch scratch;
    Database db = Database::create(scratch / "a.weilu").value();
    db.sql().exec("PRAGMA mmap_size = 0");
    {
      const LessMapping less(db);
      CHECK(mapped(db) == 0);
    }
    CHECK(mapped(db) == 0);
  }
  SECTION("has nothing to do in memory")
  {
    Database db = Database::inMemory();
    CHECK_NOTHROW(LessMapping(db));
  }
}
