// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/levels/cell_table_model.h"

namespace weilu::ui {

class DataTable;

/// What the lists of this screen have in common.
namespace list_parts {

/// Shows \p model in \p table, which fills its card; \p widths of the columns in pixels of the design, 0 for
/// the one that takes what is left. Ctrl+C copies rows.
CellDelegate* prepare(DataTable* table, CellTableModel* model, const std::vector<int>& widths);
/// Shows other rows and keeps the row that was current.
void setRows(DataTable* table, CellTableModel* model, std::vector<CellTableModel::Row> rows);

} // namespace list_parts

} // namespace weilu::ui
