// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/cli/program.h"
#include "tests/core/intake/zip_writer.h"

#include <chrono>
#include <filesystem>

using namespace weilu::cli_tests;

namespace {

const std::string known = "id,name,phone,city,tags\n"
                          "1,张三,13800000001,上海,vip\n"
                          "2,李四,13800000002,北京,\n";

/// One person by id, with everything.
nlohmann::json person(const std::string& file, const std::string& id)
{
  for (const auto& row : run({"members", file, "--json"}).json()) {
    if (row["identities"].get<std::string>().find("id:" + id) != std::string::npos)
      return row;
  }
  FAIL("nobody with the id " << id);
  return {};
}

/// As if the file had been there for an hour.
void age(const std::string& file)
{
  namespace fs = std::filesystem;
  fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours(1));
}

} // namespace

TEST_CASE("The choices of an import on the command line", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  REQUIRE(run({"import", file, folder.write("known.csv", known)}).code == 0);
  const auto rehearse = [&](const std::string& text, std::vector<std::string> more) {
    std::vector<std::string> all{"import", file, folder.write("new.csv", text), "--dry-run", "--json"};
    all.insert(all.end(), more.begin(), more.end());
    return run(all).json();
  };
  SECTION("show values before and after")
  {
    const auto json = rehearse("id,name,city\n1,张三,杭州\n", {});
    CHECK(json["fields"] == nlohmann::json{{"city", 1}});
    CHECK(json["changes"]["city"][0]["before"] == "上海");
    CHECK(json["changes"]["city"][0]["after"] == "杭州");
    CHECK(json["changes"]["city"][0]["row"] == 2);
  }
  SECTION("let a column differ from the rest")
  {
    const std::string text = "id,name,city\n1,张三丰,杭州\n";
    CHECK(rehearse(text, {"--column-mode", "city=fill"})["fields"] == nlohmann::json{{"name", 1}});
    CHECK(run({"import", file, folder.write("a.csv", text), "--column-mode", "phone=fill"}).code == 1);
    CHECK(run({"import", file, folder.write("a.csv", text), "--column-mode", "city=often"}).code == 2);
    CHECK(run({"import", file, folder.write("a.csv", text), "--column-mode", "nowhere=fill"}).code == 1);
  }
  SECTION("clear by blank cells where asked, and only there")
  {
    const std::string text = "id,name,city,tags\n1,张三,,\n";
    CHECK(rehearse(text, {})["unchanged"] == 1);
    CHECK(rehearse(text, {"--erase-blank"})["fields"] == nlohmann::json{{"city", 1}});
    CHECK(rehearse(text, {"--erase-blank=tags"})["fields"] == nlohmann::json{{"tags", 1}});
    CHECK(rehearse(text, {"--erase-blank", "--replace-tags"})["fields"] ==
          nlohmann::json{{"city", 1}, {"tags", 1}});
    CHECK(run({"import", file, folder.write("a.csv", text), "--erase-blank=name"}).code == 1);
  }
  SECTION("leave rows out")
  {
    const auto json = rehearse("id,name\n3,a\n4,b\n5,c\n6,d\n", {"--skip-rows", "2,4-5"});
    CHECK(json["rows"] == 1);
    CHECK(json["created"] == 1);
    CHECK(json["left_out"] == 3);
    CHECK(run({"import", file, folder.write("a.csv", known), "--skip-rows", "x"}).code == 2);
    CHECK(run({"import", file, folder.write("a.csv", known), "--skip-rows", "5-3"}).code == 2);
  }
  SECTION("say whom a row is about")
  {
    const std::string text = "id,name,phone,city\n1,谁,13800000002,杭州\n";
    const auto open = rehearse(text, {});
    CHECK(open["undecided_count"] == 1);
    REQUIRE(open["undecided"][0]["candidates"].size() == 2);
    CHECK(open["undecided"][0]["candidates"][1]["name"] == "李四");
    CHECK(open["undecided"][0]["candidates"][1]["kind"] == "phone");
    CHECK(rehearse(text, {"--choose", "2=new"})["created"] == 1);
    CHECK(rehearse(text, {"--choose", "2=skip"})["left_out"] == 1);
    CHECK(rehearse(text, {"--choose", "2=id:2"})["updated"] == 1);
    CHECK(run({"import", file, folder.write("a.csv", text), "--choose", "2=id:77"}).code == 1);
    REQUIRE(run({"import", file, folder.write("a.csv", text), "--choose", "2=1"}).code == 0);
    CHECK(person(file, "1").dump().find("杭州") != std::string::npos);
  }
  SECTION("fix the order of a date")
  {
    const std::string text = "id,name,joined_at\n9,a,03/04/2024\n";
    const auto month =
        run({"import", file, folder.write("a.csv", text), "--date-order", "joined_at=mdy", "--json"});
    CHECK(month.code == 0);
    CHECK(person(file, "9").dump().find("2024-03-04") != std::string::npos);
    CHECK(run({"import", file, folder.write("a.csv", text), "--date-order", "joined_at=yyy"}).code == 1);
  }
}

