// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/sample/person.h"
#include "core/sample/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

namespace weilu::sample {

namespace {

constexpr std::string_view bom = "\xEF\xBB\xBF";

/// A CSV file that grows line by line; throws when the disk refuses.
class Out {
public:
  Out(std::filesystem::path path, std::string_view header)
      : m_path(std::move(path))
      , m_file(m_path, std::ios::binary | std::ios::trunc)
  {
    m_text.append(bom).append(header).append("\r\n");
    flush();
  }
  template<class... Args>
  void line(fmt::format_string<Args...> format, Args&&... args)
  {
    fmt::format_to(std::back_inserter(m_text), format, std::forward<Args>(args)...);
    m_text += "\r\n";
    if (m_text.size() > 1 << 20)
      flush();
  }
  void flush()
  {
    m_file.write(m_text.data(), static_cast<std::streamsize>(m_text.size()));
    m_file.flush();
    m_text.clear();
    if (!m_file)
      throw Failure(fmt::format("cannot write {}", m_path.string()));
  }

private:
  std::filesystem::path m_path;
  std::ofstream m_file;
  std::string m_text;
};

std::string clock(std::uint32_t second)
{
  return fmt::format("{:02}:{:02}:{:02}", second / 3600 % 24, second / 60 % 60, second % 60);
}

std::string id(const Person& person) { return fmt::format("M-{:06}", person.number); }

void makeFolder(const std::filesystem::path& folder)
{
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error)
    throw Failure(fmt::format("cannot make {}: {}", folder.string(), error.message()));
}

void writeMembers(const std::filesystem::path& path, const std::vector<Person>& all, std::uint64_t seed)
{
  Out out(path,
          "id,name,nickname,email,phone,joined_at,left_at,standing,role,channel,gender,birthday,city,region,"
          "occupation,tags");
  for (const Person& person : all) {
    Random random(seed ^ person.number);
    std::string tags;
    for (const std::string& tag : person.tags)
      tags += (tags.empty() ? "" : ";") + tag;
    const std::string left = person.left ? person.left->iso() + " " + clock(random.below(86'400)) : "";
    out.line("{},{},{},{},{},{} {},{},{},{},{},{},{},{},{},{},{}", id(person), person.name, person.nickname,
             person.email, person.phone, person.joined.iso(), clock(28'800 + random.below(50'000)), left,
             person.paying ? "member" : "user", person.role, person.channel, person.gender, person.birthday,
             person.city, person.region, person.occupation, tags);
  }
  out.flush();
}

/// What one person did on one day, as a platform's log would say it.
void writeDay(Out& out, const Person& person, Date date, const Presence& presence, Random& random)
{
  const Words& words = Words::get();
  const std::string day = date.iso();
  const std::uint32_t at = presence.secondOfDay;
  const std::string& space = words.spaces[weighted(words.spaceWeights, random)];
  const auto later = [&](std::uint32_t seconds) { return clock(std::min(at + seconds, 86'399U)); };
  out.line("{},{} {},message,{},{}", id(person), day, clock(at), presence.messages, space);
  if (random.chance(.22))
    out.line("{},{} {},reaction,{},{}", id(person), day, later(60 + random.below(1800)), 1 + random.below(5),
             space);
  if (random.chance(.08))
    out.line("{},{} {},check-in,1,{}", id(person), day, later(1900), words.spaces.front());
  if (random.chance(.015))
    out.line("{},{} {},share,1,{}", id(person), day, later(2500), words.spaces.front());
  if (presence.contributes)
    out.line("{},{} {},contribute,1,{}", id(person), day, later(3000), space);
  if (weekday(date) == 6 && random.chance(.05))
    out.line("{},{} 14:00:00,attend,1,{}", id(person), day, words.spaces.back());
}

void writeActivity(const std::filesystem::path& path, const std::vector<Person>& all, std::uint64_t seed,
                   const Control& control)
{
  Out out(path, "id,at,kind,count,space");
  const int days = lastDay().since(firstDay()) + 1;
  for (int day = 0; day < days; ++day) {
    control.checkpoint(Phase::Generating, static_cast<std::uint64_t>(day), static_cast<std::uint64_t>(days));
    const Date date = firstDay().plus(day);
    Random random(seed ^ (static_cast<std::uint64_t>(date.days) << 20));
    for (const Person& person : all) {
      if (const auto present = presence(person, date, seed))
        writeDay(out, person, date, *present, random);
    }
  }
  out.flush();
}

/// Yearly or quarterly plans, renewed by most; a bag of beans now and then.
void writePurchasesOf(Out& out, const Person& person, std::uint64_t seed)
{
  Random random(seed ^ (static_cast<std::uint64_t>(person.number) << 24));
  const bool yearly = random.chance(.6);
  const int days = yearly ? 365 : 91;
  Date start = std::max(person.joined.plus(static_cast<int>(random.below(40))), firstDay().plus(-300));
  while (start <= lastDay()) {
    out.line("{},{} {},{},CNY,{},{},{},{}", id(person), start.iso(), clock(36'000 + random.below(40'000)),
             yearly ? "298.00" : "98.00", yearly ? "年度会员" : "季度会员", yearly ? "年度会员" : "季度会员",
             start.iso(), start.plus(days - 1).iso());
    if (!random.chance(.72) || (person.quietFrom && *person.quietFrom < start))
      break;
    start = start.plus(days);
  }
}

void writeOrders(Out& out, const Person& person, std::uint64_t seed)
{
  Random random(seed ^ (static_cast<std::uint64_t>(person.number) << 32));
  const Words& words = Words::get();
  const Date from = std::max(person.joined, firstDay());
  const int span = lastDay().since(from);
  if (span <= 0 || !random.chance(person.paying ? .6 : .06))
    return;
  for (std::uint32_t i = 0, n = 1 + random.below(6); i < n; ++i) {
    const auto& [product, price] =
        words.products[random.below(static_cast<std::uint32_t>(words.products.size()))];
    const Date date = from.plus(static_cast<int>(random.below(static_cast<std::uint32_t>(span) + 1)));
    if (person.left && date >= *person.left)
      continue;
    out.line("{},{} {},{}.{:02},CNY,{},,,", id(person), date.iso(), clock(30'000 + random.below(50'000)),
             price / 100, price % 100, product);
  }
}

void writePurchases(const std::filesystem::path& path, const std::vector<Person>& all, std::uint64_t seed)
{
  Out out(path, "id,at,amount,currency,product,plan,starts,ends");
  for (const Person& person : all) {
    if (person.paying)
      writePurchasesOf(out, person, seed);
    writeOrders(out, person, seed);
  }
  out.flush();
}

} // namespace

Date lastDay() { return *Date::of(2026, 11, 20); }

Date firstDay() { return *Date::of(2025, 5, 21); }

std::string communityName() { return Words::get().community; }

Files writeFiles(const std::filesystem::path& folder, const Options& options, const Control& control)
{
  makeFolder(folder);
  const Files files{folder / "members.csv", folder / "activity.csv", folder / "purchases.csv"};
  const std::vector<Person> all = people(options.people, options.seed);
  writeMembers(files.members, all, options.seed);
  writeActivity(files.activity, all, options.seed, control);
  writePurchases(files.purchases, all, options.seed);
  return files;
}

std::filesystem::path writeLater(const std::filesystem::path& folder, const Options& options)
{
  makeFolder(folder);
  std::filesystem::path path = folder / "later.csv";
  Out out(path, "id,name,phone,email,city,last_seen");
  for (const Person& person : people(options.people, options.seed)) {
    const std::string seen = lastDay().iso() + " " + clock(72'000 + person.number);
    if (person.left)
      continue;
    if (person.number % 16 == 3) // nobody to be known by
      out.line(",,139****{:04},{} at qq,{},{}", person.number, person.number, person.city, seen);
    else if (person.number % 32 == 7) // the phone is somebody else's
      out.line("W-{},{},{},,{},{}", person.number, person.name, person.phone, person.city, seen);
    else
      out.line("{},,,,{},{}", id(person), person.number % 4 == 0 ? std::string_view("杭州") : "", seen);
  }
  out.flush();
  return path;
}

} // namespace weilu::sample
