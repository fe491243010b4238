// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QStyledItemDelegate;

namespace weilu::ui {

/// A table of the import screen: rows that are chosen, no grid, as high as the theme has them.
/// \p delegate may be null: plain cells.
[[nodiscard]] QTableView* makePlainTable(QAbstractItemModel* model, QStyledItemDelegate* delegate,
                                         const QString& name);

} // namespace weilu::ui
