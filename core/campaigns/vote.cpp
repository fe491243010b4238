// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/vote.h"

#include "core/base/sha256.h"
#include "core/campaigns/bad_campaign.h"

#include <algorithm>
#include <map>
#include <set>

namespace weilu {

namespace {

/// A ballot as places in the plan's options.
struct Wish {
  std::uint32_t person = 0;
  std::vector<std::size_t> options;
};

/// The known options of each ballot; \p result gets who voted and who did not.
std::vector<Wish> wishesIn(const CampaignPlan& plan, std::span<const Ballot> ballots, VoteResult& result)
{
  std::map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < plan.options.size(); ++i)
    places.emplace(plan.options[i].code, i);
  std::vector<Wish> wishes;
  for (const Ballot& ballot : ballots) {
    Wish wish{static_cast<std::uint32_t>(ballot.member.value), {}};
    for (const std::string& option : ballot.choice) {
      const auto place = places.find(option);
      if (place != places.end() && std::ranges::find(wish.options, place->second) == wish.options.end())
        wish.options.push_back(place->second);
    }
    const bool counts = plan.vote == VoteMethod::Single ? wish.options.size() == 1 : !wish.options.empty();
    (counts ? result.voters : result.spoilt).add(wish.person);
    if (counts)
      wishes.push_back(std::move(wish));
  }
  return wishes;
}

std::vector<OptionVotes> noVotes(const CampaignPlan& plan)
{
  std::vector<OptionVotes> votes;
  for (const VoteOption& option : plan.options)
    votes.push_back({option.code, {}});
  return votes;
}

std::vector<std::string> mostWanted(std::span<const OptionVotes> options)
{
  std::uint64_t most = 1;
  for (const OptionVotes& one : options)
    most = std::max(most, one.people.cardinality());
  std::vector<std::string> winners;
  for (const OptionVotes& one : options) {
    if (one.people.cardinality() == most)
      winners.push_back(one.option);
  }
  return winners;
}

/// An instant runoff, round by round.
class Runoff {
public:
  Runoff(const CampaignPlan& plan, std::vector<Wish> wishes)
      : m_plan(plan)
      , m_wishes(std::move(wishes))
      , m_left(plan.options.size(), true)
  {
  }

  void run(VoteResult& result)
  {
    while (result.winners.empty()) {
      count();
      result.winners = winner();
      if (result.winners.empty())
        result.winners = eliminate();
    }
    result.rounds = std::move(m_rounds);
  }

private:
  using Places = std::vector<std::size_t>;

  void count()
  {
    std::vector<OptionVotes> votes = noVotes(m_plan);
    VoteRound round;
    for (const Wish& wish : m_wishes) {
      const auto wanted = std::ranges::find_if(wish.options, [this](std::size_t at) { return m_left[at]; });
      (wanted == wish.options.end() ? round.exhausted : votes[*wanted].people).add(wish.person);
    }
    std::vector<std::uint64_t>& counts = m_counts.emplace_back();
    for (std::size_t at = 0; at < votes.size(); ++at) {
      counts.push_back(votes[at].people.cardinality());
      if (m_left[at])
        round.options.push_back(std::move(votes[at]));
    }
    m_rounds.push_back(std::move(round));
  }

  [[nodiscard]] std::vector<std::string> winner() const
  {
    std::uint64_t all = 0;
    for (const OptionVotes& one : m_rounds.back().options)
      all += one.people.cardinality();
    for (const OptionVotes& one : m_rounds.back().options) {
      if (one.people.cardinality() * 2 > all)
        return {one.option};
    }
    return {};
  }

  /// Those of \p places that had the fewest in a round.
  [[nodiscard]] Places fewest(const Places& places, const std::vector<std::uint64_t>& counts) const
  {
    std::uint64_t least = UINT64_MAX;
    for (const std::size_t at : places)
      least = std::min(least, counts[at]);
    Places fewest;
    std::ranges::copy_if(places, std::back_inserter(fewest),
                         [&](std::size_t at) { return counts[at] == least; });
    return fewest;
  }

