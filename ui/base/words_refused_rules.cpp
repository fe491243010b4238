// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words_context.h"

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
  if (what == "level")
    return Words::tr("The level \"%1\" is used by \"%2\". Change that first.").arg(fact("found"), fact("by"));
  return Words::tr("\"%1\" is used by \"%2\". Change that first.").arg(fact("found"), fact("by"));
}

} // namespace

QString refusedRule(const RefusalFacts& fact)
{
  switch (fact.refusal.code) {
  case RefusalCode::RuleCycle:
    return Words::tr("The rule would ask for itself (%2): %1. Take the condition about the other scheme out.")
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
