// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words_context.h"
#include "ui/base/words_rules.h"

#include <map>

namespace weilu::ui::words {

namespace {

/// A rule that names something this community does not have.
QString unknownInRule(const RefusalFacts& fact)
{
  const std::string what = fact.refusal.detail("what");
  if (what == "tag")
    return Words::tr("The rule asks for the tag \"%1\" (%2), which is not there or was deleted.")
        .arg(fact("found"), fact("where"));
  if (what == "space")
    return Words::tr("The rule asks for the space \"%1\" (%2), which is not there.")
        .arg(fact("found"), fact("where"));
  if (what == "custom")
    return Words::tr("The rule asks for the field \"%1\" (%2), which is not there.")
        .arg(fact("found"), fact("where"));
  if (what == "scheme")
    return Words::tr("The rule asks for the layer scheme \"%1\" (%2), which is not there.")
        .arg(fact("found"), fact("where"));
  if (what == "layer")
    return Words::tr("The rule asks for the layer \"%1\" (%2), which is not in that scheme.")
        .arg(fact("found"), fact("where"));
  if (what == "segment")
    return Words::tr("The rule asks for the segment \"%1\" (%2), which is not there.")
        .arg(fact("found"), fact("where"));
  return Words::tr("The rule asks for \"%1\" (%2), which is not there.").arg(fact("found"), fact("where"));
}

QString inUse(const RefusalFacts& fact)
{
  const std::string what = fact.refusal.detail("what");
  if (what == "scheme" && fact.refusal.detail("by") == "overview")
    return Words::tr("The overview shows the layer scheme \"%1\", so it stays.").arg(fact("found"));
  if (what == "scheme")
    return Words::tr("The layer scheme \"%1\" is used by \"%2\". Change that first.")
        .arg(fact("found"), fact("by"));
  if (what == "segment")
    return Words::tr("The segment \"%1\" is used by \"%2\". Change that first.")
        .arg(fact("found"), fact("by"));
  if (what == "layer" && fact.refusal.detail("by") == "playbook")
    return Words::tr(
               "A playbook was written for the layer \"%1\", so it stays. Put that playbook back first.")
        .arg(fact("found"));
  if (what == "layer")
    return Words::tr("The layer \"%1\" is used by \"%2\". Change that first.").arg(fact("found"), fact("by"));
  if (what == "level")
    return Words::tr("The level \"%1\" is used by \"%2\". Change that first.").arg(fact("found"), fact("by"));
  return Words::tr("\"%1\" is used by \"%2\". Change that first.").arg(fact("found"), fact("by"));
}

/// Problems that need no fact, by what was expected.
QString plainProblem(const std::string& expected)
{
  static const std::map<std::string, const char*> sentences = {
      {"texts", QT_TRANSLATE_NOOP("words", "At least one value is needed.")},
      {"text", QT_TRANSLATE_NOOP("words", "A text is needed.")},
      {"number", QT_TRANSLATE_NOOP("words", "A number is needed.")},
      {"number|date", QT_TRANSLATE_NOOP("words", "A number is needed, or a date such as 2026-11-20.")},
      {"number|text", QT_TRANSLATE_NOOP("words", "A number or a text is needed.")},
      {"date", QT_TRANSLATE_NOOP("words", "A date is needed, such as 2026-11-20.")},
      {"pair", QT_TRANSLATE_NOOP("words", "Two values are needed: from and to.")},
      {"range", QT_TRANSLATE_NOOP("words", "The range ends before it starts.")},
      {"flag", QT_TRANSLATE_NOOP("words", "It has to be true or false.")},
      {"depth", QT_TRANSLATE_NOOP("words", "Groups in groups go at most 32 deep.")},
      {"together", QT_TRANSLATE_NOOP("words", "Nobody can meet this and an earlier condition at once.")},
      {"version", QT_TRANSLATE_NOOP("words", "The rule was written by a newer Weilu.")},
      {"object", QT_TRANSLATE_NOOP("words", "A rule in curly brackets is needed.")},
      {"list", QT_TRANSLATE_NOOP("words", "A list of rules in square brackets is needed.")},
      {"1..3660", QT_TRANSLATE_NOOP("words", "A whole number from 1 to 3660 is needed.")},
      {"json", QT_TRANSLATE_NOOP("words", "It is not JSON.")},
  };
  const auto known = sentences.find(expected);
  return known == sentences.end() ? QString() : Words::tr(known->second);
}

/// "0..30", "0..": what the numbers of a field can be.
QString boundsProblem(const QString& expected)
{
  const QStringList ends = expected.split(QStringLiteral(".."));
  if (ends.size() != 2)
    return {};
  return ends[1].isEmpty() ? Words::tr("Nobody can have that: it is never less than %1.").arg(ends[0])
                           : Words::tr("Nobody can have that: it goes from %1 to %2.").arg(ends[0], ends[1]);
}

QString badRule(const RefusalFacts& fact)
{
  const QString place = fact.has("where") ? fact("where") : QStringLiteral("rule");
  const QString at = Words::tr("The rule is wrong at %1. %2").arg(place, ruleProblem(fact.refusal));
  return fact.has("file") ? Words::tr("%1: %2").arg(fact.file(), at) : at;
}

} // namespace

QString ruleProblem(const Refusal& refusal)
{
  const RefusalFacts fact{refusal};
  const std::string expected = refusal.detail("expected");
  if (expected == "json" && fact.has("row"))
    return Words::tr("It is not JSON: it breaks in row %1, column %2.").arg(fact("row"), fact("column"));
  if (const QString sentence = plainProblem(expected); !sentence.isEmpty())
    return sentence;
  if (expected == "field")
    return Words::tr("There is no field called %1.").arg(fact("found"));
  if (expected == "nothing")
    return Words::tr("%1 does not belong here.").arg(fact("found"));
  if (expected.find("..") != std::string::npos)
    return boundsProblem(fact("expected"));
  return Words::tr("It has %1, where %2 was expected.").arg(fact("found"), fact("expected"));
}

QString refusedRule(const RefusalFacts& fact)
{
  switch (fact.refusal.code) {
  case RefusalCode::BadRule:
    return badRule(fact);
  case RefusalCode::RuleCycle:
    return Words::tr("The rule would ask for itself (%2): %1. Take the condition about the other scheme or "
                     "segment out.")
        .arg(fact("found"), fact("where"));
  case RefusalCode::UnknownInRule:
    return unknownInRule(fact);
  case RefusalCode::InUse:
    return inUse(fact);
  case RefusalCode::TooManyLayers:
    return Words::tr("A scheme has at most %2 layers; this one would have %1.")
        .arg(fact("found"), fact("expected"));
  case RefusalCode::NoCatchAll:
    return Words::tr("The last layer of \"%1\" takes everybody who is left, so it cannot have a rule.")
        .arg(fact("found"));
  default:
    return {};
  }
}

} // namespace weilu::ui::words
