// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/source_file.h"
#include "core/intake/utf8.h"
#include "tests/core/intake/fixtures.h"
#include "tests/laws.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

using namespace weilu;
using namespace weilu::fixtures;

namespace {

RefusalCode refusal(const std::filesystem::path& path, const ReadOptions& options = {})
{
  const auto result = inspect(path, options);
  REQUIRE_FALSE(result);
  return result.error().code;
}

} // namespace

TEST_CASE("What a recognised export says", "[intake][formats]")
{
  SECTION("Slack: the day of claiming before the day of creation, months as words, in UTC")
  {
    const SourceFile file = inspect(testData("formats/slack_analytics_members.csv")).value();
    CHECK(file.platform == "slack");
    CHECK(column(file, "Claimed Date (UTC)").field == "joined_at");
    CHECK_FALSE(column(file, "Claimed Date (UTC)").fallback);
    CHECK(column(file, "Account created (UTC)").field == "joined_at");
    CHECK(column(file, "Account created (UTC)").fallback);
    CHECK(column(file, "Claimed Date (UTC)").format.zone == "UTC");
  }
  SECTION("WeChat: seconds since 1970, system messages set aside")
  {
    const SourceFile file = inspect(testData("formats/wechatmsg_legacy.csv")).value();
    CHECK(file.as == ImportAs::Activity);
    CHECK(file.platform == "wechat.wxid");
    CHECK(column(file, "CreateTime").format.dateFormat == "epoch");
    REQUIRE(file.rowRules.size() == 1);
    CHECK(file.rowRules[0].column == 2);
    CHECK(rowsOf(file).size() == 16);
  }
  SECTION("Discourse: roles from two flags, a second e-mail, own fields under their label")
  {
    const SourceFile file = inspect(testData("formats/discourse_user_list.csv")).value();
    CHECK(column(file, "admin").field == "role");
    CHECK(column(file, "moderator").field == "role");
    CHECK(column(file, "secondary_emails").field == "email");
    CHECK(column(file, "ip_address").field.empty());
    CHECK(column(file, "Occupation (custom user field)").field == "occupation");
    CHECK(column(file, "城市 (custom user field)").field == "custom:城市");
    CHECK(column(file, "created_at").format.zone == "UTC");
  }
  SECTION("Discord: what the file itself says of every row")
  {
    const SourceFile file = inspect(testData("formats/discord_chat_export.csv")).value();
    CHECK(file.constants == std::vector<std::pair<std::string, std::string>>{{"kind", "message"}});
    CHECK(column(file, "Content").field.empty());
  }
}

TEST_CASE("Mailchimp's three files are told apart, and each is the consent", "[intake][formats]")
{
  for (const auto& [name, state] :
       {std::pair("subscribed", "yes"), std::pair("unsubscribed", "no"), std::pair("cleaned", "no")}) {
    const auto path = sharedData(std::string("formats/real/mailchimp_") + name + ".csv");
    if (path.empty()) {
      WARN("the shared data are not here");
      return;
    }
    const SourceFile file = inspect(path).value();
    CHECK(file.preset == std::string("mailchimp-") + name);
    CHECK(file.constants == std::vector<std::pair<std::string, std::string>>{{"consent:email", state}});
    CHECK(file.rows == 5);
  }
}

TEST_CASE("Real bills are found below their preamble", "[intake][formats]")
{
  const auto alipay = sharedData("formats/real/alipay_records_gbk.csv"),
             wechat = sharedData("formats/real/wechatpay_records.csv");
  if (alipay.empty() || wechat.empty()) {
    WARN("the shared data are not here");
    return;
  }
  const SourceFile one = inspect(alipay).value();
  CHECK(one.encoding == "gb18030");
  CHECK(one.headerLine == 25);
  CHECK(one.as == ImportAs::Purchases);
  const SourceFile two = inspect(wechat).value();
  CHECK(two.headerLine == 17);
  CHECK(column(two, "金额(元)").field == "amount");
}

