// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <regex>

using namespace weilu::cli_tests;
using Arguments = std::vector<std::string>;

namespace {

/// Sets a variable of the environment while it lives.
class Variable {
public:
  Variable(const char* name, const char* value)
      : m_name(name)
      , m_before(std::getenv(name) ? std::getenv(name) : "")
  {
    ::setenv(name, value, 1);
  }
  ~Variable() { m_before.empty() ? ::unsetenv(m_name) : ::setenv(m_name, m_before.c_str(), 1); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

private:
  const char* m_name;
  std::string m_before;
};

bool hasChinese(const std::string& text)
{
  // Han characters and full-width punctuation begin with these bytes; dashes, signs and ticks with E2.
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xE3 && byte <= 0xEF;
  });
}

/// English words that no code, format, unit or name has, as a text would write them.
bool hasEnglish(const std::string& text)
{
  static const std::regex words(
      "\\b([Tt]he|an|and|or|is|are|was|were|[Nn]ot|[Nn]o|of|in|on|to|for|since|with|without|by|may|who|say|"
      "rows?|[Pp]eople|[Pp]erson|days|last|files?|community|[Ll]ayer|[Dd]ate|[Jj]oined|[Ll]eft|[Pp]rint|"
      "[Oo]ptions|[Uu]sage|required|requires|excludes|missing|well|[Aa]ll|become|[Bb]ecomes|undone|imported|"
      "updated|unchanged|rejected|nothing|[Tt]agged|[Tt]his|[Tt]here|be|it|what|where|expected|such|as|"
      "[Nn]ame|[Hh]olds|[Rr]easons|[Ss]core|[Cc]olumns|[Mm]embers|[Mm]ode|none|problems?|changed|stay|only)"
      "\\b");
  return std::regex_search(text, words);
}

/// What a run says, without what is the same in both languages: paths, options and their words, codes.
std::string spoken(const Run& made, const Folder& folder)
{
  std::string text = made.out + made.err;
  const std::string inFolder = folder.path("");
  for (std::size_t at = 0; (at = text.find(inFolder, at)) != std::string::npos;)
    text.erase(at, inFolder.size());
  for (const char* same :
       {"--[a-z-]+", "\\{[^}]*\\}", "`[^`]*`", "=[a-z]+\\b", "可选：[^。]*", "\n +[a-z-]+( [A-Z]+)*  ",
        "\n[a-z]+  ", "weilu( [a-z-]+)*", "[a-z]+\\.csv", "[a-z_]+ →", "community[.-][a-z0-9-]*", "row:N",
        "QStandardPaths: [^\n]*", "--map [^ ]*", "「[^」]*」", "check-in", "\"[a-z_0-9]+\""})
    text = std::regex_replace(text, std::regex(same), " ");
  return text;
}

/// A community with people, two of whom may be one, activity, changes and, in files beside it, doubtful rows.
struct Told {
  Told()
  {
    std::filesystem::create_directory(inbox);
    const std::string odd = folder.write("inbox/odd.csv", "a,b\n1,2\n");
    namespace fs = std::filesystem;
    fs::last_write_time(odd, fs::file_time_type::clock::now() - std::chrono::hours(1));
    REQUIRE(run({"import", file, members, twin, activity}).code == 0);
    REQUIRE(run({"undo", file}).code == 0);
    REQUIRE(run({"import", file, folder.write("kept.csv", "Nr,Wie\n1,A1\n"), "--as", "members", "--map",
                 "Nr=id", "--map", "Wie=name", "--save-mapping", "Club"})
                .code == 0);
  }
  [[nodiscard]] Run in(const std::string& language, Arguments arguments) const
  {
    arguments.insert(arguments.begin(), {"--lang", language});
    return run(arguments);
  }
  /// Runs what changes nothing in both languages and looks at what is said.
  void check(const Arguments& arguments) const
  {
    const Run english = in("en", arguments), chinese = in("zh", arguments);
    INFO(arguments.front() << ": " << english.out << english.err << chinese.out << chinese.err);
    CHECK(english.code == chinese.code);
    CHECK_FALSE(hasChinese(english.out + english.err));
    CHECK(hasChinese(chinese.out + chinese.err));
    CHECK_FALSE(hasEnglish(spoken(chinese, folder)));
  }

  Folder folder;
  std::string file = folder.community(), inbox = folder.path("inbox");
  std::string members = folder.write(
      "m.csv", "id,name,joined_at,city\n1,A1,2023-01-02,Bonn\n2,B2,2024-02-03,\n3,Zhang San,2023-05-01,\n");
  std::string twin = folder.write("t.csv", "phone,name,joined_at\n13800000001,Zhang San,2023-05-01\n");
  std::string activity = folder.write("a.csv", "id,at,kind\n1,2024-03-01 10:00:00,message\n");
  std::string bad =
      folder.write("bad.csv", "id,name,phone,joined_at\n5,C5,138****0001,2024-02-30\n,,,\n,D4,,\n");
  std::string mixed = folder.write("mixed.csv", "id,name,phone\n1,X,13800000001\n");
};

