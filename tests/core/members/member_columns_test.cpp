// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_store.h"
#include "tests/catch.h"

using namespace weilu;

namespace {

using Texts = std::vector<std::pair<std::int64_t, std::string>>;
using Numbers = std::vector<std::pair<std::int64_t, double>>;

Texts textsOf(const MemberStore& store, MemberStore::TextColumn column)
{
  Texts found;
  store.forEachText(column, [&](MemberId id, std::string_view text) { found.emplace_back(id.value, text); });
  return found;
}

Texts customOf(const MemberStore& store, const std::string& code)
{
  Texts found;
  store.forEachCustom(code, [&](MemberId id, std::string_view text) { found.emplace_back(id.value, text); });
  return found;
}

Numbers countersOf(const MemberStore& store, const std::string& code, int asOf)
{
  Numbers found;
  store.forEachCounter(code, {asOf}, [&](MemberId id, double value) { found.emplace_back(id.value, value); });
  return found;
}

} // namespace

TEST_CASE("Whole columns of people", "[members]")
{
  Database db = Database::inMemory();
  db.sql().exec("INSERT INTO member (id, city, region, occupation, organisation, position, language, "
                "channel, referrer, "
                "birthday, gender, source) VALUES "
                "(2, '上海', 'r', 'o', 'g', 'p', 'l', 'c', 'f', '--05-01', 2, 0), "
                "(1, 'Berlin', NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0), "
                "(3, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, 0)");
  const MemberStore store(db);
  using Column = MemberStore::TextColumn;

  SECTION("give everybody whose text is known, by id")
  {
    CHECK(textsOf(store, Column::City) == Texts{{1, "Berlin"}, {2, "上海"}});
    CHECK(textsOf(store, Column::Region) == Texts{{2, "r"}});
    CHECK(textsOf(store, Column::Occupation) == Texts{{2, "o"}});
    CHECK(textsOf(store, Column::Organisation) == Texts{{2, "g"}});
    CHECK(textsOf(store, Column::Position) == Texts{{2, "p"}});
    CHECK(textsOf(store, Column::Language) == Texts{{2, "l"}});
    CHECK(textsOf(store, Column::Channel) == Texts{{2, "c"}});
    CHECK(textsOf(store, Column::Referrer) == Texts{{2, "f"}});
    CHECK(textsOf(store, Column::Birthday) == Texts{{2, "--05-01"}});
  }
  SECTION("give people by gender")
  {
    CHECK(store.withGender(Gender::Female) == People::bitmapOf(2, 2, 3));
    CHECK(store.withGender(Gender::Male).isEmpty());
  }
  SECTION("give custom values and the newest snapshot of a counter")
  {
    db.sql().exec("INSERT INTO custom_field (id, code, label, type) VALUES (1, 'sign', 'Sign', 0), "
                  "(2, 'posts', 'Posts', 4)");
    db.sql().exec("INSERT INTO custom_value (member, field, value, source) VALUES (2, 1, 'leo', 0)");
    db.sql().exec("INSERT INTO counter (member, field, as_of, value, source) VALUES "
                  "(1, 2, 10, 5, 0), (1, 2, 20, 3, 0), (1, 2, 30, 9, 0), (2, 2, 25, 1.5, 0)");
    CHECK(customOf(store, "sign") == Texts{{2, "leo"}});
    CHECK(customOf(store, "no such field").empty());
    CHECK(countersOf(store, "posts", 9).empty());
    CHECK(countersOf(store, "posts", 20) == Numbers{{1, 3}});
    CHECK(store.counter(MemberId{1}, "posts", {29}) == 3.0);
    CHECK_FALSE(store.counter(MemberId{1}, "posts", {9}));
    CHECK_FALSE(store.counter(MemberId{3}, "posts", {99}));
    CHECK(countersOf(store, "posts", 99) == Numbers{{1, 9}, {2, 1.5}});
  }
}
