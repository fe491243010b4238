// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_words.h"

#include <QCoreApplication>

#include "core/base/text.h"
#include "ui/base/language.h"
#include "ui/base/text.h"

#include <algorithm>
#include <array>

namespace weilu::ui::rule_words {

namespace {

struct RuleText {
  Q_DECLARE_TR_FUNCTIONS(RuleText)
};
using Kind = RuleDraft::Kind;

QString dateComparison(Operator op)
{
  switch (op) {
  case Operator::AtLeast:
    return RuleText::tr("on or after");
  case Operator::Greater:
    return RuleText::tr("after");
  case Operator::AtMost:
    return RuleText::tr("on or before");
  case Operator::Less:
    return RuleText::tr("before");
  case Operator::Equals:
    return RuleText::tr("on");
  case Operator::NotEquals:
    return RuleText::tr("not on");
  default:
    return {};
  }
}

QString numberComparison(Operator op)
{
  switch (op) {
  case Operator::AtLeast:
    return QStringLiteral("≥");
  case Operator::Greater:
    return QStringLiteral(">");
  case Operator::AtMost:
    return QStringLiteral("≤");
  case Operator::Less:
    return QStringLiteral("<");
  case Operator::Equals:
    return QStringLiteral("=");
  case Operator::NotEquals:
    return QStringLiteral("≠");
  default:
    return {};
  }
}

QString textComparison(Operator op, bool many)
{
  switch (op) {
  case Operator::Equals:
    return many ? RuleText::tr("has") : RuleText::tr("is");
  case Operator::NotEquals:
    return many ? RuleText::tr("has not") : RuleText::tr("is not");
  case Operator::In:
    return many ? RuleText::tr("has one of") : RuleText::tr("is one of");
  case Operator::Contains:
    return RuleText::tr("contains");
  case Operator::IsSet:
    return many ? RuleText::tr("has any") : RuleText::tr("is known");
  case Operator::IsEmpty:
    return many ? RuleText::tr("has none") : RuleText::tr("is not known");
  case Operator::Between:
    return RuleText::tr("from … to");
  case Operator::InLast:
    return RuleText::tr("in the last");
  case Operator::InNext:
    return RuleText::tr("in the next");
  default:
    return numberComparison(op);
  }
}

enum Heading { Activity, Time, Person, Custom, Paying, Levels, Layers, Scores };

Heading headingOf(const Field& field)
{
  const auto begins = [&](std::string_view start) { return field.code.starts_with(start); };
  if (begins("layer:") || begins("segment"))
    return Layers;
  if (begins("custom:") || begins("counter:"))
    return Custom;
  if (begins("rfm"))
    return Scores;
  if (begins("point") || begins("level"))
    return Levels;
  if (begins("purchase") || begins("last_purchase") || begins("term_"))
    return Paying;
  if (begins("tenure") || field.type == Field::Type::Date)
    return Time;
  const bool active = begins("active") || begins("alive") || begins("weeks_") || begins("last_active") ||
                      begins("contrib") || begins("concentration") || begins("events.");
  return active ? Activity : Person;
}

QString heading(Heading heading)
{
  switch (heading) {
  case Activity:
    return RuleText::tr("Activity");
  case Time:
    return RuleText::tr("Time in the community");
  case Person:
    return RuleText::tr("Who they are");
  case Custom:
    return RuleText::tr("Fields of your own");
  case Paying:
    return RuleText::tr("Purchases and terms");
  case Levels:
    return RuleText::tr("Points and levels");
  case Layers:
    return RuleText::tr("Segments and layers");
  case Scores:
    return RuleText::tr("Scores");
  }
  return {};
}

/// What a field that goes on with a name can go on with.
std::vector<std::string> spelt(const Field& field, const RuleNames& names, const std::string& withoutScheme)
{
  std::vector<std::string> codes;
  const std::string start(field.code);
  if (start == "layer:") {
    for (const Scheme& scheme : names.schemes) {
      if (scheme.code != withoutScheme)
        codes.push_back(start + scheme.code);
    }
  } else if (start == "consent:") {
    for (const std::string& channel : names.channels)
      codes.push_back(start + channel);
  } else if (start == "events.") {
    for (const ActivityKind& kind : names.kinds) {
      if (fieldNamed(start + kind.code)->code == start)
        codes.push_back(start + kind.code);
    }
  } else {
    for (const CustomField& custom : names.customs) {
      if ((custom.type == FieldType::Counter) == (start == "counter:"))
        codes.push_back(start + custom.label);
    }
  }
  return codes;
}

} // namespace

QString field(const std::string& code, const RuleNames& names)
{
  const Field* known = fieldNamed(code);
  if (!known)
    return text(code);
  const std::string own(suffix(*known, code));
  if (known->code == "layer:") {
    const Scheme* scheme = names.scheme(own);
    return RuleText::tr("Layer in %1")
        .arg(scheme ? language::pick(scheme->labelZh, scheme->labelEn) : text(own));
  }
  if (known->code == "consent:")
    return RuleText::tr("Consent for %1").arg(text(own));
  if (!own.empty())
    return text(own);
  QString label = language::pick(std::string(known->labelZh), std::string(known->labelEn));
  label[0] = label[0].toUpper();
  return label;
}

bool isDate(const std::string& code, const RuleNames& names)
{
  const Field* known = fieldNamed(code);
  if (!known || known->code != "custom:")
    return known && known->type == Field::Type::Date;
  const std::string own = folded(suffix(*known, code));
  return std::any_of(names.customs.begin(), names.customs.end(), [&](const CustomField& custom) {
    return custom.type == FieldType::Date && custom.code == own;
  });
}

QString comparison(Operator op, const Field& field, bool dates)
{
  if (dates) {
    if (const QString date = dateComparison(op); !date.isEmpty())
      return date;
  }
  if (field.type == Field::Type::Number) {
    if (const QString number = numberComparison(op); !number.isEmpty())
      return number;
  }
  return textComparison(op, field.type == Field::Type::Many);
}

QString unit(const Field& field, Operator op)
{
  if (op == Operator::InLast || op == Operator::InNext)
    return RuleText::tr("days");
  if (field.code == "purchases_amount")
    return RuleText::tr("in the main currency");
  return field.type == Field::Type::Number
             ? language::pick(std::string(field.unitZh), std::string(field.unitEn))
             : QString();
}

QString kind(RuleDraft::Kind kind)
{
  switch (kind) {
  case Kind::All:
    return RuleText::tr("All of these");
  case Kind::Any:
    return RuleText::tr("Any of these");
  case Kind::None:
    return RuleText::tr("None of these");
  case Kind::NotAll:
    return RuleText::tr("Not all of these");
  case Kind::Condition:
    break;
  }
  return {};
}

QString between(RuleDraft::Kind kind)
{
  return kind == Kind::Any || kind == Kind::None ? RuleText::tr("or") : RuleText::tr("and");
}

QString sentence(const Rule& rule)
{
  if (rule.kind == Rule::Kind::Always)
    return RuleText::tr("Everybody");
  QString words = text(weilu::sentence(rule, language::isChinese() ? Language::Zh : Language::En));
  if (!words.isEmpty())
    words[0] = words[0].toUpper();
  return words;
}

std::vector<FieldGroup> fieldGroups(const RuleNames& names, const std::string& withoutScheme)
{
  std::vector<FieldGroup> groups;
  for (const Heading of : {Activity, Time, Person, Custom, Paying, Levels, Layers, Scores}) {
    FieldGroup group{heading(of), {}};
    for (const Field& one : fields()) {
      if (headingOf(one) != of)
        continue;
      const auto codes = one.takesSuffix() ? spelt(one, names, withoutScheme)
                                           : std::vector<std::string>{std::string(one.code)};
      group.codes.insert(group.codes.end(), codes.begin(), codes.end());
    }
    if (!group.codes.empty())
      groups.push_back(std::move(group));
  }
  return groups;
}

} // namespace weilu::ui::rule_words