TEST_CASE("A list of a group on the command line", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  const auto list = [&](const std::string& text, const std::string& on, std::vector<std::string> more = {}) {
    std::vector<std::string> all{
        "import", file, folder.write("list.csv", text), "--roster-of", "书友群", "--on", on, "--json"};
    all.insert(all.end(), more.begin(), more.end());
    return run(all);
  };
  CHECK(list("id,name\n1,a\n2,b\n3,c\n4,d\n5,e\n", "2026-01-10").json()["roster"]["joined"]["count"] == 5);
  const auto second = list("id,name\n1,a\n2,b\n3,c\n6,f\n", "2026-02-10").json()["roster"];
  CHECK(second["joined"]["count"] == 1);
  CHECK(second["left"]["count"] == 2);
  CHECK(second["left"]["people"][0]["name"] == "d");
  const std::string other = "id,name\n11,x\n12,y\n";
  CHECK(list(other, "2026-03-10").code == 0); // four people are no handful
  REQUIRE(run({"undo", file}).code == 0);
  CHECK(list("id,name\n1,a\n2,b\n3,c\n4,d\n5,e\n", "2026-03-10").json()["roster"]["back"]["count"] == 2);
  const Run refused = list(other, "2026-04-10");
  CHECK(refused.code == 1);
  CHECK(refused.err.find("书友群") != std::string::npos);
  CHECK(list(other, "2026-04-10", {"--dry-run"}).json()["roster"]["questioned"] == true);
  CHECK(list(other, "2026-04-10", {"--confirm"}).code == 0);
  CHECK(list(other, "someday").code == 1);
}

TEST_CASE("Columns that are kept, on the command line", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  const std::string odd = "Kennung,Wie\n17,林晓雨\n";
  REQUIRE(run({"import", file, folder.write("odd.csv", odd), "--as", "members", "--map", "Kennung=id",
               "--map", "Wie=name", "--platform", "discourse", "--save-mapping", "Verein"})
              .code == 0);
  const auto kept = run({"presets", "--file", file, "--json"}).json();
  REQUIRE(kept.size() == 1);
  CHECK(kept[0]["name"] == "Verein");
  CHECK(kept[0]["columns"]["Wie"] == "name");
  const auto again =
      run({"import", file, folder.write("next.csv", "Wie;Kennung\n王伟;18\n"), "--json"}).json();
  CHECK(again["mapping"] == "Verein");
  CHECK(again["created"] == 1);
  CHECK(run({"presets", "--remove", "Verein"}).code == 2);
  REQUIRE(run({"presets", "--file", file, "--remove", "Verein"}).code == 0);
  CHECK(run({"presets", "--file", file, "--json"}).json().empty());
  CHECK(run({"presets", "--file", file, "--remove", "Verein"}).code == 1);
}

