// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLocale>

#include "tests/catch.h"
#include "tests/ui/printing.h"
#include "ui/base/language.h"
#include "ui/base/words.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

struct BackToEnglish {
  ~BackToEnglish() { language::choose("en"); }
};

const Date nov20{20777}; // 2026-11-20

Moment at(int daysBack, int hour, int minute)
{
  return {(20777LL - daysBack) * 86400 + hour * 3600 + minute * 60};
}

} // namespace

TEST_CASE("Language", "[language]")
{
  const BackToEnglish afterwards;

  SECTION("is Chinese or English")
  {
    language::choose("zh");
    CHECK(language::current() == "zh");
    CHECK(QLocale().name() == "zh_CN");
    language::choose("en");
    CHECK(language::current() == "en");
    CHECK_FALSE(language::isChinese());
  }
  SECTION("falls back to the computer's for anything else")
  {
    language::choose("tlh");
    CHECK(language::current() == language::ofSystem());
  }
  SECTION("tells every widget when it changes")
  {
    struct Listener : QWidget {
      int told = 0;
      void changeEvent(QEvent* event) override { told += event->type() == QEvent::LanguageChange; }
    } listener;
    language::choose("zh");
    QCoreApplication::processEvents();
    CHECK(listener.told > 0);
  }
  SECTION("picks one of two labels, and the other when one is missing")
  {
    language::choose("zh");
    CHECK(language::pick("忠诚", "Loyal") == "忠诚");
    CHECK(language::pick("", "Loyal") == "Loyal");
    language::choose("en");
    CHECK(language::pick("忠诚", "Loyal") == "Loyal");
  }
}

TEST_CASE("Words for numbers", "[words]")
{
  const BackToEnglish afterwards;
  using namespace weilu::ui::words;

  SECTION("in both languages")
  {
    for (const char* code : {"zh", "en"}) {
      language::choose(code);
      CHECK(count(12486) == "12,486");
      CHECK(count(-1000) == "−1,000");
      CHECK(signedCount(41) == "+41");
      CHECK(signedCount(-3) == "−3");
      CHECK(signedCount(0) == "0");
      CHECK(percent(0.478) == "47.8%");
      CHECK(percent(0) == "0.0%");
      CHECK(money(8642000, "CNY") == "¥86,420");
      CHECK(money(2060, "CNY") == "¥20.6");
      CHECK(money(-500, "USD") == "−$5");
      CHECK(money(1500, "JPY") == "JP¥1,500");
      CHECK(money(123400, "CHF") == "CHF 1,234");
      CHECK(tileCount(999999) == "999,999");
      CHECK(bytes(512) == "512 B");
      CHECK(bytes(86400000) == "86.4 MB");
      CHECK(maskedPhone("+8613800002271") == "138 **** 2271");
      CHECK(maskedPhone("+14155550123") == "+141 **** 0123");
      CHECK(maskedPhone("123") == "****");
      CHECK(maskedEmail("linxia@mail.com") == "li***@mail.com");
      CHECK(maskedEmail("ab@mail.com") == "a***@mail.com");
    }
  }
  SECTION("in Chinese")
  {
    language::choose("zh");
    CHECK(tileCount(1234000) == "123.4 万");
    CHECK(axisCount(2000) == "2,000");
    CHECK(axisCount(10000) == "1 万");
    CHECK(axisCount(25000) == "2.5 万");
    CHECK(axisCount(-25000) == "−2.5 万");
    CHECK(points(0.019) == "+1.9 个百分点");
    CHECK(duration(2.84) == "2.8 秒");
  }
  SECTION("in English")
  {
    CHECK(tileCount(1234000) == "1.23M");
    CHECK(axisCount(25000) == "25K");
    CHECK(axisCount(2.5) == "2.5");
    CHECK(points(-0.006) == "−0.6 pp");
    CHECK(points(0.0001) == "0.0 pp");
    CHECK(duration(150) == "2.5 min");
  }
}

