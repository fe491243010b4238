// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/intake/cell_value.h"
#include "core/intake/field_codes.h"
#include "core/intake/preset.h"
#include "core/intake/synonyms.h"
#include "tests/catch.h"

#include <set>

using namespace weilu;

namespace {

std::vector<std::string> headers(std::initializer_list<const char*> raw)
{
  std::vector<std::string> result;
  for (const char* header : raw)
    result.push_back(normalisedHeader(header));
  return result;
}

std::string recognised(const std::vector<std::string>& columns, std::optional<ImportAs> as = {})
{
  int score = 0;
  const PresetSheet* sheet = recognisedPreset(columns, as, score);
  return sheet ? sheet->face.id : std::string();
}

} // namespace

TEST_CASE("Every preset is whole", "[intake][presets]")
{
  std::set<std::string> ids;
  for (const PresetSheet& sheet : presetSheets()) {
    INFO(sheet.face.id);
    CHECK(ids.insert(sheet.face.id).second);
    CHECK_FALSE(sheet.face.labelZh.empty());
    CHECK_FALSE(sheet.face.labelEn.empty());
    CHECK_FALSE(sheet.platform.empty());
    CHECK((sheet.face.confidence == "high" || sheet.face.confidence == "medium" ||
           sheet.face.confidence == "low"));
    CHECK((sheet.zone.empty() || Zone::named(sheet.zone)));
    // No two headers of a preset are the same one.
    CHECK(sheet.columns.size() == sheet.face.columns.size());
    for (const auto& [header, field] : sheet.face.columns) {
      INFO(header << " → " << field);
      CHECK((field.empty() || (fieldCode(field) && fieldCode(field)->isFor(sheet.face.as))));
    }
    for (const auto& [field, value] : sheet.constants) {
      CHECK(fieldCode(field));
      CHECK_FALSE(value.empty());
    }
    for (const PresetSheet::Rule& rule : sheet.rules)
      CHECK(sheet.columns.count(rule.column) == 1);
  }
  CHECK(presets().size() == ids.size());
}

TEST_CASE("The words of presets are codes that their field understands", "[intake][presets]")
{
  const ColumnFormat plain;
  for (const PresetSheet& sheet : presetSheets()) {
    for (const auto& [header, column] : sheet.columns) {
      for (const auto& [word, code] : column.words) {
        INFO(sheet.face.id << ": " << header << ": " << word << " → " << code);
        const bool understood = code.empty() || (column.field == "role" && readRole(code, plain)) ||
                                (column.field == "gender" && readGender(code, plain)) ||
                                (column.field == "standing" && readStanding(code, plain)) ||
                                (column.field == "state" && readPurchaseState(code, plain)) ||
                                (column.field == "consent:email" && readConsent(code, plain)) ||
                                column.field == "kind";
        CHECK(understood);
      }
    }
  }
}

