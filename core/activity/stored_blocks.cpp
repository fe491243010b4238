// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/stored_blocks.h"

namespace weilu {

namespace {

constexpr auto selectBlocks = "SELECT day, data FROM event_block WHERE day BETWEEN ? AND ? ORDER BY day";

} // namespace

StoredBlocks::StoredBlocks(Database& db, std::int32_t from, std::int32_t to)
    : m_query(db.sql(), selectBlocks)
{
  m_query.bind(1, from);
  m_query.bind(2, to);
}

bool StoredBlocks::next(Block& block)
{
  const std::scoped_lock lock(m_mutex);
  if (m_query.isDone() || !m_query.executeStep())
    return false;
  const SQLite::Column data = m_query.getColumn(1);
  block.day = m_query.getColumn(0).getInt();
  block.bytes.assign(static_cast<const char*>(data.getBlob()), static_cast<std::size_t>(data.getBytes()));
  return true;
}

} // namespace weilu
