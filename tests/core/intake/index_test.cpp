// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/intake/fixtures.h"
#include "tests/core/intake/import_fixture.h"
#include "tests/core/intake/truth.h"

#include <algorithm>
#include <sstream>

using namespace weilu;
using namespace weilu::fixtures;

namespace {

/// What a file of tests/data/formats holds, beyond what INDEX.csv says of it.
struct Export {
  const char* file;
  const char* preset; ///< empty: nobody knows the format for sure; by its columns and cells
  ImportAs as;
  const char* persons; ///< of _truth_people.csv whom its keys name: "1-6,16"
  std::size_t people;  ///< who come in, strangers and people known by a name included
  std::size_t rejected = 0;
  const char* format = ""; ///< FileFormat::code; empty: delimited text
  std::size_t events = 0;  ///< of a chat
  std::size_t rows = 0;    ///< of a chat: with its notices and whom they name; 0: as the index counts
};

constexpr auto M = ImportAs::Members;
constexpr auto A = ImportAs::Activity;
constexpr auto P = ImportAs::Purchases;

// The persons were counted from the files by another program.
const std::vector<Export> exports = {
    {"discourse_user_list.csv", "discourse", M, "1-22", 22},
    // Invited and deactivated people are set aside; the bot comes in as one.
    {"slack_members_admin.csv", "slack-members", M, "1-12,14-19,21-22", 21, 2},
    {"slack_analytics_members.csv", "slack-analytics", M, "1-22", 22},
    {"discord_chat_export.csv", "discord-chat-csv", A, "1-12,14-21", 20},
    {"discord_members_bot.csv", "discord-members", M, "1-22", 22},
    {"discord_members_bot_noheader.csv", "discord-members", M, "1-12", 12},
    {"telegram_members_scrape.csv", "telegram-members", M, "1-22", 22},
    {"wechatmsg_legacy.csv", "wechatmsg-legacy", A, "1-4,6,16-18,20,22", 10},
    {"wechatmsg_v2_zh.csv", "wechatmsg-v2", A, "", 8, 4},
    {"wechat_contacts.csv", "wechat-contacts", M, "1-6,16-18,20,22", 11},
    {"chatlog_messages.csv", "chatlog", A, "1-4,6,16-18,20,22", 10},
    {"chatlog_contacts_unquoted.csv", "chatlog-contacts", M, "1-6,16-18", 10},
    {"pywxdump_messages.csv", "pywxdump", A, "1-4,6,16-18,20,22", 10},
    {"wecom_customers_scrm.csv", "wecom-customers", M, "1-6,16-18,22", 10},
    {"wecom_group_members.csv", "", M, "", 10},
    {"qq_group_members.csv", "qq-group", M, "1-4,6,16-18,20,22", 10},
    {"qq_group_members_titlerow.csv", "qq-group", M, "1-4,6,16-18,20,22", 10},
    {"zsxq_members.csv", "", M, "1-6,16-18,22", 10},
    {"xiaoe_users.csv", "xiaoe-users", M, "1-6,16-18,22", 10},
    {"youzan_customers.csv", "youzan-customers", M, "1-6,16-18,22", 10},
    {"weidian_orders.csv", "", P, "1-2,4-6,16-18", 8},
    // Four orders were never paid.
    {"taobao_orders_gbk.csv", "taobao-orders", P, "1-2,4-6,16-18", 8, 4},
    {"circle_members.csv", "", M, "1-19,21-22", 21},
    {"mighty_members.csv", "", M, "7-15,19,21", 11},
    {"meetup_members.xls", "meetup", M, "", 12},
    // The guest of a guest is nobody that a name alone could tell.
    {"eventbrite_attendees.csv", "eventbrite-orders", P, "7-15,19,21", 11, 1},
    {"mailerlite_subscribers.csv", "", M, "7-15,19,21", 11},
    {"kit_subscribers.csv", "kit", M, "7-15,19,21", 11},
    {"patreon_members.csv", "patreon", M, "7-15,19,21", 11},
    {"substack_email_list.csv", "substack", M, "7-15,19,21", 11},
    {"ghost_members_export.csv", "ghost", M, "1-19,21-22", 21},
    {"ghost_formula_like.csv", "generic-members", M, "", 2},
    {"ghost_ragged.csv", "generic-members", M, "", 2},
    {"ghost_invalid_values.csv", "ghost", M, "", 3},
    {"ghost_duplicate_mapping.csv", "", M, "", 1},
    {"memberful_members.csv", "", M, "7-15,19,21", 11},
    {"hubspot_contacts.csv", "hubspot", M, "7-15,19,21", 11},
    {"salesforce_contacts_report.csv", "salesforce-contacts", M, "7-15,19,21", 11},
    {"mautic_contacts.csv", "mautic", M, "7-15,19,21", 11},
    {"civicrm_individuals.csv", "civicrm", M, "7-15,19,21", 11},
    {"zoom_participants.csv", "zoom-participants", A, "1-2,4-5,7-8,10-11", 13},
    {"tencent_meeting_attendees.csv", "tencent-meeting", A, "", 11},
    {"wenjuanxing_signup.csv", "wenjuanxing", M, "1-6,16-18,22", 10},
    {"shopify_customers.csv", "shopify-customers", M, "7-15,19,21", 11},
    {"shopify_orders.csv", "shopify-orders", P, "7-10,12,14-15,19", 8},
    {"stripe_customers.csv", "stripe-customers", M, "7-15,19,21", 11},
    {"stripe_payments.csv", "stripe-payments", P, "7-10,12,14-15,19", 8},
    {"github_stargazers.csv", "github-stargazers", M, "1-22", 22},
    {"google_contacts_2024.csv", "google-contacts", M, "1-19,21-22", 21},
    {"google_contacts_legacy_utf16.csv", "google-contacts-legacy", M, "1-19,21-22", 21},
    {"outlook_contacts.csv", "outlook-contacts", M, "7-15,19,21", 11},
    {"discord_chat_export.json", "discord-chat", A, "1-12,14-21", 20, 0, "discord", 20},
    // A channel and a member without a name are nobody.
    {"telegram_result.json", "telegram-chat", A, "1-2,4-5,7,10-14,16,19-20", 13, 2, "telegram", 13, 22},
    {"telegram_result_badescape.json", "telegram-chat", A, "1,4,12", 3, 0, "telegram", 3},
    // The notice about encryption is about nobody.
    {"whatsapp_android_zh.txt", "whatsapp-chat", A, "2-3", 6, 2, "whatsapp", 6, 10},
    {"whatsapp_ios_en.txt", "whatsapp-chat", A, "15", 4, 1, "whatsapp", 4, 6},
    {"qq_chat_export.txt", "qq-chat", A, "1-2,4", 4, 0, "qq-chat", 3},
    {"stackexchange_Users.xml", "stackexchange-users", M, "", 22, 0, "xml"},
    {"contacts_mixed.vcf", "vcard", M, "1-12", 12, 0, "vcard"},
};

std::filesystem::path formatFile(const std::string& name) { return testData("formats/" + name); }

/// "1-3,7" → P01, P02, P03, P07.
std::set<std::string> personsOf(const std::string& list)
{
  std::set<std::string> persons;
  std::istringstream in(list);
  for (std::string part; std::getline(in, part, ',');) {
    const std::size_t dash = part.find('-');
    const int first = std::stoi(part), last = dash == part.npos ? first : std::stoi(part.substr(dash + 1));
    for (int i = first; i <= last; ++i)
      persons.insert(i < 10 ? "P0" + std::to_string(i) : "P" + std::to_string(i));
  }
  return persons;
}

/// Who is in the file, by the truth; checks that nobody is two people and no two are one.
std::set<std::string> personsIn(const ImportFixture& fixture, const Truth& truth)
{
  std::map<std::string, std::size_t> times;
  std::size_t couple = 0; // husband and wife: an e-mail alone does not tell which of them it is
  for (const std::uint32_t id : fixture.members.everybody()) {
    const MemberRecord record = fixture.members.record({id}).value();
    const auto behind = truth.behind(record);
    if (!behind)
      continue;
    INFO("person " << id << " " << record.member.displayName);
    CHECK(!behind->empty()); // else two people were made one
    if (behind->size() > 1) {
      CHECK(*behind == std::set<std::string>{"P17", "P18"});
      ++couple;
    } else if (!behind->empty()) {
      ++times[*behind->begin()];
    }
  }
  for (const char* spouse : {"P17", "P18"}) {
    if (couple > 0 && times[spouse] == 0) {
      times[spouse] = 1;
      --couple;
    }
  }
  CHECK(couple == 0);
  std::set<std::string> persons;
  for (const auto& [person, count] : times) {
    INFO(person);
    CHECK(count <= 1);
    if (count > 0)
      persons.insert(person);
  }
  return persons;
}

/// The rows of INDEX.csv by file, each by its header.
std::map<std::string, std::map<std::string, std::string>> index()
{
  CsvReader reader(openText(formatFile("INDEX.csv"), "utf-8"), U',');
  const Table table = cellsOf(reader);
  std::map<std::string, std::map<std::string, std::string>> rows;
  for (std::size_t i = 1; i < table.size(); ++i) {
    for (std::size_t j = 0; j < table[0].size(); ++j)
      rows[table[i][0]][table[0][j]] = table[i][j];
  }
  return rows;
}

/// INDEX.csv says "attendance" of what is activity of that kind, and names what a file holds beside it.
bool holds(const std::string& kind, const SourceFile& file)
{
  const bool visits =
      std::ranges::count(file.constants, std::pair<std::string, std::string>("kind", "attend"));
  const std::string as = visits ? "attendance" : std::string(code(file.as));
  return kind.find(as.substr(0, 8)) != std::string::npos;
}

} // namespace

