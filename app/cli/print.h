// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <string>
#include <vector>

namespace weilu::cli {

/// Prints \p json to stdout, indented, with a line end.
void print(const Json& json);
/// Prints one line to stdout.
void printLine(const std::string& line);
/// Prints one line to stderr.
void note(const std::string& line);

/// A table for the terminal: columns as wide as their widest cell, Chinese counted as two, numbers right.
class TextTable {
public:
  explicit TextTable(std::vector<std::string> header);
  void add(std::vector<std::string> row);
  void print() const;

private:
  std::vector<std::vector<std::string>> m_rows;
};

/// Columns a text takes in a terminal.
[[nodiscard]] std::size_t displayWidth(std::string_view text);
/// "47.8 %" of a share 0–1.
[[nodiscard]] std::string percent(double share);
/// "+3", "−2", "0".
[[nodiscard]] std::string change(std::int64_t value);
/// "2026-03-05 10:20" in \p zone.
[[nodiscard]] std::string toTheMinute(Moment moment, const Zone& zone);

} // namespace weilu::cli
