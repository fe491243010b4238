// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/lottery.h"

#include "core/base/sha256.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace weilu {

namespace {

constexpr char separator = '|';

tl::unexpected<Refusal> bad(const char* what, const char* expected, const std::string& found = {})
{
  return refuse(RefusalCode::BadValue, {{"what", what}, {"found", found}, {"expected", expected}});
}

std::string joined(const std::vector<std::string>& parts, char between)
{
  std::string text;
  for (const std::string& part : parts)
    text += (&part == parts.data() ? "" : std::string(1, between)) + part;
  return text;
}

Result<void> checkList(const std::vector<std::string>& sorted)
{
  if (sorted.empty())
    return bad("lottery-list", "people");
  for (const std::string& id : sorted) {
    if (id.empty() || id.find('\n') != std::string::npos)
      return bad("lottery-list", "id", id);
  }
  if (const auto twice = std::ranges::adjacent_find(sorted); twice != sorted.end())
    return bad("lottery-list", "once", *twice);
  return {};
}

/// How many prizes there are.
Result<std::int64_t> countPrizes(const std::vector<LotteryPrize>& prizes, std::size_t people)
{
  std::int64_t count = 0;
  for (const LotteryPrize& prize : prizes) {
    if (prize.name.empty() || prize.count < 1)
      return bad("lottery-prizes", "prizes", prize.name);
    count += prize.count;
  }
  if (count == 0)
    return bad("lottery-prizes", "prizes");
  if (static_cast<std::uint64_t>(count) > people)
    return refuse(RefusalCode::BadValue, {{"what", "lottery-prizes"},
                                          {"found", std::to_string(count)},
                                          {"expected", "enough"},
                                          {"list", std::to_string(people)}});
  return count;
}

/// The first 8 bytes of \p hash, big-endian.
std::uint64_t valueOf(const Sha256& hash)
{
  return std::accumulate(hash.begin(), hash.begin() + 8, std::uint64_t{0},
                         [](std::uint64_t value, std::uint8_t byte) { return value << 8 | byte; });
}

} // namespace

std::string listHashOf(const std::vector<std::string>& sorted) { return hex(sha256(joined(sorted, '\n'))); }

std::string commitmentOf(const std::string& seed, const std::string& listHash)
{
  return hex(sha256(seed + separator + listHash));
}

Result<Lottery> sealLottery(std::string title, std::vector<std::string> ids,
                            std::vector<LotteryExclusion> excluded, std::vector<LotteryPrize> prizes,
                            std::string seed)
{
  std::set<std::string> out;
  for (const LotteryExclusion& exclusion : excluded)
    out.insert(exclusion.id);
  std::erase_if(ids, [&](const std::string& id) { return out.contains(id); });
  std::ranges::sort(ids);
  if (const auto good = checkList(ids); !good)
    return tl::unexpected(good.error());
  if (const auto count = countPrizes(prizes, ids.size()); !count)
    return tl::unexpected(count.error());
  if (seed.size() < seedBytes || seed.find(separator) != std::string::npos)
    return bad("lottery-seed", "128 bits");
  Lottery lottery{.title = std::move(title),
                  .agreed = {},
                  .list = std::move(ids),
                  .excluded = std::move(excluded),
                  .prizes = std::move(prizes),
                  .listHash = {},
                  .commitment = {},
                  .publicValues = {},
                  .seed = std::move(seed),
                  .wins = {}};
  lottery.listHash = listHashOf(lottery.list);
  lottery.commitment = commitmentOf(lottery.seed, lottery.listHash);
  return lottery;
}

Result<std::vector<LotteryWin>> drawLottery(const Lottery& sealed,
                                            const std::vector<std::string>& publicValues)
{
  const bool usable = std::ranges::all_of(publicValues, [](const std::string& value) {
    return !value.empty() && value.find(separator) == std::string::npos;
  });
  if (publicValues.empty() || !usable)
    return bad("lottery-public", "values");
  if (const auto count = countPrizes(sealed.prizes, sealed.list.size()); !count)
    return tl::unexpected(count.error());
  const std::string known = sealed.seed + separator + joined(publicValues, separator) + separator;
  const std::uint64_t people = sealed.list.size();
  constexpr auto most = std::numeric_limits<std::uint64_t>::max();
  const std::uint64_t even = most - (most % people + 1) % people; // the last value below ⌊2⁶⁴ / n⌋ · n
  std::vector<LotteryWin> wins;
  std::set<std::size_t> won;
  std::int64_t attempt = 0;
  for (const LotteryPrize& prize : sealed.prizes) {
    for (int left = prize.count; left > 0; ++attempt) {
      const Sha256 hash = sha256(known + std::to_string(attempt));
      const std::uint64_t value = valueOf(hash);
      const auto index = static_cast<std::size_t>(value % people);
      if (value > even || !won.insert(index).second)
        continue;
      wins.push_back({attempt, hex(hash).substr(0, 16), index, sealed.list[index], prize.name});
      --left;
    }
  }
  return wins;
}

} // namespace weilu
