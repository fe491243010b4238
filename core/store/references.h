// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recording.h"

namespace weilu {

/// After \p changeset was applied with foreign keys off: the rows that name a row it removed, and the
/// rows it brought that name a missing one. Unrecorded tables follow their cascades instead. Looks
/// only at what the changeset touched, unless that is so much that looking at all is quicker. rows is
/// 0 when all is well.
[[nodiscard]] ChangeConflict brokenReferences(Database& db, const Changeset& changeset, Way way);

} // namespace weilu
