// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/core/intake/import_fixture.h"
#include "tests/core/members/member_tables.h"
#include "tests/laws.h"

#include <algorithm>

using namespace weilu;

namespace {

using Texts = std::map<std::string, std::string>;

/// What a person is, as simply as it can be kept.
struct Known {
  Texts fields; ///< nickname, city, note, custom:level; none: not known
  std::set<std::string> tags;
  bool doNotContact = false, declinesMail = false, acceptsMail = false;
  friend bool operator==(const Known&, const Known&) = default;
};
using Roster = std::map<std::string, Known>; ///< by id

/// One row of a file: cells by field.
struct Row {
  std::string id;
  Texts cells;
};

const std::vector<std::string> texts = {"nickname", "city", "note", "custom:level"};

/// How the reference takes a field in, said again in its own words.
ImportMode modeFor(const ImportOptions& options, const std::string& field)
{
  const auto own = options.fieldModes.find(field);
  if (own != options.fieldModes.end())
    return own->second;
  return options.mode == ImportMode::Fill ? ImportMode::Fill : ImportMode::Merge;
}

bool isFor(ImportMode mode, bool known) { return mode != (known ? ImportMode::Create : ImportMode::Update); }

bool isErased(const ImportOptions& options, const std::string& field)
{
  const bool everywhere = options.blanksErase && (field != "tags" || options.replaceTags);
  return (everywhere || options.blanksEraseIn.contains(field)) && modeFor(options, field) != ImportMode::Fill;
}

void takeTags(Known& person, const std::string& cell, const ImportOptions& options, bool known)
{
  const ImportMode mode = modeFor(options, "tags");
  if (!isFor(mode, known))
    return;
  const std::vector<std::string> given = splitList(cell, ";");
  const bool replaces = !given.empty() && options.replaceTags && mode != ImportMode::Fill;
  if (replaces || (given.empty() && isErased(options, "tags")))
    person.tags.clear();
  person.tags.insert(given.begin(), given.end());
}

Known slowlyMerged(Known person, const Row& row, const ImportOptions& options, bool known)
{
  for (const std::string& field : texts) {
    const ImportMode mode = modeFor(options, field);
    const std::string& cell = row.cells.at(field);
    if (!isFor(mode, known))
      continue;
    if (!cell.empty() && (mode != ImportMode::Fill || !person.fields.contains(field)))
      person.fields[field] = cell;
    else if (cell.empty() && isErased(options, field))
      person.fields.erase(field);
  }
  takeTags(person, row.cells.at("tags"), options, known);
  person.doNotContact = person.doNotContact || row.cells.at("do_not_contact") == "yes";
  const std::string& mail = row.cells.at("consent:email");
  person.declinesMail = person.declinesMail || mail == "no";
  person.acceptsMail = !person.declinesMail && (person.acceptsMail || mail == "yes");
  return person;
}

ImportCounts slowlyImport(Roster& roster, const std::vector<Row>& rows, const ImportOptions& options)
{
  ImportCounts counts;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool known = roster.contains(rows[i].id);
    if (options.leftOut.contains(i + 2)) {
      ++counts.leftOut;
      continue;
    }
    ++counts.rows;
    if (!known && options.mode == ImportMode::Update) {
      ++counts.rejected;
    } else if (known && options.mode == ImportMode::Create) {
      ++counts.unchanged;
    } else {
      Known& person = roster[rows[i].id];
      const Known before = person;
      person = slowlyMerged(before, rows[i], options, known);
      ++(!known ? counts.created : person == before ? counts.unchanged : counts.updated);
    }
  }
  return counts;
}

std::vector<Row> someRows()
{
  std::vector<Row> rows;
  for (const char* id : {"1", "2", "3", "4"}) {
    if (*rc::gen::inRange(0, 4) == 0)
      continue;
    Row row{id, {}};
    for (const std::string& field : texts)
      row.cells[field] = *rc::gen::element<std::string>("", "", "x", "y");
    row.cells["tags"] = *rc::gen::element<std::string>("", "a", "b", "a;b", "c");
    row.cells["do_not_contact"] = *rc::gen::element<std::string>("", "", "", "yes", "no");
    row.cells["consent:email"] = *rc::gen::element<std::string>("", "yes", "no");
    rows.push_back(std::move(row));
  }
  return rows;
}

