// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hot_statement.h"

#include <functional>

namespace weilu {

/// Removes the rows of \p table for which \p condition holds; \p source is its only parameter. For rows by
/// the hundred thousand: whoever records (RowRecorder) gets them as they are read, in constant memory.
/// SQLite's session extension would keep all of them, and find them by a hash that numbers like those of
/// identity (member * 4096) defeat: each then costs a walk over hundreds of others. Nothing of what is
/// removed is changed again before the end of the transaction. With foreign keys on, where cascades would
/// go unseen, this is a plain DELETE.
void removeRows(Database& db, const std::string& table, const std::string& condition, SourceId source);

/// Writes what a DELETE FROM \p table WHERE \p condition would remove as an SQLite changeset:
/// https://www.sqlite.org/session/sqlite3changeset_concat.html, the format in sqlite3session.c. True when
/// there is anything.
bool writeRemoval(Database& db, const std::string& table, const std::string& condition, SourceId source,
                  const std::function<void(std::string_view)>& piece);

} // namespace weilu
