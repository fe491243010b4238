// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words_context.h"

namespace weilu::ui::words {

namespace {

QString refusedProof(const RefusalFacts& fact)
{
  const QString expected = fact("expected");
  if (expected == QLatin1String("json"))
    return Words::tr("%1 cannot be read from row %2, column %3 on: it was cut short or changed.")
        .arg(fact.file(), fact("row"), fact("column"));
  if (expected == QLatin1String("version"))
    return Words::tr("%1 was written by a newer Weilu.").arg(fact.file());
  if (expected == QLatin1String("lottery"))
    return Words::tr("%1 is not a proof of a draw.").arg(fact.file());
  if (expected == QLatin1String("true"))
    return Words::tr("%1 does not hold.").arg(fact.file());
  return Words::tr("%1 lacks a part of a proof, or has another in its place (%2).")
      .arg(fact.file(), fact("found"));
}

} // namespace

QString refusedCampaign(const RefusalFacts& fact)
{
  if (fact.refusal.code != RefusalCode::BadValue)
    return {};
  const QString what = fact("what"), expected = fact("expected"), found = fact("found");
  if (what == QLatin1String("lottery-proof"))
    return refusedProof(fact);
  if (what == QLatin1String("lottery-list")) {
    if (expected == QLatin1String("people"))
      return Words::tr("Nobody is left to draw from.");
    if (expected == QLatin1String("once"))
      return Words::tr("%1 is on the list twice.").arg(found);
    return Words::tr("\"%1\" cannot be an id on the list.").arg(found);
  }
  if (what == QLatin1String("lottery-prizes")) {
    if (expected == QLatin1String("enough"))
      return Words::tr("There are %1 prizes, but only %2 people on the list.").arg(found, fact("list"));
    return found.isEmpty() ? Words::tr("A draw needs prizes, each with a name.")
                           : Words::tr("There has to be at least one of the prize \"%1\".").arg(found);
  }
  if (what == QLatin1String("lottery-seed"))
    return Words::tr("A seed has at least 16 characters and no \"|\".");
  if (what == QLatin1String("lottery-public"))
    return Words::tr("A draw needs a public value; none may be empty or hold a \"|\".");
  return {};
}

} // namespace weilu::ui::words