ImportMode someMode()
{
  return *rc::gen::element(ImportMode::Merge, ImportMode::Create, ImportMode::Update, ImportMode::Fill);
}

ImportOptions someOptions(std::size_t rows)
{
  ImportOptions options(*rc::gen::element(ImportMode::Merge, ImportMode::Merge, ImportMode::Create,
                                          ImportMode::Update, ImportMode::Fill));
  for (const char* field : {"city", "nickname", "custom:level", "tags"}) {
    if (*rc::gen::inRange(0, 3) == 0)
      options.fieldModes[field] = someMode();
    if (*rc::gen::inRange(0, 3) == 0)
      options.blanksEraseIn.insert(field);
  }
  options.blanksErase = *rc::gen::inRange(0, 3) == 0;
  options.replaceTags = *rc::gen::arbitrary<bool>();
  for (std::uint64_t row = 2; row < rows + 2; ++row) {
    if (*rc::gen::inRange(0, 6) == 0)
      options.leftOut.insert(row);
  }
  return options;
}

std::string written(const std::vector<Row>& rows)
{
  std::string text = "id,nickname,city,note,level,tags,do_not_contact,mail\n";
  for (const Row& row : rows) {
    text += row.id;
    for (const char* field :
         {"nickname", "city", "note", "custom:level", "tags", "do_not_contact", "consent:email"})
      text += ',' + row.cells.at(field);
    text += '\n';
  }
  return text;
}

Known kept(const MemberRecord& record)
{
  Known person;
  const auto keep = [&person](const char* field, const std::string& value) {
    if (!value.empty())
      person.fields[field] = value;
  };
  keep("nickname", record.member.nickname);
  keep("city", record.member.city);
  keep("note", record.member.note);
  for (const CustomValue& custom : record.custom)
    keep("custom:level", custom.value);
  for (const Tag& tag : record.tags)
    person.tags.insert(tag.name);
  person.doNotContact = record.member.doNotContact;
  for (const Consent& consent : record.consents) {
    person.declinesMail = consent.state == ConsentState::No;
    person.acceptsMail = consent.state == ConsentState::Yes;
  }
  return person;
}

Roster kept(const ImportFixture& fixture)
{
  Roster roster;
  for (const std::uint32_t id : fixture.members.everybody()) {
    const MemberRecord record = fixture.members.record(MemberId{id}).value();
    roster[record.identities.at(0).value] = kept(record);
  }
  return roster;
}

ReadOptions mapped()
{
  ReadOptions options;
  options.as = ImportAs::Members;
  options.map = {{"id", "id"},
                 {"nickname", "nickname"},
                 {"city", "city"},
                 {"note", "note"},
                 {"level", "custom:level"},
                 {"tags", "tags"},
                 {"do_not_contact", "do_not_contact"},
                 {"mail", "consent:email"}};
  return options;
}

} // namespace

TEST_CASE("An import does what was chosen", "[intake][import][choices]")
{
  law("rows, modes, blanks and tags come out as the slow way has them, and undo takes all of it back", [] {
    ImportFixture fixture;
    Roster roster;
    std::vector<std::map<std::string, std::vector<std::string>>> states{memberTables(fixture.db)};
    for (int file = 0; file < 4; ++file) {
      const std::vector<Row> rows = someRows();
      if (rows.empty())
        continue;
      const ImportOptions options = someOptions(rows.size());
      const SourceFile source = ImportFixture::look(fixture.file("m.csv", written(rows)), mapped());
      const auto planned = planImport(fixture.stores, source, options);
      const auto report = applyImport(fixture.stores, source, options);
      RC_ASSERT(planned.has_value() && report.has_value());
      const ImportCounts counts = slowlyImport(roster, rows, options);
      for (const ImportCounts& found : {planned->counts, report->counts}) {
        RC_ASSERT(found.rows == counts.rows);
        RC_ASSERT(found.created == counts.created);
        RC_ASSERT(found.updated == counts.updated);
        RC_ASSERT(found.unchanged == counts.unchanged);
        RC_ASSERT(found.rejected == counts.rejected);
        RC_ASSERT(found.leftOut == counts.leftOut);
      }
      RC_ASSERT(kept(fixture) == roster);
      if (report->change.valid())
        states.push_back(memberTables(fixture.db));
    }
    for (; states.size() > 1; states.pop_back()) {
      RC_ASSERT(memberTables(fixture.db) == states.back());
      RC_ASSERT(fixture.changes.undo().has_value());
    }
    RC_ASSERT(memberTables(fixture.db) == states.front());
  });
}