TEST_CASE("Words for time", "[words]")
{
  const BackToEnglish afterwards;
  using namespace weilu::ui::words;
  const Moment now = at(0, 9, 10);

  SECTION("in Chinese")
  {
    language::choose("zh");
    CHECK(date(nov20) == "2026年11月20日");
    CHECK(shortDate(nov20) == "11月20日");
    CHECK(words::weekday(nov20) == "周五");
    CHECK(range(nov20.plus(-11), nov20.plus(-5)) == "11月9日–15日");
    CHECK(range(nov20.plus(-25), nov20) == "10月26日–11月20日");
    CHECK(range(nov20, nov20) == "11月20日");
    CHECK(ago(at(0, 9, 4), now, Zone::utc()) == "6 分钟前");
    CHECK(ago(at(0, 8, 1), now, Zone::utc()) == "今天 08:01");
    CHECK(ago(at(1, 22, 16), now, Zone::utc()) == "昨天 22:16");
    CHECK(ago(at(3, 22, 16), now, Zone::utc()) == "3 天前");
    CHECK(ago(at(7, 22, 16), now, Zone::utc()) == "11月13日");
    CHECK(dateTime(at(7, 10, 5), now, Zone::utc()) == "11月13日 10:05");
  }
  SECTION("in English")
  {
    CHECK(date(nov20) == "Nov 20, 2026");
    CHECK(shortDate(nov20) == "Nov 20");
    CHECK(range(nov20.plus(-11), nov20.plus(-5)) == "Nov 9–15");
    CHECK(range(nov20.plus(-350), nov20) == "Dec 5, 2025–Nov 20, 2026");
    CHECK(ago(at(0, 9, 10), now, Zone::utc()) == "just now");
    CHECK(ago(at(400, 9, 10), now, Zone::utc()) == "Oct 16, 2025");
  }
}

