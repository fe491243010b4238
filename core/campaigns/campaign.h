// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/ids.h"
#include "core/base/people.h"
#include "core/rules/rule.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weilu {

using CampaignId = Id<struct CampaignTag>;

/// What kind of event a campaign is. Stored by these numbers.
enum class CampaignType {
  Discussion = 0,
  Meetup = 1,
  Live = 2,
  Lottery = 3,
  Vote = 4,
  Game = 5,
  CheckIn = 6,
  Welcome = 7,
  WinBack = 8,
  Sharing = 9,
  Referral = 10,
  Custom = 11
};
inline constexpr std::array campaignTypes{
    CampaignType::Discussion, CampaignType::Meetup,  CampaignType::Live,     CampaignType::Lottery,
    CampaignType::Vote,       CampaignType::Game,    CampaignType::CheckIn,  CampaignType::Welcome,
    CampaignType::WinBack,    CampaignType::Sharing, CampaignType::Referral, CampaignType::Custom};
/// "discussion", "meetup", "live", "lottery", "vote", "game", "check-in", "welcome", "win-back", "sharing",
/// "referral", "custom".
[[nodiscard]] std::string_view code(CampaignType type);
[[nodiscard]] std::optional<CampaignType> campaignTypeNamed(std::string_view code);

/// How far a campaign is. Stored by these numbers.
enum class CampaignState { Idea = 0, Planned = 1, Inviting = 2, Running = 3, Done = 4, Cancelled = 5 };
inline constexpr std::array campaignStates{CampaignState::Idea,     CampaignState::Planned,
                                           CampaignState::Inviting, CampaignState::Running,
                                           CampaignState::Done,     CampaignState::Cancelled};
/// "idea", "planned", "inviting", "running", "done", "cancelled".
[[nodiscard]] std::string_view code(CampaignState state);
[[nodiscard]] std::optional<CampaignState> campaignStateNamed(std::string_view code);

/// What a goal counts.
enum class CampaignMeasure {
  Participants, ///< who came
  SignUps,      ///< who signed up or came
  Buyers,       ///< treated people who bought within plan.conversionDays
  Active,       ///< treated people who were active in the fourth week after
};
inline constexpr std::array campaignMeasures{CampaignMeasure::Participants, CampaignMeasure::SignUps,
                                             CampaignMeasure::Buyers, CampaignMeasure::Active};
/// "participants", "sign-ups", "buyers", "active".
[[nodiscard]] std::string_view code(CampaignMeasure measure);
[[nodiscard]] std::optional<CampaignMeasure> campaignMeasureNamed(std::string_view code);

/// What a campaign wants to achieve.
struct CampaignGoal {
  std::string text;
  CampaignMeasure measure = CampaignMeasure::Participants;
  std::int64_t target = 0; ///< people; 0: none
  friend bool operator==(const CampaignGoal&, const CampaignGoal&) = default;
};

/// One line of the run sheet.
struct RunSheetRow {
  int minute = 0; ///< after the start; below 0 before it
  std::string what, who;
  friend bool operator==(const RunSheetRow&, const RunSheetRow&) = default;
};

/// Something to prepare.
struct CampaignTask {
  std::string title, who;
  int daysBefore = 0;         ///< due so many days before the start; below 0 after it
  std::optional<Date> doneOn; ///< none: open
  friend bool operator==(const CampaignTask&, const CampaignTask&) = default;
};

/// What a reward is given for.
enum class RewardFor { Attending, Winning, Referring };
/// "attending", "winning", "referring".
[[nodiscard]] std::string_view code(RewardFor what);

/// Points or a benefit that some participants get.
struct CampaignReward {
  RewardFor what = RewardFor::Attending;
  std::int64_t points = 0; ///< 0: none
  BenefitId benefit;       ///< none: points alone
  int people = 0;          ///< Winning: to so many; Referring: for bringing so many. Attending: 0
  std::string title;       ///< what a prize is called
  friend bool operator==(const CampaignReward&, const CampaignReward&) = default;
};

/// How people vote.
enum class VoteMethod { Single, Multiple, Ranked };
/// "single", "multiple", "ranked".
[[nodiscard]] std::string_view code(VoteMethod method);

/// What can be voted for.
struct VoteOption {
  std::string code, title; ///< the code is one in the vote
  friend bool operator==(const VoteOption&, const VoteOption&) = default;
};

/// Everything about a campaign that is written down beside its title, dates and audience.
struct CampaignPlan {
  CampaignGoal goal;
  std::string theme, place, link, owner;
  std::vector<std::string> helpers;
  std::optional<std::int64_t> capacity; ///< places; none: as many as come
  std::vector<RunSheetRow> runSheet;
  std::vector<CampaignTask> checklist;
  std::optional<std::int64_t> budget, cost; ///< minor units of currency; cost: what it was in the end
  std::string currency = "CNY";
  std::vector<CampaignReward> rewards;
  std::vector<std::string> channels; ///< of invitations, as consent names them: "email", "wechat" …
  std::string message;               ///< text with variables in braces (core/playbooks/message_text.h)
  double holdOut = 0.1;              ///< share of the audience left alone, 0–0.5
  std::string scheme = "five";       ///< by whose layers it is drawn and read
  int conversionDays = 14;           ///< from the first date on, in which a purchase counts
  VoteMethod vote = VoteMethod::Single;
  std::vector<VoteOption> options;
  int makeUps = 0;                          ///< check-in: missed days somebody may make up for
  std::string conclusion, worked, nextTime; ///< retrospective
  friend bool operator==(const CampaignPlan&, const CampaignPlan&) = default;
};

/// Whom a campaign is for: whoever the rule finds (a segment and a layer are rules, too) and whoever was
/// picked by hand, without those left out.
struct CampaignAudience {
  std::optional<Rule> rule;
  People picked, leftOut;
  [[nodiscard]] bool empty() const { return !rule && picked.isEmpty(); }
  friend bool operator==(const CampaignAudience&, const CampaignAudience&) = default;
};
/// Everybody in a layer of a scheme; everybody in a segment.
[[nodiscard]] Rule layerRule(const std::string& scheme, const std::string& layer);
[[nodiscard]] Rule segmentRule(const std::string& segment);

/// A planned event for a chosen audience.
struct Campaign {
  CampaignId id; ///< none: not kept yet
  std::string title;
  CampaignType type = CampaignType::Custom;
  CampaignState state = CampaignState::Idea;
  std::optional<Moment> starts, ends; ///< ends is not before starts
  bool archived = false;
  CampaignPlan plan;
  CampaignAudience audience;
  Moment createdAt, changedAt; ///< set by the store
  std::size_t print = 0;       ///< of what the file said when it was read, but for the state; 0: it was not
  /// Neither done nor cancelled.
  [[nodiscard]] bool isOpen() const
  {
    return state != CampaignState::Done && state != CampaignState::Cancelled;
  }
  friend bool operator==(const Campaign&, const Campaign&) = default;
};

} // namespace weilu
