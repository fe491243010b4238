// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/toast.h"

namespace weilu::ui {

/// Says over \p window that \p file was written, and offers to open its folder.
Toast* sayWritten(QWidget* window, const QString& file);
/// The same of \p count files in \p folder.
Toast* sayWritten(QWidget* window, int count, const QString& folder);

} // namespace weilu::ui
