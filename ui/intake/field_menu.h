// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "core/intake/source_file.h"

#include <functional>

namespace weilu::ui {

/// The fields a column of \p column can become, for a file that holds \p as: not imported, who the person
/// is, profile, activity and orders, the column as a field of its own. Deletes itself when closed.
[[nodiscard]] QMenu* makeFieldMenu(QWidget* parent, ImportAs as, const SourceColumn& column,
                                   std::function<void(const std::string&)> choose);

} // namespace weilu::ui
