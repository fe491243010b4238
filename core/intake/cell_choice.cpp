// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/intake/cell_value.h"
#include "core/intake/choice_words.h"

#include <algorithm>
#include <array>

namespace weilu {

using namespace words;

namespace {

/// The cell as the tables write words: folded, without a full stop behind it.
std::string wordOf(std::string_view cell)
{
  std::string_view text = meant(cell);
  const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
  std::string word = ascii ? lowered(text) : folded(text);
  if (word.size() > 1 && word.back() == '.')
    word.pop_back();
  return word;
}

template<class Meaning, std::size_t N>
std::optional<Meaning> lookUp(std::string_view word, const std::array<Word<Meaning>, N>& table)
{
  for (const auto& entry : table) {
    if (entry.word == word)
      return entry.meaning;
  }
  return {};
}

/// The preset's code for a word (its words are folded); no value when it says nothing about it.
std::optional<std::string_view> presetCode(const std::string& word, const ColumnFormat& format)
{
  std::optional<std::string_view> any;
  for (const auto& [known, code] : format.words) {
    if (known == word)
      return code;
    if (known == "*")
      any = code;
  }
  return any;
}

/// A choice by the preset's words and then by \p table, which holds the codes themselves too.
template<class Meaning, std::size_t N>
std::optional<Meaning> choice(std::string_view cell, const ColumnFormat& format,
                              const std::array<Word<Meaning>, N>& table)
{
  const std::string word = wordOf(cell);
  if (const auto code = presetCode(word, format))
    return code->empty() ? std::nullopt : lookUp(*code, table);
  return lookUp(word, table);
}

} // namespace

std::optional<bool> readFlag(std::string_view cell, const ColumnFormat& format)
{
  return choice(cell, format, flags);
}

std::optional<Gender> readGender(std::string_view cell, const ColumnFormat& format)
{
  return choice(cell, format, genders);
}

std::optional<Role> readRole(std::string_view cell, const ColumnFormat& format)
{
  return choice(cell, format, roles);
}

std::optional<Standing> readStanding(std::string_view cell, const ColumnFormat& format)
{
  if (const auto standing = choice(cell, format, standings))
    return standing;
  const auto flag = readFlag(cell, format);
  return flag ? std::optional(*flag ? Standing::Member : Standing::User) : std::nullopt;
}

std::optional<ConsentState> readConsent(std::string_view cell, const ColumnFormat& format)
{
  if (const auto state = choice(cell, format, consents))
    return state;
  const auto flag = readFlag(cell, format);
  return flag ? std::optional(*flag ? ConsentState::Yes : ConsentState::No) : std::nullopt;
}

std::optional<PurchaseState> readPurchaseState(std::string_view cell, const ColumnFormat& format)
{
  return choice(cell, format, purchaseStates);
}

std::optional<std::string> readActivityKind(std::string_view cell, const ColumnFormat& format)
{
  const std::string word = wordOf(cell);
  if (const auto code = presetCode(word, format))
    return code->empty() ? std::nullopt : std::optional<std::string>(*code);
  if (word.empty())
    return {};
  return std::string(lookUp(word, kinds).value_or(word));
}

} // namespace weilu
