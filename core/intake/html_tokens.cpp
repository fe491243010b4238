// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/html_tokens.h"

#include "core/base/text.h"
#include "core/intake/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>

namespace weilu {

namespace {

constexpr std::size_t piece = 64 * 1024;

struct Entity {
  std::string_view name, text;
};
constexpr std::array entities{
    Entity{"amp", "&"},    Entity{"lt", "<"},     Entity{"gt", ">"},     Entity{"quot", "\""},
    Entity{"apos", "'"},   Entity{"nbsp", " "},   Entity{"ensp", " "},   Entity{"emsp", " "},
    Entity{"thinsp", " "}, Entity{"yen", "¥"},    Entity{"euro", "€"},   Entity{"pound", "£"},
    Entity{"cent", "¢"},   Entity{"copy", "©"},   Entity{"reg", "®"},    Entity{"deg", "°"},
    Entity{"middot", "·"}, Entity{"bull", "•"},   Entity{"times", "×"},  Entity{"hellip", "…"},
    Entity{"ndash", "–"},  Entity{"mdash", "—"},  Entity{"lsquo", "‘"},  Entity{"rsquo", "’"},
    Entity{"ldquo", "“"},  Entity{"rdquo", "”"},  Entity{"laquo", "«"},  Entity{"raquo", "»"},
    Entity{"auml", "ä"},   Entity{"ouml", "ö"},   Entity{"uuml", "ü"},   Entity{"Auml", "Ä"},
    Entity{"Ouml", "Ö"},   Entity{"Uuml", "Ü"},   Entity{"szlig", "ß"},  Entity{"eacute", "é"},
    Entity{"egrave", "è"}, Entity{"ecirc", "ê"},  Entity{"agrave", "à"}, Entity{"aacute", "á"},
    Entity{"iacute", "í"}, Entity{"oacute", "ó"}, Entity{"uacute", "ú"}, Entity{"ntilde", "ñ"},
    Entity{"ccedil", "ç"},
};

bool isNameByte(int c) { return std::isalnum(c) || c == ':' || c == '-' || c == '_'; }
bool isSpaceByte(int c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

/// The text of "#x5F20" or "#24352".
std::optional<std::string> numbered(std::string_view name)
{
  const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
  name.remove_prefix(hex ? 2 : 1);
  std::uint32_t code = 0;
  const auto [stop, error] = std::from_chars(name.data(), name.data() + name.size(), code, hex ? 16 : 10);
  if (error != std::errc() || stop != name.data() + name.size() || name.empty())
    return {};
  const bool character = code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
  return code == 0xA0 ? " " : character ? toUtf8(code) : std::string(replacement);
}

std::optional<std::string> entityText(std::string_view name)
{
  if (name.substr(0, 1) == "#")
    return numbered(name);
  for (const Entity& entity : entities) {
    if (entity.name == name)
      return std::string(entity.text);
  }
  return {};
}

/// Elements whose inside is no HTML.
bool isRaw(std::string_view name)
{
  return name == "script" || name == "style" || name == "title" || name == "textarea" || name == "xml";
}

} // namespace

std::string withoutEntities(std::string_view text)
{
  std::string result;
  while (!text.empty()) {
    const std::size_t at = std::min(text.find('&'), text.size());
    result += text.substr(0, at);
    text.remove_prefix(at);
    const std::size_t end = text.substr(0, 12).find(';');
    if (end == std::string_view::npos) {
      result += text.substr(0, 1);
      text.remove_prefix(std::min<std::size_t>(1, text.size()));
    } else if (const auto read = entityText(text.substr(1, end - 1))) {
      result += *read;
      text.remove_prefix(end + 1);
    } else {
      result += '&';
      text.remove_prefix(1);
    }
  }
  return result;
}

std::string HtmlToken::attribute(std::string_view wanted) const
{
  std::string_view rest = attributes;
  while (!rest.empty()) {
    const std::size_t begin = rest.find_first_not_of(" \t\r\n\f/");
    if (begin == std::string_view::npos)
      return {};
    rest.remove_prefix(begin);
    const std::size_t nameEnd = std::min(rest.find_first_of(" \t\r\n\f=/"), rest.size());
    const bool found = lowered(rest.substr(0, nameEnd)) == wanted;
    rest.remove_prefix(std::max<std::size_t>(nameEnd, rest.front() == '=' ? 1 : 0));
    const std::string_view value = trimmed(rest);
    if (value.substr(0, 1) != "=")
      continue;
    rest = trimmed(value.substr(1));
    const bool quoted = !rest.empty() && (rest.front() == '"' || rest.front() == '\'');
    const std::size_t from = quoted ? 1 : 0;
    const std::size_t end =
        std::min(quoted ? rest.find(rest.front(), 1) : rest.find_first_of(" \t\r\n\f"), rest.size());
    if (found)
      return withoutEntities(rest.substr(from, end - from));
    rest.remove_prefix(std::min(rest.size(), end + from));
  }
  return {};
}

HtmlTokens::HtmlTokens(std::unique_ptr<TextSource> text)
    : m_source(std::move(text))
    , m_window(piece)
{
}

/// The next byte, or -1.
int HtmlTokens::peek()
{
  if (m_at == m_end) {
    m_at = 0;
    m_source->damage.clear();
    m_end = m_source->read(m_window.data(), m_window.size());
    if (m_end == 0)
      return -1;
  }
  return static_cast<unsigned char>(m_window[m_at]);
}

int HtmlTokens::take()
{
  const int c = peek();
  m_at += c >= 0;
  return c;
}

bool HtmlTokens::next(HtmlToken& token)
{
  token = {};
  for (int c = peek(); c >= 0; c = peek()) {
    if (c != '<') {
      takeText(token);
      return true;
    }
    take();
    c = peek();
    if (c == '!' || c == '?') {
      skipDeclaration();
      continue;
    }
    if (c != '/' && !std::isalpha(c)) {
      token.text = "<";
      return true;
    }
    takeTag(token);
    if (!token.closing && isRaw(token.name))
      skipPast("</" + token.name);
    return true;
  }
  return false;
}

void HtmlTokens::takeText(HtmlToken& token)
{
  while (peek() >= 0 && peek() != '<' && token.text.size() < piece) {
    const char* const from = m_window.data() + m_at;
    const char* const end = m_window.data() + m_end;
    const char* const stop = std::find(from, end, '<');
    token.text.append(from, stop);
    m_at += static_cast<std::size_t>(stop - from);
  }
}

/// A tag without its "<". Of endless ones only the beginning is kept.
void HtmlTokens::takeTag(HtmlToken& token)
{
  token.isTag = true;
  token.closing = peek() == '/';
  if (token.closing)
    take();
  while (isNameByte(peek()) && token.name.size() < 64)
    token.name += static_cast<char>(std::tolower(take()));
  char quote = 0;
  bool afterEquals = false;
  for (int c = take(); c >= 0 && (quote || c != '>'); c = take()) {
    if (quote ? c == quote : (afterEquals && (c == '"' || c == '\'')))
      quote = quote ? 0 : static_cast<char>(c);
    afterEquals = c == '=' || (afterEquals && isSpaceByte(c));
    if (token.attributes.size() < piece)
      token.attributes += static_cast<char>(c);
  }
}

/// Behind "<": a comment, a document type, an instruction.
bool HtmlTokens::skipDeclaration()
{
  std::string begin;
  while (begin.size() < 3 && peek() >= 0 && peek() != '>')
    begin += static_cast<char>(take());
  return skipPast(begin == "!--" ? "-->" : ">");
}

/// Goes on behind the next \p end, whatever its case.
bool HtmlTokens::skipPast(std::string_view end)
{
  std::string seen;
  for (int c = take(); c >= 0; c = take()) {
    seen += static_cast<char>(std::tolower(c));
    if (seen.size() > end.size())
      seen.erase(0, 1);
    if (seen == end)
      return true;
  }
  return false;
}

} // namespace weilu
