// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/members/roster_file.h"
#include "tests/ui/printing.h"
#include "ui/members/filter_words.h"
#include "ui/members/member_query.h"

using namespace weilu;
using namespace weilu::ui;
using test::RosterFile;

namespace {

using Field = MemberFilter::Field;

struct Asked {
  Asked()
  {
    auto opened = Workspace::open(std::filesystem::path(file.path().toStdString()));
    REQUIRE(opened);
    workspace = std::move(*opened);
    auto read = readMemberSnapshot(*workspace, RosterFile::asOf(), {});
    REQUIRE(read);
    snapshot = *read;
  }
  /// The ids of those for whom \p filter holds.
  [[nodiscard]] std::vector<std::uint32_t> found() const
  {
    const People people = matching(filter, *snapshot, workspace->members());
    return {people.begin(), people.end()};
  }
  [[nodiscard]] std::int64_t tagNamed(const char* name) const
  {
    for (const Tag& tag : snapshot->tags) {
      if (tag.name == name)
        return tag.id.value;
    }
    return 0;
  }
  using Ids = std::vector<std::uint32_t>;

  RosterFile file;
  std::unique_ptr<Workspace> workspace;
  std::shared_ptr<const MemberSnapshot> snapshot;
  MemberFilter filter;
};

} // namespace

TEST_CASE("A filter of the member list", "[members]")
{
  Asked asked;
  MemberFilter& filter = asked.filter;

  SECTION("without conditions keeps those on the roster")
  {
    CHECK(asked.found().size() == RosterFile::onRoster);
    CHECK(filter.active().empty());
  }
  SECTION("looks at those who left, or at everybody")
  {
    filter.presence = Presence::Left;
    CHECK(asked.found() == Asked::Ids{4});
    filter.presence = Presence::Everybody;
    CHECK(asked.found().size() == RosterFile::people);
  }
  SECTION("finds by name, pinyin, initials, phone, e-mail, platform id, tag and nickname")
  {
    for (const char* text : {"张三", "zhangsan", "zs", "13765432109", "zhang.san@", "vip"}) {
      filter.search = text;
      INFO(text);
      CHECK(asked.found() == Asked::Ids{1});
    }
    filter.search = "小四";
    CHECK(asked.found() == Asked::Ids{2});
    filter.search = "900017";
    CHECK(asked.found() == Asked::Ids{3});
    filter.search = "nobody of this name";
    CHECK(asked.found().empty());
  }
  SECTION("narrows by each field")
  {
    filter.layers = {"expert", "active"};
    CHECK(asked.found() == Asked::Ids{1, 3});
    filter = {};
    filter.channels = {"微信群"};
    CHECK(asked.found() == Asked::Ids{1, 3});
    filter = {};
    filter.tags = {asked.tagNamed("vip"), asked.tagNamed("coffee")};
    CHECK(asked.found() == Asked::Ids{1, 2});
    filter = {};
    filter.standing = Standing::Member;
    CHECK(asked.found() == Asked::Ids{1});
    filter = {};
    filter.roles = {Role::Expert};
    CHECK(asked.found() == Asked::Ids{3});
    filter = {};
    filter.joinedWithin = 30;
    CHECK(asked.found() == Asked::Ids{5});
  }
  SECTION("narrows by activity, and the four parts are everybody")
  {
    filter.activity = ActivityFilter::Active7;
    CHECK(asked.found() == Asked::Ids{1, 3});
    filter.activity = ActivityFilter::Active30;
    CHECK(asked.found() == Asked::Ids{1, 3});
    filter.activity = ActivityFilter::Silent;
    CHECK(asked.found() == Asked::Ids{2});
    filter.activity = ActivityFilter::Never;
    CHECK(asked.found().size() == RosterFile::onRoster - 3);
  }
  SECTION("needs all conditions at once")
  {
    filter.channels = {"微信群"};
    filter.standing = Standing::Member;
    CHECK(asked.found() == Asked::Ids{1});
    CHECK(filter.active() == std::vector{Field::Standing, Field::Channel});
    filter.clear(Field::Standing);
    CHECK(asked.found() == Asked::Ids{1, 3});
  }
  SECTION("of another page's list shows exactly its people, also who left since")
  {
    People list;
    list.add(4U);
    list.add(1U);
    filter.people = PeopleList{"Two people", list};
    CHECK(asked.found() == Asked::Ids{1, 4});
    CHECK(filter_words::values(Field::People, filter, *asked.snapshot) == "Two people");
  }
}

TEST_CASE("A list that nobody is in", "[members]")
{
  Asked asked;
  asked.filter.tags = {asked.tagNamed("vip")};
  asked.filter.layers = {"silent"};
  const MemberAnswer none =
      answer({asked.filter, MemberSort::Name, false, asked.snapshot}, *asked.workspace, {});
  REQUIRE(none.order.empty());

  SECTION("says how many each condition alone would leave, on the roster asked for")
  {
    REQUIRE(none.blocking.size() == 2);
    CHECK(none.blocking[0].field == Field::Layer);
    CHECK(none.blocking[0].people == RosterFile::onRoster - 3);
    CHECK(none.blocking[1].field == Field::Tag);
    CHECK(none.blocking[1].people == 1); // 王五 has the tag, but left
  }
}
