// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/identity_rules.h"

#include "core/base/byte_set.h"
#include "core/base/text.h"
#include "core/members/cell_text.h"

#include <algorithm>
#include <array>

namespace weilu {

namespace {

constexpr std::size_t longestEmail = 254; // RFC 5321, 4.5.3.1

/// ASCII control characters and the space, which no address has.
bool isControl(char c)
{
  const auto byte = static_cast<unsigned char>(c);
  return byte <= 0x20 || byte == 0x7f;
}

bool isDomainLabel(std::string_view label)
{
  static constexpr ByteSet signs{"!\"#$%&'()*+,/:;<=>?@[\\]^_`{|}~"};
  return !label.empty() && label.front() != '-' && label.back() != '-' &&
         std::ranges::none_of(label, [](char c) { return isControl(c) || signs.holds(c); });
}

bool isDomain(std::string_view domain)
{
  std::size_t labels = 0;
  std::string_view last;
  for (std::size_t from = 0; from <= domain.size(); ++labels) {
    const auto dot = std::min(domain.find('.', from), domain.size());
    last = domain.substr(from, dot - from);
    if (!isDomainLabel(last))
      return false;
    from = dot + 1;
  }
  return labels >= 2 && last.size() >= 2 && last.find_first_not_of("0123456789") != std::string_view::npos;
}

bool isEmail(std::string_view text)
{
  const auto at = text.find('@');
  if (at == std::string_view::npos || at == 0 || at > 64 || text.size() > longestEmail)
    return false;
  if (text.find("\uFFFD") != std::string_view::npos) // a letter that was lost
    return false;
  static constexpr ByteSet neverBare{"\"(),:;<>[\\]"};
  const std::string_view local = text.substr(0, at);
  return std::ranges::none_of(local, [](char c) { return isControl(c) || neverBare.holds(c); }) &&
         isDomain(text.substr(at + 1));
}

/// "1.00E+07": what a spreadsheet makes of a long number. Its digits are gone.
bool isScientific(std::string_view text)
{
  const auto e = text.find_first_of("eE");
  if (e == std::string_view::npos || e + 2 >= text.size() || text[e + 1] != '+')
    return false;
  const std::string_view digits = "0123456789";
  const std::string_view mantissa = text.substr(0, e);
  return digits.find(text[0]) != std::string_view::npos && (mantissa.size() == 1 || mantissa[1] == '.') &&
         mantissa.find_first_not_of("0123456789.") == std::string_view::npos &&
         text.find_first_not_of(digits, e + 2) == std::string_view::npos;
}

/// Words that forms and exports write where there is no id. Equal ones would make strangers one person.
bool meansNone(std::string_view text)
{
  constexpr std::array<std::string_view, 22> words = {
      "-",    "--", "—",  "——",   "/",    "\\n",  "null", "none", "nil",    "nan",      "n/a",
      "#n/a", "na", "无", "暂无", "没有", "未知", "未填", "(空)", "(跳过)", "同手机号", "同手机"};
  const std::string word = foldedCell(text);
  return word.empty() || std::ranges::find(words, word) != words.end();
}

} // namespace

IdentityStrength strengthOf(std::string_view kind)
{
  if (kind == "email")
    return IdentityStrength::Email;
  if (kind == "phone")
    return IdentityStrength::Phone;
  if (kind.ends_with("name") || kind.ends_with(".login"))
    return IdentityStrength::Label;
  return IdentityStrength::PlatformId;
}

std::optional<std::string> normalisedEmail(std::string_view typed)
{
  const std::string cell = foldedCell(typed);
  std::string_view text = cell;
  const auto open = text.rfind('<');
  if (open != std::string_view::npos && text.ends_with('>'))
    text = trimmed(text.substr(open + 1, text.size() - open - 2));
  if (text.starts_with("mailto:"))
    text = trimmed(text.substr(7, text.find('?') == std::string_view::npos ? text.npos : text.find('?') - 7));
  // What lists, spreadsheets and mail programs put around an address.
  while (text.starts_with('\''))
    text = trimmed(text.substr(1));
  while (!text.empty() && std::string_view(";,.").find(text.back()) != std::string_view::npos)
    text = trimmed(text.substr(0, text.size() - 1));
  if (!isEmail(text))
    return {};
  return std::string(text);
}

std::vector<std::string> splitEmails(std::string_view cell)
{
  static constexpr ByteSet usual{"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_+@"};
  if (!cell.empty() && usual.holdsAll(cell))
    return {std::string(cell)};
  std::vector<std::string> emails;
  for (const auto& part : splitList(cell, ",;|、，；｜\n")) {
    auto words = splitList(part, " \t　");
    std::erase(words, ":::"); // how Google Contacts separates several values of one cell
    const auto hasAt = [](const std::string& word) {
      return word.find_first_of("@") != std::string::npos || word.find("＠") != std::string::npos;
    };
    if (words.size() > 1 && std::ranges::all_of(words, hasAt))
      emails.insert(emails.end(), words.begin(), words.end());
    else
      emails.push_back(part);
  }
  return emails;
}

std::optional<std::string> normalisedPlatformId(std::string_view typed)
{
  if (!typed.empty() && digitBytes.holdsAll(typed))
    return std::string(typed);
  const std::string_view text = withoutDecimalZero(plainCell(typed));
  if (meansNone(text) || isScientific(text))
    return {};
  return std::string(text);
}

std::optional<Identity> identityOf(std::string_view kind, std::string_view typed)
{
  std::optional<std::string> value;
  switch (strengthOf(kind)) {
  case IdentityStrength::Email:
    value = normalisedEmail(typed);
    break;
  case IdentityStrength::Phone:
    value = normalisedPhone(typed);
    break;
  case IdentityStrength::PlatformId:
    value = normalisedPlatformId(typed);
    // 微信号 is typed by hand into forms and WeChat itself ignores its case.
    if (value && kind == "wechat")
      value = lowered(*value);
    break;
  case IdentityStrength::Label:
    if (const auto text = plainCell(typed); !text.empty())
      value = std::string(text);
    break;
  }
  if (!value)
    return {};
  const std::string_view shown = trimmed(typed);
  return Identity{std::string(kind), *value, shown == *value ? std::string() : std::string(shown)};
}

} // namespace weilu
