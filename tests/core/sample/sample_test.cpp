// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/person.h"
#include "core/sample/sample.h"
#include "tests/catch.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace weilu;
using namespace weilu::sample;

namespace {

/// A folder for one test, taken away afterwards.
struct Folder {
  std::filesystem::path path =
      std::filesystem::temp_directory_path() / ("weilu-sample-test-" + std::to_string(getpid()));
  Folder() = default;
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path); }
};

std::string content(const std::filesystem::path& file)
{
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::size_t lines(const std::string& text)
{
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

/// Share of the people that \p holds is true for.
template<class F>
double share(const std::vector<Person>& all, F holds)
{
  return static_cast<double>(std::count_if(all.begin(), all.end(), holds)) / static_cast<double>(all.size());
}

bool activeWithin(const Person& person, int days)
{
  for (int back = 0; back < days; ++back) {
    if (presence(person, lastDay().plus(-back), 7))
      return true;
  }
  return false;
}

} // namespace

TEST_CASE("The sample community's files", "[sample]")
{
  const Folder folder;
  const Options options{300, 7};
  const Files files = writeFiles(folder.path / "a", options);

  SECTION("hold one line per person after the header") { CHECK(lines(content(files.members)) == 301); }
  SECTION("can be followed by a later one with rows that cannot come in")
  {
    const std::string later = content(writeLater(folder.path / "b", options));
    CHECK(later.rfind("\xEF\xBB\xBFid,name,phone,email,city,last_seen\r\n", 0) == 0);
    CHECK(lines(later) > 200);
    CHECK(later.find("\r\n,") != std::string::npos);
    CHECK(later.find("\r\nM-000") != std::string::npos);
  }
  SECTION("begin with a byte order mark and the generic columns")
  {
    CHECK(content(files.members).rfind("\xEF\xBB\xBFid,name,", 0) == 0);
    CHECK(content(files.activity).rfind("\xEF\xBB\xBFid,at,kind,count,space\r\n", 0) == 0);
    CHECK(
        content(files.purchases).rfind("\xEF\xBB\xBFid,at,amount,currency,product,plan,starts,ends\r\n", 0) ==
        0);
  }
  SECTION("are the same for the same seed")
  {
    const Files again = writeFiles(folder.path / "b", options);
    for (std::size_t i = 0; i < 3; ++i)
      CHECK(content(files.all()[i]) == content(again.all()[i]));
  }
  SECTION("differ for another seed")
  {
    const Files other = writeFiles(folder.path / "c", {300, 8});
    CHECK(content(files.activity) != content(other.activity));
  }
}

TEST_CASE("The sample's people", "[sample]")
{
  const std::vector<Person> all = people(4000, 7);

  SECTION("came before the last day and left after they came")
  {
    for (const Person& person : all) {
      CHECK(person.joined <= lastDay());
      CHECK((!person.left || person.joined < *person.left));
      CHECK((!person.left || *person.left <= lastDay()));
    }
  }
  SECTION("are nowhere before they come or after they leave")
  {
    for (const Person& person : all) {
      CHECK_FALSE(presence(person, person.joined.plus(-1), 7));
      CHECK((!person.left || !presence(person, *person.left, 7)));
    }
  }
  SECTION("look like a community: half of them silent, a third there each week, a tenth each day")
  {
    const auto here = [](const Person& person) { return !person.left; };
    std::vector<Person> roster;
    std::copy_if(all.begin(), all.end(), std::back_inserter(roster), here);
    const double monthly = share(roster, [](const Person& person) { return activeWithin(person, 30); });
    const double weekly = share(roster, [](const Person& person) { return activeWithin(person, 7); });
    const double daily = share(roster, [](const Person& person) { return activeWithin(person, 1); });
    CHECK(monthly > .45);
    CHECK(monthly < .6);
    CHECK(weekly > .27);
    CHECK(weekly < .4);
    CHECK(daily > .08);
    CHECK(daily < .18);
  }
  SECTION("come in growing numbers")
  {
    const auto joinedIn = [&](Date from, Date to) {
      return share(all, [&](const Person& person) { return from <= person.joined && person.joined <= to; });
    };
    CHECK(joinedIn(lastDay().plus(-89), lastDay()) > joinedIn(firstDay(), firstDay().plus(89)));
  }
}