/// Changes a community file behind the program's back.
void execute(const std::string& file, const char* sql)
{
  sqlite3* db = nullptr;
  REQUIRE(sqlite3_open(file.c_str(), &db) == SQLITE_OK);
  CHECK(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(db);
}

} // namespace

TEST_CASE("What a command says is in one language", "[cli][language]")
{
  const Told told;
  const std::string& file = told.file;
  const std::vector<Arguments> commands{
      {"members", file},
      {"duplicates", file},
      {"layers", file, "--as-of", "2024-03-05"},
      {"explain", file, "1", "--as-of", "2024-03-05"},
      {"metrics", file, "lifecycle", "--from", "2024-02-01", "--to", "2024-03-05"},
      {"metrics", file, "roster", "--from", "2024-02-01", "--to", "2024-03-05"},
      {"metrics", file, "active", "--from", "2024-02-01", "--to", "2024-03-05"},
      {"overview", file, "--as-of", "2024-03-05", "-o", told.folder.path("out.png")},
      {"history", file},
      {"imports", file},
      {"imports", file, "1"},
      {"check", file},
      {"presets", "--file", file},
      {"import", file, told.bad, "--dry-run"},
      {"import", file, told.mixed, "--dry-run"},
      {"import", file, told.members, "--dry-run", "--roster-of", "Club", "--on", "2026-01-10"},
      {"import", file, "--watch", told.inbox, "--once"},
  };
  for (const Arguments& command : commands)
    told.check(command);
}

TEST_CASE("Platforms are listed by their names in one language", "[cli][language]")
{
  const Told told;
  const std::string chinese = told.in("zh", {"presets"}).out;
  CHECK(chinese.find("腾讯会议参会名单") != std::string::npos);
  CHECK(chinese.find("Tencent") == std::string::npos);
  CHECK(told.in("en", {"presets"}).out.find("腾讯会议") == std::string::npos);
}

TEST_CASE("A refusal is in one language", "[cli][language]")
{
  const Told told;
  const std::string& file = told.file;
  const std::vector<Arguments> commands{
      {"explain", file, "99"},
      {"layers", file, "--as-of", "yesterday"},
      {"layers", told.folder.path("gone.weilu")},
      {"undo", file, "77"},
      {"imports", file, "99"},
      {"import", file, told.members, "--encoding", "klingon"},
      {"import", file, told.members, "--column-mode", "id=fill"},
      {"import", file, told.members, "--erase-blank=name"},
      {"import", file, told.members, "--save-mapping", "discord-chat"},
      {"import", file, told.mixed, "--rejects", told.inbox},
      {"import", file, told.activity, "--roster-of", "Club"},
      {"import", file, "--watch", told.folder.path("gone"), "--once"},
      {"presets", "--file", file, "--remove", "none such"},
      {"merge", file, "1", "1"},
      {"merge", file, "1", "99"},
      {"merge", file, "3", "4", "--keep", "city=2"},
      {"unmerge", file, "1"},
  };
  for (const Arguments& command : commands) {
    told.check(command);
    INFO(nlohmann::json(command));
    CHECK(told.in("zh", command).code == 1);
  }
}

TEST_CASE("Wrong usage is told in one language", "[cli][language]")
{
  const Told told;
  const std::string& file = told.file;
  const std::vector<Arguments> commands{
      {"layers"},
      {"layers", file, "--mood"},
      {"layers", file, "--scheme"},
      {"layers", file, "--scheme", "five", "--scheme", "six"},
      {"metrics", file, "mood"},
      {"members", file, "--limit", "few"},
      {"members", file, "--csv", "--json"},
      {"merge", file, "1"},
      {"import", file},
      {"import", file, told.members, "--map", "x1"},
      {"import", file, told.members, "--mode", "often"},
      {"import", file, told.members, "--column-mode", "city=often"},
      {"import", file, told.members, "--delimiter", "xy"},
      {"import", file, told.members, "--skip-rows", "x"},
      {"import", file, told.members, "--skip-rows", "5-3"},
      {"presets", "--remove", "Club"},
      {"sample"},
      {"sample", told.folder.path("s.weilu"), "--people", "0"},
  };
  for (const Arguments& command : commands) {
    INFO(nlohmann::json(command));
    const Run english = told.in("en", command), chinese = told.in("zh", command);
    INFO(english.err << chinese.err);
    CHECK(english.code == 2);
    CHECK(chinese.code == 2);
    CHECK(chinese.out.empty());
    CHECK_FALSE(hasChinese(english.err));
    CHECK(hasChinese(chinese.err));
    CHECK_FALSE(hasEnglish(spoken(chinese, told.folder)));
  }
}

