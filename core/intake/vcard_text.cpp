// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/vcard_text.h"

#include "core/base/text.h"
#include "core/intake/converted_text.h"
#include "core/intake/encoding.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

constexpr std::size_t longestProperty = 1 << 20;

std::string upper(std::string_view text)
{
  std::string result(text);
  for (char& c : result)
    c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return result;
}

int hexDigit(char c)
{
  if (c >= '0' && c <= '9')
    return c - '0';
  const char letter = static_cast<char>(c | 0x20);
  return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

/// "=E7=8E=8B" → its three bytes. What is no code stays as it is.
std::string fromQuotedPrintable(std::string_view text)
{
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool code =
        text[i] == '=' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
    bytes += code ? static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])) : text[i];
    i += code ? 2 : 0;
  }
  return bytes;
}

int base64Digit(char c)
{
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const std::size_t at = digits.find(c);
  return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

std::string fromBase64(std::string_view text)
{
  std::string bytes;
  unsigned held = 0;
  int bits = 0;
  for (const char c : text) {
    const int digit = base64Digit(c);
    if (digit < 0)
      continue;
    held = (held << 6 | static_cast<unsigned>(digit)) & 0xFFFFFF;
    bits += 6;
    if (bits < 8)
      continue;
    bits -= 8;
    bytes += static_cast<char>(held >> bits & 0xFF);
  }
  return bytes;
}

/// \p bytes as UTF-8; \p damaged when some are nothing in their character set.
std::string decoded(std::string_view bytes, std::string_view charset, bool& damaged)
{
  const auto encoding = encodingNamed(charset.empty() ? "utf-8" : charset);
  TextConverter converter(encoding ? *encoding : "utf-8");
  std::string text;
  converter.convert(bytes, true, text);
  damaged = damaged || converter.undecodable > 0;
  return text;
}

/// "NAME;A=1;B" before the colon that is in no quotes.
std::size_t colonOf(std::string_view line)
{
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    quoted = quoted != (line[i] == '"');
    if (line[i] == ':' && !quoted)
      return i;
  }
  return std::string_view::npos;
}

void readParameters(std::string_view head, VcardProperty& property)
{
  property.parameters.clear();
  std::size_t at = head.find(';');
  std::string_view name = head.substr(0, at);
  if (const std::size_t dot = name.rfind('.'); dot != name.npos)
    name.remove_prefix(dot + 1);
  property.name = upper(trimmed(name));
  while (at != std::string_view::npos) {
    const std::size_t end = head.find(';', at + 1);
    const std::string_view part = head.substr(at + 1, end == head.npos ? end : end - at - 1);
    const std::size_t equals = part.find('=');
    const bool named = equals != part.npos;
    property.parameters.emplace_back(named ? upper(part.substr(0, equals)) : "TYPE",
                                     named ? part.substr(equals + 1) : part);
    at = end;
  }
}

bool isQuotedPrintable(std::string_view line)
{
  const std::string head = upper(line.substr(0, std::min<std::size_t>(colonOf(line), 200)));
  return head.find("QUOTED-PRINTABLE") != std::string::npos;
}

/// Bytes that are no text.
bool isMedia(std::string_view name)
{
  return name == "PHOTO" || name == "LOGO" || name == "SOUND" || name == "KEY";
}

std::string unescaped(std::string_view text)
{
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      plain += text[i];
      continue;
    }
    const char next = text[++i];
    if (next == 'n' || next == 'N')
      plain += '\n';
    else if (next == ',' || next == ';' || next == '\\' || next == ':')
      plain += next;
    else
      (plain += '\\') += next;
  }
  return std::string(trimmed(plain));
}

} // namespace

std::string_view VcardProperty::parameter(std::string_view wanted) const
{
  const auto found = std::ranges::find(parameters, wanted, &std::pair<std::string, std::string>::first);
  return found == parameters.end() ? std::string_view() : std::string_view(found->second);
}

std::vector<std::string> VcardProperty::parts() const
{
  std::vector<std::string> parts;
  std::size_t from = 0;
  for (std::size_t at = 0; at <= value.size(); ++at) {
    if (at < value.size() && value[at] == '\\') {
      ++at;
    } else if (at == value.size() || value[at] == ';') {
      parts.push_back(unescaped(std::string_view(value).substr(from, at - from)));
      from = at + 1;
    }
  }
  return parts;
}

std::string VcardProperty::text() const { return unescaped(value); }

VcardText::VcardText(std::unique_ptr<TextSource> text)
    : m_lines(std::move(text))
{
}

bool VcardText::nextLine()
{
  const bool any = m_lines.next();
  m_damaged = m_damaged || m_lines.undecodable();
  return any;
}

void VcardText::append(std::string& line, std::string_view more) const
{
  line += more.substr(0, longestProperty - std::min(longestProperty, line.size()));
}

/// A line with those that go on with it.
std::optional<std::string> VcardText::unfolded()
{
  if (!m_begun) {
    m_begun = true;
    m_ahead = nextLine();
  }
  if (!m_ahead)
    return {};
  std::string line(m_lines.text());
  m_number = m_lines.number();
  const bool quotedPrintable = isQuotedPrintable(line);
  while ((m_ahead = nextLine())) {
    const std::string_view more = m_lines.text();
    if (quotedPrintable && line.ends_with('=')) {
      line.pop_back();
      append(line, more);
    } else if (!more.empty() && (more.front() == ' ' || more.front() == '\t')) {
      append(line, more.substr(1));
    } else {
      break;
    }
  }
  return line;
}

bool VcardText::next(VcardProperty& property)
{
  for (auto line = unfolded(); line; line = unfolded()) {
    const std::size_t colon = colonOf(*line);
    if (colon == std::string::npos)
      continue;
    readParameters(std::string_view(*line).substr(0, colon), property);
    const std::string_view value = std::string_view(*line).substr(colon + 1);
    const std::string encoding = upper(property.parameter("ENCODING"));
    if (isMedia(property.name))
      property.value.clear();
    else if (encoding == "QUOTED-PRINTABLE" || isQuotedPrintable(*line))
      property.value = decoded(fromQuotedPrintable(value), property.parameter("CHARSET"), m_damaged);
    else if (encoding == "BASE64" || encoding == "B")
      property.value = decoded(fromBase64(value), property.parameter("CHARSET"), m_damaged);
    else
      property.value = value;
    return true;
  }
  return false;
}

} // namespace weilu
