// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/house/source_tree.h"

#include <filesystem>
#include <regex>

using namespace weilu::house;

TEST_CASE("Every source file begins with who wrote it and under which licence")
{
  for (const SourceText& file : sources()) {
    INFO(file.path);
    REQUIRE(file.lines.size() > 2);
    CHECK(file.lines[0] == "// SPDX-FileCopyrightText: The Weilu authors");
    CHECK(file.lines[1] == "// SPDX-License-Identifier: GPL-3.0-or-later");
  }
}

TEST_CASE("Headers are included once")
{
  for (const SourceText& file : sources()) {
    INFO(file.path);
    CHECK((!file.endsWith(".h") || file.lines[2] == "#pragma once"));
  }
}

TEST_CASE("No type or file has a name that says nothing")
{
  const std::regex empty(
      "(class|struct) [A-Za-z]*(Manager|Helper|Util|Utils|Tools|Common|Misc|Info|Handler)\\b[^;]*$");
  for (const SourceText& file : sources()) {
    for (const std::string& line : file.lines) {
      INFO(file.path << ": " << line);
      CHECK_FALSE(std::regex_search(line, empty));
    }
  }
}

TEST_CASE("The window never spins an event loop of its own")
{
  for (const SourceText& file : sources()) {
    if (file.folder(0) != "ui" || file.path.find("gallery") != std::string::npos)
      continue;
    for (const std::string& line : file.lines) {
      INFO(file.path << ": " << line);
      CHECK(line.find("processEvents") == std::string::npos);
      CHECK(line.find(": public QThread") == std::string::npos);
      CHECK(line.find("std::mutex") == std::string::npos);
    }
  }
}

TEST_CASE("Nothing is left for later")
{
  const std::regex later("\\b(TO"
                         "DO|FIX"
                         "ME|X"
                         "XX|HA"
                         "CK)\\b");
  for (const SourceText& file : sources()) {
    for (const std::string& line : file.lines) {
      INFO(file.path << ": " << line);
      CHECK_FALSE(std::regex_search(line, later));
    }
  }
}

TEST_CASE("Every text of the window has its Chinese")
{
  const std::filesystem::path folder = std::filesystem::path(WEILU_SOURCE) / "resources/translations";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    for (const std::string& line : read("resources/translations/" + entry.path().filename().string()).lines) {
      INFO(entry.path().filename().string() << ": " << line);
      CHECK(line.find("type=\"unfinished\"") == std::string::npos);
    }
  }
}
