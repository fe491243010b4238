// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/condition_words.h"

#include "core/base/dates.h"
#include "core/rules/field.h"
#include "core/rules/phrases.h"

#include <cmath>

namespace weilu {

namespace {

std::string numberText(double number)
{
  if (number == std::trunc(number) && std::abs(number) < 9e15)
    return std::to_string(static_cast<std::int64_t>(number));
  return fmt::format("{}", number);
}

/// Writes one condition in one language.
class ConditionWriter {
public:
  ConditionWriter(const Condition& condition, Language language)
      : m_condition(condition)
      , m_zh(language == Language::Zh)
      , m_field(fieldNamed(condition.field))
      , m_phrase(m_field ? phraseOf(m_field->code, language) : nullptr)
  {
  }

  [[nodiscard]] std::string write() const
  {
    if (!m_field)
      return m_condition.field + " " + std::string(code(m_condition.op));
    return m_phrase ? filled(pattern()) : plain();
  }

private:
  [[nodiscard]] std::string_view pattern() const
  {
    const Phrase& phrase = *m_phrase;
    if ((isNone() || m_condition.op == Operator::IsEmpty) && !phrase.none.empty())
      return phrase.none;
    if ((isSome() || m_condition.op == Operator::IsSet) && !phrase.some.empty())
      return phrase.some;
    if (m_condition.op == Operator::NotEquals && !phrase.isNot.empty())
      return phrase.isNot;
    return phrase.is;
  }

  /// "= 0" of something that is counted or that holds or not, in any of the ways to say it.
  [[nodiscard]] bool isNone() const
  {
    const auto* number = std::get_if<double>(&m_condition.value);
    if (!number || m_field->mayBeUnset)
      return false;
    const auto op = m_condition.op;
    return ((op == Operator::Equals || op == Operator::AtMost) && *number == 0) ||
           (op == Operator::Less && *number == 1);
  }

  [[nodiscard]] bool isSome() const
  {
    const auto* number = std::get_if<double>(&m_condition.value);
    if (!number || m_field->mayBeUnset)
      return false;
    const auto op = m_condition.op;
    return (op == Operator::AtLeast && *number == 1) ||
           ((op == Operator::Greater || op == Operator::NotEquals) && *number == 0);
  }

  [[nodiscard]] std::string filled(std::string_view text) const
  {
    std::string out;
    while (!text.empty()) {
      const auto open = text.find('{');
      out += text.substr(0, open);
      if (open == std::string_view::npos)
        break;
      const auto close = text.find('}', open);
      out += placeholder(text.substr(open + 1, close - open - 1));
      text.remove_prefix(close + 1);
    }
    return out;
  }

  [[nodiscard]] std::string placeholder(std::string_view name) const
  {
    if (name == "q")
      return quantity();
    if (name == "v")
      return values();
    if (name == "w")
      return windowText();
    if (name == "s")
      return std::string(suffix(*m_field, m_condition.field));
    const auto bar = name.find('|');
    return std::string(isSingular() ? name.substr(0, bar) : name.substr(bar + 1));
  }

  [[nodiscard]] bool isSingular() const
  {
    const auto* number = std::get_if<double>(&m_condition.value);
    return number && shownNumber(*number) == "1";
  }

  [[nodiscard]] std::string windowText() const
  {
    if (m_zh)
      return std::to_string(m_condition.window);
    const char* unit = m_field->windowInWeeks ? "week" : "day";
    return m_condition.window == 1 ? unit : fmt::format("{} {}s", m_condition.window, unit);
  }

  [[nodiscard]] std::string shownNumber(double number) const
  {
    if (m_field->type == Field::Type::Date)
      return Date{static_cast<std::int32_t>(number)}.iso();
    return numberText(m_field->code == "purchases_amount" ? number / 100 : number);
  }

  [[nodiscard]] std::string quantity() const
  {
    if (const auto* pair = std::get_if<std::pair<double, double>>(&m_condition.value))
      return between(shownNumber(pair->first), shownNumber(pair->second));
    const auto* number = std::get_if<double>(&m_condition.value);
    const auto* fixed = std::get_if<std::string>(&m_condition.value);
    if (fixed && m_field->type == Field::Type::Any)
      return dated(*fixed);
    if (!number)
      return values();
    if (m_condition.op == Operator::InLast || m_condition.op == Operator::InNext)
      return relative(numberText(*number));
    const std::string text = shownNumber(*number);
    return m_field->type == Field::Type::Date ? dated(text) : counted(text);
  }

