// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_store.h"
#include "core/content/content_item.h"
#include "core/workspace.h"

namespace weilu {

// Whoever made a published piece contributed: one event of the kind "contribute", under one source of all
// content, and the points of the piece. The events follow from the pieces and are no part of any change, so
// undoing takes them back; points are entries of the ledger, written once for a piece and its author.

/// Whether the events are not those of the pieces as they are.
[[nodiscard]] bool missesCredits(Database& db);
/// Makes them so. Inside a transaction.
void followCredits(Database& db, ActivityStore& activity, const Control& control = {});
/// Gives and takes back what follows from a piece that was \p before, its author kept as \p was, and is \p
/// after. Inside its Edit. Refuses NotEnoughPoints where points that go back were spent.
[[nodiscard]] Result<void> settleCredit(Workspace& workspace, const ContentItem& before, MemberId was,
                                        const ContentItem& after, const Control& control = {});

} // namespace weilu
