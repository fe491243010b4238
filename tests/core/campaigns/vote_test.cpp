// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/campaigns/vote.h"
#include "tests/laws.h"

#include <algorithm>
#include <map>
#include <set>

using namespace weilu;

namespace {

CampaignPlan plan(VoteMethod method, const std::string& codes)
{
  CampaignPlan plan;
  plan.vote = method;
  for (const char code : codes)
    plan.options.push_back({std::string(1, code), std::string("Option ") + code});
  return plan;
}

std::vector<std::string> choice(const std::string& codes)
{
  std::vector<std::string> choice;
  for (const char code : codes)
    choice.emplace_back(1, code);
  return choice;
}

/// \p ballots by turns: how many cast which.
std::vector<Ballot> cast(const std::vector<std::pair<int, std::string>>& ballots)
{
  std::vector<Ballot> all;
  for (const auto& [count, codes] : ballots) {
    for (int i = 0; i < count; ++i)
      all.push_back({{static_cast<std::int64_t>(all.size()) + 1}, choice(codes), {}});
  }
  return all;
}

std::string joined(const std::vector<std::string>& codes)
{
  std::string all;
  for (const std::string& code : codes)
    all += code;
  return all;
}

/// "a5 b3 (2) -c": the options with their votes, the exhausted ballots, and what went.
std::string shown(const VoteRound& round)
{
  std::string text;
  for (const OptionVotes& one : round.options)
    text += one.option + std::to_string(one.people.cardinality()) + " ";
  text += "(" + std::to_string(round.exhausted.cardinality()) + ")";
  return round.eliminated.empty() ? text : text + " -" + joined(round.eliminated);
}

std::string why(const CampaignPlan& plan, const std::string& codes)
{
  const auto result = checkChoice(plan, choice(codes));
  return result ? "" : result.error().detail("expected") + " " + result.error().detail("found");
}

/// A runoff as one would do it with heaps of paper: one option goes at a time.
struct PaperCount {
  std::vector<std::string> options, papers;
  std::vector<std::map<std::string, int>> rounds;
  std::string lot;

  std::map<std::string, int> heaps() const
  {
    std::map<std::string, int> heaps;
    for (const std::string& option : options)
      heaps[option] = 0;
    for (const std::string& paper : papers) {
      for (const char wanted : paper) {
        if (heaps.count(std::string(1, wanted))) {
          ++heaps[std::string(1, wanted)];
          break;
        }
      }
    }
    return heaps;
  }
  /// Who of \p tied goes; empty when they never differed and nobody else is left.
  std::string loser(std::vector<std::string> tied) const
  {
    for (const auto& round : rounds) {
      int least = 1 << 30;
      for (const std::string& one : tied)
        least = std::min(least, round.at(one));
      std::erase_if(tied, [&](const std::string& one) { return round.at(one) != least; });
    }
    if (tied.size() == 1)
      return tied.front();
    if (tied.size() == options.size())
      return {};
    std::map<Sha256, std::string> drawn;
    for (const std::string& one : tied)
      drawn[sha256(lot + one)] = one;
    return drawn.begin()->second;
  }
  std::string winners()
  {
    for (const auto& [option, votes] : heaps())
      lot += option + "=" + std::to_string(votes) + "\n";
    for (;;) {
      const auto now = heaps();
      int all = 0, least = 1 << 30;
      for (const auto& [option, votes] : now) {
        all += votes;
        least = std::min(least, votes);
      }
      std::vector<std::string> lowest;
      for (const auto& [option, votes] : now) {
        if (votes * 2 > all)
          return option;
        if (votes == least)
          lowest.push_back(option);
      }
      rounds.push_back(now);
      const std::string out = least == 0 ? lowest.front() : loser(lowest);
      if (out.empty())
        return joined(lowest);
      std::erase(options, out);
    }
  }
};

std::vector<Ballot> anyBallots(const std::string& codes)
{
  std::vector<Ballot> ballots;
  const int count = *rc::gen::inRange(0, 14);
  for (int i = 0; i < count; ++i) {
    std::string order;
    for (const char code : *rc::gen::container<std::string>(rc::gen::elementOf(codes))) {
      if (order.find(code) == std::string::npos)
        order += code;
    }
    if (!order.empty())
      ballots.push_back({{i + 1}, choice(order), {}});
  }
  return ballots;
}

} // namespace

