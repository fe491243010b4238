// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words_draws.h"

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

QString refusedLottery(const QString& what, const RefusalFacts& fact)
{
  const QString expected = fact("expected"), found = fact("found");
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

/// Why a draw of a campaign is not where it has to be.
QString refusedStoredDraw(const QString& expected)
{
  if (expected == QLatin1String("drawn"))
    return Words::tr("A list is frozen already. Draw it, or throw it away first.");
  if (expected == QLatin1String("given-up"))
    return Words::tr("All prizes were drawn. Only one that a winner gave up is drawn again.");
  if (expected == QLatin1String("sealed"))
    return Words::tr("This was drawn already.");
  if (expected == QLatin1String("untouched"))
    return Words::tr("The frozen list is no longer the one that was sealed, so it cannot be drawn.");
  return Words::tr("There is no such draw.");
}

QString refusedWin(const QString& expected, const RefusalFacts& fact)
{
  if (expected == QLatin1String("wins"))
    return Words::tr("There is no prize left to give.");
  if (expected == QLatin1String("win"))
    return Words::tr("There is no winner number %1.").arg(fact("found"));
  return fact("found") == QLatin1String("given")
             ? Words::tr("%1 was given the prize already.").arg(fact("name"))
             : Words::tr("%1 gave the prize up.").arg(fact("name"));
}

} // namespace

QString refusedDraw(const RefusalFacts& fact)
{
  const QString what = fact("what");
  if (what == QLatin1String("draw"))
    return refusedStoredDraw(fact("expected"));
  if (what == QLatin1String("win"))
    return refusedWin(fact("expected"), fact);
  if (what == QLatin1String("lottery-proof"))
    return refusedProof(fact);
  return refusedLottery(what, fact);
}

QString drawAmong(DrawAmong among)
{
  return among == DrawAmong::Came ? Words::tr("Who came") : Words::tr("Who signed up or came");
}

QString winState(WinState state)
{
  switch (state) {
  case WinState::Drawn:
    return Words::tr("Not given yet");
  case WinState::Given:
    return Words::tr("Given");
  case WinState::GivenUp:
    return Words::tr("Given up");
  case WinState::Redrawn:
    return Words::tr("Drawn again");
  }
  return {};
}

QString drawExclusion(const std::string& why)
{
  if (why == "past-winner")
    return Words::tr("Won before");
  if (why == "staff")
    return Words::tr("Runs the community");
  if (why == "do-not-contact")
    return Words::tr("Not to be contacted");
  if (why == "left")
    return Words::tr("Left the community");
  return text(why);
}

QString proofProblem(const ProofProblem& problem)
{
  const QString found = text(problem.found), expected = text(problem.expected);
  switch (problem.part) {
  case ProofPart::Order:
    return found.isEmpty() ? Words::tr("The list is empty.")
                           : Words::tr("The list is not sorted, or has %1 twice.").arg(found);
  case ProofPart::Excluded:
    return Words::tr("%1 is excluded and on the list all the same.").arg(found);
  case ProofPart::ListHash:
    return Words::tr("The list was changed: its hash is %1, published was %2.").arg(expected, found);
  case ProofPart::Commitment:
    return Words::tr("Seed or list were changed: they give the commitment %1, published was %2.")
        .arg(expected, found);
  case ProofPart::Prizes:
    return Words::tr("There are %1 prizes for %2 people.").arg(found, expected);
  case ProofPart::Wins:
    break;
  }
  return expected.isEmpty()
             ? Words::tr("The winners cannot be recomputed: the public values are missing.")
             : Words::tr("The winners are others: recomputed is %1, the file says %2.").arg(expected, found);
}

QString proofHolds(const Lottery& lottery)
{
  return lottery.wins.empty()
             ? Words::tr("The list is the one that was sealed. It has not been drawn yet.")
             : Words::tr("The list is the one that was sealed, the seed the one committed to, and %n winners "
                         "are those it gives.",
                         nullptr, static_cast<int>(lottery.wins.size()));
}

} // namespace weilu::ui::words