  /// Puts out who has the fewest; the winners when that is everybody and no round tells them apart.
  std::vector<std::string> eliminate()
  {
    VoteRound& round = m_rounds.back();
    Places left;
    for (std::size_t at = 0; at < m_left.size(); ++at) {
      if (m_left[at])
        left.push_back(at);
    }
    Places out = fewest(left, m_counts.back());
    if (m_counts.back()[out.front()] > 0 && out.size() > 1) {
      for (std::size_t i = 0; i + 1 < m_counts.size() && out.size() > 1; ++i)
        out = fewest(out, m_counts[i]);
      if (out == left)
        return codes(out);
      round.tieBreak = out.size() > 1 ? TieBreak::Lot : TieBreak::Earlier;
      out = {drawn(out)};
    }
    round.eliminated = codes(out);
    for (const std::size_t at : out)
      m_left[at] = false;
    return {};
  }

  [[nodiscard]] std::size_t drawn(const Places& places) const
  {
    const std::string seed = lotSeed(m_rounds.front());
    return *std::ranges::min_element(places, {},
                                     [&](std::size_t at) { return sha256(seed + m_plan.options[at].code); });
  }

  [[nodiscard]] std::vector<std::string> codes(const Places& places) const
  {
    std::vector<std::string> codes;
    for (const std::size_t at : places)
      codes.push_back(m_plan.options[at].code);
    return codes;
  }

  const CampaignPlan& m_plan;
  std::vector<Wish> m_wishes;
  std::vector<bool> m_left;                         ///< by place in the plan
  std::vector<std::vector<std::uint64_t>> m_counts; ///< by round and place
  std::vector<VoteRound> m_rounds;
};

tl::unexpected<Refusal> badChoice(const std::string& found, const char* expected)
{
  return badCampaign("ballot", found, expected);
}

} // namespace

std::string_view code(TieBreak rule)
{
  return rule == TieBreak::Lot ? "lot" : rule == TieBreak::Earlier ? "earlier" : "";
}

Result<void> checkChoice(const CampaignPlan& plan, std::span<const std::string> choice)
{
  if (choice.empty())
    return badChoice({}, "some");
  std::set<std::string> seen;
  for (const std::string& option : choice) {
    if (std::ranges::find(plan.options, option, &VoteOption::code) == plan.options.end())
      return badChoice(option, "option");
    if (!seen.insert(option).second)
      return badChoice(option, "once");
  }
  if (plan.vote == VoteMethod::Single && choice.size() > 1)
    return badChoice(std::to_string(choice.size()), "one");
  return {};
}

VoteResult countVotes(const CampaignPlan& plan, std::span<const Ballot> ballots)
{
  VoteResult result;
  std::vector<Wish> wishes = wishesIn(plan, ballots, result);
  result.options = noVotes(plan);
  const bool ranked = plan.vote == VoteMethod::Ranked;
  for (const Wish& wish : wishes) {
    const std::size_t counted = ranked ? 1 : wish.options.size();
    for (std::size_t i = 0; i < counted; ++i)
      result.options[wish.options[i]].people.add(wish.person);
  }
  if (!ranked)
    result.winners = mostWanted(result.options);
  else if (!wishes.empty())
    Runoff(plan, std::move(wishes)).run(result);
  return result;
}

std::string lotSeed(const VoteRound& first)
{
  std::string seed;
  for (const OptionVotes& one : first.options)
    seed += one.option + '=' + std::to_string(one.people.cardinality()) + '\n';
  return seed;
}

std::vector<LayerVotes> votesByLayer(const VoteResult& result,
                                     std::span<const std::pair<std::string, People>> layers)
{
  std::vector<LayerVotes> byLayer;
  People rest = result.voters;
  const auto add = [&](const std::string& layer, const People& people) {
    LayerVotes votes{layer, result.voters & people, {}};
    for (const OptionVotes& one : result.options)
      votes.options.push_back({one.option, one.people & people});
    byLayer.push_back(std::move(votes));
  };
  for (const auto& [layer, people] : layers) {
    add(layer, people);
    rest -= people;
  }
  if (!rest.isEmpty())
    add({}, People(rest));
  return byLayer;
}

} // namespace weilu
