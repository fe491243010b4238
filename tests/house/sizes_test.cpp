// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/house/source_tree.h"

using namespace weilu::house;

namespace {

constexpr std::size_t longestFile = 400;
constexpr std::size_t longestFunction = 40;

/// A function's first line and how many lines its body has. The formatter puts the braces of functions,
/// and of nothing else that is long, alone into the first column.
struct Body {
  std::size_t line;
  std::size_t length;
};

std::vector<Body> bodies(const SourceText& file)
{
  std::vector<Body> result;
  std::size_t open = 0;
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    if (file.lines[i] == "{")
      open = i + 1;
    else if (file.lines[i] == "}" && open > 0) {
      result.push_back({open, i - open});
      open = 0;
    }
  }
  return result;
}

bool isProgram(const SourceText& file) { return file.folder(0) != "tests"; }

} // namespace

TEST_CASE("No source file is longer than 400 lines")
{
  for (const SourceText& file : sources()) {
    INFO(file.path << " has " << file.lines.size() << " lines: it is asking to be split by noun");
    CHECK((!isProgram(file) || file.lines.size() <= longestFile));
  }
}

TEST_CASE("No function is longer than 40 lines")
{
  for (const SourceText& file : sources()) {
    if (!isProgram(file))
      continue;
    for (const Body& body : bodies(file)) {
      INFO(file.path << ":" << body.line << " has " << body.length << " lines");
      CHECK(body.length <= longestFunction);
    }
  }
}

TEST_CASE("The measure of functions sees them")
{
  SourceText file{"x.cpp", {"int f()", "{", "  return 1;", "}"}};
  REQUIRE(bodies(file).size() == 1);
  CHECK(bodies(file).front().length == 1);
}
