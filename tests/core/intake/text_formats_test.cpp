// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/member_reader.h"
#include "tests/catch.h"
#include "tests/core/intake/fixtures.h"
#include "tests/core/intake/import_fixture.h"

using namespace weilu;

namespace {

std::filesystem::path formatFile(const std::string& name) { return fixtures::testData("formats/" + name); }

/// How the one date column of a chat was read.
std::string orderOf(const SourceFile& file) { return fixtures::column(file, "time").format.dateFormat; }

} // namespace

TEST_CASE("A WhatsApp chat from Android", "[intake][whatsapp]")
{
  ImportFixture fixture;
  const ImportReport report = fixture.import(formatFile("whatsapp_android_zh.txt"));
  CHECK(fixture.people() == 6);
  CHECK(fixture.events().size() == 6);
  REQUIRE(fixture.members.spaces().size() == 1);
  CHECK(fixture.members.spaces().front().name == "读书会");
  CHECK(fixture.person("whatsapp.name", "阿依古丽·买买提").member.joinedAt == Moment{1718287800});
  const Member left = fixture.person("phone", "+8613800000003").member;
  CHECK(left.leftAt == Moment{1718320020});
  CHECK_FALSE(left.joinedAt);
  CHECK(fixture.person("phone", "+8613800000002").member.displayName == "+8613800000002");
  // What a message says in its further lines, and what looks like a time inside one, is nobody.
  CHECK(fixture.activity.timeline(fixture.person("whatsapp.name", "🦊Foxy小狐狸").member.id, 9).size() ==
        2);
  CHECK(ImportFixture::problems(report).at("not-a-person") == 2);
  CHECK(report.problems.front().row == 1);
}

TEST_CASE("A WhatsApp chat from an iPhone", "[intake][whatsapp]")
{
  ImportFixture fixture;
  const SourceFile file = ImportFixture::look(formatFile("whatsapp_ios_en.txt"));
  CHECK(orderOf(file) == "mdy");
  CHECK_FALSE(fixtures::column(file, "time").format.dateOrderAssumed);
  fixture.import(formatFile("whatsapp_ios_en.txt"));
  CHECK(fixture.people() == 4);
  CHECK(fixture.events().size() == 4);
  CHECK(fixture.members.spaces().front().name == "Book Club");
  CHECK(fixture.person("whatsapp.name", "minhanh").member.displayName == "minhanh");
  CHECK(fixture.person("phone", "+15145550115").member.displayName == "+15145550115");
  CHECK(fixture.person("whatsapp.name", "Bob Stone").member.leftAt == Moment{1707886800});
}