TEST_CASE("A choice on a ballot", "[campaigns][vote]")
{
  const CampaignPlan single = plan(VoteMethod::Single, "abc"), ranked = plan(VoteMethod::Ranked, "abc");
  CHECK(why(single, "b") == "");
  CHECK(why(single, "") == "some ");
  CHECK(why(single, "ab") == "one 2");
  CHECK(why(single, "x") == "option x");
  CHECK(why(ranked, "cab") == "");
  CHECK(why(ranked, "cac") == "once c");
  CHECK(why(plan(VoteMethod::Multiple, "abc"), "ac") == "");
}

TEST_CASE("A vote for one or several", "[campaigns][vote]")
{
  SECTION("goes to whoever has most")
  {
    const auto result = countVotes(plan(VoteMethod::Single, "abc"), cast({{3, "a"}, {5, "b"}, {1, "c"}}));
    CHECK(joined(result.winners) == "b");
    CHECK(result.voters.cardinality() == 9);
    CHECK(result.options[1].people.cardinality() == 5);
    CHECK(result.rounds.empty());
  }
  SECTION("counts each of several, and names everybody of a tie")
  {
    const auto result = countVotes(plan(VoteMethod::Multiple, "abc"), cast({{2, "ab"}, {1, "c"}}));
    CHECK(joined(result.winners) == "ab");
    CHECK(result.voters.cardinality() == 3);
  }
  SECTION("has no winner before anybody voted")
  {
    for (const VoteMethod method : {VoteMethod::Single, VoteMethod::Multiple, VoteMethod::Ranked}) {
      const auto result = countVotes(plan(method, "abc"), {});
      CHECK(result.winners.empty());
      CHECK(result.options.size() == 3);
    }
  }
  SECTION("passes over options that left the plan, and says whose ballots say nothing any more")
  {
    const auto result = countVotes(plan(VoteMethod::Single, "ab"), cast({{2, "a"}, {1, "x"}, {1, "ab"}}));
    CHECK(result.voters.cardinality() == 2);
    CHECK(result.spoilt.cardinality() == 2);
    CHECK(countVotes(plan(VoteMethod::Multiple, "ab"), cast({{1, "ax"}})).spoilt.isEmpty());
  }
  law("counts as counting by hand does", [] {
    const std::string codes = "abcd";
    const auto ballots = anyBallots(codes);
    const auto result = countVotes(plan(VoteMethod::Multiple, codes), ballots);
    std::map<std::string, std::set<std::int64_t>> slow;
    for (const Ballot& ballot : ballots) {
      for (const std::string& option : ballot.choice)
        slow[option].insert(ballot.member.value);
    }
    for (const OptionVotes& one : result.options) {
      std::set<std::int64_t> people;
      for (const std::uint32_t person : one.people)
        people.insert(person);
      RC_ASSERT(people == slow[one.option]);
    }
  });
}

