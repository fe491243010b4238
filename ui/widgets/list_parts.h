// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_table_model.h"

namespace weilu::ui {

class DataTable;

/// What lists that fill their card have in common.
namespace list_parts {

/// Shows \p model in \p table, which fills its card; \p widths of the columns in pixels of the design, 0 for
/// the one that takes what is left. Ctrl+C copies rows.
CellDelegate* prepare(DataTable* table, CellModel* model, const std::vector<int>& widths);
/// Shows other rows and keeps the row that was current.
void setRows(DataTable* table, CellTableModel* model, std::vector<CellTableModel::Row> rows);

} // namespace list_parts

} // namespace weilu::ui