TEST_CASE("WhatsApp chats of every kind", "[intake][whatsapp]")
{
  ImportFixture fixture("UTC");
  const auto look = [&](const std::string& text, const std::string& name = "_chat.txt") {
    return ImportFixture::look(fixture.file(name, text));
  };
  SECTION("the order of day and month is the whole file's")
  {
    CHECK(orderOf(look("05/06/24, 21:05 - Ann: a\n13/06/24, 21:06 - Ann: b\n")) == "dmy");
    CHECK(orderOf(look("6/5/24, 9:05 PM - Ann: a\n6/13/24, 9:06 PM - Ann: b\n")) == "mdy");
    CHECK(orderOf(look("[10.06.24, 21:05:01] Ann: a\n[11.06.24, 21:05:01] Bob: b\n")) == "dmy");
    CHECK(orderOf(look("2024-06-05, 21:05 - Ann: a\n2024-06-13, 21:06 - Ann: b\n")) == "ymd");
    const SourceFile open = look("05/06/24, 21:05 - Ann: a\n06/06/24, 21:06 - Ann: b\n");
    CHECK(fixtures::column(open, "time").format.dateOrderAssumed);
  }
  SECTION("the group is called as the file is, or as its first lines say")
  {
    const auto group = [&](const std::string& text, const std::string& name) {
      return fixtures::rowsOf(look(text, name)).front().back();
    };
    const std::string text = "13/06/24, 21:05 - Ann: a\n";
    CHECK(group(text, "WhatsApp Chat with Book Club.txt") == "Book Club");
    CHECK(group(text, "WhatsApp Chat - Book Club (2).txt") == "Book Club");
    CHECK(group(text, "chat.txt").empty());
    CHECK(group(text + "13/06/24, 21:06 - Ann created group \"Films\"\n", "chat.txt") == "Films");
  }
  SECTION("who is added comes in with the line, one by one")
  {
    fixture.import(fixture.file("c.txt",
                                "13/06/24, 21:05 - Ann added Bob, Carl and +1 514 555 0115\n"
                                "13/06/24, 21:06 - Ann: hi\n"
                                "13/06/24, 21:07 - You removed Bob\n"
                                "13/06/24, 21:08 - Ann changed the subject from \"A: b\" to \"C\"\n"));
    CHECK(fixture.people() == 4);
    CHECK(fixture.person("whatsapp.name", "Bob").member.joinedAt == Moment{1718312700});
    CHECK(fixture.person("whatsapp.name", "Bob").member.leftAt == Moment{1718312820});
    CHECK(fixture.person("phone", "+15145550115").member.joinedAt == Moment{1718312700});
    CHECK_FALSE(fixture.person("whatsapp.name", "Ann").member.joinedAt);
  }
  SECTION("a changed number is the same person")
  {
    fixture.import(fixture.file("c.txt", "13/06/24, 21:05 - +44 7700 900000: hi\n"
                                         "13/06/24, 21:06 - +44 7700 900000 changed to +44 7700 900001\n"
                                         "13/06/24, 21:07 - +44 7700 900001: hi\n"));
    CHECK(fixture.people() == 1);
    CHECK(fixture.events().size() == 2);
    CHECK(fixture.person("phone", "+447700900001").member.id ==
          fixture.person("phone", "+447700900000").member.id);
  }
  SECTION("in any encoding, and with a line that never ends")
  {
    const std::string chat =
        "2024/6/10 09:00 - 林晓雨: 早上好\n2024/6/13 09:01 - 王伟: " + std::string(3 << 20, 'x') +
        "\n2024/6/14 09:01 - 王伟: 好\n";
    const SourceFile file = look(fixtures::encoded(chat, "utf-16le"));
    CHECK(file.encoding == "utf-16le");
    CHECK(file.rows == 3);
    CHECK(look(fixtures::encoded(chat, "gb18030")).encoding == "gb18030");
  }
  SECTION("and not a table whose first line begins with a date")
  {
    ReadOptions options;
    options.headerLine = 0;
    CHECK(inspect(fixture.file("t.csv", "2024/6/10 09:00,13800000001,好\n"), options).value().format.empty());
  }
}

TEST_CASE("A QQ chat", "[intake][qq]")
{
  ImportFixture fixture;
  SECTION("of a group")
  {
    const ImportReport report = fixture.import(formatFile("qq_chat_export.txt"));
    CHECK(fixture.people() == 4);
    CHECK(fixture.events().size() == 3);
    CHECK(fixture.person("qq", "10000004").member.role == Role::Owner);
    CHECK(fixture.person("qq", "10000001").member.role == Role::Admin);
    CHECK(fixture.person("email", "wangwei@example.com").member.displayName == "老王");
    CHECK(fixture.person("qq.name", "四姐").member.joinedAt == Moment{1718060400});
    CHECK(fixture.members.spaces().front().name == "微录读书会");
    CHECK(report.counts.rejected == 0);
  }
  SECTION("of a whole account leaves chats between two out")
  {
    const std::string rule(64, '=');
    const auto part = [&rule](const std::string& set, const std::string& name) {
      return rule + "\r\n消息分组:" + set + "\r\n" + rule + "\r\n消息对象:" + name + "\r\n" + rule +
             "\r\n\r\n";
    };
    const std::string account =
        "消息记录（此消息记录为文本格式，不支持重新导入）\r\n\r\n" + part("我的好友", "张三") +
        "2024-06-10 9:05:01 张三\r\n你好\r\n\r\n" + part("我的QQ群", "读书会") +
        "2024-06-10 9:05:01 【潜水】王(伟)(10000002)\r\n2024-06-10 是个好日子\r\n\r\n" +
        "2024-06-11 19:05:01 系统消息(10000)\r\n王(伟) 退出了本群。\r\n\r\n" + part("我的QQ群", "观影会") +
        "2024-06-12 9:05:01 系统消息(10000)\r\n\r\n2024-06-12 9:06:01 王(伟)(10000002)\r\n[图片]\r\n";
    for (const char* encoding : {"utf-8", "gb18030"}) {
      INFO(encoding);
      ImportFixture one;
      one.import(one.file("all.txt", fixtures::encoded(account, encoding)));
      CHECK(one.people() == 1);
      CHECK(one.events().size() == 2);
      CHECK(one.members.spaces().size() == 2);
      const MemberRecord wang = one.person("qq", "10000002");
      CHECK(wang.member.displayName == "王(伟)");
      CHECK(wang.member.role == Role::Member);
      // Of two groups he left one: he is still there.
      CHECK_FALSE(wang.member.leftAt);
      const auto inside = MemberReader(one.db).spaces(wang.member.id);
      REQUIRE(inside.size() == 1);
      CHECK(inside.front().space.name == "读书会");
      CHECK(inside.front().leftAt == Moment{1718103901});
    }
  }
}

