// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source_tree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>

namespace weilu::house {

namespace fs = std::filesystem;

std::string SourceText::folder(std::size_t n) const
{
  std::size_t at = 0;
  for (; n > 0; --n) {
    at = path.find('/', at);
    if (at == std::string::npos)
      return {};
    ++at;
  }
  const std::size_t end = path.find('/', at);
  return end == std::string::npos ? std::string() : path.substr(at, end - at);
}

bool SourceText::endsWith(const std::string& end) const
{
  return path.size() >= end.size() && path.compare(path.size() - end.size(), end.size(), end) == 0;
}

SourceText read(const std::string& path)
{
  SourceText result{path, {}};
  std::ifstream file(fs::path(WEILU_SOURCE) / path);
  for (std::string line; std::getline(file, line);)
    result.lines.push_back(line);
  return result;
}

std::vector<SourceText> sources()
{
  std::vector<SourceText> result;
  for (const char* top : {"app", "core", "ui", "tests"}) {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(WEILU_SOURCE) / top)) {
      const std::string extension = entry.path().extension().string();
      if (entry.is_regular_file() && (extension == ".h" || extension == ".cpp"))
        result.push_back(read(fs::relative(entry.path(), WEILU_SOURCE).generic_string()));
    }
  }
  std::sort(result.begin(), result.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return result;
}

std::vector<std::string> quotedIncludes(const SourceText& file)
{
  static const std::regex include("^\\s*#\\s*include \"([^\"]+)\"");
  std::vector<std::string> result;
  for (const std::string& line : file.lines) {
    std::smatch match;
    if (std::regex_search(line, match, include))
      result.push_back(match[1]);
  }
  return result;
}

} // namespace weilu::house
