// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"
#include "ui/base/words_context.h"

namespace weilu::ui::words {

namespace {

QString refusedBallot(const RefusalFacts& fact)
{
  const QString expected = fact("expected");
  const QString who = QString::fromStdString(fact.refusal.detail("name"));
  QString said = Words::tr("A ballot has to choose something.");
  if (expected == QLatin1String("one"))
    said = Words::tr("One option can be chosen, not %1.").arg(fact("found"));
  if (expected == QLatin1String("option"))
    said = Words::tr("\"%1\" is no option of this vote.").arg(fact("found"));
  if (expected == QLatin1String("once"))
    said = Words::tr("The option \"%1\" is chosen twice.").arg(fact("found"));
  return who.isEmpty() ? said : Words::tr("The ballot of %1: %2").arg(who, said);
}

QString refusedCheckIn(const RefusalFacts& fact)
{
  const QString expected = fact("expected");
  if (expected == QLatin1String("begun"))
    return Words::tr("The campaign has not begun, so nobody can check in.");
  if (expected == QLatin1String("dates"))
    return Words::tr("%1 is not one of the days to check in on; those are %2 to %3.")
        .arg(fact("found"), fact("from"), fact("to"));
  if (expected == QLatin1String("once"))
    return Words::tr("%1 checked in on %2 already.").arg(fact("name"), fact("found"));
  if (expected == QLatin1String("missed"))
    return Words::tr("Only a day that is over can be made up for.");
  if (expected == QLatin1String("checked-in"))
    return Words::tr("%1 has not checked in yet, so there is nothing to make up for.").arg(fact("name"));
  return Words::tr("%1 has made up for as many days as the plan allows: %2.")
      .arg(fact("name"), fact("count"));
}

QString refusedReferral(const RefusalFacts& fact)
{
  if (fact("expected") == QLatin1String("other"))
    return Words::tr("%1 cannot bring themselves.").arg(fact("name"));
  return Words::tr("%1 cannot be brought by %2, because that goes round: %3.")
      .arg(fact("name"), fact("other"), fact("path"));
}

} // namespace

QString refusedVote(const RefusalFacts& fact)
{
  const QString what = fact("what");
  if (what == QLatin1String("ballot"))
    return refusedBallot(fact);
  if (what == QLatin1String("check-in"))
    return refusedCheckIn(fact);
  if (what == QLatin1String("referral"))
    return refusedReferral(fact);
  if (what == QLatin1String("ballot-file") && fact("expected") == QLatin1String("whole"))
    return Words::tr("Not every row of %1 can be counted, so none was taken; --partly takes the rest.")
        .arg(fact.file());
  if (what == QLatin1String("ballot-file"))
    return Words::tr("No column of %1 holds what people chose.").arg(fact.file());
  if (what != QLatin1String("campaign-type"))
    return {};
  const auto wanted = campaignTypeNamed(fact.refusal.detail("expected"));
  return Words::tr("The campaign is not of the type \"%1\".")
      .arg(wanted ? campaignType(*wanted) : fact("expected"));
}

QString voteMethod(VoteMethod method)
{
  switch (method) {
  case VoteMethod::Single:
    return Words::tr("One choice");
  case VoteMethod::Multiple:
    return Words::tr("Several choices");
  case VoteMethod::Ranked:
    return Words::tr("Ranked choices");
  }
  return {};
}

QString ballotProblem(const BallotProblem& problem)
{
  if (problem.person)
    return words::problem(*problem.person);
  switch (problem.fault) {
  case BallotFault::Person:
    return Words::tr("It is not clear who it is");
  case BallotFault::Twice:
    return Words::tr("Several rows of the same person want different things, so none of them counts");
  case BallotFault::Repeated:
    return Words::tr("An earlier row of the same person says the same");
  case BallotFault::Nothing:
    return Words::tr("Nothing is chosen");
  case BallotFault::Unknown:
    return Words::tr("No option of the vote");
  case BallotFault::OptionTwice:
    return Words::tr("The same option twice");
  case BallotFault::Several:
    return Words::tr("Several options in a vote for one");
  case BallotFault::Torn:
    return Words::tr("The row is damaged");
  }
  return {};
}

} // namespace weilu::ui::words
