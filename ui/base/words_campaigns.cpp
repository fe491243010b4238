// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words_campaigns.h"

#include "ui/base/words_attendance.h"
#include "ui/base/words_context.h"

namespace weilu::ui::words {

namespace {

/// What is wrong with the plan of a campaign.
QString refusedPlan(const QString& what, const RefusalFacts& fact)
{
  const QString expected = fact("expected"), found = fact("found");
  if (what == QLatin1String("campaign") && expected == QLatin1String("unchanged"))
    return Words::tr("\"%1\" was changed somewhere else meanwhile. See what it says now, then change it.")
        .arg(found);
  if (what == QLatin1String("campaign"))
    return Words::tr("There is no campaign \"%1\", or several are called so; its number tells them apart.")
        .arg(found);
  if (what == QLatin1String("campaign-title"))
    return Words::tr("A campaign needs a title.");
  if (what == QLatin1String("campaign-ends"))
    return Words::tr("A campaign cannot end before it starts, or without a start.");
  if (what == QLatin1String("campaign-capacity"))
    return expected == QLatin1String("sign-ups")
               ? Words::tr("%1 places are too few: %2 are taken already.").arg(found, fact("taken"))
               : Words::tr("There has to be at least one place.");
  if (what == QLatin1String("campaign-link"))
    return Words::tr("\"%1\" is no link: it begins with http:// or https:// and has no spaces.").arg(found);
  if (what == QLatin1String("campaign-hold-out"))
    return Words::tr("Between 0 and 50% of the audience can be left alone.");
  if (what == QLatin1String("campaign-days"))
    return Words::tr("Purchases can count for 1 to 365 days.");
  if (what == QLatin1String("campaign-number"))
    return Words::tr("Amounts and numbers of a campaign cannot be below 0.");
  if (what == QLatin1String("campaign-reward"))
    return Words::tr("A reward is points, a benefit or a prize with a name.");
  if (what == QLatin1String("campaign-option"))
    return Words::tr("Each option of a vote needs a title and a code of its own.");
  return {};
}

/// Why a campaign cannot be where it was to go.
QString refusedMove(const QString& what, const RefusalFacts& fact)
{
  const QString found = fact("found");
  const auto state = [&fact](const char* name) {
    const auto known = campaignStateNamed(fact.refusal.detail(name));
    return known ? campaignState(*known) : fact(name);
  };
  if (what == QLatin1String("campaign-move"))
    return Words::tr("A campaign cannot go from \"%1\" to \"%2\".").arg(state("found"), state("expected"));
  if (what == QLatin1String("campaign-starts"))
    return Words::tr("Say first when the campaign starts.");
  if (what == QLatin1String("campaign-audience"))
    return fact("expected") == QLatin1String("drawn")
               ? Words::tr("Inviting has begun: the audience and who of it is left alone stand.")
               : Words::tr("There is nobody to invite.");
  if (what == QLatin1String("campaign-channel"))
    return Words::tr("Choose a channel for the invitations first.");
  if (what == QLatin1String("campaign-invited"))
    return Words::tr("%1 people were invited or answered already, so it cannot go back.").arg(found);
  if (what == QLatin1String("campaign-archived"))
    return Words::tr("Only what is an idea, done or cancelled can be archived.");
  if (what == QLatin1String("campaign-removed"))
    return Words::tr("Only an idea can be deleted; a campaign that went further is archived.");
  if (what == QLatin1String("campaign-state"))
    return Words::tr("Nobody can be invited while the campaign is at \"%1\".").arg(state("found"));
  if (what == QLatin1String("campaign-task"))
    return Words::tr("There is no such task.");
  if (what == QLatin1String("contact-cap"))
    return Words::tr("Anybody can be contacted 1 to 100 times in 1 to 365 days; %1 is outside of that.")
        .arg(found);
  if (what == QLatin1String("participation"))
    return Words::tr("Nobody can take part while the campaign is at \"%1\".").arg(state("found"));
  return {};
}

QString refusedParticipant(const RefusalFacts& fact)
{
  const QString expected = fact("expected");
  const auto status = participantStatusNamed(fact.refusal.detail("found"));
  if (expected == QLatin1String("once"))
    return Words::tr("%1 is noted as \"%2\" already.")
        .arg(fact("name"), status ? participantStatus(*status) : fact("found"));
  if (expected == QLatin1String("place"))
    return Words::tr("There is no free place for %1.").arg(fact("name"));
  return Words::tr("%1 did not sign up.").arg(fact("name"));
}

} // namespace

QString campaignType(CampaignType type)
{
  switch (type) {
  case CampaignType::Discussion:
    return Words::tr("Online discussion");
  case CampaignType::Meetup:
    return Words::tr("Offline meetup");
  case CampaignType::Live:
    return Words::tr("Live session");
  case CampaignType::Lottery:
    return Words::tr("Lottery");
  case CampaignType::Vote:
    return Words::tr("Vote");
  case CampaignType::Game:
    return Words::tr("Game");
  case CampaignType::CheckIn:
    return Words::tr("Check-in challenge");
  case CampaignType::Welcome:
    return Words::tr("Welcome ritual");
  case CampaignType::WinBack:
    return Words::tr("Win-back");
  case CampaignType::Sharing:
    return Words::tr("Sharing session");
  case CampaignType::Referral:
    return Words::tr("Referral");
  case CampaignType::Custom:
    return Words::tr("Custom");
  }
  return {};
}

QString campaignState(CampaignState state)
{
  switch (state) {
  case CampaignState::Idea:
    return Words::tr("Idea");
  case CampaignState::Planned:
    return Words::tr("Planned");
  case CampaignState::Inviting:
    return Words::tr("Inviting");
  case CampaignState::Running:
    return Words::tr("Running");
  case CampaignState::Done:
    return Words::tr("Done");
  case CampaignState::Cancelled:
    return Words::tr("Cancelled");
  }
  return {};
}

QString campaignMeasure(CampaignMeasure measure)
{
  switch (measure) {
  case CampaignMeasure::Participants:
    return Words::tr("People who came");
  case CampaignMeasure::SignUps:
    return Words::tr("Sign-ups");
  case CampaignMeasure::Buyers:
    return Words::tr("Buyers");
  case CampaignMeasure::Active:
    return Words::tr("Active in the fourth week after");
  }
  return {};
}

QString participantStatus(ParticipantStatus status)
{
  switch (status) {
  case ParticipantStatus::Invited:
    return Words::tr("Invited");
  case ParticipantStatus::Declined:
    return Words::tr("Declined");
  case ParticipantStatus::Waiting:
    return Words::tr("Waiting");
  case ParticipantStatus::SignedUp:
    return Words::tr("Signed up");
  case ParticipantStatus::Confirmed:
    return Words::tr("Confirmed");
  case ParticipantStatus::NoShow:
    return Words::tr("Did not come");
  case ParticipantStatus::CheckedIn:
    return Words::tr("Came");
  }
  return {};
}

QString campaignArm(CampaignArm arm)
{
  if (arm == CampaignArm::None)
    return {};
  return arm == CampaignArm::Treated ? Words::tr("To be invited") : Words::tr("Left alone");
}

QString notInvited(NotInvited why)
{
  switch (why) {
  case NotInvited::HeldOut:
    return Words::tr("Left alone to compare with");
  case NotInvited::Gone:
    return Words::tr("Left the community");
  case NotInvited::DoNotContact:
    return Words::tr("Not to be contacted");
  case NotInvited::NoConsent:
    return Words::tr("Said no to this channel");
  case NotInvited::Invited:
    return Words::tr("Invited or answered already");
  case NotInvited::ContactCap:
    return Words::tr("Contacted often enough lately");
  }
  return {};
}

QString refusedCampaign(const RefusalFacts& fact)
{
  if (fact.refusal.code != RefusalCode::BadValue)
    return {};
  const QString what = fact("what");
  if (what == QLatin1String("participant"))
    return refusedParticipant(fact);
  for (const QString& said :
       {refusedPlan(what, fact), refusedMove(what, fact), refusedVote(fact), refusedAttendance(fact)}) {
    if (!said.isEmpty())
      return said;
  }
  return refusedDraw(fact);
}

} // namespace weilu::ui::words
