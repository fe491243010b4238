// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"
#include "core/base/text.h"

#include <unicode/coll.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace weilu {

namespace {

std::u32string codePoints(std::string_view text)
{
  std::u32string out;
  out.reserve(text.size());
  const auto length = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < length;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), at, length, c);
    out.push_back(static_cast<char32_t>(c));
  }
  return out;
}

void append(std::string& out, char32_t c)
{
  char bytes[U8_MAX_LENGTH];
  std::int32_t length = 0;
  U8_APPEND_UNSAFE(bytes, length, c);
  out.append(bytes, static_cast<std::size_t>(length));
}

/// A name spelled out in three ways.
struct Spelling {
  std::string pinyin, typed, initials;

  void read(std::string_view syllable, std::string_view asTyped)
  {
    pinyin += syllable;
    typed += asTyped;
    initials += syllable.front();
  }
  void keep(char32_t c)
  {
    for (std::string* text : {&pinyin, &typed, &initials})
      append(*text, c);
  }
};

/// Spells \p name; \p surname overrides how its first characters are read. A space beside a Chinese
/// character is left out: 张 三 is looked for as zhangsan.
Spelling spelled(std::u32string_view name, const SurnameReading* surname)
{
  Spelling out;
  bool afterHan = false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool inSurname = surname && i < surname->surname.size();
    if (inSurname) {
      const std::string_view syllable = i == 0 ? surname->pinyin : surname->second;
      out.read(syllable, syllable);
      afterHan = true;
    } else if (const auto reading = readingOf(name[i])) {
      out.read(reading->pinyin, reading->typed);
      afterHan = true;
    } else if (name[i] != U' ' || (!afterHan && (i + 1 == name.size() || !readingOf(name[i + 1])))) {
      out.keep(name[i]);
      afterHan = false;
    }
  }
  return out;
}

bool hasHan(std::u32string_view name)
{
  return std::any_of(name.begin(), name.end(), [](char32_t c) { return readingOf(c).has_value(); });
}

/// Adds \p key as one more line unless it is one of the lines.
void addKey(std::string& keys, std::string_view key)
{
  std::string_view rest = keys;
  for (;;) {
    const std::size_t end = rest.find('\n');
    if (rest.substr(0, end) == key)
      return;
    if (end == std::string_view::npos)
      break;
    rest.remove_prefix(end + 1);
  }
  keys += '\n';
  keys += key;
}

const icu::Collator& chineseCollator()
{
  // A collator may be used by one thread only.
  thread_local const std::unique_ptr<icu::Collator> collator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> made(
        icu::Collator::createInstance(icu::Locale("zh@collation=pinyin"), status));
    if (U_SUCCESS(status))
      made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status); // 2群 before 10群
    if (U_FAILURE(status))
      throw std::runtime_error("ICU has no Chinese collation");
    return made;
  }();
  return *collator;
}

} // namespace

std::string nameKeys(std::string_view name)
{
  std::string keys = folded(name);
  const std::u32string text = codePoints(keys);
  if (!hasHan(text))
    return keys;
  const SurnameReading* surname = surnameReading(text);
  const Spelling first = spelled(text, surname);
  addKey(keys, first.pinyin);
  addKey(keys, first.initials);
  addKey(keys, first.typed);
  if (surname) {
    // 解放 may be a nickname, and then it is no Mr Xie.
    const Spelling plain = spelled(text, nullptr);
    addKey(keys, plain.pinyin);
    addKey(keys, plain.initials);
  }
  return keys;
}

std::string nameLetters(std::string_view name)
{
  std::string letters;
  for (const char32_t c : codePoints(folded(name))) {
    if (u_isalnum(static_cast<UChar32>(c)) != 0)
      append(letters, c);
  }
  return letters;
}

bool hasChinese(std::string_view text) { return hasHan(codePoints(text)); }

std::vector<std::string> likenessKeys(std::string_view name)
{
  const std::string letters = nameLetters(name);
  if (letters.empty())
    return {};
  const std::u32string text = codePoints(letters);
  if (hasHan(text)) {
    std::vector<std::string> keys = {spelled(text, surnameReading(text)).pinyin};
    if (std::string plain = spelled(text, nullptr).pinyin; plain != keys.front())
      keys.push_back(std::move(plain));
    return keys;
  }
  std::vector<std::string> keys = {letters};
  if (const auto words = splitList(name, " \u3000.,_-"); words.size() == 2) {
    if (std::string turned = nameLetters(words[1]) + nameLetters(words[0]); turned != letters)
      keys.push_back(std::move(turned));
  }
  return keys;
}

std::string sortKey(std::string_view name)
{
  const std::string_view shown = trimmed(name);
  auto text = icu::UnicodeString::fromUTF8({shown.data(), static_cast<std::int32_t>(shown.size())});
  if (const SurnameReading* surname = surnameReading(codePoints(shown.substr(0, 8)))) {
    const auto* homophone = reinterpret_cast<const UChar32*>(surname->sortedAs.data());
    const auto length = static_cast<std::int32_t>(surname->sortedAs.size());
    text.replace(0, length, icu::UnicodeString::fromUTF32(homophone, length));
  }
  std::string key(64, '\0');
  const auto write = [&] {
    return chineseCollator().getSortKey(text, reinterpret_cast<std::uint8_t*>(key.data()),
                                        static_cast<std::int32_t>(key.size()));
  };
  const std::int32_t needed = write();
  const bool fitted = static_cast<std::size_t>(needed) <= key.size();
  key.resize(static_cast<std::size_t>(needed));
  if (!fitted)
    write();
  key.pop_back(); // the 0 that ends every ICU sort key
  return key;
}

} // namespace weilu
