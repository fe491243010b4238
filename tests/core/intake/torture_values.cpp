// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_line.h"
#include "core/intake/cell_value.h"
#include "core/intake/field_column.h"
#include "core/intake/moment_reader.h"
#include "tests/catch.h"
#include "tests/core/intake/torture.h"

namespace weilu {

namespace {

using Problems = std::multiset<std::string>;
using Names = std::vector<std::string>;
using fixtures::Table;

/// Joining dates in the order of the file.
Names joined(const Tried& tried)
{
  Names dates;
  for (const MemberRecord& person : tried.people())
    dates.push_back(Tried::joined(person));
  return dates;
}

Names tagNames(const MemberRecord& person)
{
  Names names;
  for (const Tag& tag : person.tags)
    names.push_back(tag.name);
  std::sort(names.begin(), names.end());
  return names;
}

std::string consentOf(const MemberRecord& person)
{
  return person.consents.empty() ? "" : person.consents.front().state == ConsentState::Yes ? "yes" : "no";
}

void oneDatePerColumn(Tried& tried)
{
  const Zone london = Zone::named("UTC").value();
  for (const SourceColumn& listed : tried.look().columns) {
    INFO(listed.header);
    ReadOptions options;
    options.map = {{listed.header, "joined_at"}};
    const SourceFile file = tried.look(options);
    const SourceColumn& column = fixtures::column(file, listed.header);
    MomentReader moments(column.format, london);
    const auto read = moments.read(tried.rows().at(0).at(column.index));
    CHECK(read.cell.kind == DateCell::Kind::Value);
    // One row cannot tell 5 March from 3 May: it is taken the usual way, and that is said.
    CHECK(london.dateOf(read.moment).iso() == (listed.header == "dmy" ? "2024-05-03" : "2024-03-05"));
    CHECK((listed.header != "excel_serial_time" || read.cell.second == 12 * 3600));
    const bool open = listed.header == "mdyy" || listed.header == "dmy" || listed.header == "ampm" ||
                      listed.header == "dot_de";
    CHECK(column.format.dateOrderAssumed == open);
  }
}

void money(Tried& tried)
{
  const Table rows = tried.rows();
  const auto minor = [&rows](std::size_t row, std::size_t column) {
    const auto read = readMoney(rows.at(row).at(column));
    return read ? std::optional(read->minor) : std::nullopt;
  };
  CHECK(minor(0, 1) == 123450);
  CHECK(minor(0, 2) == 2816);
  CHECK(minor(0, 3) == 100000);
  CHECK(minor(0, 4) == -123400);
  CHECK_FALSE(minor(0, 5)); // 12%
  CHECK(minor(0, 6) == 123);
  CHECK(minor(1, 1) == 123450);
  CHECK(readMoney(rows[1][2]) == Money{9900, "USD"});
  CHECK(minor(1, 3) == 5500000);
  CHECK(minor(1, 4) == -300);
  CHECK(isMissing(rows[1][5], ColumnFormat::Kind::Money));
  CHECK(minor(1, 6) == 0);
  CHECK(tried.problems().empty()); // the empty eighth cell is none

  // The same as what was paid: nothing becomes 0 without a word.
  ImportFixture& fixture = tried.fixture;
  const ImportReport report = fixture.import(fixture.file(
      "paid.csv", "id,at,amount\n1,2024-01-01,—\n2,2024-01-02,免费\n3,2024-01-03,12%\n4,2024-01-04,0\n"));
  CHECK(report.counts.created == 4);
  CHECK(ImportFixture::problems(report) ==
        std::map<std::string, std::uint64_t>{{"zero-amount", 2}, {"bad-money", 1}});
}

void phones(Tried& tried)
{
  const Problems problems = tried.problems();
  for (const char* bad :
       {"6 bad-phone phone", "7 masked-phone phone", "10 bad-phone phone", "15 bad-phone phone"})
    CHECK(problems.contains(bad));
  CHECK(tried.fixture.people() == 8);
  // A, B, C, D, H, J, L and M are one person, called as the last row says.
  CHECK(Tried::keys(tried.named("M"), "phone") == Names{"+8613800000001", "+8613800000002"});
  for (const char* nobody : {"E", "F", "I", "N", "O"})
    CHECK(Tried::keys(tried.named(nobody), "phone").empty());
  CHECK(Tried::keys(tried.named("G"), "phone") == Names{"+861065550101;ext=8001"});
  CHECK(Tried::keys(tried.named("K"), "phone") == Names{"+12025550119"});
}

void emails(Tried& tried)
{
  CHECK(tried.problems() == Problems{"6 bad-email email", "7 bad-email email", "14 shared-email email"});
  CHECK(tried.fixture.people() == 13);
  const std::vector<std::pair<const char*, Names>> expected = {
      {"A", {"a.b@example.com"}},
      {"B", {"b@example.com"}},
      {"C", {"c@example.com"}},
      {"D", {"d1@example.com", "d2@example.com"}},
      {"E", {}},
      {"F", {}},
      {"G", {"g@example.com"}},
      {"H", {"h@例子.测试"}},
      {"I", {"i+tag@example.com"}},
      {"J", {}},
      {"K", {"k@example.com"}},
      {"L", {"l@example.com"}},
      {"M", {"l@example.com"}},
  };
  for (const auto& [name, keys] : expected) {
    INFO(name);
    CHECK(Tried::keys(tried.named(name), "email") == keys);
  }
}

void genders(Tried& tried)
{
  const Problems problems = tried.problems();
  CHECK(problems == Problems{"9 unknown-choice 性别", "10 unknown-choice 性别", "11 unknown-choice 性别"});
  std::string letters;
  for (const MemberRecord& person : tried.people())
    letters += "?mfo"[static_cast<int>(person.member.gender)];
  CHECK(letters == "mfmfmff?????mfmfmfo?"); // 0, 1 and 2 are nothing without a platform
}

void formulas(Tried& tried)
{
  CHECK(tried.problems().empty());
  CHECK(tried.names() == Names{"=cmd|'/C calc'!A0", "-2+3", "=HYPERLINK(\"http://example.com\",\"x\")"});
  CHECK(tried.named("-2+3").member.note == "+44 123");
  // Written so that no spreadsheet runs them, and read again as they are.
  for (const MemberRecord& person : tried.people()) {
    const std::string safe = neutralised(person.member.displayName);
    CHECK(safe == "'" + person.member.displayName);
    SourceRow row;
    row.cells = {safe};
    FieldColumn name;
    name.column = 0;
    CHECK(name.cell(row) == person.member.displayName);
  }
}

void unicodeNames(Tried& tried)
{
  CHECK(tried.problems().empty());
  const Names names = tried.names();
  REQUIRE(names.size() == 11);
  CHECK(names[1] == "👨‍👩‍👧‍👦 family");
  CHECK(names[4] == names[5]); // composed
  CHECK(names[6] == "evil");   // nothing that turns the page
  CHECK(names[7] == "全角空格");
  CHECK(names[8] == "𠮷野家");
}

const BadInputs inputs = {
    {"val_excel_text_formula.csv",
     [](Tried& tried) {
       CHECK(tried.problems().empty());
       CHECK(Tried::keys(tried.people()[0], "id") == Names{"00123"});
       CHECK(Tried::keys(tried.people()[1], "id") == Names{"00456"});
       CHECK(Tried::keys(tried.people()[0], "phone") == Names{"+8613800000001"});
       CHECK(Tried::keys(tried.people()[1], "phone") == Names{"+8613800000002"});
     }},
    {"val_scientific_phone.csv",
     [](Tried& tried) {
       CHECK(tried.problems() == Problems{"2 bad-phone 手机号", "3 bad-phone 手机号", "3 bad-number QQ号"});
       CHECK(tried.fixture.people() == 3);
       CHECK(Tried::keys(tried.named("林晓雨"), "phone").empty());
       CHECK(Tried::keys(tried.named("欧阳"), "phone") == Names{"+8613800000004"});
     }},
    {"val_leading_apostrophe_tab.csv",
     [](Tried& tried) {
       ReadOptions options;
       options.map = {{"订单号", "custom:订单号"}};
       CHECK(tried.problems(options).empty());
       const std::vector<MemberRecord> people = tried.people();
       REQUIRE(people.size() == 2);
       CHECK(Tried::keys(people[0], "id") == Names{"7210448301122"});
       CHECK(Tried::keys(people[1], "id") == Names{"7210448301123"});
       CHECK(Tried::keys(people[0], "phone") == Names{"+8613800000001"});
       CHECK(people[0].custom.at(0).value == "2502281110040167");
       CHECK(people[1].custom.at(0).value == "2502270181541103443");
     }},
    {"val_big_ints.csv",
     [](Tried& tried) {
       CHECK(tried.problems().empty());
       CHECK(tried.fixture.people() == 2);
       CHECK(Tried::keys(tried.people()[0], "discord") == Names{"1100000001234567891"});
       CHECK(Tried::keys(tried.people()[1], "discord") == Names{"1100000001234567892"});
     }},
    {"val_money.csv", money},
    {"val_dates_one_per_column.csv", oneDatePerColumn},
    {"val_dates_mdy_proven.csv",
     [](Tried& tried) {
       CHECK(tried.problems().empty());
       CHECK(joined(tried) == Names{"2024-03-04", "2024-02-13", "2023-12-01"});
     }},
    {"val_dates_dmy_proven.csv",
     [](Tried& tried) {
       CHECK(tried.problems().empty());
       CHECK(joined(tried) == Names{"2024-04-03", "2024-02-13", "2023-01-12"});
     }},
    {"val_dates_ambiguous.csv",
     [](Tried& tried) {
       CHECK(tried.problems() == Problems{"1 assumed-date-order joined"});
       CHECK(joined(tried) == Names{"2024-03-04", "2024-05-06", "2023-12-01"});
       Tried other("val_dates_ambiguous.csv");
       ReadOptions options;
       options.dateOrder = {{"joined", "dmy"}};
       CHECK(other.problems(options).empty());
       CHECK(joined(other) == Names{"2024-04-03", "2024-06-05", "2023-01-12"});
     }},
    {"val_dates_contradictory.csv",
     [](Tried& tried) {
       CHECK(tried.problems() == Problems{"1 assumed-date-order joined", "2 bad-date joined"});
       CHECK(joined(tried) == Names{"", "2024-02-13"});
     }},
    {"val_dates_bad.csv",
     [](Tried& tried) {
       CHECK(tried.problems() == Problems{"2 bad-date joined", "5 epoch-date joined", "6 bad-date joined",
                                          "8 bad-date joined", "10 bad-date joined", "11 bad-date joined",
                                          "12 bad-date joined", "13 bad-date joined"});
       CHECK(joined(tried) == Names(12));
       Tried expiry("val_dates_bad.csv");
       ReadOptions options;
       options.map = {{"joined", "term_ends"}};
       CHECK_FALSE(expiry.problems(options).contains("6 bad-date joined")); // never expires
     }},
    {"val_dates_dst_and_zone.csv",
     [](Tried& tried) {
       CHECK(tried.problems().empty());
       const std::vector<Event> events = tried.fixture.events();
       REQUIRE(events.size() == 4);
       CHECK(events[0].at == Moment{1704040200});
       CHECK(events[1].at == events[0].at);
       CHECK(events[2].at == Moment{1710055800});
       CHECK(events[3].at == events[2].at);
       CHECK(Zone::named("Asia/Shanghai").value().dateOf(events[0].at).iso() == "2024-01-01");
       CHECK(Zone::named("Europe/London").value().dateOf(events[0].at).iso() == "2023-12-31");
     }},
    {"val_booleans.csv",
     [](Tried& tried) {
       CHECK(tried.problems().empty());
       Names states;
       for (const MemberRecord& person : tried.people())
         states.push_back(consentOf(person));
       Names expected;
       for (int pair = 0; pair < 9; ++pair)
         expected.insert(expected.end(), {"yes", "no"});
       expected.insert(expected.end(), {"", ""});
       CHECK(states == expected);
     }},
    {"val_genders.csv", genders},
    {"val_formula_injection.csv", formulas},
    {"val_null_like.csv",
     [](Tried& tried) {
       CHECK(tried.problems().empty());
       CHECK(tried.names() == Names{"Jennifer Null", "NA", "true", "0"});
       CHECK(tried.named("0").member.city.empty());
       CHECK(tried.named("0").member.organisation.empty());
       CHECK(tried.named("true").member.organisation.empty());
     }},
    {"val_emails.csv", emails},
    {"val_phones.csv", phones},
    {"val_tags.csv",
     [](Tried& tried) {
       CHECK(tried.problems().empty());
       for (const char* name : {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"}) {
         INFO(name);
         CHECK(tagNames(tried.named(name)) == Names{"vip", "核心"});
       }
       // One tag, spelled as it was first.
       CHECK(tagNames(tried.named("K")) == Names{"vip"});
     }},
    {"val_names_unicode.csv", unicodeNames},
};

const BadInputs rosters = {
    {"dup_within_file.csv",
     [](Tried& tried) {
       CHECK(tried.problems() ==
             Problems{"3 duplicate-in-file email", "4 duplicate-in-file phone", "9 shared-email email"});
       CHECK(tried.fixture.people() == 6);
       const MemberRecord xiaoyu = tried.fixture.person("phone", "+8613800000001");
       CHECK(Tried::joined(xiaoyu) == "2023-05-01");
       CHECK(xiaoyu.member.displayName == "Xiaoyu Lin");
       CHECK(tried.named("林晓雨").member.id != xiaoyu.member.id);
       const Names names = tried.names();
       CHECK(std::count(names.begin(), names.end(), "王伟") == 2);
       CHECK(tried.named("张三").member.id != tried.named("李四").member.id);
     }},
    {"reimport_v1.csv",
     [](Tried& tried) {
       CHECK(tried.problems().empty());
       CHECK(tried.names() == Names{"林晓雨", "王伟", "旧成员"});
     }},
    {"reimport_v2.csv",
     [](Tried& tried) {
       ImportFixture& fixture = tried.fixture;
       const auto first = test::testData("torture/reimport_v1.csv");
       ReadOptions options;
       options.map = {{"level", "custom:level"}};
       fixture.import(first, options);
       const auto before = fixture.dump();
       const ImportReport report = tried.import(options);
       CHECK(report.counts.created == 1);
       CHECK(report.counts.updated == 2);
       CHECK(fixture.people() == 4); // who is missing is not gone
       const MemberRecord one = fixture.person("id", "1"), two = fixture.person("id", "2");
       CHECK(one.member.city == "上海");
       CHECK(Tried::keys(one, "email") == Names{"xiaoyu.lin@example.com", "xiaoyu.new@example.com"});
       CHECK(two.custom.at(0).value == "活跃");
       const auto after = fixture.dump();
       CHECK(tried.import(options).counts.unchanged == 3);
       CHECK(fixture.dump() == after);
       REQUIRE(fixture.changes.undo());
       // What an import brought is remembered after it was undone, so that it can be redone.
       const std::set<std::string> memory{"event_withdrawn", "identity_hint", "source_people"};
       for (const auto& [table, rows] : fixture.dump()) {
         INFO(table);
         CHECK((memory.contains(table) || rows == before.at(table)));
       }
     }},
};

} // namespace

const BadInputs& badValues() { return inputs; }
const BadInputs& badRosters() { return rosters; }

} // namespace weilu
