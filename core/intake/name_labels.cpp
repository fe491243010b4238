// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/name_labels.h"

namespace weilu {

NameLabels::NameLabels(const WhoReader& reader, NameUse use)
    : m_kinds(reader.kinds())
    , m_labelKind(reader.labelKind())
    , m_use(use)
{
}

void NameLabels::complete(WhoRow& row)
{
  if (!row.keys.empty() || (row.name.empty() && row.nickname.empty()))
    return;
  std::string label = row.name.empty() ? row.nickname : row.name;
  if (m_use == NameUse::Roster) {
    const std::uint32_t seen = ++m_seen[label];
    if (seen > 1)
      label += " (" + std::to_string(seen) + ')';
  }
  row.keys.push_back({m_labelKind, FieldColumn::kConstant, std::move(label), {}});
}

} // namespace weilu
