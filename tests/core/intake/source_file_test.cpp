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

/// The encodings as the answer keys call them.
std::string canonical(std::string name)
{
  if (name == "utf-8-sig" || name == "utf-8 with 1 invalid byte")
    return "utf-8";
  if (name == "gbk" || name == "gbk/gb18030")
    return "gb18030";
  if (name == "cp1252")
    return "windows-1252";
  if (name == "cp932")
    return "shift_jis";
  if (name == "utf-16-le" || name == "utf-16-le+BOM")
    return "utf-16le";
  return name == "utf-16-be" ? "utf-16be" : name;
}

std::string delimiterName(char32_t delimiter)
{
  return delimiter == 0 ? "none" : delimiter == U'\t' ? "\\t" : toUtf8(delimiter);
}

RefusalCode refusal(const std::filesystem::path& path, const ReadOptions& options = {})
{
  const auto result = inspect(path, options);
  REQUIRE_FALSE(result);
  return result.error().code;
}

/// The rows of INDEX.csv, by their header.
std::vector<std::map<std::string, std::string>> index()
{
  CsvReader reader(openText(testData("formats/INDEX.csv"), "utf-8"), U',');
  const Table table = cellsOf(reader);
  std::vector<std::map<std::string, std::string>> rows;
  for (std::size_t i = 1; i < table.size(); ++i) {
    rows.emplace_back();
    for (std::size_t j = 0; j < table[0].size(); ++j)
      rows.back()[table[0][j]] = table[i][j];
  }
  return rows;
}

const std::map<std::string, std::string> presetOf{
    {"discourse_user_list.csv", "discourse"},
    {"slack_members_admin.csv", "slack-members"},
    {"slack_analytics_members.csv", "slack-analytics"},
    {"discord_chat_export.csv", "discord-chat-csv"},
    {"discord_members_bot.csv", "discord-members"},
    {"telegram_members_scrape.csv", "telegram-members"},
    {"wechatmsg_legacy.csv", "wechatmsg-legacy"},
    {"wechatmsg_v2_zh.csv", "wechatmsg-v2"},
    {"wechat_contacts.csv", "wechat-contacts"},
    {"chatlog_messages.csv", "chatlog"},
    {"chatlog_contacts_unquoted.csv", "chatlog-contacts"},
    {"pywxdump_messages.csv", "pywxdump"},
    {"wecom_customers_scrm.csv", "wecom-customers"},
    {"qq_group_members.csv", "qq-group"},
    {"qq_group_members_titlerow.csv", "qq-group"},
    {"circle_members.csv", "circle"},
    {"ghost_members_export.csv", "ghost"},
    {"shopify_customers.csv", "shopify-customers"},
    {"shopify_orders.csv", "shopify-orders"},
    {"stripe_customers.csv", "stripe-customers"},
    {"stripe_payments.csv", "stripe-payments"},
    {"substack_email_list.csv", "substack"},
    {"patreon_members.csv", "patreon"},
    {"meetup_members.xls", "meetup"},
    {"hubspot_contacts.csv", "hubspot"},
    {"kit_subscribers.csv", "kit"},
    {"taobao_orders_gbk.csv", "taobao-orders"},
    {"xiaoe_users.csv", "xiaoe-users"},
    {"youzan_customers.csv", "youzan-customers"},
    {"github_stargazers.csv", "github-stargazers"},
    {"google_contacts_2024.csv", "google-contacts"},
    {"outlook_contacts.csv", "outlook-contacts"},
};

} // namespace

TEST_CASE("Every export of the formats is read as the index says", "[intake][formats]")
{
  std::size_t tables = 0;
  for (const auto& row : index()) {
    const auto path = testData("formats/" + row.at("file"));
    if (row.at("header_line") == "-" || !std::filesystem::exists(path))
      continue;
    INFO(row.at("file"));
    const auto result = inspect(path);
    REQUIRE(result);
    CHECK(result->encoding == canonical(row.at("encoding")));
    CHECK(delimiterName(result->delimiter) == row.at("delimiter"));
    CHECK(result->headerLine == std::stoul(row.at("header_line")));
    CHECK(result->rows == std::stoul(row.at("data_rows")));
    CHECK(result->undecodable == 0);
    ++tables;
  }
  CHECK(tables >= 48);
}

TEST_CASE("Known exports are recognised without a word from the operator", "[intake][formats]")
{
  for (const auto& [name, preset] : presetOf) {
    INFO(name);
    const SourceFile file = inspect(testData("formats/" + name)).value();
    CHECK(file.preset == preset);
    CHECK(file.presetConfidence == 100);
    CHECK(std::all_of(file.columns.begin(), file.columns.end(),
                      [](const SourceColumn& c) { return c.field.empty() || c.confidence >= 60; }));
  }
}

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