TEST_CASE("Words for codes", "[words]")
{
  const BackToEnglish afterwards;

  SECTION("have a sentence for every refusal in both languages")
  {
    for (const char* code : {"zh", "en"}) {
      language::choose(code);
      const QString fallback = words::refusal({static_cast<RefusalCode>(-1), {}});
      for (int i = 0; i <= static_cast<int>(RefusalCode::NameTaken); ++i) {
        const auto refusal = static_cast<RefusalCode>(i);
        const QString sentence = words::refusal({refusal,
                                                 {{"file", "/somewhere/成员.csv"},
                                                  {"found", "F"},
                                                  {"expected", "E"},
                                                  {"reason", "R"},
                                                  {"row", "7"}}});
        INFO(i << ' ' << sentence.toStdString());
        CHECK(sentence != fallback);
        CHECK_FALSE(sentence.contains("%"));
        CHECK(sentence.endsWith(language::isChinese() ? "。" : "."));
      }
    }
  }
  SECTION("say what a campaign refuses in both languages")
  {
    struct Said {
      std::vector<std::pair<std::string, std::string>> details;
      const char *zh, *en;
    };
    const Said all[]{
        {{{"what", "campaign-ends"}, {"expected", "after-start"}},
         "结束时间不能早于开始时间，也不能没有开始时间。",
         "A campaign cannot end before it starts, or without a start."},
        {{{"what", "campaign-capacity"}, {"found", "4"}, {"expected", "sign-ups"}, {"taken", "5"}},
         "4 个名额不够：已有 5 个被占用。",
         "4 places are too few: 5 are taken already."},
        {{{"what", "campaign"}, {"found", "品鉴会"}, {"expected", "unchanged"}},
         "“品鉴会”已在别处被修改。请先查看现在的内容，再作更改。",
         "\"品鉴会\" was changed somewhere else meanwhile. See what it says now, then change it."},
        {{{"what", "participant"}, {"found", "checked-in"}, {"expected", "once"}, {"name", "张三"}},
         "张三 已经记为“到场”。",
         "张三 is noted as \"Came\" already."},
        {{{"what", "contact-cap"}, {"found", "0"}, {"expected", "1–100"}},
         "触达上限可设为 1–365 天内 1–100 次，0 超出了范围。",
         "Anybody can be contacted 1 to 100 times in 1 to 365 days; 0 is outside of that."},
    };
    for (const Said& one : all) {
      const Refusal refusal{RefusalCode::BadValue, one.details};
      language::choose("zh");
      CHECK(words::refusal(refusal) == one.zh);
      language::choose("en");
      CHECK(words::refusal(refusal) == one.en);
    }
    const Refusal gone{RefusalCode::OutOfStock, {{"benefit", "杯子"}, {"found", "0"}, {"expected", "1"}}};
    CHECK(words::refusal(gone) == "Of \"杯子\" only 0 are left; 1 are wanted.");
    language::choose("zh");
    CHECK(words::refusal(gone) == "「杯子」只剩 0 份，需要 1 份。");
  }
  SECTION("say of a damaged file what to do before what SQLite says")
  {
    language::choose("zh");
    const Refusal damaged{RefusalCode::DamagedCommunity,
                          {{"file", "/x/读书会.weilu"}, {"found", "database disk image is\n malformed"}}};
    CHECK(words::refusal(damaged) ==
          "读书会.weilu 已损坏，有一部分读不出来或前后对不上。没有改动任何内容。请恢复最近的备份（“文件 > "
          "从备份恢复”，或命令 "
          "weilu restore）。详细信息：database disk image is malformed。");
    const Refusal unnamed{RefusalCode::DamagedCommunity, {}};
    CHECK(words::refusal(unnamed) == "这个社群文件已损坏，有一部分读不出来或前后对不上。没有改动任何内容。请"
                                     "恢复最近的备份（“文件 > 从备份恢复”，或命令 "
                                     "weilu restore）。");
  }
  SECTION("call what ships by its name in the language of the words")
  {
    const Refusal refusal{RefusalCode::InUse,
                          {{"what", "layer"},
                           {"found", "忠诚"},
                           {"found_en", "Loyal"},
                           {"by", "生命周期"},
                           {"by_en", "Lifecycle"}}};
    const ChangeLabel label{"scheme-removed", {{"scheme", "活跃度"}, {"scheme_en", "Activity"}}};
    const ChangeLabel old{"scheme-removed", {{"scheme", "活跃度"}}};
    CHECK(words::refusal(refusal).contains("\"Loyal\" is used by \"Lifecycle\""));
    CHECK(words::change(label) == "Removed the layer scheme Activity");
    CHECK(words::change(old) == "Removed the layer scheme 活跃度");
    language::choose("zh");
    CHECK(words::refusal(refusal).contains("忠诚"));
    CHECK(words::refusal(refusal).contains("生命周期"));
    CHECK(words::change(label).contains("活跃度"));
  }
  SECTION("name the file but not the folder it is in")
  {
    const QString sentence = words::refusal({RefusalCode::FileEmpty, {{"file", "/home/somebody/成员.csv"}}});
    CHECK(sentence == "成员.csv is empty: there is nothing to read.");
  }
  SECTION("have a head for every import problem")
  {
    language::choose("zh");
    for (int i = 0; i <= static_cast<int>(ImportProblem::Kind::UnpaidOrder); ++i)
      CHECK(words::problem(static_cast<ImportProblem::Kind>(i)) !=
            words::problem(static_cast<ImportProblem::Kind>(-1)));
  }
  SECTION("count in changes, one or many")
  {
    CHECK(words::change({"tag-added", {{"tag", "vip"}, {"count", "6"}}}) == "Tagged 6 people \"vip\"");
    CHECK(words::change({"tag-added", {{"tag", "vip"}, {"count", "1"}}}) == "Tagged 1 person \"vip\"");
    CHECK(words::change({"tag-added", {{"tag", "vip"}, {"count", "1200"}}}) == "Tagged 1,200 people \"vip\"");
    language::choose("zh");
    CHECK(words::change({"tag-added", {{"tag", "企鹅湾豆友"}, {"count", "6"}}}) ==
          "为 6 位成员添加标签「企鹅湾豆友」");
  }
  SECTION("stay readable for a change nobody knows")
  {
    CHECK(words::change({"something-new", {}}) == "Other change: Something new");
  }
  SECTION("tell the standing from the role")
  {
    language::choose("zh");
    CHECK(words::standing(Standing::Member) == "会员");
    CHECK(words::role(Role::Member) == "成员");
  }
}