  [[nodiscard]] std::string between(const std::string& from, const std::string& to) const
  {
    if (m_field->type == Field::Type::Date)
      return m_zh ? fmt::format("在 {} 到 {} 之间", from, to) : fmt::format("between {} and {}", from, to);
    return m_zh ? fmt::format(" {} 到 {}", from, to) : fmt::format("{} to {}", from, to);
  }

  [[nodiscard]] std::string relative(const std::string& days) const
  {
    const bool last = m_condition.op == Operator::InLast;
    if (m_zh)
      return fmt::format("在{} {} 天内", last ? "近" : "未来", days);
    return fmt::format("in the {} {}", last ? "last" : "next", days == "1" ? "day" : days + " days");
  }

  [[nodiscard]] std::string dated(const std::string& date) const
  {
    switch (m_condition.op) {
    case Operator::AtLeast:
      return m_zh ? "不早于 " + date : "on or after " + date;
    case Operator::Greater:
      return m_zh ? "晚于 " + date : "after " + date;
    case Operator::AtMost:
      return m_zh ? "不晚于 " + date : "on or before " + date;
    case Operator::Less:
      return m_zh ? "早于 " + date : "before " + date;
    case Operator::NotEquals:
      return m_zh ? "不是 " + date : "not on " + date;
    default:
      return m_zh ? "是 " + date : "on " + date;
    }
  }

  [[nodiscard]] std::string counted(const std::string& number) const
  {
    // Time and money are "less than", things that are counted "fewer than".
    const bool flows = !m_field->hasWindow || m_field->code == "purchases_amount";
    switch (m_condition.op) {
    case Operator::AtLeast:
      return m_zh ? "至少 " + number : "at least " + number;
    case Operator::Greater:
      return m_zh ? "超过 " + number : "more than " + number;
    case Operator::AtMost:
      return m_zh ? "不超过 " + number : "at most " + number;
    case Operator::Less:
      return m_zh ? "不到 " + number : (flows ? "less than " : "fewer than ") + number;
    case Operator::NotEquals:
      return m_zh ? "不等于 " + number : "not exactly " + number;
    default:
      return m_zh ? "正好 " + number : "exactly " + number;
    }
  }

  /// A code of the catalogue by its label, a text of the community's own in quotes.
  [[nodiscard]] std::string shownText(const std::string& text) const
  {
    for (const FieldChoice& choice : choices(*m_field)) {
      if (choice.code == text)
        return std::string(m_zh ? choice.labelZh : choice.labelEn);
    }
    return "“" + text + "”";
  }

  [[nodiscard]] std::string values() const
  {
    if (const auto* number = std::get_if<double>(&m_condition.value))
      return numberText(*number);
    if (const auto* text = std::get_if<std::string>(&m_condition.value))
      return shownText(*text);
    const auto* texts = std::get_if<std::vector<std::string>>(&m_condition.value);
    std::string out;
    for (std::size_t i = 0; texts && i < texts->size(); ++i) {
      if (i > 0)
        out += i + 1 == texts->size() ? (m_zh ? "或" : " or ") : (m_zh ? "、" : ", ");
      out += shownText((*texts)[i]);
    }
    return out;
  }

  /// Profile and custom fields: the label, then what is asked of it.
  [[nodiscard]] std::string plain() const
  {
    const std::string own(suffix(*m_field, m_condition.field));
    const std::string label =
        own.empty() ? std::string(m_zh ? m_field->labelZh : m_field->labelEn) : "“" + own + "”";
    switch (m_condition.op) {
    case Operator::IsEmpty:
      return m_zh ? label + "未知" : label + " not known";
    case Operator::IsSet:
      return m_zh ? label + "已知" : label + " known";
    case Operator::NotEquals:
      return m_zh ? label + "不是" + values() : label + " is not " + values();
    case Operator::Contains:
      return m_zh ? label + "含有" + values() : label + " contains " + values();
    case Operator::Equals:
    case Operator::In:
      return m_zh ? label + "是" + values() : label + " is " + values();
    default:
      return m_zh ? label + quantity() : label + " " + quantity();
    }
  }

  const Condition& m_condition;
  bool m_zh;
  const Field* m_field;
  const Phrase* m_phrase;
};

} // namespace

std::string conditionWords(const Condition& condition, Language language)
{
  return ConditionWriter(condition, language).write();
}

} // namespace weilu