TEST_CASE("Blank cells", "[intake][import][choices]")
{
  ImportFixture fixture;
  fixture.importText(
      "id,name,city,gender,joined_at,role,level,tags\n1,林晓雨,上海,女,2024-03-05,expert,5,vip\n");
  const auto before = fixture.dump();
  const std::string blank = "id,name,city,gender,joined_at,role,level,tags\n1,,,,,,,\n";
  ReadOptions read = {};
  read.as = ImportAs::Members;
  SECTION("erase nothing by themselves")
  {
    CHECK(fixture.importText(blank).counts.unchanged == 1);
    CHECK(fixture.dump() == before);
  }
  SECTION("clear everything but the name where they are to, and undo brings it back")
  {
    ImportOptions options;
    options.blanksErase = options.replaceTags = true;
    const ImportReport report = fixture.importText(blank, options);
    CHECK(report.counts.updated == 1);
    CHECK(report.fieldChanges.contains("city"));
    CHECK(report.fieldChanges.contains("tags"));
    const MemberRecord record = fixture.person("id", "1");
    CHECK(record.member.displayName == "林晓雨");
    CHECK(record.member.city.empty());
    CHECK(record.member.gender == Gender::Unknown);
    CHECK(record.member.role == Role::Member);
    CHECK_FALSE(record.member.joinedAt);
    CHECK(record.tags.empty());
    CHECK(fixture.importText(blank, options, "again.csv").counts.unchanged == 1);
    REQUIRE(fixture.changes.undo());
    for (const char* table : {"member", "member_tag", "custom_value", "tag"})
      CHECK(fixture.dump()[table] == before.at(table));
  }
  SECTION("clear only the columns asked for")
  {
    ImportOptions options;
    options.blanksEraseIn = {"city"};
    fixture.importText(blank, options);
    CHECK(fixture.person("id", "1").member.city.empty());
    CHECK(fixture.person("id", "1").member.gender == Gender::Female);
  }
  SECTION("are not blank when they cannot be read, nor in a torn row")
  {
    ImportOptions options;
    options.blanksErase = true;
    fixture.importText("id,name,joined_at,city\n1,林晓雨,someday,上海\n", options);
    CHECK(fixture.person("id", "1").member.joinedAt);
    fixture.importText("id,name,joined_at,city\n2,王伟,2024-01-01,北京\n1,林晓雨\n", options);
    CHECK(fixture.person("id", "1").member.city == "上海");
  }
  SECTION("give way to another row about the same person")
  {
    ImportOptions options;
    options.blanksErase = true;
    fixture.importText("id,name,city,note\n1,林晓雨,,\n1,林晓雨,杭州,\n", options);
    CHECK(fixture.person("id", "1").member.city == "杭州");
  }
}

