// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/condition_words.h"

namespace weilu {

namespace {

std::string written(const Rule& rule, Language language, bool bracketed);

std::string writtenGroup(const Rule& rule, Language language, bool bracketed)
{
  const bool zh = language == Language::Zh, all = rule.kind == Rule::Kind::All;
  if (rule.parts.empty())
    return all ? (zh ? "所有人" : "everybody") : (zh ? "没有人" : "nobody");
  const bool single = rule.parts.size() == 1;
  std::string out;
  for (std::size_t i = 0; i < rule.parts.size(); ++i) {
    if (i > 0)
      out += all ? (zh ? "，且" : " and ") : (zh ? "，或" : ", or ");
    out += written(rule.parts[i], language, single ? bracketed : true);
  }
  if (!bracketed || single)
    return out;
  return zh ? "（" + out + "）" : "(" + out + ")";
}

std::string written(const Rule& rule, Language language, bool bracketed)
{
  const bool zh = language == Language::Zh;
  switch (rule.kind) {
  case Rule::Kind::All:
  case Rule::Kind::Any:
    return writtenGroup(rule, language, bracketed);
  case Rule::Kind::Not: {
    const std::string part = written(rule.parts.at(0), language, false);
    return zh ? "不是（" + part + "）" : "not (" + part + ")";
  }
  case Rule::Kind::Condition:
    return conditionWords(rule.condition, language);
  case Rule::Kind::Always:
    break;
  }
  return zh ? "其余所有人" : "everybody else";
}

} // namespace

std::string sentence(const Rule& rule, Language language) { return written(rule, language, false); }

} // namespace weilu