TEST_CASE("What changes a file is told in one language", "[cli][language]")
{
  const bool english = GENERATE(true, false);
  const Told told;
  const std::string& file = told.file;
  const std::string copy = told.folder.path("copy.weilu");
  const auto look = [&](const Arguments& arguments) {
    const Run made = told.in(english ? "en" : "zh", arguments);
    INFO(arguments.front() << ": " << made.out << made.err);
    CHECK(made.code == 0);
    if (english)
      CHECK_FALSE(hasChinese(made.out + made.err));
    else
      CHECK_FALSE(hasEnglish(spoken(made, told.folder)));
    if (!english && arguments.front() != "backup") // it prints a path
      CHECK(hasChinese(made.out + made.err));
    return made.out + made.err;
  };
  look({"merge", file, "3", "4"});
  look({"unmerge", file, "3"});
  look({"keep-apart", file, "3", "4"});
  look({"undo", file});
  look({"redo", file});
  look({"import", file, told.folder.write("c.csv", "id,city\n1,Ulm\n6,Jena\n")});
  const auto change = run({"imports", file, "--json"}).json()[0]["change"].get<int>();
  look({"import", file, told.folder.write("d.csv", "id,city\n1,Kiel\n6,Bern\n")});
  CHECK(look({"imports", file, std::to_string(run({"imports", file, "--json"}).json()[1]["id"].get<int>())})
            .find("Kiel") != std::string::npos);
  CHECK(look({"undo", file, std::to_string(change)}).find("Kiel") != std::string::npos);
  look({"import", file, told.bad});
  look({"backup", file, copy});
  look({"restore", file, copy});
}

TEST_CASE("What is wrong inside a file is told in one language", "[cli][language]")
{
  const Told told;
  REQUIRE(run({"import", told.file, told.activity}).code == 0);
  execute(told.file, "DELETE FROM activity_day; INSERT INTO identity (id, kind, value, source) "
                     "SELECT 9 << 12, id, 'lost', 0 FROM identity_kind LIMIT 1");
  told.check({"check", told.file});
  CHECK(told.in("en", {"check", told.file}).err.find("2024-03-01") != std::string::npos);
  CHECK(told.in("en", {"check", told.file, "--json"}).out ==
        told.in("zh", {"check", told.file, "--json"}).out);
}

TEST_CASE("The help of every command is in one language", "[cli][language]")
{
  const Told told;
  const std::string all = told.in("en", {"help"}).out;
  std::vector<Arguments> asked{{"--help"}, {"help"}};
  const std::string commands = all.substr(all.find("Commands:"));
  const std::regex name("\n  ([a-z-]+)");
  for (std::sregex_iterator at(commands.begin(), commands.end(), name), end; at != end; ++at)
    asked.push_back({(*at)[1], "--help"});
  CHECK(asked.size() > 20);
  for (const Arguments& arguments : asked) {
    const Run english = told.in("en", arguments), chinese = told.in("zh", arguments);
    INFO(english.out << chinese.out);
    CHECK(english.code == 0);
    CHECK_FALSE(hasChinese(english.out));
    CHECK(hasChinese(chinese.out));
    CHECK_FALSE(hasEnglish(spoken(chinese, told.folder)));
  }
}

TEST_CASE("JSON is the same in every language", "[cli][language]")
{
  const Told told;
  const std::string& file = told.file;
  const std::vector<Arguments> commands{
      {"members", file, "--json"},
      {"layers", file, "--as-of", "2024-03-05", "--json"},
      {"explain", file, "1", "--as-of", "2024-03-05", "--json"},
      {"metrics", file, "lifecycle", "--from", "2024-02-01", "--to", "2024-03-05", "--json"},
      {"overview", file, "--as-of", "2024-03-05", "--json"},
      {"history", file, "--json"},
      {"check", file, "--json"},
      {"presets", "--json"},
      {"presets", "--file", file, "--json"},
      {"duplicates", file, "--json"},
      {"imports", file, "--json"},
      {"imports", file, "1", "--json"},
      {"import", file, told.mixed, "--dry-run", "--json"},
      {"import", file, told.bad, "--dry-run", "--json"},
  };
  for (const Arguments& command : commands) {
    INFO(command.front());
    const Run english = told.in("en", command);
    CHECK(english.code == 0);
    CHECK(english.out == told.in("zh", command).out);
  }
}

TEST_CASE("The language of a run", "[cli][language]")
{
  const Folder folder;
  const std::string file = folder.community();
  const auto chinese = [&](const Arguments& arguments) { return hasChinese(run(arguments).out); };

  SECTION("is that of the terminal")
  {
    const Variable all("LC_ALL", ""), messages("LC_MESSAGES", "");
    {
      const Variable language("LANG", "zh_CN.UTF-8");
      CHECK(chinese({"layers", file}));
      const Variable stronger("LC_ALL", "en_US.UTF-8");
      CHECK_FALSE(chinese({"layers", file}));
    }
    const Variable language("LANG", "de_DE.UTF-8");
    CHECK_FALSE(chinese({"layers", file}));
  }
  SECTION("is English when the terminal says nothing")
  {
    const Variable all("LC_ALL", ""), messages("LC_MESSAGES", ""), language("LANG", "");
    CHECK_FALSE(chinese({"layers", file}));
  }
  SECTION("is the one asked for, wherever it is asked")
  {
    CHECK(chinese({"layers", file, "--lang", "zh"}));
    CHECK(chinese({"layers", "--lang=zh", file}));
    CHECK(chinese({"--lang", "zh", "layers", file}));
    CHECK(chinese({"--lang=zh", "layers", file}));
    CHECK(run({"layers", file, "--lang", "fr"}).code == 2);
  }
}
