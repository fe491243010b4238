// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <numeric>
#include <vector>

namespace weilu::sample {

/// A small generator whose numbers are the same on every machine, which std's distributions are not.
/// SplitMix64 (Steele, Lea, Flood 2014).
class Random {
public:
  explicit Random(std::uint64_t seed)
      : m_state(seed)
  {
  }

  [[nodiscard]] std::uint64_t next()
  {
    std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
  }
  /// In [0, 1).
  [[nodiscard]] double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
  /// In [0, n).
  [[nodiscard]] std::uint32_t below(std::uint32_t n)
  {
    return static_cast<std::uint32_t>(((next() >> 32) * n) >> 32);
  }
  [[nodiscard]] bool chance(double probability) { return unit() < probability; }

private:
  std::uint64_t m_state;
};

/// One of \p list, each as likely.
template<class T>
[[nodiscard]] const T& pick(const std::vector<T>& list, Random& random)
{
  return list[random.below(static_cast<std::uint32_t>(list.size()))];
}

/// An index of \p weights, as likely as its weight.
[[nodiscard]] inline std::size_t weighted(const std::vector<double>& weights, Random& random)
{
  double at = random.unit() * std::accumulate(weights.begin(), weights.end(), 0.0);
  for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
    if (at < weights[i])
      return i;
    at -= weights[i];
  }
  return weights.size() - 1;
}

} // namespace weilu::sample
