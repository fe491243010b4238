// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/content_reading.h"

class QWidget;

namespace weilu::ui {

class Session;

/// Asks where to and writes the pieces that \p filter shows as CSV.
void exportContent(Session& session, const ContentRead& read, const ContentFilter& filter, QWidget* parent);

} // namespace weilu::ui
