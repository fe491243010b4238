// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/later_checkpoint.h"
#include "tests/catch.h"
#include "tests/scratch.h"

using namespace weilu;

namespace {

constexpr int rows = 8000; // more than the pages after which SQLite would move its log by itself

void writeMuch(Database& db)
{
  auto writing = db.beginWriting();
  for (int i = 0; i < rows; ++i)
    db.sql().exec("INSERT INTO setting VALUES ('" + std::to_string(i) + "', hex(zeroblob(500)))");
  writing->commit();
}

} // namespace

TEST_CASE("LaterCheckpoint", "[store][checkpoint]")
{
  const Scratch scratch;
  const auto file = scratch / "a.weilu";
  Database db = Database::create(file).value();
  const auto before = std::filesystem::file_size(file);
  const auto grown = [&] { return std::filesystem::file_size(file) > before + rows * 1000; };

  SECTION("leaves the log where it is until it is told")
  {
    LaterCheckpoint later(db);
    writeMuch(db);
    CHECK_FALSE(grown());
    later.begin();
    later.finish({});
    CHECK(grown());
  }
  SECTION("stops waiting when the control wants to stop")
  {
    LaterCheckpoint later(db);
    writeMuch(db);
    std::stop_source stop;
    stop.request_stop();
    later.begin();
    CHECK_NOTHROW(later.finish(Control(stop.get_token(), {})));
  }
  SECTION("lets SQLite do it again afterwards")
  {
    {
      const LaterCheckpoint later(db);
    }
    writeMuch(db);
    CHECK(grown());
  }
  SECTION("has nothing to do in memory")
  {
    Database none = Database::inMemory();
    LaterCheckpoint later(none);
    later.begin();
    CHECK_NOTHROW(later.finish({}));
  }
  CHECK(db.sql().execAndGet("PRAGMA quick_check").getString() == "ok");
}
