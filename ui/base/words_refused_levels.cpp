// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/language.h"
#include "ui/base/words_context.h"

namespace weilu::ui::words {

namespace {

QString criterion(const RefusalFacts& fact)
{
  const std::string what = fact.refusal.detail("what");
  if (what == "points")
    return Words::tr("points earned");
  if (what == "active_days")
    return Words::tr("active days");
  return Words::tr("contributions");
}

/// A name that comes in both languages.
QString inTongue(const RefusalFacts& fact, const std::string& name)
{
  return language::pick(fact.refusal.detail(name + "_zh"), fact.refusal.detail(name));
}

QString benefitNotValid(const RefusalFacts& fact)
{
  if (fact.has("archived"))
    return Words::tr("\"%1\" is archived: it is given no more.").arg(fact("benefit"));
  if (!fact.has("until"))
    return Words::tr("\"%1\" can be had from %2 on, not on %3.")
        .arg(fact("benefit"), fact("from"), fact("date"));
  if (!fact.has("from"))
    return Words::tr("\"%1\" could be had until %2, not on %3.")
        .arg(fact("benefit"), fact("until"), fact("date"));
  return Words::tr("\"%1\" can be had from %2 to %3, not on %4.")
      .arg(fact("benefit"), fact("from"), fact("until"), fact("date"));
}

QString termOverlaps(const RefusalFacts& fact)
{
  if (!fact.has("until"))
    return Words::tr("There is a term of \"%1\" from %2 without an end already; the two would overlap.")
        .arg(fact("plan"), fact("from"));
  return Words::tr("There is a term of \"%1\" from %2 to %3 already; the two would overlap.")
      .arg(fact("plan"), fact("from"), fact("until"));
}

} // namespace

QString refusedLevel(const RefusalFacts& fact)
{
  switch (fact.refusal.code) {
  case RefusalCode::ThresholdsOutOfOrder:
    return Words::tr("\"%1\" must ask for more than \"%2\" below it, but does not (%3).")
        .arg(fact("level"), fact("other"), criterion(fact));
  case RefusalCode::LadderNotClimbable:
    return Words::tr("Nobody can ever reach \"%1\": it asks for more %2 than there can be.")
        .arg(fact("level"), criterion(fact));
  case RefusalCode::PersonLeft:
    return Words::tr("%1 left on %2. Nothing was given.").arg(fact("name"), fact("date"));
  case RefusalCode::NotEnoughPoints:
    return Words::tr("%1 has %2 points; %3 are needed.").arg(fact("name"), fact("found"), fact("expected"));
  case RefusalCode::LevelTooLow:
    return Words::tr("%1 is at level \"%2\"; this needs \"%3\" or more.")
        .arg(fact("name"), inTongue(fact, "found"), inTongue(fact, "expected"));
  case RefusalCode::OutOfStock:
    return Words::tr("Of \"%1\" only %2 are left; %3 are wanted.")
        .arg(fact("benefit"), fact("found"), fact("expected"));
  case RefusalCode::BenefitNotValid:
    return benefitNotValid(fact);
  case RefusalCode::TermOverlaps:
    return termOverlaps(fact);
  default:
    return {};
  }
}

} // namespace weilu::ui::words