TEST_CASE("Files that are no tables are refused", "[intake][torture]")
{
  CHECK(refusal(testData("torture/st_empty.csv")) == RefusalCode::FileEmpty);
  CHECK(refusal(testData("torture/st_bom_only.csv")) == RefusalCode::FileEmpty);
  CHECK(refusal(testData("torture/st_html_error_page.csv")) == RefusalCode::WebPage);
  CHECK(refusal(testData("torture/nothing.csv")) == RefusalCode::FileNotFound);
  CHECK(refusal(testData("torture")) == RefusalCode::FileNotReadable);
  const auto png = inspect(testData("torture/st_not_csv_png.csv")).error();
  CHECK(png.code == RefusalCode::BinaryFile);
  CHECK(png.detail("found") == "png");
  // A workbook is read whatever it is called; this one is only the beginning of one.
  const auto torn = inspect(testData("torture/st_not_csv_xlsx_renamed.csv")).error();
  CHECK(torn.code == RefusalCode::DamagedFile);
  CHECK(torn.detail("found") == "xlsx");
  for (const auto& [text, kind] :
       {std::pair("{\"a\": 1}", "json"), std::pair("<?xml?><a><b>1</b></a>", "xml"),
        std::pair("It rained.\nIt rained again.\nIt rained again.\nIt rained again.\nIt rained again.\n",
                  "text")}) {
    INFO(text);
    const TempFile file(text);
    const auto refused = inspect(file.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == RefusalCode::NothingRecognised);
    CHECK(refused.error().detail("found") == kind);
  }
}

TEST_CASE("A wish that does not fit the file is refused", "[intake][refusals]")
{
  ReadOptions options;
  SECTION("another encoding, with the row that shows it")
  {
    options.encoding = "utf-8";
    const auto gbk = inspect(testData("torture/enc_gbk.csv"), options);
    REQUIRE_FALSE(gbk);
    CHECK(gbk.error().code == RefusalCode::WrongEncoding);
    CHECK(gbk.error().detail("found") == "utf-8");
    CHECK(gbk.error().detail("row") == "2");
    options.encoding = "gbk";
    CHECK(refusal(testData("formats/wecom_customers_scrm.csv"), options) == RefusalCode::WrongEncoding);
    options.encoding = "utf-16";
    CHECK(refusal(testData("torture/enc_utf8.csv"), options) == RefusalCode::WrongEncoding);
    options.encoding = "utf-8";
    CHECK(refusal(testData("torture/enc_utf16le_nobom.csv"), options) == RefusalCode::WrongEncoding);
  }
  SECTION("not one that leaves only a torn byte over")
  {
    options.encoding = "utf-8";
    CHECK(inspect(testData("torture/enc_utf8_one_bad_byte.csv"), options));
    options.encoding = "utf-16";
    CHECK(inspect(testData("torture/enc_utf16be_bom.csv"), options).value().encoding == "utf-16be");
    options.encoding = "GBK";
    CHECK(inspect(testData("torture/enc_gbk.csv"), options).value().encoding == "gb18030");
  }
  SECTION("an encoding or a preset nobody knows")
  {
    options.encoding = "klingon";
    CHECK(refusal(testData("torture/enc_utf8.csv"), options) == RefusalCode::UnknownEncoding);
    options = {};
    options.preset = "klingon";
    CHECK(refusal(testData("torture/enc_utf8.csv"), options) == RefusalCode::UnknownPreset);
  }
}

TEST_CASE("The operator decides before anything is detected", "[intake][options]")
{
  const TempFile file("a;b,c\n1;2,3\n");
  ReadOptions options;
  options.delimiter = U';';
  CHECK(inspect(file.path(), options).value().columns.size() == 2);
  options.delimiter = U',';
  CHECK(column(inspect(file.path(), options).value(), "a;b").index == 0);
  options.headerLine = 0;
  CHECK(inspect(file.path(), {{}, {}, {}, U',', 0, {{"#1", "name"}}, {}}).value().rows == 2);
  options = {};
  options.as = ImportAs::Activity;
  CHECK(inspect(testData("torture/enc_utf8.csv"), options).value().as == ImportAs::Activity);
  options.as = ImportAs::Members;
  options.preset = "circle";
  CHECK(inspect(testData("torture/enc_utf8.csv"), options).value().preset == "circle");
}

TEST_CASE("Reading can be cancelled", "[intake][options]")
{
  std::stop_source stop;
  stop.request_stop();
  CHECK_THROWS_AS(inspect(testData("torture/enc_utf8.csv"), {}, Control(stop.get_token(), {})), Cancelled);
}

