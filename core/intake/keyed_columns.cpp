// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/keyed_columns.h"

namespace weilu {

KeyedColumns::KeyedColumns(const SourceFile& file)
{
  for (const SourceColumn& column : file.columns)
    learn(column.rawHeader);
}

void KeyedColumns::learn(std::string_view name)
{
  if (m_names.size() < kMost && m_index.emplace(name, m_names.size()).second)
    m_names.emplace_back(name);
}

void KeyedColumns::put(std::vector<std::string>& cells, std::string_view name, std::string_view value) const
{
  if (cells.size() < m_names.size())
    cells.resize(m_names.size());
  const auto known = m_index.find(std::string(name));
  std::string& cell = known == m_index.end() ? cells.emplace_back() : cells[known->second];
  if (!cell.empty() && !value.empty())
    cell += ';';
  cell += value;
}

} // namespace weilu
