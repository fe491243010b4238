// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/campaigns/referral.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"

#include <algorithm>

namespace weilu::ui::campaign_words {

namespace {

/// The translation context of this file.
struct Campaigns {
  Q_DECLARE_TR_FUNCTIONS(campaigns)
};

QString where(const CampaignPlan& plan)
{
  if (!plan.place.empty())
    return text(plan.place);
  return plan.link.empty() ? QString() : Campaigns::tr("online");
}

QString signedUp(const CampaignLine& line)
{
  const auto taken = line.counts.taken();
  if (const auto capacity = line.campaign.plan.capacity)
    return Campaigns::tr("%1/%2 signed up").arg(words::count(taken), words::count(*capacity));
  return Campaigns::tr("%Ln signed up", nullptr, static_cast<int>(taken));
}

QString who(const CampaignLine& line)
{
  const int came = static_cast<int>(line.counts.at(ParticipantStatus::CheckedIn));
  switch (line.campaign.state) {
  case CampaignState::Idea:
  case CampaignState::Planned:
    return line.audience > 0 ? Campaigns::tr("for %Ln people", nullptr, static_cast<int>(line.audience))
                             : QString();
  case CampaignState::Inviting:
    return signedUp(line);
  case CampaignState::Running:
    return came > 0 ? Campaigns::tr("%Ln came", nullptr, came) : signedUp(line);
  case CampaignState::Done:
    return Campaigns::tr("%Ln invited", nullptr, static_cast<int>(line.counts.invited)) +
           QStringLiteral(" · ") + Campaigns::tr("%Ln came", nullptr, came);
  case CampaignState::Cancelled:
    break;
  }
  return {};
}

QString joined(QStringList parts)
{
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

ProgressLine share(std::int64_t done, std::int64_t all, const QString& said)
{
  return {std::clamp(static_cast<double>(done) / static_cast<double>(all), 0.0, 1.0),
          said.arg(words::count(done), words::count(all))};
}

std::optional<ProgressLine> checklist(const CampaignPlan& plan)
{
  if (plan.checklist.empty())
    return {};
  const auto done = std::ranges::count_if(plan.checklist, [](const auto& task) { return bool(task.doneOn); });
  return share(done, static_cast<std::int64_t>(plan.checklist.size()), Campaigns::tr("Checklist %1/%2"));
}

/// Of what lasts longer than a day.
std::optional<ProgressLine> days(const Campaign& campaign, Date asOf, const Zone& zone)
{
  if (!campaign.starts || !campaign.ends)
    return {};
  const Date first = zone.dateOf(*campaign.starts);
  const int all = zone.dateOf(*campaign.ends).since(first) + 1;
  if (all < 2)
    return {};
  return share(std::clamp(asOf.since(first) + 1, 0, all), all, Campaigns::tr("Day %1/%2"));
}

std::optional<ProgressLine> goalProgress(const CampaignLine& line)
{
  const auto people = reached(line);
  return people ? std::optional(share(*people, line.campaign.plan.goal.target, Campaigns::tr("Goal %1/%2")))
                : std::nullopt;
}

} // namespace

QString place(BoardPlace place)
{
  switch (place) {
  case BoardPlace::Ideas:
    return Campaigns::tr("Ideas");
  case BoardPlace::Preparing:
    return Campaigns::tr("Preparing");
  case BoardPlace::Running:
    return Campaigns::tr("Running");
  case BoardPlace::Review:
    return Campaigns::tr("Review");
  case BoardPlace::Cancelled:
    return Campaigns::tr("Cancelled");
  case BoardPlace::Archived:
    return Campaigns::tr("Archived");
  }
  return {};
}

BadgeTone tone(CampaignState state)
{
  switch (state) {
  case CampaignState::Running:
    return BadgeTone::Accent;
  case CampaignState::Done:
    return BadgeTone::Good;
  case CampaignState::Cancelled:
    return BadgeTone::Bad;
  case CampaignState::Inviting:
    return BadgeTone::Info;
  case CampaignState::Idea:
  case CampaignState::Planned:
    break;
  }
  return BadgeTone::Neutral;
}

QString icon(CampaignType type)
{
  switch (type) {
  case CampaignType::Discussion:
    return QStringLiteral("discuss");
  case CampaignType::Meetup:
    return QStringLiteral("meetup");
  case CampaignType::Live:
    return QStringLiteral("play");
  case CampaignType::Lottery:
    return QStringLiteral("lottery");
  case CampaignType::Vote:
    return QStringLiteral("vote");
  case CampaignType::Game:
    return QStringLiteral("game");
  case CampaignType::CheckIn:
    return QStringLiteral("success");
  case CampaignType::Welcome:
    return QStringLiteral("user-plus");
  case CampaignType::WinBack:
    return QStringLiteral("moon");
  case CampaignType::Sharing:
    return QStringLiteral("content");
  case CampaignType::Referral:
    return QStringLiteral("members");
  case CampaignType::Custom:
    break;
  }
  return QStringLiteral("campaigns");
}

QString channel(const std::string& code)
{
  if (code == "email")
    return Campaigns::tr("Email");
  if (code == "phone")
    return Campaigns::tr("Phone");
  if (code == "sms")
    return Campaigns::tr("Text message");
  if (code == "wechat")
    return Campaigns::tr("WeChat");
  if (code == referralChannel)
    return Campaigns::tr("Brought by somebody");
  return text(code);
}

QString when(const Campaign& campaign, Date asOf, const Zone& zone)
{
  if (!campaign.starts)
    return {};
  const Date first = zone.dateOf(*campaign.starts);
  if (campaign.ends && zone.dateOf(*campaign.ends) != first)
    return words::range(first, zone.dateOf(*campaign.ends));
  return words::dateTime(*campaign.starts, zone.moment(asOf), zone);
}

QString whenAndWhere(const Campaign& campaign, Date asOf, const Zone& zone)
{
  if (!campaign.starts)
    return joined({Campaigns::tr("no start yet"), where(campaign.plan)});
  const Date first = zone.dateOf(*campaign.starts);
  if (campaign.ends && zone.dateOf(*campaign.ends) != first)
    return joined({when(campaign, asOf, zone), where(campaign.plan)});
  const bool lasts = campaign.ends && *campaign.ends > *campaign.starts;
  const QString hours = words::time(*campaign.starts, zone) +
                        (lasts ? QStringLiteral("–") + words::time(*campaign.ends, zone) : QString());
  const bool thisYear = ymd(first).year == ymd(asOf).year;
  return joined(
      {Campaigns::tr("%1, %2 %3", "weekday, date, hours")
           .arg(words::weekday(first), thisYear ? words::shortDate(first) : words::date(first), hours),
       where(campaign.plan)});
}

QString move(CampaignState from, CampaignState to)
{
  switch (to) {
  case CampaignState::Idea:
    return from == CampaignState::Cancelled ? Campaigns::tr("Take up again") : Campaigns::tr("Back to ideas");
  case CampaignState::Planned:
    return from == CampaignState::Idea ? Campaigns::tr("Begin planning") : Campaigns::tr("Back to planning");
  case CampaignState::Inviting:
    return Campaigns::tr("Begin inviting");
  case CampaignState::Running:
    return from == CampaignState::Done ? Campaigns::tr("Reopen") : Campaigns::tr("Start campaign");
  case CampaignState::Done:
    return Campaigns::tr("Close campaign");
  case CampaignState::Cancelled:
    return Campaigns::tr("Call off");
  }
  return {};
}

std::optional<std::int64_t> reached(const CampaignLine& line)
{
  const CampaignGoal& goal = line.campaign.plan.goal;
  if (goal.target > 0 && goal.measure == CampaignMeasure::Participants)
    return line.counts.at(ParticipantStatus::CheckedIn);
  if (goal.target > 0 && goal.measure == CampaignMeasure::SignUps)
    return line.counts.taken();
  return {};
}

QString goal(const CampaignLine& line)
{
  const CampaignGoal& goal = line.campaign.plan.goal;
  if (const auto people = reached(line))
    return words::count(*people) + u'/' + words::count(goal.target);
  return goal.target > 0 ? Campaigns::tr("%1: %2", "what a goal counts, and how many")
                               .arg(words::campaignMeasure(goal.measure), words::count(goal.target))
                         : QString();
}

QString facts(const CampaignLine& line, Date asOf, const Zone& zone)
{
  const Campaign& campaign = line.campaign;
  return joined({when(campaign, asOf, zone), where(campaign.plan), who(line)});
}

QString missing(const CampaignLine& line)
{
  const Campaign& campaign = line.campaign;
  if (campaign.state != CampaignState::Idea && campaign.state != CampaignState::Planned)
    return {};
  QStringList lacking;
  const auto lacks = [&](bool there, const QString& name) {
    if (!there)
      lacking << name;
  };
  lacks(campaign.starts.has_value(), Campaigns::tr("start", "what a campaign lacks"));
  lacks(line.audience > 0, Campaigns::tr("audience", "what a campaign lacks"));
  lacks(!campaign.plan.channels.empty(), Campaigns::tr("channels", "what a campaign lacks"));
  lacks(!where(campaign.plan).isEmpty(), Campaigns::tr("place or link", "what a campaign lacks"));
  lacks(!campaign.plan.owner.empty(), Campaigns::tr("owner", "what a campaign lacks"));
  return lacking.isEmpty()
             ? QString()
             : Campaigns::tr("Missing: %1").arg(lacking.join(Campaigns::tr(", ", "between missing things")));
}

std::optional<ProgressLine> progress(const CampaignLine& line, Date asOf, const Zone& zone)
{
  switch (line.campaign.state) {
  case CampaignState::Planned:
  case CampaignState::Inviting:
    return checklist(line.campaign.plan);
  case CampaignState::Running:
    if (const auto lasting = days(line.campaign, asOf, zone))
      return lasting;
    return checklist(line.campaign.plan);
  case CampaignState::Done:
    return goalProgress(line);
  case CampaignState::Idea:
  case CampaignState::Cancelled:
    break;
  }
  return {};
}

QString spoken(const CampaignLine& line, Date asOf, const Zone& zone)
{
  const auto far = progress(line, asOf, zone);
  return joined({text(line.campaign.title), words::campaignType(line.campaign.type),
                 words::campaignState(line.campaign.state), facts(line, asOf, zone),
                 far ? far->text : QString(), missing(line)});
}

} // namespace weilu::ui::campaign_words
