// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layers/layer_store.h"

namespace weilu {

// Rows of the tables of LayerStore, for its own source files.

[[nodiscard]] People peopleAt(SQLite::Statement& row, int column);
/// date, from, to, cause, people.
[[nodiscard]] DatedMove readMove(SQLite::Statement& row);
/// The date of a query for one; none for NULL.
[[nodiscard]] std::optional<Date> dateOf(SQLite::Statement& query);

/// Adds the moves of one date, with the mark that it was computed.
void insertMoves(SQLite::Database& sql, SchemeId scheme, Date date, const std::vector<LayerMove>& list,
                 const std::string& cause);
/// \p insert takes scheme, date, layer, people.
void insertSets(SQLite::Statement& insert, SchemeId scheme, Date date, const LayerSets& layers);

/// Keeps who stood where on \p date when the last time that was kept is long ago, or the date had it before.
void keepThen(SQLite::Database& sql, SchemeId scheme, Date date, const LayerSets& layers);

} // namespace weilu