TEST_CASE("Every bad input is read as expected", "[intake][torture]")
{
  std::ifstream answers(testData("torture/expected.json"));
  const auto expected = nlohmann::json::parse(answers);
  for (const auto& entry : expected.at("files")) {
    const std::string name = entry.at("file");
    const auto path = testData("torture/" + name);
    if (entry.at("columns") == 0 || !std::filesystem::exists(path))
      continue;
    INFO(name);
    const auto result = inspect(path);
    REQUIRE(result);
    CHECK(result->encoding == canonical(entry.at("encoding")));
    // One column has no delimiter, whatever the file is called.
    if (entry.at("columns") > 1)
      CHECK(delimiterName(result->delimiter) == entry.at("delimiter").get<std::string>());
    else
      CHECK(result->delimiter == 0);
    CHECK(result->headerLine == entry.at("header_line").get<std::uint64_t>());
    CHECK(result->columns.size() == entry.at("columns").get<std::size_t>());
    if (entry.at("data_rows").is_number())
      CHECK(result->rows == entry.at("data_rows").get<std::uint64_t>());
    else
      CHECK(result->rows >= 1);
  }
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
  CHECK(inspect(testData("torture/st_not_csv_xlsx_renamed.csv")).error().detail("found") == "xlsx");
  for (const auto& [name, kind] :
       {std::pair("discord_chat_export.json", "json"), std::pair("stackexchange_Users.xml", "xml"),
        std::pair("contacts_mixed.vcf", "vcard"), std::pair("whatsapp_ios_en.txt", "chat"),
        std::pair("whatsapp_android_zh.txt", "text"), std::pair("qq_chat_export.txt", "text")}) {
    INFO(name);
    const auto refused = inspect(testData(std::string("formats/") + name));
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

TEST_CASE("The cells of the bad inputs", "[intake][torture]")
{
  const auto rows = [](const char* name) {
    return rowsOf(inspect(testData(std::string("torture/") + name)).value());
  };
  const Table people = rows("enc_utf8.csv");
  SECTION("are the same in every encoding and with every line end")
  {
    for (const char* name : {"enc_utf8_bom.csv", "enc_gbk.csv", "enc_utf16le_bom_tab.txt",
                             "enc_utf16be_bom.csv", "enc_utf16le_nobom.csv", "st_cr_only.csv"}) {
      INFO(name);
      CHECK(rows(name) == people);
    }
    CHECK(rows("enc_gb18030_4byte.csv").back().front() == "𠮷野家");
    CHECK(rows("enc_big5_backslash_trail.csv")[1].front() == "許功蓋");
    CHECK(rows("enc_shiftjis.csv")[1].front() == "表示ソ");
    CHECK(rows("enc_cp1252.csv")[2].front() == "Zoë “Z” O’Neil");
    CHECK(rows("enc_short_ascii_then_gbk_late.csv").back().front() == "末尾");
  }
  SECTION("mark the row of a bad byte, and only that")
  {
    const SourceFile file = inspect(testData("torture/enc_utf8_one_bad_byte.csv")).value();
    RowReader reader(file);
    SourceRow row;
    while (reader.next(row))
      CHECK(row.undecodable == (row.number == 3));
  }
  SECTION("never lose digits")
  {
    CHECK(rows("val_big_ints.csv") ==
          Table{{"1100000001234567891", "9000000000000000007", "110101199003070011", "6222020000000000000"},
                {"1100000001234567892", "9000000000000000008", "11010119900307002X", "6222020000000000001"}});
  }
  SECTION("keep formulas as they are")
  {
    CHECK(rows("val_formula_injection.csv")[0] ==
          std::vector<std::string>{"=cmd|'/C calc'!A0", "a@example.com", "@SUM(1+1)"});
  }
}

TEST_CASE("A very large cell", "[intake][torture]")
{
  std::string cell;
  while (cell.size() < 1'300'000)
    cell += "长文本，含逗号和\"\" 引号。";
  const TempFile file("name,email,note\nA,a@example.com,\"" + cell + "\"\nB,b@example.com,ok\n");
  const SourceFile source = inspect(file.path()).value();
  CHECK(source.rows == 2);
  CHECK(column(source, "note").samples.front().size() < 250);
  const Table rows = rowsOf(source);
  CHECK(rows[0][2].size() > 1'000'000);
  CHECK(rows[1][2] == "ok");
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
