// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/who_reader.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace weilu {

/// What a name alone means. Roster: every row is a person of their own, so the second 王伟 is a second
/// person. Chat: rows are what people said, so the same name is the same person.
enum class NameUse { Roster, Chat };

/// Gives rows that have nothing but a name a label to be found by again: the name itself; in a roster
/// the second row of that name gets "name (2)", and so on. Rows come in the order of the file.
class NameLabels {
public:
  NameLabels(const WhoReader& reader, NameUse use);
  /// Appends the label to the keys of \p row when it has no other.
  void complete(WhoRow& row);

private:
  std::vector<KeyKind> m_kinds;
  std::uint16_t m_labelKind;
  NameUse m_use;
  std::unordered_map<std::string, std::uint32_t> m_seen;
};

} // namespace weilu
