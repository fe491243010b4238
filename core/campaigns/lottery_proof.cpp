// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/lottery_proof.h"

#include "core/base/text_file.h"
#include "core/base/text_place.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace weilu {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr int version = 1;
constexpr std::size_t longest = 64 << 20; ///< bytes; a list of a million ids is a third of it
constexpr auto versionKey = "weilu_lottery";

tl::unexpected<Refusal> bad(const std::string& expected, const std::string& found = {})
{
  return refuse(RefusalCode::BadValue, {{"what", "lottery-proof"}, {"found", found}, {"expected", expected}});
}

/// \p text breaks at the byte \p at, from 1.
tl::unexpected<Refusal> brokenAt(std::string_view text, std::size_t at)
{
  const TextPlace place = placeOf(text, at);
  return refuse(RefusalCode::BadValue, {{"what", "lottery-proof"},
                                        {"found", place.found},
                                        {"expected", "json"},
                                        {"row", std::to_string(place.row)},
                                        {"column", std::to_string(place.column)}});
}

/// Throws json::exception for what is missing or of another kind.
Lottery lotteryFrom(const json& object)
{
  Lottery lottery;
  object.at("title").get_to(lottery.title);
  lottery.agreed = object.value("agreed", "");
  object.at("list").get_to(lottery.list);
  for (const json& one : object.at("excluded"))
    lottery.excluded.push_back({one.at("id").get<std::string>(), one.at("why").get<std::string>()});
  for (const json& one : object.at("prizes"))
    lottery.prizes.push_back({one.at("name").get<std::string>(), one.at("count").get<int>()});
  object.at("list_hash").get_to(lottery.listHash);
  object.at("commitment").get_to(lottery.commitment);
  object.at("public").get_to(lottery.publicValues);
  object.at("seed").get_to(lottery.seed);
  for (const json& one : object.at("wins"))
    lottery.wins.push_back({one.at("attempt").get<std::int64_t>(), one.at("hash").get<std::string>(),
                            one.at("index").get<std::size_t>(), one.at("id").get<std::string>(),
                            one.at("prize").get<std::string>()});
  return lottery;
}

/// "3 11070": the first win that is another, as attempt and id; how many there are when one is missing.
std::string told(const std::vector<LotteryWin>& wins, std::size_t at)
{
  return at < wins.size() ? std::to_string(wins[at].attempt) + ' ' + wins[at].id
                          : std::to_string(wins.size());
}

void checkWins(const Lottery& lottery, std::vector<ProofProblem>& problems)
{
  const auto drawn = drawLottery(lottery, lottery.publicValues);
  if (!drawn) {
    problems.push_back({ProofPart::Wins, std::to_string(lottery.wins.size()), {}});
    return;
  }
  if (*drawn == lottery.wins)
    return;
  const auto at =
      static_cast<std::size_t>(std::ranges::mismatch(lottery.wins, *drawn).in1 - lottery.wins.begin());
  problems.push_back({ProofPart::Wins, told(lottery.wins, at), told(*drawn, at)});
}

} // namespace

std::string_view code(ProofPart part)
{
  constexpr std::array codes{"order", "excluded", "list_hash", "commitment", "prizes", "wins"};
  return codes.at(static_cast<std::size_t>(part));
}

std::string proofText(const Lottery& lottery)
{
  ordered_json object{{versionKey, version},
                      {"title", lottery.title},
                      {"agreed", lottery.agreed},
                      {"list", lottery.list},
                      {"excluded", ordered_json::array()},
                      {"prizes", ordered_json::array()},
                      {"list_hash", lottery.listHash},
                      {"commitment", lottery.commitment},
                      {"public", lottery.publicValues},
                      {"seed", lottery.seed},
                      {"wins", ordered_json::array()}};
  for (const LotteryExclusion& one : lottery.excluded)
    object["excluded"].push_back({{"id", one.id}, {"why", one.why}});
  for (const LotteryPrize& one : lottery.prizes)
    object["prizes"].push_back({{"name", one.name}, {"count", one.count}});
  for (const LotteryWin& one : lottery.wins)
    object["wins"].push_back({{"attempt", one.attempt},
                              {"hash", one.hash},
                              {"index", one.index},
                              {"id", one.id},
                              {"prize", one.prize}});
  return object.dump(2) + '\n';
}

Result<Lottery> proofFromText(std::string_view text)
{
  json object;
  try {
    object = json::parse(text);
  } catch (const json::parse_error& error) {
    return brokenAt(text, error.byte);
  }
  if (!object.is_object() || !object.contains(versionKey))
    return bad("lottery");
  if (object[versionKey] != version)
    return bad("version", object[versionKey].dump());
  try {
    return lotteryFrom(object);
  } catch (const json::exception& error) {
    return bad("parts", error.what());
  }
}

Result<Lottery> readProof(const std::filesystem::path& file)
{
  const auto text = readTextFile(file, longest);
  if (!text)
    return tl::unexpected(text.error());
  auto lottery = proofFromText(*text);
  if (!lottery)
    lottery.error().details.emplace_back("file", file.string());
  return lottery;
}

std::vector<ProofProblem> verify(const Lottery& lottery)
{
  std::vector<ProofProblem> problems;
  const auto& list = lottery.list;
  const auto disorder = std::ranges::adjacent_find(list, std::greater_equal<>());
  if (list.empty() || disorder != list.end())
    problems.push_back({ProofPart::Order, list.empty() ? std::string() : *std::next(disorder), {}});
  for (const LotteryExclusion& one : lottery.excluded) {
    if (std::ranges::find(list, one.id) != list.end())
      problems.push_back({ProofPart::Excluded, one.id, {}});
  }
  if (const std::string hash = listHashOf(list); hash != lottery.listHash)
    problems.push_back({ProofPart::ListHash, lottery.listHash, hash});
  std::int64_t prizes = 0;
  for (const LotteryPrize& prize : lottery.prizes)
    prizes += prize.count;
  if (prizes < 1 || prizes > static_cast<std::int64_t>(list.size()))
    problems.push_back({ProofPart::Prizes, std::to_string(prizes), std::to_string(list.size())});
  if (lottery.seed.empty())
    return problems;
  if (const std::string hash = commitmentOf(lottery.seed, listHashOf(list)); hash != lottery.commitment)
    problems.push_back({ProofPart::Commitment, lottery.commitment, hash});
  if (!lottery.publicValues.empty() || !lottery.wins.empty())
    checkWins(lottery, problems);
  return problems;
}

} // namespace weilu
