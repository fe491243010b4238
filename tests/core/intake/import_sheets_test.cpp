// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/source_parts.h"
#include "tests/catch.h"
#include "tests/core/intake/import_fixture.h"
#include "tests/core/intake/workbook_writer.h"

using namespace weilu;
using fixtures::Cells;
using fixtures::Table;

namespace {

std::filesystem::path formatFile(const std::string& name) { return fixtures::testData("formats/" + name); }

/// Every record of a file of delimited text, header and all.
Table tableOf(const std::filesystem::path& file)
{
  const SourceFile source = ImportFixture::look(file);
  CsvReader reader(openText(file, source.encoding), source.delimiter);
  return fixtures::cellsOf(reader);
}

/// The people of a community, each as one line of names and identities.
std::vector<std::string> people(const ImportFixture& fixture)
{
  std::vector<std::string> lines;
  for (const std::uint32_t id : fixture.members.everybody()) {
    const MemberRecord record = fixture.members.record({id}).value();
    std::set<std::string> identities;
    for (const Identity& identity : record.identities)
      identities.insert(identity.kind + "=" + identity.value);
    std::string line = record.member.displayName + "|" + record.member.nickname;
    for (const std::string& identity : identities)
      line += "|" + identity;
    lines.push_back(std::move(line));
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

} // namespace

TEST_CASE("A table is the same people as a sheet", "[intake][import][xlsx]")
{
  for (const char* name : {"discourse_user_list.csv", "qq_group_members.csv", "qq_group_members_titlerow.csv",
                           "slack_analytics_members.csv", "circle_members.csv", "shopify_customers.csv",
                           "shopify_orders.csv", "chatlog_messages.csv", "taobao_orders_gbk.csv",
                           "wecom_customers_scrm.csv", "youzan_customers.csv", "meetup_members.xls"}) {
    for (const Cells cells : {Cells::Text, Cells::Typed}) {
      INFO(name << (cells == Cells::Text ? " as texts" : " as a spreadsheet saves it"));
      ImportFixture fromText, fromSheet;
      const auto sheet = fromSheet.folder / "twin.xlsx";
      fixtures::writeWorkbook(sheet, {{"Sheet1", tableOf(formatFile(name))}}, cells);
      const SourceFile text = ImportFixture::look(formatFile(name)), twin = ImportFixture::look(sheet);
      CHECK(twin.preset == text.preset);
      CHECK(twin.as == text.as);
      CHECK(twin.rows == text.rows);
      const ImportCounts one = fromText.import(formatFile(name)).counts,
                         other = fromSheet.import(sheet).counts;
      CHECK(other.created == one.created);
      CHECK(other.rejected == one.rejected);
      CHECK(other.peopleCreated == one.peopleCreated);
      CHECK(people(fromSheet) == people(fromText));
      CHECK(fromSheet.events().size() == fromText.events().size());
    }
  }
}

TEST_CASE("Everything in an archive comes in, people first", "[intake][import][zip]")
{
  ImportFixture fixture;
  const auto file = fixture.folder / "export.zip";
  fixtures::writeZip(file, {{"orders.csv", bytesOf(formatFile("shopify_orders.csv"))},
                            {"people/customers.csv", bytesOf(formatFile("shopify_customers.csv"))}});
  const auto found = sourceParts(file);
  REQUIRE(found);
  REQUIRE(found->parts.size() == 2);
  CHECK(applyImport(fixture.stores, found->parts[0], ImportMode::Merge)->counts.created == 11);
  const ImportCounts orders = applyImport(fixture.stores, found->parts[1], ImportMode::Merge)->counts;
  CHECK(orders.created > 0);
  CHECK(orders.peopleCreated == 0);
  const std::vector<Source> sources = fixture.sources.list();
  std::set<std::string> names, prints;
  for (const Source& source : sources) {
    names.insert(source.fileName);
    prints.insert(source.fileHash);
  }
  CHECK(names == std::set<std::string>{"export.zip/orders.csv", "export.zip/people/customers.csv"});
  CHECK(prints.size() == 2);
}
