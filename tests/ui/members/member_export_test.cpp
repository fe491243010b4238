// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/scratch.h"
#include "tests/ui/members/roster_file.h"
#include "tests/ui/printing.h"
#include "ui/members/member_edits.h"
#include "ui/members/member_export.h"

#include <stop_token>

using namespace weilu;
using namespace weilu::ui;
using test::RosterFile;

namespace {

struct Exported {
  Exported() { open(roster.path().toStdString()); }
  void open(const std::filesystem::path& path)
  {
    auto opened = Workspace::open(path);
    REQUIRE(opened);
    workspace = std::move(*opened);
  }
  [[nodiscard]] std::shared_ptr<const MemberSnapshot> snapshot() const
  {
    auto read = readMemberSnapshot(*workspace, RosterFile::asOf(), {});
    REQUIRE(read);
    return *read;
  }
  /// The lines of a file with the people \p ids, without the header.
  [[nodiscard]] std::string lines(const std::vector<MemberId>& ids, bool withContact = false)
  {
    const auto file = folder / "members.csv";
    const auto written = exportMembers(*workspace, *snapshot(), ids, withContact, file, {});
    REQUIRE(written);
    CHECK(written->rows == ids.size());
    const std::string all = bytesOf(file);
    header = all.substr(0, all.find('\n') + 1);
    return all.substr(header.size());
  }

  RosterFile roster;
  Scratch folder;
  std::unique_ptr<Workspace> workspace;
  std::string header;
};

constexpr MemberId zhang{1}, wang{4};

} // namespace

TEST_CASE("A file of members", "[members]")
{
  Exported exported;

  SECTION("has the columns of the generic member file, and contacts only when wanted")
  {
    CHECK(exported.lines({zhang}) == ",张三,,2023-02-09 09:00:00,,member,member,,,微信群,,杭州,,,,,active,"
                                     "2024-03-15,vip,\r\n");
    CHECK(exported.header.find("identity:discourse,name,nickname,joined_at,left_at,") == 3);
    CHECK(exported.header.substr(0, 3) == "\xEF\xBB\xBF");
    CHECK(exported.header.find("email") == std::string::npos);
    const std::string whole = exported.lines({zhang}, true);
    CHECK(exported.header.find("email,phone") != std::string::npos);
    CHECK(whole.find("zhang.san@example.com,") != std::string::npos);
  }
  SECTION("runs no formula")
  {
    Member evil = *exported.workspace->members().find(wang);
    evil.displayName = "=1+1";
    evil.note = "@SUM(A1)";
    REQUIRE(member_edits::save(*exported.workspace, {evil, {}, {}}));
    const std::string line = exported.lines({wang});
    CHECK(line.find(",=1") == std::string::npos);
    CHECK(line.find(",@SUM") == std::string::npos);
  }
  SECTION("tells moments by the clock of the day, also where it was changed")
  {
    Community community = exported.workspace->community();
    community.zone = "Europe/Berlin";
    REQUIRE(exported.workspace->saveCommunity(community, {"community-edited", {}}));
    Member member = *exported.workspace->members().find(wang);
    const Zone berlin = *Zone::named("Europe/Berlin");
    member.joinedAt = berlin.moment(*Date::of(2023, 3, 26), 12 * 3600); // the day has 23 hours
    REQUIRE(member_edits::save(*exported.workspace, {member, {}, {}}));
    CHECK(exported.lines({wang}).find("2023-03-26 12:00:00") != std::string::npos);
  }
  SECTION("comes in again and changes nothing")
  {
    std::vector<MemberId> known;
    for (const int id : {1, 3})
      known.push_back({id});
    (void)exported.lines(known, true);
    const auto file = inspect(exported.folder / "members.csv", {}, {});
    REQUIRE(file);
    const auto plan = planImport(exported.workspace->intakeStores(), *file, ImportMode::Merge);
    REQUIRE(plan);
    CHECK(plan->counts.rows == 2);
    CHECK(plan->counts.unchanged == 2);
    CHECK(plan->problems.empty());
  }
}

TEST_CASE("Writing a file of members", "[members]")
{
  Exported exported;
  const auto file = exported.folder / "members.csv";

  SECTION("that is cancelled leaves the file of before")
  {
    writeBytes(file, "before");
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(exportMembers(*exported.workspace, *exported.snapshot(), {zhang}, false, file,
                                  Control(stop.get_token(), {})),
                    Cancelled);
    CHECK(bytesOf(file) == "before");
    CHECK(std::distance(std::filesystem::directory_iterator(exported.folder.folder()), {}) == 1);
  }
  SECTION("where no file can be is refused")
  {
    const auto refused = exportMembers(*exported.workspace, *exported.snapshot(), {zhang}, false,
                                       exported.folder / "no such folder" / "members.csv", {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::FileNotWritable);
  }
}
