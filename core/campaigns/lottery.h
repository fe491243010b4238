// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace weilu {

/// Prizes of one kind. Those named first are drawn first.
struct LotteryPrize {
  std::string name;
  int count = 1;
  friend bool operator==(const LotteryPrize&, const LotteryPrize&) = default;
};

/// Somebody who takes no part, and why: a past winner, one of the staff.
struct LotteryExclusion {
  std::string id, why;
  friend bool operator==(const LotteryExclusion&, const LotteryExclusion&) = default;
};

/// One prize drawn.
struct LotteryWin {
  std::int64_t attempt = 0; ///< the k of the hash that found it; skipped values leave gaps
  std::string hash;         ///< its first 8 bytes, 16 hexadecimal digits
  std::size_t index = 0;    ///< in the list, from 0
  std::string id, prize;
  friend bool operator==(const LotteryWin&, const LotteryWin&) = default;
};

/// A draw that anybody can recompute, in three states: sealed; then with public values, seed and wins.
///
/// The procedure, so that others can write their own, `|` and line feeds being those bytes:
///  1. list hash = SHA-256 of the ids, sorted by their UTF-8 bytes, joined by line feeds, none at the end.
///  2. commitment = SHA-256(seed | list hash in lower-case hexadecimal digits), published before the public
///     values exist.
///  3. For k = 0, 1, 2 …: the first 8 bytes, big-endian, of SHA-256(seed | public values joined by | | k in
///     decimal digits); a value of ⌊2⁶⁴ / n⌋ · n or more is skipped, n being the length of the list; the
///     index is the value modulo n; an index that has won is skipped. The prizes go out in their order.
struct Lottery {
  std::string title;
  std::string agreed;            ///< which public values decide, as announced beforehand; empty: not said
  std::vector<std::string> list; ///< ids of those who take part, sorted by their bytes, each once
  std::vector<LotteryExclusion> excluded;
  std::vector<LotteryPrize> prizes;
  std::string listHash, commitment; ///< lower-case hexadecimal digits
  std::vector<std::string> publicValues;
  std::string seed; ///< empty in a file published before the draw
  std::vector<LotteryWin> wins;
  friend bool operator==(const Lottery&, const Lottery&) = default;
};

[[nodiscard]] std::string listHashOf(const std::vector<std::string>& sorted);
[[nodiscard]] std::string commitmentOf(const std::string& seed, const std::string& listHash);

/// Seals a draw among \p ids, in any order, without those excluded; \p seed stays secret until drawn.
/// Refuses BadValue, what:
///  - "lottery-list", expected "people" (nobody is left), "once" (found twice), "id" (empty or with a line
///    feed)
///  - "lottery-prizes", expected "prizes" (none, or one without name or below 1), "enough" (found: the
///    prizes, list: the people)
///  - "lottery-seed", expected "128 bits" (fewer than 16 bytes, or with "|")
[[nodiscard]] Result<Lottery> sealLottery(std::string title, std::vector<std::string> ids,
                                          std::vector<LotteryExclusion> excluded,
                                          std::vector<LotteryPrize> prizes, std::string seed);

/// The wins of a sealed draw once the public values are known.
/// Refuses BadValue (what "lottery-public", expected "values") for none, an empty one, or one with "|".
[[nodiscard]] Result<std::vector<LotteryWin>> drawLottery(const Lottery& sealed,
                                                          const std::vector<std::string>& publicValues);

} // namespace weilu
