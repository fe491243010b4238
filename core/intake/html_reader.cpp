// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/html_reader.h"

#include "core/base/text.h"
#include "core/intake/encoding.h"
#include "core/intake/number_style.h"
#include "core/intake/sheet_limits.h"
#include "core/intake/utf8.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace weilu {

namespace {

constexpr char lineBreak = '\x01'; ///< stands for <br> until white space is gone

std::size_t spanOf(const HtmlToken& token, std::string_view name, std::size_t most)
{
  const std::string text = token.attribute(name);
  std::size_t span = 1;
  std::from_chars(text.data(), text.data() + text.size(), span);
  return std::clamp<std::size_t>(span, 1, most);
}

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

/// As a browser shows it: white space is one space, none beside a line break or at the ends.
std::string shown(std::string_view raw)
{
  std::string text;
  bool space = false;
  for (const char c : withoutEntities(raw)) {
    if (isSpace(c)) {
      space = true;
    } else if (c == lineBreak) {
      if (!text.empty() && text.back() != '\n')
        text += '\n';
      space = false;
    } else {
      if (space && !text.empty() && text.back() != '\n')
        text += ' ';
      space = false;
      text += c;
    }
  }
  return std::string(trimmed(text));
}

/// Elements that begin on a new line.
bool isBlock(std::string_view name) { return name == "br" || name == "p" || name == "div" || name == "li"; }

} // namespace

HtmlReader::HtmlReader(std::unique_ptr<TextSource> text)
    : m_tokens(std::move(text))
{
}

bool HtmlReader::next(Record& record)
{
  bool whole = false;
  while (!whole && m_tokens.next(m_token)) {
    if (m_token.isTag)
      whole = onTag();
    else
      onText();
  }
  if (!whole && !endRow())
    return false;
  record = Record{m_line, std::move(record.cells)};
  record.cells.assign(m_row.begin(), m_row.end());
  for (const std::string& cell : m_row) {
    record.hasText = record.hasText || !cell.empty();
    record.undecodable =
        record.undecodable || (undecodable() > 0 && cell.find(replacement) != std::string::npos);
  }
  return true;
}

/// True when a row has ended.
bool HtmlReader::onTag()
{
  const std::string& name = m_token.name;
  if (name == "tr" || name == "table") {
    const bool ended = endRow();
    if (name == "table")
      m_hanging.clear();
    return ended;
  }
  if (name == "td" || name == "th") {
    endCell();
    if (!m_token.closing)
      beginCell();
  } else if (m_inCell && isBlock(name)) {
    m_text += lineBreak;
  }
  return false;
}

void HtmlReader::onText()
{
  if (!m_inCell)
    return;
  m_text += m_token.text;
  if (m_text.size() > longestCell)
    throw ReadingRefused({RefusalCode::CellTooLong,
                          {{"row", std::to_string(m_line + 1)},
                           {"column", std::to_string(m_cells.size() + 1)},
                           {"expected", std::to_string(longestCell)}}});
}

void HtmlReader::beginCell()
{
  putHanging();
  if (m_cells.size() >= mostSheetColumns)
    throw ReadingRefused(
        {RefusalCode::TooManyColumns,
         {{"row", std::to_string(m_line + 1)}, {"expected", std::to_string(mostSheetColumns)}}});
  m_inCell = true;
  m_text.clear();
  m_columns = spanOf(m_token, "colspan", mostSheetColumns - m_cells.size());
  m_rows = spanOf(m_token, "rowspan", mostSheetRows);
  m_number = m_token.attribute("x:num");
}

void HtmlReader::endCell()
{
  if (!m_inCell)
    return;
  m_inCell = false;
  std::string text = shown(m_text);
  if (!m_number.empty() && text.find("E+") != std::string::npos)
    text = numberText(m_number, {}, false);
  for (std::size_t i = 0; i < m_columns; ++i) {
    if (m_rows > 1)
      m_hanging[m_cells.size()] = {text, m_rows - 1};
    m_cells.push_back(std::exchange(text, {}));
  }
}

bool HtmlReader::endRow()
{
  endCell();
  if (m_cells.empty())
    return false;
  putHanging();
  m_row = std::exchange(m_cells, {});
  ++m_line;
  return true;
}

/// The cells of rows above that reach into the next columns of this one.
void HtmlReader::putHanging()
{
  for (auto found = m_hanging.find(m_cells.size()); found != m_hanging.end();
       found = m_hanging.find(m_cells.size())) {
    m_cells.push_back(found->second.text);
    if (--found->second.rows == 0)
      m_hanging.erase(found);
  }
}

bool holdsTable(std::string_view head)
{
  const std::string low = lowered(head);
  for (const std::string_view secret : {"type=\"password\"", "type='password'", "type=password"}) {
    if (low.find(secret) != std::string::npos)
      return false;
  }
  HtmlReader reader(textInMemory(head));
  std::size_t rows = 0;
  for (Record record; rows < 2 && reader.next(record);)
    rows +=
        std::count_if(record.cells.begin(), record.cells.end(), [](auto cell) { return !cell.empty(); }) > 1;
  return rows > 1;
}

std::string declaredCharset(std::string_view head)
{
  const std::string low = lowered(head);
  const std::size_t at = low.find("charset=");
  if (at == std::string::npos)
    return {};
  const std::size_t from = low.find_first_not_of("\"' ", at + 8);
  const std::size_t end = low.find_first_of("\"' ;/>", std::min(from, low.size()));
  if (from == std::string::npos || end == std::string::npos)
    return {};
  return encodingNamed(low.substr(from, end - from)).value_or("");
}

} // namespace weilu
