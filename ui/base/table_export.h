// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QString>

namespace weilu::ui {

class Session;

/// Asks where to, and writes what \p model shows as CSV for spreadsheets, or as a
/// workbook where the name ends in .xlsx. Says when it cannot be written.
void exportTable(Session& session, QWidget* parent, const QAbstractItemModel& model, const QString& name);

} // namespace weilu::ui
