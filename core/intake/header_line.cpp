// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/header_line.h"

#include "core/base/text.h"
#include "core/intake/column_profile.h"
#include "core/intake/synonyms.h"

#include <algorithm>
#include <set>

namespace weilu {

namespace {

constexpr std::uint64_t linesLookedAt = 40;

/// What speaks for a row being the header.
struct Signs {
  std::size_t filled = 0;
  std::size_t data = 0;  ///< cells that are numbers, dates, e-mails, phones
  std::size_t known = 0; ///< cells that are known names of columns
  bool distinct = true;
};

Signs signsOf(const SampleRow& row)
{
  Signs signs;
  std::set<std::string> seen;
  for (const std::string& cell : row.cells) {
    if (trimmed(cell).empty())
      continue;
    ++signs.filled;
    const std::string name = normalisedHeader(cell);
    const bool known = isKnownHeader(name);
    signs.known += known;
    signs.data += !known && looksLikeData(cell);
    // Two columns may have the same name ("Phone", "Phone"), but not most of them.
    seen.insert(name);
  }
  signs.distinct = seen.size() * 2 > signs.filled;
  return signs;
}

std::size_t usualFilled(const std::vector<SampleRow>& rows, std::size_t from)
{
  std::vector<std::size_t> counts;
  for (std::size_t i = from; i < rows.size() && counts.size() < 20; ++i)
    counts.push_back(rows[i].filled());
  if (counts.empty())
    return 1;
  std::nth_element(counts.begin(), counts.begin() + static_cast<std::ptrdiff_t>(counts.size() / 2),
                   counts.end());
  return counts[counts.size() / 2];
}

bool mayBeHeader(const Signs& signs, const SampleRow& row, std::size_t width, std::size_t usual)
{
  const bool wide = row.cells.size() + 1 >= width && (signs.known > 1 || row.cells.size() <= width + 1);
  const bool filled = signs.filled * 10 >= std::min(usual, width) * 6;
  return wide && filled && signs.distinct && signs.data * 5 <= signs.filled;
}

/// One column without a known name: the first line is a header only when the others are data and it is not.
bool standsOut(const std::vector<SampleRow>& rows)
{
  const auto data = std::count_if(rows.begin() + 1, rows.end(),
                                  [](const SampleRow& row) { return looksLikeData(row.cells.front()); });
  return rows.size() > 1 && !looksLikeData(rows.front().cells.front()) &&
         static_cast<std::size_t>(data) * 2 > rows.size() - 1;
}

/// True when both are names for the same field in some kind of file.
bool meanTheSame(std::string_view one, std::string_view other)
{
  const std::string a = normalisedHeader(one), b = normalisedHeader(other);
  for (const ImportAs as : {ImportAs::Members, ImportAs::Activity, ImportAs::Purchases}) {
    const std::string field = synonymOf(a, as).field;
    if (!field.empty() && field == synonymOf(b, as).field)
      return true;
  }
  return false;
}

/// The row below says the header again in another language.
bool isSecondHeader(const SampleRow& row, const HeaderLine& header)
{
  if (row.cells == header.cells)
    return false;
  std::size_t same = 0;
  for (std::size_t i = 0; i < std::min(row.cells.size(), header.cells.size()); ++i)
    same += meanTheSame(row.cells[i], header.cells[i]);
  return same > 1 && same * 10 >= row.filled() * 6;
}

HeaderLine headerAt(const std::vector<SampleRow>& rows, std::size_t index)
{
  HeaderLine header;
  header.line = rows[index].line;
  header.cells = rows[index].cells;
  header.dataLine = rows[index].lastLine + 1;
  if (index + 1 < rows.size() && isSecondHeader(rows[index + 1], header))
    header.dataLine = rows[index + 1].lastLine + 1;
  return header;
}

HeaderLine without(const std::vector<SampleRow>& rows)
{
  HeaderLine header;
  header.dataLine = rows.empty() ? 1 : rows.front().line;
  return header;
}

} // namespace

HeaderLine findHeader(const std::vector<SampleRow>& rows, std::size_t width,
                      std::optional<std::uint64_t> asked)
{
  if (asked) {
    for (std::size_t i = 0; *asked > 0 && i < rows.size(); ++i) {
      if (rows[i].line >= *asked)
        return headerAt(rows, i);
    }
    return without(rows);
  }
  std::optional<std::size_t> best;
  std::size_t bestKnown = 0;
  for (std::size_t i = 0; i < rows.size() && rows[i].line <= linesLookedAt; ++i) {
    const Signs signs = signsOf(rows[i]);
    if (!mayBeHeader(signs, rows[i], width, usualFilled(rows, i + 1)))
      continue;
    if (!best || signs.known > bestKnown) {
      best = i;
      bestKnown = signs.known;
    }
  }
  if (!best || (width == 1 && bestKnown == 0 && !standsOut(rows)))
    return without(rows);
  return headerAt(rows, *best);
}

} // namespace weilu
