// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/less_mapping.h"

#include <sqlite3.h>

namespace weilu {

namespace {

constexpr std::int64_t bytesMapped = 64 << 20;

/// A negative number of \p bytes changes nothing. How many it was before; negative where nothing can be
/// mapped.
std::int64_t setMapping(Database& db, std::int64_t bytes)
{
  sqlite3_int64 size = bytes;
  const int result = sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_MMAP_SIZE, &size);
  return result == SQLITE_OK ? size : -1;
}

} // namespace

LessMapping::LessMapping(Database& db)
    : m_db(db)
    , m_usual(setMapping(db, -1))
{
  if (m_usual > bytesMapped)
    setMapping(m_db, bytesMapped);
}

LessMapping::~LessMapping()
{
  if (m_usual > bytesMapped)
    setMapping(m_db, m_usual);
}

} // namespace weilu
