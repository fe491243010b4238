// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/campaigns/campaign.h"

#include <span>

namespace weilu {

/// What one person wants.
struct Ballot {
  MemberId member;
  std::vector<std::string> choice; ///< codes of options, of a ranked vote the most wanted first
  Moment at;
  friend bool operator==(const Ballot&, const Ballot&) = default;
};

/// Whether \p choice can be cast. Refuses BadValue, what "ballot" and expected:
///  - "some": nothing is chosen
///  - "one": more than one of a single vote (found: how many)
///  - "option": not an option of the vote (found)
///  - "once": an option twice (found)
[[nodiscard]] Result<void> checkChoice(const CampaignPlan& plan, std::span<const std::string> choice);

/// Who wants an option.
struct OptionVotes {
  std::string option; ///< code
  People people;
  friend bool operator==(const OptionVotes&, const OptionVotes&) = default;
};

/// What decided which of several options with equally few votes went.
enum class TieBreak { None, Earlier, Lot };
/// "", "earlier", "lot".
[[nodiscard]] std::string_view code(TieBreak rule);

/// One round of an instant runoff: each ballot counts for the most wanted of the options that are left.
struct VoteRound {
  std::vector<OptionVotes> options;    ///< that are left, in the order of the plan
  People exhausted;                    ///< whose ballots want none of them
  std::vector<std::string> eliminated; ///< after this round; none in the last one
  TieBreak tieBreak = TieBreak::None;
};

/// What came of a vote.
struct VoteResult {
  People voters;                    ///< whose ballots count
  People spoilt;                    ///< whose ballots say nothing under the plan as it is now
  std::vector<OptionVotes> options; ///< in the order of the plan; of a ranked vote the first choices
  std::vector<VoteRound> rounds;    ///< of a ranked vote
  std::vector<std::string> winners; ///< several: a tie; none: nobody voted
};

/// Counts \p ballots, one a person. Options that left the plan are passed over.
///
/// Single and multiple: most votes win. Ranked: an option with more than half of the ballots that still count
/// wins; else the one with the fewest goes, and options that nobody wants go together. Of several with
/// equally few the one goes that had the fewest in the first round in which they differed (Newland and
/// Britton, How to Conduct an Election by the Single Transferable Vote, 3rd edition 1997, on ties); when they
/// never differed the lot decides: the one whose code, behind the counts of the first round, has the smallest
/// SHA-256. All that are left being equal in every round is a tie, which no lot decides.
[[nodiscard]] VoteResult countVotes(const CampaignPlan& plan, std::span<const Ballot> ballots);

/// What the lot of a ranked vote is drawn from: "a=3\nb=2\n", the counts of the first round by the order of
/// the plan; behind it comes the code of the option.
[[nodiscard]] std::string lotSeed(const VoteRound& first);

/// How one layer voted.
struct LayerVotes {
  std::string layer;                ///< code; empty: in none
  People voters;                    ///< of the layer
  std::vector<OptionVotes> options; ///< as VoteResult::options
};
/// \p result by layer, in the order of \p layers; whoever is in none comes last, if there is anybody.
[[nodiscard]] std::vector<LayerVotes> votesByLayer(const VoteResult& result,
                                                   std::span<const std::pair<std::string, People>> layers);

} // namespace weilu
