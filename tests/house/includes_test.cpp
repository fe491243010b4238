// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/house/source_tree.h"

#include <algorithm>
#include <map>
#include <set>

using namespace weilu::house;

namespace {

/// The folders of core, lowest first; a folder may include folders of a lower step, and its own.
const std::map<std::string, int> coreSteps{
    {"base", 0},      {"rules", 1},   {"store", 1},   {"sample", 1}, {"members", 2},  {"activity", 2},
    {"campaigns", 2}, {"content", 2}, {"layers", 2},  {"levels", 2}, {"planning", 2}, {"playbooks", 2},
    {"purchases", 2}, {"intake", 3},  {"insight", 3}, {"", 4},
};
const std::set<std::string> screens{"overview", "members", "duplicates", "insight",
                                    "intake",   "levels",  "campaigns",  "content"};

SourceText asFile(const std::string& path) { return {path, {}}; }

bool isValueHeader(const std::string& path)
{
  return path.find("_store") == std::string::npos && path.find("_writer") == std::string::npos;
}

/// Why \p from may not include \p to; empty when it may.
std::string coreObjection(const SourceText& from, const SourceText& to)
{
  const std::string here = from.folder(1), there = to.folder(1);
  if (here == there)
    return {};
  const int step = coreSteps.at(here), other = coreSteps.at(there);
  if (other > step)
    return "a lower folder of core includes a higher one";
  if (other == step && !isValueHeader(to.path))
    return "a domain includes another domain's store";
  return {};
}

std::string uiObjection(const SourceText& from, const SourceText& to)
{
  const std::string here = from.folder(1), there = to.folder(1);
  if (here == there || here == "shell")
    return {};
  if (there == "shell")
    return "only the program knows the shell";
  if (screens.count(there))
    return "screens do not know each other, and nobody below knows them";
  if (here == "base" && (there == "widgets" || there == "charts"))
    return "ui/base is below widgets and charts";
  return {};
}

std::string objection(const SourceText& from, const std::string& include)
{
  const SourceText to = asFile(include);
  const std::string top = from.folder(0), other = to.folder(0);
  if (top == "tests")
    return {};
  static const std::map<std::string, int> order{{"core", 0}, {"ui", 1}, {"app", 2}};
  if (!order.count(other))
    return "includes are written from the root";
  if (order.at(other) > order.at(top))
    return "app → ui → core, never back";
  if (top == "ui" && other == "core" && from.folder(1) == "widgets")
    return "widgets know no core";
  if (top == "core")
    return coreObjection(from, to);
  return top == "ui" && other == "ui" ? uiObjection(from, to) : std::string();
}

} // namespace

TEST_CASE("Every include goes in an allowed direction")
{
  for (const SourceText& file : sources()) {
    for (const std::string& include : quotedIncludes(file)) {
      INFO(file.path << " includes " << include);
      CHECK(objection(file, include) == "");
    }
  }
}

TEST_CASE("The include rules notice what they forbid")
{
  CHECK(objection(asFile("core/base/dates.h"), "core/store/database.h") != "");
  CHECK(objection(asFile("core/members/member_store.cpp"), "core/activity/activity_store.h") != "");
  CHECK(objection(asFile("core/members/member_store.cpp"), "core/activity/event.h") == "");
  CHECK(objection(asFile("core/insight/history.h"), "core/workspace.h") != "");
  CHECK(objection(asFile("core/workspace.cpp"), "core/intake/import.h") == "");
  CHECK(objection(asFile("ui/overview/overview_page.h"), "ui/members/members_page.h") != "");
  CHECK(objection(asFile("ui/widgets/card.h"), "core/base/dates.h") != "");
  CHECK(objection(asFile("core/base/text.h"), "ui/base/text.h") != "");
  CHECK(objection(asFile("ui/shell/pages.cpp"), "ui/members/members_page.h") == "");
}

TEST_CASE("Core has never heard of Qt")
{
  for (const SourceText& file : sources()) {
    if (file.folder(0) != "core")
      continue;
    for (const std::string& line : file.lines) {
      INFO(file.path << ": " << line);
      CHECK(line.rfind("#include <Q", 0) == std::string::npos);
    }
  }
}

TEST_CASE("Every source file stands in the list of its folder")
{
  for (const SourceText& file : sources()) {
    if (file.folder(0) == "tests" && file.folder(1) == "")
      continue;
    const std::size_t slash = file.path.rfind('/');
    const std::string name = file.path.substr(slash + 1);
    SourceText list = read(file.path.substr(0, slash) + "/CMakeLists.txt");
    if (file.path == "tests/core/main.cpp" || file.path == "tests/ui/main.cpp" || file.folder(1) == "bench")
      continue;
    const bool listed = std::any_of(list.lines.begin(), list.lines.end(), [&](const std::string& line) {
      return line.find(name) != std::string::npos;
    });
    INFO(file.path);
    CHECK((listed || file.endsWith(".h")));
  }
}