TEST_CASE("A preset is recognised by its columns", "[intake][presets]")
{
  SECTION("in any order, spelling and case")
  {
    CHECK(recognised(headers({"Reactions", "authorid", "Author", "DATE", "Content", "Attachments"})) ==
          "discord-chat-csv");
  }
  SECTION("when four fifths of those it needs are there")
  {
    CHECK(recognised(headers({"AuthorID", "Author", "Date", "Content", "Attachments"})) ==
          "discord-chat-csv");
    CHECK(recognised(headers({"AuthorID", "Author", "Date", "Content"})) != "discord-chat-csv");
  }
  SECTION("although columns are missing that only some versions have")
  {
    CHECK(recognised(headers({"localId", "TalkerId", "Type", "SubType", "IsSender", "CreateTime", "Status",
                              "StrContent", "StrTime"})) == "wechatmsg-legacy");
  }
  SECTION("as the one of three Mailchimp files that it is")
  {
    const auto common = headers({"Email Address", "First Name", "Last Name", "MEMBER_RATING", "OPTIN_TIME",
                                 "OPTIN_IP", "CONFIRM_TIME", "CONFIRM_IP", "LATITUDE", "LONGITUDE", "GMTOFF",
                                 "DSTOFF", "TIMEZONE", "CC", "REGION", "LEID", "EUID", "NOTES", "TAGS"});
    const auto with = [&common](std::initializer_list<const char*> more) {
      auto all = common;
      for (const std::string& header : headers(more))
        all.push_back(header);
      return all;
    };
    CHECK(recognised(with({"LAST_CHANGED"})) == "mailchimp-subscribed");
    CHECK(recognised(with({"UNSUB_TIME", "UNSUB_CAMPAIGN_TITLE", "UNSUB_CAMPAIGN_ID", "UNSUB_REASON",
                           "UNSUB_REASON_OTHER"})) == "mailchimp-unsubscribed");
    CHECK(recognised(with({"CLEAN_TIME", "CLEAN_CAMPAIGN_TITLE", "CLEAN_CAMPAIGN_ID"})) ==
          "mailchimp-cleaned");
  }
  SECTION("with the columns that tell it from a file of anybody")
  {
    const auto hubspot = headers({"Record ID", "First name", "Last name", "Email", "Phone number",
                                  "Company name", "Create date (GMT+8)", "Lead status"});
    CHECK(recognised(hubspot) == "hubspot");
    CHECK(recognised(headers({"First Name", "Last Name", "Email", "Phone Number", "Create Date"})) == "");
    CHECK(recognised(headers({"Salutation", "First Name", "Last Name", "Email", "Phone", "Account Name",
                              "Title", "Mailing City"})) == "salesforce-contacts");
    CHECK(recognised(headers({"first_name", "email_address", "state", "created_at", "tags"})) == "kit");
    CHECK(recognised(headers({"first_name", "created_at", "tags"})) == "");
  }
  SECTION("not when nobody is sure of the format")
  {
    const auto circle = headers({"Email", "Name", "First name", "Last name", "Headline", "Bio", "Location",
                                 "Website", "Joined", "Last seen", "Role", "Member tags", "Spaces", "Posts",
                                 "Comments", "Likes", "Paywalls"});
    CHECK(presetScore(*presetSheet("circle"), circle) == 100);
    CHECK(recognised(circle) == "");
  }
  SECTION("as orders where the same columns are attendance too")
  {
    const auto eventbrite = headers({"Order #", "Order Date", "First Name", "Surname", "Email", "Event Name",
                                     "Ticket Type", "Attendee Status"});
    CHECK(recognised(eventbrite) == "eventbrite-orders");
    CHECK(recognised(eventbrite, ImportAs::Activity) == "eventbrite-attendance");
  }
  SECTION("only for the kind of file asked for")
  {
    const auto columns = headers({"AuthorID", "Author", "Date", "Content", "Attachments", "Reactions"});
    CHECK(recognised(columns, ImportAs::Activity) == "discord-chat-csv");
    CHECK(recognised(columns, ImportAs::Members).empty());
  }
}

TEST_CASE("A generic preset is recognised by knowing the file's columns", "[intake][presets]")
{
  CHECK(recognised(headers({"id", "name", "email", "joined_at", "tags"})) == "generic-members");
  CHECK(recognised(headers({"编号", "姓名", "手机号", "加入时间", "标签"})) == "generic-members");
  CHECK(recognised(headers({"id", "at"})) == "generic-activity");
  CHECK(recognised(headers({"编号", "时间", "类型", "次数", "群"})) == "generic-activity");
  CHECK(recognised(headers({"id", "at", "amount", "currency"})) == "generic-purchases");
  CHECK(recognised(headers({"编号", "时间", "金额"})) == "generic-purchases");
  CHECK(recognised(headers({"name", "foo", "bar"})).empty());
  CHECK(recognised(headers({"at", "kind"})).empty());
}

TEST_CASE("A preset has a score", "[intake][presets]")
{
  const PresetSheet& chatlog = *presetSheet("chatlog");
  CHECK(presetScore(chatlog, headers({"Time", "SenderName", "Sender", "TalkerName", "Talker", "Content"})) ==
        100);
  CHECK(presetScore(chatlog, headers({"Time", "SenderName", "Sender"})) == 50);
  CHECK(presetScore(chatlog, {}) == 0);
  CHECK(presetSheet("nonsense") == nullptr);
}

TEST_CASE("Headers that a writer left out are known by the cells", "[intake][presets]")
{
  const auto row = [](std::uint64_t line, std::vector<std::string> cells) {
    return SampleRow{line, line, std::move(cells)};
  };
  const std::string ann = "1100000001234567891", joined = "2023-05-01 10:20:30.123000+00:00";
  const std::vector<SampleRow> dump{row(1, {ann, "ann", "Ann", joined, "member"}),
                                    row(2, {"1100000002469135782", "bob", "Bob", joined, ""})};
  CHECK(bareHeaders(dump) ==
        std::vector<std::string>{"User ID", "Username", "Nickname", "Joined At", "Roles"});
  CHECK(bareHeaders(std::vector<SampleRow>{row(1, {ann, "ann", "Ann", joined})}).empty());
  CHECK(bareHeaders(std::vector<SampleRow>{row(1, {"17", "ann", "Ann", joined, ""})}).empty());
  CHECK(bareHeaders(std::vector<SampleRow>{row(1, {ann, "ann", "Ann", "yesterday", ""})}).empty());
  CHECK(bareHeaders({}).empty());
}
