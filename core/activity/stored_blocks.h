// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <mutex>
#include <string>

namespace weilu {

/// The blocks of some UTC days as they are stored, handed out to several threads: each gets the next one.
/// While they do, nobody else may use the connection.
class StoredBlocks {
public:
  struct Block {
    std::int32_t day = 0;
    std::string bytes;
  };

  StoredBlocks(Database& db, std::int32_t from, std::int32_t to);

  /// Oldest first; false when there are no more.
  [[nodiscard]] bool next(Block& block);

private:
  std::mutex m_mutex;
  SQLite::Statement m_query;
};

} // namespace weilu
