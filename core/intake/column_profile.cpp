// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/column_profile.h"

#include "core/base/beginning.h"
#include "core/intake/cell_value.h"
#include "core/intake/date_parts.h"
#include "core/intake/field_codes.h"
#include "core/intake/garbled.h"

#include <algorithm>

namespace weilu {

namespace {

using Kind = ColumnFormat::Kind;

constexpr std::uint64_t closeLook = 1000;
constexpr std::size_t sampleCount = 5;
constexpr std::size_t longestSample = 200;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::size_t digitsIn(std::string_view text)
{
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isDigit));
}

std::string sampleOf(std::string_view cell)
{
  return cell.size() <= longestSample ? std::string(cell) : std::string(beginning(cell, longestSample)) + "…";
}

bool isWord(std::string_view text)
{
  return text.size() <= 60 && digitsIn(text) * 2 <= text.size() &&
         text.find_first_of("@/\\{}<>") == std::string_view::npos;
}

/// Does \p cell read as \p field?
bool reads(std::string_view cell, const FieldCode& field, const ColumnFormat& format)
{
  switch (field.kind) {
  case Kind::Email:
    return looksLikeEmail(cell);
  case Kind::Phone:
    return looksLikePhone(cell) || (digitsIn(cell) >= 5 && digitsIn(cell) * 2 > cell.size()) ||
           cell.find("E+") != std::string_view::npos;
  case Kind::Number:
    return readNumber(cell).has_value();
  case Kind::Money:
    return readMoney(cell).has_value();
  case Kind::Id:
    return cell.size() <= 200 && cell.find('\n') == std::string_view::npos;
  case Kind::Flag:
    return readConsent(cell, format).has_value();
  case Kind::Choice:
    if (field.code == "gender")
      return readGender(cell, format).has_value() || digitsIn(cell) == cell.size();
    if (field.code == "role")
      return readRole(cell, format).has_value();
    return field.code == "standing" ? readStanding(cell, format).has_value()
           : field.code == "state"  ? readPurchaseState(cell, format).has_value()
                                    : cell.size() <= 60;
  default:
    return true;
  }
}

} // namespace

bool isLongId(std::string_view text)
{
  return text.size() >= 15 && text.size() <= 20 && digitsIn(text) == text.size();
}

bool looksLikeEmail(std::string_view cell)
{
  const std::string_view text = meant(cell);
  const std::size_t at = text.find('@');
  return at != std::string_view::npos && at > 0 && at + 1 < text.size() && text.size() <= 320 &&
         text.find('.', at) != std::string_view::npos && text.find_first_of("\n*") == std::string_view::npos;
}

bool looksLikePhone(std::string_view cell)
{
  const std::string_view text = meant(cell);
  const std::size_t digits = digitsIn(text);
  if (digits < 7 || digits > 16 || text.size() > 30 ||
      text.find_first_not_of("0123456789+-(). *") != std::string_view::npos)
    return false;
  const auto date = dateParts(text);
  if (date && date->shape != DateParts::Shape::Count)
    return false;
  if (text.front() == '+' || text.front() == '(')
    return true;
  if (digits == text.size())
    return digits == 11 && text[0] == '1' && text[1] >= '3';
  return text.find_first_of(" *") != std::string_view::npos || text.find('-', 3) != std::string_view::npos;
}

bool looksLikeData(std::string_view cell)
{
  const std::string_view text = meant(cell);
  if (text.empty() || looksLikeEmail(text) || looksLikePhone(text))
    return !text.empty();
  return dateParts(text).has_value() || readNumber(text).has_value();
}

void ColumnProfile::expect(Kind kind)
{
  m_wantsDates = m_wantsDates || kind == Kind::Date || kind == Kind::Moment;
  m_wantsNumbers = m_wantsNumbers || kind == Kind::Number || kind == Kind::Money;
}

void ColumnProfile::feed(std::string_view cell)
{
  if (cell.empty())
    return;
  if (m_looked < closeLook) {
    look(cell);
    return;
  }
  if (m_wantsDates)
    m_dates.feed(cell);
  if (m_wantsNumbers)
    weighNumber(cell);
}

void ColumnProfile::look(std::string_view cell)
{
  const std::string_view text = meant(cell);
  if (text.empty() || isMissing(text, Kind::Text))
    return;
  ++m_looked;
  m_emails += looksLikeEmail(text);
  m_phones += looksLikePhone(text);
  m_longIds += isLongId(text);
  m_words += isWord(text);
  m_dates.feed(text);
  weighNumber(text);
  const auto [entry, fresh] = m_index.try_emplace(sampleOf(text), m_cells.size());
  if (fresh) {
    if (m_garbled.empty() && looksGarbled(entry->first))
      m_garbled = entry->first;
    if (m_questioned.empty() && looksQuestioned(entry->first))
      m_questioned = entry->first;
    m_cells.push_back(entry->first);
    m_times.push_back(0);
    if (m_samples.size() < sampleCount)
      m_samples.push_back(entry->first);
  }
  ++m_times[entry->second];
  // A column of dates without a telling name is decided over all rows too.
  if (m_looked == closeLook && m_dates.shareOfDates() > 0.5)
    m_wantsDates = true;
}

void ColumnProfile::weighNumber(std::string_view cell)
{
  const std::size_t comma = cell.rfind(','), point = cell.rfind('.');
  constexpr auto none = std::string_view::npos;
  if ((comma == none && point == none) || digitsIn(cell) == 0)
    return;
  if (comma != none && point != none) {
    ++(comma > point ? m_commas : m_points);
    return;
  }
  const std::size_t mark = comma != none ? comma : point;
  std::size_t behind = mark + 1;
  while (behind < cell.size() && isDigit(cell[behind]))
    ++behind;
  const bool single = cell.find(cell[mark]) == mark;
  const bool decimal = single && behind - mark - 1 != 3 && behind > mark + 1;
  if (decimal)
    ++(comma != none ? m_commas : m_points);
  else if (!single)
    ++(comma != none ? m_points : m_commas);
}

bool ColumnProfile::decimalComma(bool leaning) const
{
  return m_commas == m_points ? leaning : m_commas > m_points;
}

double ColumnProfile::share(std::uint64_t part) const
{
  return m_looked == 0 ? 0 : static_cast<double>(part) / static_cast<double>(m_looked);
}

double ColumnProfile::distinct() const { return share(m_cells.size()); }

double ColumnProfile::agreement(std::string_view code, const ColumnFormat& format) const
{
  const FieldCode* field = fieldCode(code);
  if (!field || m_looked == 0)
    return 1;
  if (field->kind == Kind::Date || field->kind == Kind::Moment) {
    const DateDetector::Found found = m_dates.found({});
    return found.cells == 0 ? 1 : static_cast<double>(found.fitting) / static_cast<double>(found.cells);
  }
  std::uint64_t good = 0, all = 0;
  for (std::size_t i = 0; i < m_cells.size(); ++i) {
    if (isMissing(m_cells[i], field->kind))
      continue;
    all += m_times[i];
    good += reads(m_cells[i], *field, format) ? m_times[i] : 0;
  }
  return all == 0 ? 1 : static_cast<double>(good) / static_cast<double>(all);
}

} // namespace weilu
