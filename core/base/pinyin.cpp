// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <array>
#include <atomic>
#include <bitset>
#include <memory>
#include <mutex>
#include <set>
#include <stdexcept>
#include <string>

namespace weilu {

namespace {

// The unified ideographs of the basic plane and extension A. ICU reads hardly any beyond.
constexpr char32_t firstHan = 0x3400;
constexpr char32_t lastHan = 0x9FFF;

// Longer names first: 尉迟 before 尉.
constexpr std::array<SurnameReading, 47> surnames{{
    {U"尉迟", U"玉迟", "yu", "chi"},  {U"尉遲", U"玉遲", "yu", "chi"},    {U"万俟", U"莫奇", "mo", "qi"},
    {U"萬俟", U"莫奇", "mo", "qi"},   {U"单于", U"蝉于", "chan", "yu"},   {U"單于", U"蝉于", "chan", "yu"},
    {U"澹台", U"谈台", "tan", "tai"}, {U"长孙", U"掌孙", "zhang", "sun"}, {U"長孫", U"掌孫", "zhang", "sun"},
    {U"区", U"欧", "ou", ""},         {U"區", U"歐", "ou", ""},           {U"单", U"善", "shan", ""},
    {U"單", U"善", "shan", ""},       {U"曾", U"增", "zeng", ""},         {U"解", U"谢", "xie", ""},
    {U"仇", U"求", "qiu", ""},        {U"查", U"扎", "zha", ""},          {U"盖", U"葛", "ge", ""},
    {U"蓋", U"葛", "ge", ""},         {U"任", U"人", "ren", ""},          {U"朴", U"飘", "piao", ""},
    {U"樸", U"飘", "piao", ""},       {U"覃", U"秦", "qin", ""},          {U"缪", U"妙", "miao", ""},
    {U"繆", U"妙", "miao", ""},       {U"翟", U"宅", "zhai", ""},         {U"乐", U"月", "yue", ""},
    {U"樂", U"月", "yue", ""},        {U"卜", U"补", "bu", ""},           {U"秘", U"必", "bi", ""},
    {U"么", U"腰", "yao", ""},        {U"幺", U"腰", "yao", ""},          {U"繁", U"婆", "po", ""},
    {U"员", U"运", "yun", ""},        {U"員", U"運", "yun", ""},          {U"召", U"绍", "shao", ""},
    {U"祭", U"债", "zhai", ""},       {U"折", U"蛇", "she", ""},          {U"长", U"常", "chang", ""},
    {U"乜", U"聂", "nie", ""},        {U"冼", U"显", "xian", ""},         {U"柏", U"百", "bai", ""},
    {U"薄", U"博", "bo", ""},         {U"谌", U"陈", "chen", ""},         {U"逄", U"旁", "pang", ""},
    {U"种", U"虫", "chong", ""},      {U"褚", U"楚", "chu", ""},
}};

/// A reading made once and never freed: there are some 400 syllables in all.
struct Syllable {
  std::string pinyin;
  std::string typed;
  friend auto operator<=>(const Syllable&, const Syllable&) = default;
};

std::unique_ptr<icu::Transliterator> transliterator(const char* id)
{
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
  if (U_FAILURE(status) || !made)
    throw std::runtime_error(std::string("ICU has no transliterator ") + id);
  return made;
}

/// Asks ICU; empty when it cannot read the character. One caller at a time.
Syllable askIcu(char32_t c)
{
  static const auto toLatin = transliterator("Han-Latin");
  static const auto toAscii = transliterator("Latin-ASCII; Lower");
  icu::UnicodeString text(static_cast<UChar32>(c));
  toLatin->transliterate(text);
  icu::UnicodeString typed = text;
  for (const char16_t umlaut : {u'ü', u'ǖ', u'ǘ', u'ǚ', u'ǜ'})
    typed.findAndReplace(icu::UnicodeString(umlaut), icu::UnicodeString(u'v'));
  toAscii->transliterate(text);
  toAscii->transliterate(typed);
  Syllable made;
  text.trim().toUTF8String(made.pinyin);
  typed.trim().toUTF8String(made.typed);
  const bool isLatin = !made.pinyin.empty() && made.pinyin.front() >= 'a' && made.pinyin.front() <= 'z';
  return isLatin ? made : Syllable{};
}

/// Never null; the empty syllable for a character without a reading.
const Syllable* syllableOf(char32_t c)
{
  // A flat table of pointers into a set that only grows: reading needs no lock.
  static std::array<std::atomic<const Syllable*>, lastHan - firstHan + 1> known{};
  auto& place = known[c - firstHan];
  if (const Syllable* found = place.load(std::memory_order_acquire))
    return found;
  static std::mutex mutex;
  static std::set<Syllable> syllables;
  const std::lock_guard lock(mutex);
  const Syllable* made = &*syllables.insert(askIcu(c)).first;
  place.store(made, std::memory_order_release);
  return made;
}

} // namespace

std::optional<Reading> readingOf(char32_t c)
{
  if (c < firstHan || c > lastHan)
    return {};
  const Syllable* found = syllableOf(c);
  if (found->pinyin.empty())
    return {};
  return Reading{found->pinyin, found->typed};
}

void prepareReadings() { (void)readingOf(U'一'); }

const SurnameReading* surnameReading(std::u32string_view name)
{
  static const auto begins = [] {
    std::bitset<lastHan - firstHan + 1> first;
    for (const SurnameReading& reading : surnames)
      first.set(reading.surname.front() - firstHan);
    return first;
  }();
  if (name.empty() || name.front() < firstHan || name.front() > lastHan || !begins[name.front() - firstHan])
    return nullptr;
  for (const SurnameReading& reading : surnames) {
    if (name.starts_with(reading.surname))
      return &reading;
  }
  return nullptr;
}

} // namespace weilu
