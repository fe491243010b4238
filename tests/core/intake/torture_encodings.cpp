// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/intake/torture.h"

namespace weilu {

namespace {

using Problems = std::multiset<std::string>;
using fixtures::Table;

/// The four people that most of these files hold.
void samePeople(Tried& tried)
{
  CHECK(tried.rows() == Tried("enc_utf8.csv").rows());
  CHECK(tried.problems().empty());
  CHECK(tried.names() == std::vector<std::string>{"林晓雨", "欧阳静怡", "朱镕喆堃", "阿依古丽·买买提"});
  CHECK(Tried::keys(tried.named("林晓雨"), "phone") == std::vector<std::string>{"+8613800000001"});
  CHECK(Tried::keys(tried.named("林晓雨"), "wechat") == std::vector<std::string>{"linxy_0301"});
  CHECK(Tried::joined(tried.named("林晓雨")) == "2023-05-01");
}

const BadInputs inputs = {
    {"enc_utf8.csv", samePeople},
    {"enc_utf8_bom.csv",
     [](Tried& tried) {
       samePeople(tried);
       CHECK(tried.look().columns[0].rawHeader == "姓名");
       CHECK(tried.look().encodingHasBom);
     }},
    {"enc_gbk.csv", samePeople},
    {"enc_gb18030_4byte.csv",
     [](Tried& tried) {
       CHECK(tried.problems().empty());
       CHECK(tried.names().back() == "𠮷野家");
     }},
    {"enc_big5_backslash_trail.csv",
     [](Tried& tried) {
       CHECK(tried.rows()[1][0] == "許功蓋");
       CHECK(tried.problems().empty());
       CHECK(tried.fixture.people() == 3);
     }},
    {"enc_utf16le_bom_tab.txt", samePeople},
    {"enc_utf16be_bom.csv", samePeople},
    {"enc_utf16le_nobom.csv", samePeople},
    {"enc_shiftjis.csv",
     [](Tried& tried) {
       CHECK(tried.look().encoding == "shift_jis");
       CHECK(tried.rows()[1][0] == "表示ソ");
       CHECK(tried.look().undecodable == 0);
     }},
    {"enc_cp1252.csv",
     [](Tried& tried) {
       CHECK(tried.problems().empty());
       CHECK(tried.rows()[2][0] == "Zoë “Z” O’Neil");
     }},
    {"enc_utf8_one_bad_byte.csv",
     [](Tried& tried) {
       CHECK(tried.look().encoding == "utf-8");
       CHECK(tried.problems() == Problems{"3 undecodable-text"});
       CHECK(tried.fixture.people() == 4);
       CHECK(tried.rows()[1][0].find("\uFFFD") != std::string::npos);
       CHECK(tried.rows()[2] == Tried("enc_utf8.csv").rows()[2]);
     }},
    {"enc_gbk_truncated_tail.csv",
     [](Tried& tried) {
       CHECK(tried.problems() == Problems{"5 too-few-cells"});
       CHECK(tried.fixture.people() == 4);
     }},
    {"enc_mojibake_double.csv",
     [](Tried& tried) {
       const Problems problems = tried.problems();
       CHECK(problems.size() == 4); // every header; the cells say nothing more
       for (const std::string& problem : problems)
         CHECK(problem.starts_with("1 garbled "));
       // As it is: nobody guesses what it once was.
       CHECK(tried.rows()[0][0] == "æž—æ™“é›¨");
       CHECK(tried.fixture.people() == 4);
     }},
    {"enc_short_ascii_then_gbk_late.csv",
     [](Tried& tried) {
       CHECK(tried.rows().back()[0] == "末尾");
       CHECK(tried.problems().empty());
     }},
    {"enc_utf8_bom_midfile.csv",
     [](Tried& tried) {
       CHECK(tried.problems() == Problems{"3 repeated-header"});
       CHECK(tried.names() == std::vector<std::string>{"林晓雨", "王伟"});
     }},
};

} // namespace

const BadInputs& badEncodings() { return inputs; }

} // namespace weilu
