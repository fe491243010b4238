// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace weilu {

/// The sets of sources that entries of event blocks name by a number, looked at from one source.
/// 0 is the empty set. A set that is missing gets the next free number.
class SourceSets {
public:
  /// A stored set: its number and its sources as text, ascending: "3" or "3,7".
  using Stored = std::pair<std::uint32_t, std::string>;

  /// Throws Failure when a stored set cannot be read.
  SourceSets(SourceId source, const std::vector<Stored>& stored);

  /// True when the set holds the source.
  [[nodiscard]] bool holds(std::uint32_t set) const { return set < m_holds.size() && m_holds[set]; }
  /// The set with the source added.
  [[nodiscard]] std::uint32_t with(std::uint32_t set);
  /// The set without the source; 0 when it was the only one.
  [[nodiscard]] std::uint32_t without(std::uint32_t set);
  /// The sources of a set, ascending. Throws Failure when there is no such set.
  [[nodiscard]] const std::vector<std::int64_t>& sourcesOf(std::uint32_t set) const;
  /// Sets that were not stored yet.
  [[nodiscard]] std::vector<Stored> fresh() const;

private:
  using Sources = std::vector<std::int64_t>;
  std::uint32_t numberOf(Sources sources);
  void keep(std::uint32_t number, Sources sources);

  SourceId m_source;
  std::vector<Sources> m_sets; ///< by number
  std::vector<bool> m_holds;   ///< by number
  std::map<Sources, std::uint32_t> m_numbers;
  std::vector<std::uint32_t> m_fresh;
  std::vector<std::uint32_t> m_with, m_without; ///< answers given before, plus 1; 0: none yet
};

} // namespace weilu
