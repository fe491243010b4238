// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_files.h"

#include "core/base/xlsx_file.h"
#include "tests/bench/dice.h"

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <iterator>
#include <memory>
#include <ranges>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

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
constexpr Words kKinds = {"message", "message", "message", "message", "message", "post", "reply", "visit"};

constexpr std::string_view kMemberHeader = "id,name,email,phone,joined_at,last_seen,standing,role,channel,"
                                           "gender,birthday,city,occupation,tags,note\n";

/// Of a line as it is written here, without quotes.
std::vector<std::string> cells(std::string_view line)
{
  line.remove_suffix(1); // its end
  std::vector<std::string> cells;
  for (const auto cell : std::views::split(line, ','))
    cells.emplace_back(cell.begin(), cell.end());
  return cells;
}

std::string_view pick(const Words& words, Dice& dice) { return words[dice.roll(words.size())]; }

void appendMember(std::string& text, std::uint64_t row, Dice& dice)
{
  auto out = std::back_inserter(text);
  // Numbers in an order of their own, as in files that are sorted by something else.
  const std::uint64_t number = row * 7'919'777 % 100'000'000;
  fmt::format_to(out, "{},{}{},", 700'000'000 + row, pick(kFamily, dice), pick(kGiven, dice));
  if (dice.roll(3) > 0)
    fmt::format_to(out, "user{:08}@example.com", number);
  text += ',';
  if (dice.roll(10) > 0)
    fmt::format_to(out, "138{:08}", number);
  fmt::format_to(out, ",202{}-{:02}-{:02} {:02}:{:02}:{:02}", dice.roll(4), 1 + dice.roll(12),
                 1 + dice.roll(28), dice.roll(24), dice.roll(60), dice.roll(60));
  fmt::format_to(out, ",2024-{:02}-{:02} {:02}:{:02}:{:02}", 1 + dice.roll(6), 1 + dice.roll(28),
                 dice.roll(24), dice.roll(60), dice.roll(60));
  fmt::format_to(out, ",{},{},{},{}", dice.roll(5) == 0 ? "member" : "user", pick(kRoles, dice),
                 pick(kChannels, dice), dice.roll(2) == 0 ? "女" : "男");
  fmt::format_to(out, ",19{:02}-{:02}-{:02},{},{},{},{} 期学员 {}\n", 60 + dice.roll(40), 1 + dice.roll(12),
                 1 + dice.roll(28), pick(kCities, dice), pick(kJobs, dice), pick(kTags, dice), dice.roll(90),
                 dice.roll(1'000'000));
}

void appendEvent(std::string& text, std::uint64_t second, std::uint64_t people, Dice& dice)
{
  constexpr std::uint64_t begin = 19'500; // 2023-05-23
  const auto time = std::chrono::sys_seconds(std::chrono::seconds(begin * 86'400 + second));
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(time - day);
  fmt::format_to(std::back_inserter(text), "{},{}-{:02}-{:02} {:02}:{:02}:{:02},{},{}\n",
                 700'000'001 + dice.roll(1 + dice.roll(people)), static_cast<int>(date.year()),
                 static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                 clock.hours().count(), clock.minutes().count(), clock.seconds().count(), pick(kKinds, dice),
                 1 + dice.roll(20));
}

/// Writes \p header and \p rows rows, each made by \p append.
template<class Append>
void writeRows(const std::filesystem::path& file, std::string_view header, std::uint64_t rows,
               const Append& append)
{
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> out(std::fopen(file.c_str(), "wb"), std::fclose);
  if (!out)
    throw std::runtime_error("cannot write " + file.string());
  std::string text(header);
  for (std::uint64_t row = 1; row <= rows; ++row) {
    append(text, row);
    if (text.size() > 1 << 20 || row == rows) {
      std::fwrite(text.data(), 1, text.size(), out.get());
      text.clear();
    }
  }
}

} // namespace

void writeMemberFile(const std::filesystem::path& file, std::uint64_t rows)
{
  Dice dice;
  writeRows(file, kMemberHeader, rows,
            [&](std::string& text, std::uint64_t row) { appendMember(text, row, dice); });
}

void writeMemberSheet(const std::filesystem::path& file, std::uint64_t rows)
{
  Dice dice;
  Sheet sheet;
  for (const std::string& name : cells(kMemberHeader))
    sheet.header.push_back(name);
  for (std::uint64_t row = 1; row <= rows; ++row) {
    std::string text;
    appendMember(text, row, dice);
    const auto values = cells(text);
    sheet.rows.emplace_back(values.begin(), values.end());
  }
  if (!writeXlsx(sheet, file))
    throw std::runtime_error("cannot write " + file.string());
}

void writeActivityFile(const std::filesystem::path& file, std::uint64_t rows, std::uint64_t people)
{
  constexpr std::uint64_t seconds = 550 * 86'400;
  Dice dice;
  writeRows(file, "id,at,kind,space\n", rows, [&](std::string& text, std::uint64_t row) {
    appendEvent(text, (row - 1) * seconds / rows, people, dice);
  });
}

} // namespace weilu