TEST_CASE("The history of imports on the command line", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  REQUIRE(run({"import", file, folder.write("first.csv", known)}).code == 0);
  const auto second =
      run({"import", file, folder.write("second.csv", "id,city\n1,杭州\n2,天津\n"), "--json"}).json();
  const std::string id = std::to_string(second["import_id"].get<int>());
  const auto list = run({"imports", file, "--json"}).json();
  REQUIRE(list.size() == 2);
  CHECK(list[0]["file"] == "second.csv");
  CHECK(list[0]["updated"] == 2);
  CHECK(list[1]["created"] == 2);
  const auto detail = run({"imports", file, id, "--json"}).json();
  CHECK(detail["overwritten"] == nlohmann::json{{"city", 2}});
  CHECK(detail["values"]["first"][0]["before"] == "上海");
  CHECK(detail["changed_since"]["count"] == 0);
  CHECK(run({"imports", file}).out.find("second.csv") != std::string::npos);
  CHECK(run({"imports", file, id}).out.find("上海") != std::string::npos);
  CHECK(run({"imports", file, "99"}).code == 1);
  SECTION("says when it is undone what stays, because something changed it since")
  {
    REQUIRE(run({"import", file, folder.write("third.csv", "id,city\n1,广州\n")}).code == 0);
    CHECK(run({"imports", file, id, "--json"}).json()["changed_since"]["count"] == 1);
    const auto undone = run({"undo", file, std::to_string(detail["change"].get<int>()), "--json"}).json();
    CHECK(undone["remains"]["values"] == 1);
    CHECK(undone["remains"]["kept"][0]["now"] == "广州");
    CHECK(run({"imports", file, id, "--json"}).json()["undone"] == true);
  }
}

TEST_CASE("A watched folder on the command line", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  const std::string inbox = folder.path("inbox");
  std::filesystem::create_directory(inbox);
  const auto put = [&](const std::string& name, const std::string& text) {
    const std::string path = folder.write("inbox/" + name, text);
    age(path);
    return path;
  };
  const auto look = [&] { return run({"import", file, "--watch", inbox, "--once", "--json"}); };
  CHECK(look().json().empty());
  put("m.csv", known);
  put("odd.csv", "a,b\n1,2\n");
  const Run first = look();
  CHECK(first.code == 0);
  const auto rows = first.json();
  REQUIRE(rows.size() == 2);
  CHECK(rows[0]["created"] == 2);
  CHECK(rows[1]["offered"] == true);
  CHECK(first.err.find("odd.csv") != std::string::npos);
  SECTION("brings no file in twice")
  {
    CHECK(look().json().size() == 1); // the one that needs a look
    put("copy of m.csv", known);
    CHECK(look().json().size() == 1);
  }
  SECTION("goes on after a file that is refused")
  {
    put("0.csv", std::string("\x89PNG\r\n\x1a\n\0\0", 10));
    put("z.csv", "id,name,phone,city,tags\n7,新,13800000007,,\n");
    const Run next = look();
    CHECK(next.code == 0);
    CHECK(next.json().size() == 2);
    CHECK(next.err.find("0.csv") != std::string::npos);
  }
  SECTION("takes every part of an archive, and of one that comes again only what is new")
  {
    const auto pack = [&](std::vector<weilu::fixtures::Packed> entries) {
      const std::string archive = folder.path("inbox/all.zip");
      weilu::fixtures::writeZip(archive, entries);
      age(archive);
    };
    const weilu::fixtures::Packed one{"one.csv", "id,name,phone,city,tags\n8,八,13800000008,,\n"};
    const weilu::fixtures::Packed two{"two.csv", "id,name,phone,city,tags\n9,九,13800000009,,\n"};
    pack({one, {"odd.csv", "a,b\n1,2\n"}});
    auto taken = look().json();
    REQUIRE(taken.size() == 2); // odd.csv of the folder is still offered
    CHECK(taken[0]["entry"] == "one.csv");
    CHECK(taken[0]["created"] == 1);
    pack({one, two});
    taken = look().json();
    REQUIRE(taken.size() == 2);
    CHECK(taken[0]["entry"] == "two.csv");
  }
  SECTION("that is not there is refused")
  {
    CHECK(run({"import", file, "--watch", folder.path("gone"), "--once"}).code == 1);
    CHECK(run({"import", file}).code == 2);
  }
}

TEST_CASE("Rejected rows come in once they are repaired", "[cli]")
{
  const Folder folder;
  const std::string file = folder.community();
  const std::string rejects = folder.path("bad.csv");
  REQUIRE(run({"import", file, folder.write("m.csv", "name,phone,note\n甲,13800000001,=1+1\n,,b\n"),
               "--rejects", rejects})
              .code == 0);
  std::string text = bytes(rejects);
  REQUIRE(text.find("problem") != std::string::npos);
  text.replace(text.find(",,b"), 3, "乙,13800000002,b");
  const auto again = run({"import", file, folder.write("bad.csv", text), "--json"}).json();
  CHECK(again["created"] == 1);
  CHECK(again["rejected"] == 0);
  CHECK(run({"members", file, "--json"}).json().size() == 2);
}