TEST_CASE("Contact cards", "[intake][vcard]")
{
  ImportFixture fixture;
  SECTION("of three versions in one file")
  {
    const ImportReport report = fixture.import(formatFile("contacts_mixed.vcf"));
    CHECK(report.counts.created == 12);
    CHECK(report.problems.empty());
    const MemberRecord lin = fixture.person("phone", "+8613800000001");
    CHECK(lin.member.displayName == "林晓雨");
    CHECK(lin.member.nickname == "小雨☔");
    CHECK(lin.member.organisation == "云栖小馆");
    CHECK(lin.member.note == "这是一个很长的备注，用来触发 75 字节折行，续行以空格开头");
    CHECK(fixture.person("wechat", "linxy_0301").member.id == lin.member.id);
    CHECK(fixture.person("phone", "+8613800000002").member.birthday == "--11-23");
    CHECK(fixture.person("phone", "+8613800000003").member.birthday == "1990-02-14");
    CHECK(fixture.person("email", "ww.cd@example.net").member.displayName == "王伟");
    CHECK(fixture.person("email", "sarah.oconnor@example.com").member.organisation ==
          "O'Connor & Sons, Ltd.");
    CHECK(fixture.person("phone", "+886900000005").member.displayName == "陳凱文");
    CHECK(fixture.person("email", "juergen.mueller@example.org").member.displayName == "Jürgen Müller");
  }
  SECTION("with everything at once")
  {
    const std::string cards =
        "BEGIN:VCARD\nVERSION:2.1\n"
        "N;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=CD=F5;=CE=B0\n"
        "FN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=CD=F5=\n=CE=B0\n"
        "TEL;WORK;VOICE:010-65550101\nTEL;CELL:138 0000 0002\n"
        "EMAIL;INTERNET:a@example.com\nitem2.EMAIL:b@example.com\n"
        "ORG;CHARSET=UTF-8;ENCODING=BASE64:5LqR5p2J\n"
        "TITLE:店长\nROLE:烘焙师\nADR;HOME:;;某路 1 号;上海;浦东;200000;CN\nGENDER:F\n"
        "CATEGORIES:vip,书\\,影,vip\nX-QQ:10000002\n"
        "IMPP;X-SERVICE-TYPE=WeChat:x-apple:ww_02\n"
        "PHOTO;ENCODING=BASE64;TYPE=JPEG:/9j/4AAQSkZJRgABAQ\n AAAQABAAD\n\n"
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-01\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nN:Total;;;;\nFN:Total\nTEL:+886900000005\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Team\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Torn\nTEL:+886900000006\n";
    const ImportReport report = fixture.import(fixture.file("all.vcf", cards));
    CHECK(report.counts.created == 2);
    CHECK(report.counts.rejected == 2);
    CHECK(ImportFixture::problems(report).at("torn-end") == 1);
    CHECK(report.problems.back().row == 34);
    const MemberRecord wang = fixture.person("qq", "10000002");
    CHECK(wang.member.displayName == "王伟");
    CHECK(wang.member.organisation == "云杉");
    CHECK(wang.member.position == "店长");
    CHECK(wang.member.occupation == "烘焙师");
    CHECK(wang.member.city == "上海");
    CHECK(wang.member.region == "浦东");
    CHECK(wang.member.gender == Gender::Female);
    CHECK(wang.member.birthday == "--03-01");
    CHECK(wang.tags.size() == 2);
    for (const auto& [kind, value] :
         {std::pair("phone", "+861065550101"), std::pair("phone", "+8613800000002"),
          std::pair("email", "a@example.com"), std::pair("email", "b@example.com"),
          std::pair("wechat", "ww_02")})
      CHECK(fixture.person(kind, value).member.id == wang.member.id);
    CHECK(fixture.person("phone", "+886900000005").member.displayName == "Total");
  }
  SECTION("in a file of another encoding")
  {
    const std::string card =
        "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:王伟\r\nORG:云杉小馆有限公司\r\nTEL:13800000002\r\nEND:VCARD\r\n";
    fixture.import(fixture.file("gbk.vcf", fixtures::encoded(card, "gb18030")));
    CHECK(fixture.person("phone", "+8613800000002").member.displayName == "王伟");
  }
}

