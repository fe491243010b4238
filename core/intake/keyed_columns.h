// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/source_file.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace weilu {

/// The columns of a file whose records name their values. While a file is looked at for the first time
/// they are learned over all records; afterwards they are the ones found then. Values of a further
/// name come behind the last column, where a table has cells too many.
class KeyedColumns {
public:
  static constexpr std::size_t kMost = 4000;

  /// Those of an inspected file; none yet for one that is looked at.
  explicit KeyedColumns(const SourceFile& file);

  [[nodiscard]] bool known() const { return !m_names.empty(); }
  [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
  /// Learns a name, as long as there is room.
  void learn(std::string_view name);
  /// Puts \p value into \p cells, behind another value of the same name.
  void put(std::vector<std::string>& cells, std::string_view name, std::string_view value) const;

private:
  std::vector<std::string> m_names;
  std::unordered_map<std::string, std::size_t> m_index;
};

} // namespace weilu