TEST_CASE("The parser suites of others", "[intake][dialects]")
{
  const auto folder = sharedData("csv-dialects/csv-spectrum");
  if (folder.empty()) {
    WARN("the shared data are not here");
    return;
  }
  for (const auto& entry : std::filesystem::directory_iterator(folder / "csvs")) {
    const std::string name = entry.path().stem().string();
    if (name == "location_coordinates") // its answer has another number
      continue;
    INFO(name);
    std::ifstream file(folder / "json" / (name + ".json"));
    const auto expected = nlohmann::ordered_json::parse(file);
    const SourceFile source = inspect(entry.path()).value();
    const Table rows = rowsOf(source);
    REQUIRE(rows.size() == expected.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
      for (const SourceColumn& col : source.columns)
        CHECK(rows[i][col.index] == expected[i].at(col.header).get<std::string>());
    }
  }
}

TEST_CASE("The sample files of another parser", "[intake][dialects]")
{
  const auto folder = sharedData("csv-dialects/papaparse");
  if (folder.empty()) {
    WARN("the shared data are not here");
    return;
  }
  const auto look = [&folder](const char* name) { return inspect(folder / name).value(); };
  SECTION("two lines, also behind a byte order mark")
  {
    for (const char* name : {"sample.csv", "utf-8-bom-sample.csv"}) {
      INFO(name);
      CsvReader reader(openText({folder / name, {}}, "utf-8"), U',');
      CHECK(cellsOf(reader) == Table{{"A", "B", "C"}, {"X", "Y", "Z"}});
      CHECK(rowsOf(look(name)) == Table{{"X", "Y", "Z"}});
    }
  }
  SECTION("an empty cell at the start of a line")
  {
    CHECK(rowsOf(look("sample-header.csv")) ==
          Table{{"test title 01", "test name 01"}, {"", "test name 02"}});
  }
  SECTION("people without a header")
  {
    const SourceFile file = look("long-sample.csv");
    CHECK(file.headerLine == 0);
    CHECK(file.rows == 8);
    CHECK(file.columns.size() == 7);
    CHECK(file.columns[2].field == "email");
    CHECK(rowsOf(file)[7][2] == "posuere.vulputate.lacus@Donecsollicitudin.example");
  }
  SECTION("two thousand lines")
  {
    const Table rows = rowsOf(look("verylong-sample.csv"));
    REQUIRE(rows.size() == 2000);
    CHECK(rows[1] == std::vector<std::string>{"Etiam a dolor vitae est vestibulum", "84", "DEF"});
    CHECK(rows[2] == std::vector<std::string>{"Lorem ipsum dolor sit", "42", "ABC"});
    for (const auto& row : rows)
      CHECK((row[1] == "42" || row[1] == "84"));
  }
}

TEST_CASE("Random tables in every encoding read back", "[intake][formats]")
{
  law("encoding × delimiter × line end", [] {
    const auto encoding = *rc::gen::element<std::string>("utf-8", "gb18030", "utf-16le", "utf-16be", "big5");
    const auto delimiter = *rc::gen::element<std::string>(",", "\t", ";", "|");
    const auto lineEnd = *rc::gen::element<std::string>("\n", "\r\n", "\r");
    const auto word =
        rc::gen::element<std::string>("陳凱文", "王", "電話", "a", "b c", "1", "+", "x@example.com", "-");
    const auto rows = *rc::gen::container<Table>(rc::gen::container<std::vector<std::string>>(3, word));
    std::string text = "姓名" + delimiter + "email" + delimiter + "note" + lineEnd;
    for (const auto& row : rows)
      text += row[0] + delimiter + "\"" + row[1] + "\"" + delimiter + row[2] + lineEnd;
    const TempFile file((encoding == "utf-16be" ? std::string("\xFE\xFF") : "") + encoded(text, encoding));
    ReadOptions options;
    options.encoding = encoding;
    const auto result = inspect(file.path(), options);
    RC_ASSERT(result.has_value());
    RC_ASSERT(toUtf8(result->delimiter) == delimiter);
    RC_ASSERT(rowsOf(*result) == rows);
    RC_ASSERT(result->rows == rows.size());
  });
}
