// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_log.h"
#include "core/store/file_size.h"
#include "tests/catch.h"
#include "tests/scratch.h"

using namespace weilu;

TEST_CASE("fileSize", "[store]")
{
  const Scratch scratch;
  const auto file = scratch / "a.weilu";
  Database db = Database::create(file).value();

  SECTION("is that of a file nobody is writing")
  {
    {
      const Database closed = std::move(db);
    }
    Database again = Database::open(file).value();
    CHECK(fileSize(again) == std::filesystem::file_size(file));
  }
  SECTION("counts what is still in the log beside the file")
  {
    const auto before = fileSize(db);
    Edit edit(db, {"member-added", {}});
    db.sql().exec(
        "INSERT INTO member (display_name, note, source) VALUES ('张三', hex(randomblob(200000)), 1)");
    edit.commit();
    CHECK(fileSize(db) > before + 400'000);
  }
}