TEST_CASE("The table of exports knows every file of the index", "[intake][index]")
{
  std::size_t files = 0;
  for (const auto& [file, row] : index()) {
    if (row.at("kind") == "truth")
      continue;
    INFO(file);
    ++files;
    CHECK(std::ranges::count(exports, file, [](const Export& known) { return std::string(known.file); }) ==
          1);
  }
  CHECK(exports.size() == files);
}

TEST_CASE("Every export is read as the index says", "[intake][index]")
{
  const auto rows = index();
  for (const Export& known : exports) {
    INFO(known.file);
    const auto& row = rows.at(known.file);
    const SourceFile file = ImportFixture::look(formatFile(known.file));
    CHECK(holds(row.at("kind"), file));
    CHECK(file.encoding == canonicalEncoding(row.at("encoding")));
    CHECK(file.format == known.format);
    if (file.format.empty()) {
      CHECK(delimiterName(file.delimiter) == row.at("delimiter"));
      CHECK(file.headerLine == std::stoul(row.at("header_line")));
    }
    CHECK(file.rows == (known.rows > 0 ? known.rows : std::stoul(row.at("data_rows"))));
    CHECK(file.undecodable == 0);
    CHECK(file.preset == known.preset);
    CHECK(file.as == known.as);
    // Where the format is not known for sure no preset may pretend that it is.
    CHECK((row.at("confidence").substr(0, 3) != "LOW" || file.preset.empty()));
    if (file.preset.empty() || file.preset.starts_with("generic"))
      continue;
    CHECK(std::ranges::all_of(file.columns, [](const SourceColumn& column) {
      return column.field.empty() || column.confidence >= 60;
    }));
  }
}

TEST_CASE("Every export comes in without a map, and its people are those of the truth", "[intake][index]")
{
  const Truth truth(formatFile("_truth_people.csv"));
  for (const Export& known : exports) {
    DYNAMIC_SECTION(known.file)
    {
      ImportFixture fixture;
      const ImportReport report = fixture.import(formatFile(known.file));
      CHECK(fixture.people() == known.people);
      CHECK((known.as == M ? report.counts.created : report.counts.peopleCreated) == known.people);
      CHECK(report.counts.rejected == known.rejected);
      CHECK((known.events == 0 || fixture.events().size() == known.events));
      CHECK(personsIn(fixture, truth) == personsOf(known.persons));
      const auto before = fixture.dump();
      const ImportReport again = fixture.import(formatFile(known.file));
      CHECK(again.counts.created == 0);
      CHECK(again.counts.updated == 0);
      CHECK(again.counts.peopleCreated == 0);
      CHECK(fixture.dump() == before);
      REQUIRE(fixture.changes.undo());
      CHECK(fixture.people() == 0);
      CHECK(fixture.events().empty());
    }
  }
}
