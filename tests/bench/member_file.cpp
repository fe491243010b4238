// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/member_file.h"

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace weilu {

namespace {

using Words = std::array<std::string_view, 8>;
constexpr Words kFamily = {"王", "李", "张", "刘", "陈", "欧阳", "黄", "赵"};
constexpr Words kGiven = {"伟", "晓雨", "敏", "静怡", "建国", "子涵", "浩宇", "芳"};
constexpr Words kCities = {"上海", "北京", "广州", "深圳", "成都", "杭州", "乌鲁木齐", "西安"};
constexpr Words kJobs = {"工程师", "设计师", "老师", "产品经理", "学生", "会计", "自由职业", "店长"};
constexpr Words kTags = {"vip", "核心;讲师", "新人", "活跃;志愿者;老用户", "海外", "家庭", "沉默", "设计"};
constexpr Words kChannels = {"朋友推荐", "公众号", "小红书", "线下活动", "抖音", "搜索", "B站", "老会员邀请"};
constexpr Words kRoles = {"member", "member", "member", "member", "member", "moderator", "expert", "guest"};

/// Numbers that are the same everywhere (xorshift64*).
class Dice {
public:
  std::uint64_t roll(std::uint64_t sides)
  {
    m_state ^= m_state >> 12;
    m_state ^= m_state << 25;
    m_state ^= m_state >> 27;
    return (m_state * 0x2545F4914F6CDD1DULL >> 32) * sides >> 32;
  }
  std::string_view pick(const Words& words) { return words[roll(words.size())]; }

private:
  std::uint64_t m_state = 88'172'645'463'325'252ULL;
};

void appendRow(std::string& text, std::uint64_t row, Dice& dice)
{
  auto out = std::back_inserter(text);
  // Numbers in an order of their own, as in files that are sorted by something else.
  const std::uint64_t number = row * 7'919'777 % 100'000'000;
  fmt::format_to(out, "{},{}{},", 700'000'000 + row, dice.pick(kFamily), dice.pick(kGiven));
  if (dice.roll(3) > 0)
    fmt::format_to(out, "user{:08}@example.com", number);
  text += ',';
  if (dice.roll(10) > 0)
    fmt::format_to(out, "138{:08}", number);
  fmt::format_to(out, ",202{}-{:02}-{:02} {:02}:{:02}:{:02}", dice.roll(4), 1 + dice.roll(12),
                 1 + dice.roll(28), dice.roll(24), dice.roll(60), dice.roll(60));
  fmt::format_to(out, ",2024-{:02}-{:02} {:02}:{:02}:{:02}", 1 + dice.roll(6), 1 + dice.roll(28),
                 dice.roll(24), dice.roll(60), dice.roll(60));
  fmt::format_to(out, ",{},{},{},{}", dice.roll(5) == 0 ? "member" : "user", dice.pick(kRoles),
                 dice.pick(kChannels), dice.roll(2) == 0 ? "女" : "男");
  fmt::format_to(out, ",19{:02}-{:02}-{:02},{},{},{},第 {} 期学员，备注 {}\n", 60 + dice.roll(40),
                 1 + dice.roll(12), 1 + dice.roll(28), dice.pick(kCities), dice.pick(kJobs), dice.pick(kTags),
                 dice.roll(90), dice.roll(1'000'000));
}

} // namespace

void writeMemberFile(const std::filesystem::path& file, std::uint64_t rows)
{
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> out(std::fopen(file.c_str(), "wb"), std::fclose);
  if (!out)
    throw std::runtime_error("cannot write " + file.string());
  std::string text = "id,name,email,phone,joined_at,last_seen,standing,role,channel,gender,birthday,city,"
                     "occupation,tags,note\n";
  Dice dice;
  for (std::uint64_t row = 1; row <= rows; ++row) {
    appendRow(text, row, dice);
    if (text.size() > 1 << 20 || row == rows) {
      std::fwrite(text.data(), 1, text.size(), out.get());
      text.clear();
    }
  }
}

} // namespace weilu