TEST_CASE("Rows that are decided", "[intake][import][choices]")
{
  ImportFixture fixture;
  fixture.importText("id,name,phone,email\n1,林晓雨,13800000001,lin@example.com\n2,王伟,13800000002,\n");
  const MemberId lin = fixture.person("id", "1").member.id, wang = fixture.person("id", "2").member.id;
  // The id says one person, the phone another.
  const std::string torn = "id,name,phone,city\n1,谁,13800000002,上海\n";
  ImportOptions options;
  const auto decide = [&](RowDecision::Kind kind, MemberId person = {}) {
    options.decisions[2] = {kind, person, 0};
  };
  SECTION("stay out by themselves")
  {
    CHECK(fixture.importText(torn).counts.rejected == 1);
    CHECK(fixture.person("id", "1").member.city.empty());
  }
  SECTION("go to the person chosen, and the keys of others stay theirs")
  {
    decide(RowDecision::Kind::Person, wang);
    CHECK(fixture.importText(torn, options).counts.updated == 1);
    CHECK(fixture.members.find(wang)->city == "上海");
    CHECK(fixture.members.find(lin)->city.empty());
    CHECK(fixture.person("id", "1").member.id == lin);
  }
  SECTION("share a phone from then on, so that the same file asks nothing again")
  {
    decide(RowDecision::Kind::Person, lin);
    fixture.importText(torn, options);
    CHECK(fixture.members.find(lin)->city == "上海");
    CHECK(fixture.members.owners({"phone", "+8613800000002", {}}) == std::vector<MemberId>{lin, wang});
    CHECK(fixture.importText(torn, {}, "again.csv").counts.unchanged == 1);
  }
  SECTION("make somebody new")
  {
    decide(RowDecision::Kind::New);
    CHECK(fixture.importText(torn, options).counts.created == 1);
    CHECK(fixture.people() == 3);
    CHECK(fixture.person("id", "1").member.id == lin);
    REQUIRE(fixture.changes.undo());
    CHECK(fixture.people() == 2);
  }
  SECTION("are left out and counted so")
  {
    decide(RowDecision::Kind::LeaveOut);
    const ImportReport report = fixture.importText(torn, options);
    CHECK(report.counts.rows == 0);
    CHECK(report.counts.leftOut == 1);
    CHECK_FALSE(report.change.valid());
  }
  SECTION("follow an earlier row")
  {
    options.decisions[3] = {RowDecision::Kind::SameAs, {}, 2};
    const std::string two = "id,name,phone,city\n9,新人,13800000009,\n8,新人,13800000009,杭州\n";
    CHECK(fixture.importText(two).counts.rejected == 1);
    REQUIRE(fixture.changes.undo());
    CHECK(fixture.importText(two, options).counts.created == 1);
    CHECK(fixture.person("id", "9").member.city == "杭州");
    CHECK(fixture.person("id", "8").member.displayName == "新人");
  }
  SECTION("are refused when nobody is there")
  {
    decide(RowDecision::Kind::Person, {77});
    const auto file = ImportFixture::look(fixture.file("torn.csv", torn));
    const auto planned = planImport(fixture.stores, file, options);
    REQUIRE_FALSE(planned);
    CHECK(planned.error().code == RefusalCode::NoSuchMember);
    CHECK(planned.error().detail("found") == "77");
  }
}

TEST_CASE("Rows that are left out", "[intake][import][choices]")
{
  ImportFixture fixture;
  ImportOptions options;
  SECTION("of an activity file bring no event")
  {
    ReadOptions read;
    read.as = ImportAs::Activity;
    options.leftOut = {3};
    const auto file = fixture.file("e.csv", "id,at,kind\n1,2024-06-01,post\n2,2024-06-01,post\n");
    const ImportReport report = fixture.import(file, read, options);
    CHECK(report.counts.created == 1);
    CHECK(report.counts.leftOut == 1);
    CHECK(fixture.people() == 1);
  }
  SECTION("of a purchase file bring no order, and what follows is not another's")
  {
    ReadOptions read;
    read.as = ImportAs::Purchases;
    options.leftOut = {3};
    const auto file = fixture.file("o.csv", "id,at,amount,reference,product\n1,2024-06-01,10,A,tea\n"
                                            "2,2024-06-02,20,B,cup\n2,,,B,lid\n");
    const ImportReport report = fixture.import(file, read, options);
    CHECK(report.counts.created == 1);
    CHECK(report.counts.leftOut == 1);
    CHECK(report.counts.rejected == 1);
    CHECK(fixture.purchases.of(fixture.person("id", "1").member.id).at(0).product == "tea");
  }
}
