// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"
#include "tests/catch.h"
#include "tests/scratch.h"

#include <sqlite3.h>

#include <string_view>
#include <utility>

using namespace weilu;

namespace {

const Date today = *Date::of(2024, 6, 20);

/// Three people: one with a join date, one who left, one of whom only activity is known.
struct Village {
  Village()
  {
    Community community;
    community.name = "Camellia";
    community.asOf = today;
    workspace = *Workspace::create(file, community);
    import("id,name,joined_at,left_at\n1,张三,2023-01-02,\n2,李四,2023-02-03,2024-05-06\n3,王五,,\n");
    import("id,at,kind\n1,2024-06-18 10:00:00,message\n3,2024-06-19 10:00:00,message\n");
  }
  void import(const std::string& content)
  {
    writeBytes(folder / "file.csv", content);
    REQUIRE(workspace->import(inspect(folder / "file.csv").value(), ImportMode::Merge));
  }
  void exec(const std::string& sql) { workspace->db().sql().exec(sql); }
  /// Another window's view of the file.
  [[nodiscard]] std::shared_ptr<const History> seen(Access access = Access::ReadOnly) const
  {
    return Workspace::open(file, access).value()->history();
  }

  Scratch folder;
  std::filesystem::path file = folder / "camellia.weilu";
  std::unique_ptr<Workspace> workspace;
};

void leaveOutStaff(Workspace& workspace)
{
  Community community = workspace.community();
  community.leaveOutStaff = true;
  Edit edit(workspace.db(), {"community-changed", {}});
  workspace.communities().save(community);
  edit.commit();
}

/// Whoever changes the file while another window is about to read it.
struct Late {
  Workspace* other;
};

People rosterOf(const std::shared_ptr<const History>& history) { return history->rosterOn(today); }

} // namespace

TEST_CASE("The roster that a file keeps", "[workspace][insight]")
{
  Village village;
  REQUIRE(rosterOf(village.seen()) == People::bitmapOf(2, 1, 3));
  constexpr auto behindItsBack = "UPDATE member SET left_at = 1718000000 WHERE id = 1";

  SECTION("is what a history is loaded from, and says the same")
  {
    village.exec(behindItsBack);
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
      const auto history = village.seen(access);
      CHECK(rosterOf(history) == People::bitmapOf(2, 1, 3));
      CHECK(history->joinedIn({{0}, today}) == People::bitmapOf(3, 1, 2, 3));
      CHECK(history->leftIn({*Date::of(2024, 5, 6), today}) == People::bitmapOf(1, 2));
      CHECK(history->birth({3}) == *Date::of(2024, 6, 19));
    }
  }
  SECTION("is read from the members when it is damaged")
  {
    village.exec(behindItsBack);
    village.exec("UPDATE roster_part SET people = x'01020304'");
    CHECK(rosterOf(village.seen()) == People::bitmapOf(1, 3));
  }
  SECTION("does not outlive a change, nor its undo, nor its redo")
  {
    {
      Edit edit(village.workspace->db(), {"member-changed", {}});
      village.exec(behindItsBack);
      edit.commit();
    }
    CHECK(rosterOf(village.seen()) == People::bitmapOf(1, 3));
    village.workspace->recomputeLayers("edit"); // keeps it as it is now
    CHECK(rosterOf(village.seen()) == People::bitmapOf(1, 3));
    REQUIRE(village.workspace->changes().undo());
    CHECK(rosterOf(village.seen()) == People::bitmapOf(2, 1, 3));
    REQUIRE(village.workspace->changes().redo());
    CHECK(rosterOf(village.seen()) == People::bitmapOf(1, 3));
  }
  SECTION("leaves out staff when the community comes to want that")
  {
    village.exec("UPDATE member SET role = 1 WHERE id = 3");
    leaveOutStaff(*village.workspace);
    CHECK(village.seen()->population() == People::bitmapOf(2, 1, 2));
  }
  SECTION("is never that of the community before another window's change")
  {
    village.exec("UPDATE member SET role = 1 WHERE id = 3");
    const auto other = Workspace::open(village.file).value();
    // As late as can be: the community was read, and nothing else.
    const auto change = [](unsigned, void* context, void*, void* sql) {
      auto& late = *static_cast<Late*>(context);
      if (late.other &&
          std::string_view(static_cast<const char*>(sql)).find("merged_member") != std::string::npos)
        leaveOutStaff(*std::exchange(late.other, nullptr));
      return 0;
    };
    Late late{other.get()};
    sqlite3_trace_v2(village.workspace->db().handle(), SQLITE_TRACE_STMT, change, &late);
    const auto history = village.workspace->history();
    sqlite3_trace_v2(village.workspace->db().handle(), 0, nullptr, nullptr);
    REQUIRE_FALSE(late.other);
    CHECK(history->population() == People::bitmapOf(2, 1, 2));
  }
  SECTION("is checked against the members")
  {
    CHECK(village.workspace->check().empty());
    village.exec(behindItsBack);
    CHECK(village.workspace->check() ==
          std::vector<std::string>{"kept roster: 1 people differ from the members"});
  }
}
