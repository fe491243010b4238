// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print.h"

#include "core/base/local_time.h"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <iostream>

namespace weilu::cli {

namespace {

bool looksLikeNumber(const std::string& cell)
{
  return !cell.empty() && cell.find_first_not_of("0123456789,.+-%−") == std::string::npos;
}

} // namespace

void print(const Json& json)
{
  std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void printLine(const std::string& line) { std::cout << line << '\n'; }

void note(const std::string& line) { std::cerr << line << '\n'; }

std::size_t displayWidth(std::string_view text)
{
  std::size_t width = 0;
  std::int32_t at = 0;
  const auto length = static_cast<std::int32_t>(text.size());
  while (at < length) {
    UChar32 c = 0;
    U8_NEXT(text.data(), at, length, c);
    const auto kind = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    width += kind == U_EA_WIDE || kind == U_EA_FULLWIDTH ? 2 : 1;
  }
  return width;
}

TextTable::TextTable(std::vector<std::string> header) { m_rows.push_back(std::move(header)); }

void TextTable::add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }

void TextTable::print() const
{
  std::vector<std::size_t> widths(m_rows.front().size(), 0);
  std::vector<bool> numeric(widths.size(), m_rows.size() > 1);
  for (std::size_t r = 0; r < m_rows.size(); ++r) {
    for (std::size_t c = 0; c < m_rows[r].size() && c < widths.size(); ++c) {
      widths[c] = std::max(widths[c], displayWidth(m_rows[r][c]));
      if (r > 0 && !looksLikeNumber(m_rows[r][c]))
        numeric[c] = false;
    }
  }
  for (const auto& row : m_rows) {
    std::string line;
    for (std::size_t c = 0; c < row.size() && c < widths.size(); ++c) {
      const std::string gap(widths[c] - displayWidth(row[c]), ' ');
      line += (c > 0 ? "  " : "") + (numeric[c] ? gap + row[c] : row[c] + gap);
    }
    printLine(line.substr(0, line.find_last_not_of(' ') + 1));
  }
}

std::string percent(double share) { return fmt::format("{:.1f}%", share * 100); }

std::string change(std::int64_t value)
{
  return value > 0 ? fmt::format("+{}", value) : value < 0 ? fmt::format("−{}", -value) : "0";
}

std::string toTheMinute(Moment moment, const Zone& zone) { return localTime(moment, zone).substr(0, 16); }

} // namespace weilu::cli
