// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace weilu {

/// What cells of one column were read as. Columns of tags and choices repeat a few words a million times;
/// those are read once. One thread at a time.
template<class Meaning>
class CellMemory {
public:
  /// What \p cell means: as it was read before, else by \p read(cell).
  template<class Read>
  const Meaning& of(std::string_view cell, const Read& read)
  {
    if (cell.size() > kLongest)
      return m_long = read(cell);
    if (const auto known = m_known.find(cell); known != m_known.end())
      return known->second;
    if (m_known.size() >= kMost)
      m_known.clear();
    return m_known.emplace(cell, read(cell)).first->second;
  }

private:
  static constexpr std::size_t kMost = 1024;  ///< a column with more hardly repeats itself
  static constexpr std::size_t kLongest = 64; ///< bytes of a cell that is remembered

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::unordered_map<std::string, Meaning, Hash, std::equal_to<>> m_known;
  Meaning m_long{}; ///< of the last cell that is not
};

} // namespace weilu
