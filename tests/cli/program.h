// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace weilu::cli_tests {

/// What a run of the program gave.
struct Run {
  int code = -1;
  std::string out, err;
  /// stdout as JSON; fails the test when it is not.
  [[nodiscard]] nlohmann::json json() const;
};

/// Runs `weilu ARGUMENTS…` and waits.
[[nodiscard]] Run run(const std::vector<std::string>& arguments);

/// A folder for one test, gone afterwards.
class Folder {
public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] std::string path(const std::string& name) const { return (m_path / name).string(); }
  /// Writes a file and gives its path.
  std::string write(const std::string& name, const std::string& content) const;
  /// Makes an empty community and gives its path.
  [[nodiscard]] std::string community(const std::string& zone = "UTC",
                                      const std::string& weekStart = "monday") const;

private:
  std::filesystem::path m_path;
};

/// The bytes of a file.
[[nodiscard]] std::string bytes(const std::string& file);
/// The values of one key of every row.
template<class T = int>
[[nodiscard]] std::vector<T> column(const nlohmann::json& rows, const std::string& key)
{
  std::vector<T> values;
  for (const auto& row : rows)
    values.push_back(row.at(key).template get<T>());
  return values;
}

} // namespace weilu::cli_tests