TEST_CASE("Elements with attributes are a table", "[intake][xml]")
{
  ImportFixture fixture;
  const auto refusal = [&](const std::string& text) {
    const auto result = inspect(fixture.file("a.xml", text));
    REQUIRE_FALSE(result);
    return result.error();
  };
  const std::string declared = "<?xml version=\"1.0\"?>\n";
  SECTION("such as the users of Stack Exchange")
  {
    const ImportReport report = fixture.import(formatFile("stackexchange_Users.xml"));
    CHECK(report.counts.created == 22);
    const MemberRecord lin = fixture.person("stackexchange", "1");
    CHECK(lin.member.displayName == "林晓雨");
    CHECK(lin.member.city == "上海");
    CHECK(lin.member.joinedAt == Moment{1682936430});
    CHECK(lin.member.note.empty());
    CHECK(fixture.members.counter(lin.member.id, "points",
                                  fixture.community.calendar.zone.dateOf(Moment::now())));
    CHECK(fixture.person("stackexchange.network", "11").member.id == lin.member.id);
  }
  SECTION("of any name, wherever they stand")
  {
    const SourceFile file = ImportFixture::look(fixture.file(
        "a.xml", declared + "<data count=\"2\"><people>\n<p id=\"1\" name=\"A &amp; B\"/>"
                            "<p id=\"2\" e-mail=\"b@example.com\"><x y=\"z\"/></p></people></data>"));
    CHECK(fixtures::rowsOf(file) == fixtures::Table{{"1", "A & B", ""}, {"2", "", "b@example.com"}});
  }
  SECTION("torn they come in as far as they go")
  {
    const SourceFile file = ImportFixture::look(
        fixture.file("a.xml", declared + "<u>\n<r id=\"1\" name=\"A\"/>\n<r id=\"2\" na"));
    CHECK(fixtures::rowsOf(file) == fixtures::Table{{"1", "A"}});
    CHECK(file.rows == 2);
  }
  SECTION("which define entities are refused")
  {
    CHECK(refusal(declared + "<!DOCTYPE u [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                             "<u><r id=\"1\" name=\"&b;\"/></u>")
              .code == RefusalCode::UnsafeXml);
    CHECK(refusal(declared + "<!DOCTYPE u [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><u><r id=\"&x;\"/></u>")
              .code == RefusalCode::UnsafeXml);
  }
  SECTION("nested too deeply, or with a tag too long, are refused")
  {
    std::string deep = declared;
    for (int i = 0; i < 200; ++i)
      deep += "<a>";
    CHECK(refusal(deep).code == RefusalCode::TooDeep);
    CHECK(refusal(deep).detail("row") == "1");
    CHECK(refusal(declared + "<u><r id=\"" + std::string(9 << 20, 'x') + "\"/></u>").code ==
          RefusalCode::TooLong);
  }
  SECTION("are not there in every file")
  {
    CHECK(refusal(declared + "<u><r>1</r></u>").code == RefusalCode::NothingRecognised);
  }
}
