// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_size.h"

namespace weilu {

std::uint64_t fileSize(Database& db)
{
  const auto number = [&](const char* pragma) {
    return static_cast<std::uint64_t>(db.sql().execAndGet(pragma).getInt64());
  };
  return number("PRAGMA page_count") * number("PRAGMA page_size");
}

} // namespace weilu
