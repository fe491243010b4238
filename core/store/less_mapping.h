// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <cstdint>

namespace weilu {

/// While it lives, less of the file is mapped into memory than usual. For work that reads all of a large file
/// and needs memory of its own: what is mapped counts, and reading the rest costs it nothing that can be
/// measured.
class LessMapping {
public:
  explicit LessMapping(Database& db);
  ~LessMapping();
  LessMapping(const LessMapping&) = delete;
  LessMapping& operator=(const LessMapping&) = delete;

private:
  Database& m_db;
  std::int64_t m_usual; ///< bytes
};

} // namespace weilu
