// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

#include "core/planning/annotation.h"

#include <span>

namespace weilu::ui {

class Session;

/// The menu of a time chart: write a note on \p date, change or remove one of \p annotations whose dates \p
/// range touches.
void openNoteMenu(Session& session, std::span<const Annotation> annotations, DateRange range,
                  const QPoint& at, QWidget* parent);

} // namespace weilu::ui