TEST_CASE("A ranked vote", "[campaigns][vote]")
{
  const CampaignPlan abcd = plan(VoteMethod::Ranked, "abcd");
  SECTION("is decided by more than half in the first round")
  {
    const auto result = countVotes(abcd, cast({{3, "ab"}, {2, "b"}}));
    REQUIRE(result.rounds.size() == 1);
    CHECK(shown(result.rounds[0]) == "a3 b2 c0 d0 (0)");
    CHECK(joined(result.winners) == "a");
  }
  SECTION("hands on the ballots of who goes, and says which are exhausted")
  {
    const auto result = countVotes(abcd, cast({{4, "a"}, {3, "bc"}, {2, "cb"}, {1, "d"}}));
    REQUIRE(result.rounds.size() == 3);
    CHECK(shown(result.rounds[0]) == "a4 b3 c2 d1 (0) -d");
    CHECK(shown(result.rounds[1]) == "a4 b3 c2 (1) -c");
    CHECK(shown(result.rounds[2]) == "a4 b5 (1)");
    CHECK(joined(result.winners) == "b");
  }
  SECTION("puts out together what nobody wants")
  {
    const auto result = countVotes(abcd, cast({{1, "a"}, {1, "b"}}));
    REQUIRE(result.rounds.size() == 2);
    CHECK(shown(result.rounds[0]) == "a1 b1 c0 d0 (0) -cd");
    CHECK(shown(result.rounds[1]) == "a1 b1 (0)");
    CHECK(result.rounds[0].tieBreak == TieBreak::None);
    CHECK(joined(result.winners) == "ab"); // equal in every round: a tie, which no lot decides
  }
  SECTION("puts out of two with equally few the one that had fewer in the first round they differed in")
  {
    // c goes first; its ballot makes b as many as a, and the first round tells them apart.
    const auto result = countVotes(plan(VoteMethod::Ranked, "abc"), cast({{3, "a"}, {2, "b"}, {1, "cb"}}));
    REQUIRE(result.rounds.size() == 3);
    CHECK(shown(result.rounds[1]) == "a3 b3 (0) -b");
    CHECK(result.rounds[1].tieBreak == TieBreak::Earlier);
    CHECK(joined(result.winners) == "a");
  }
  SECTION("draws by lot between those that never differed")
  {
    const auto ballots = cast({{3, "a"}, {2, "b"}, {2, "c"}});
    const auto result = countVotes(plan(VoteMethod::Ranked, "abc"), ballots);
    CHECK(lotSeed(result.rounds[0]) == "a=3\nb=2\nc=2\n");
    const std::string out = sha256("a=3\nb=2\nc=2\nb") < sha256("a=3\nb=2\nc=2\nc") ? "b" : "c";
    CHECK(joined(result.rounds[0].eliminated) == out);
    CHECK(result.rounds[0].tieBreak == TieBreak::Lot);
    CHECK(shown(result.rounds[1]) == (out == "b" ? "a3 c2 (2)" : "a3 b2 (2)"));
    CHECK(joined(result.winners) == "a");
  }
  law("ends as heaps of paper do, and loses no ballot", [] {
    const std::string codes = "abcde";
    const auto ballots = anyBallots(codes);
    const auto result = countVotes(plan(VoteMethod::Ranked, codes), ballots);
    PaperCount paper;
    for (const char code : codes)
      paper.options.emplace_back(1, code);
    for (const Ballot& ballot : ballots)
      paper.papers.push_back(joined(ballot.choice));
    RC_ASSERT(joined(result.winners) == (ballots.empty() ? "" : paper.winners()));
    for (const VoteRound& round : result.rounds) {
      std::uint64_t all = round.exhausted.cardinality();
      for (const OptionVotes& one : round.options)
        all += one.people.cardinality();
      RC_ASSERT(all == ballots.size());
    }
  });
}

TEST_CASE("A vote by layer", "[campaigns][vote]")
{
  People high, low;
  high.addRange(1, 4); // 1, 2, 3
  low.addRange(4, 6);  // 4, 5
  const std::vector<std::pair<std::string, People>> layers{{"high", high}, {"low", low}};
  const auto result = countVotes(plan(VoteMethod::Single, "ab"), cast({{2, "a"}, {4, "b"}}));
  const auto byLayer = votesByLayer(result, layers);
  REQUIRE(byLayer.size() == 3);
  CHECK(byLayer[0].voters.cardinality() == 3);
  CHECK(byLayer[0].options[0].people.cardinality() == 2);
  CHECK(byLayer[1].options[1].people.cardinality() == 2);
  CHECK(byLayer[2].layer == ""); // the sixth is in none
  CHECK(byLayer[2].voters.cardinality() == 1);
  CHECK(votesByLayer(result, {}).size() == 1);
}
