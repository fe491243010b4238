// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/campaigns/rows_dialog.h"

namespace weilu::ui::vote_forms {

/// What can be voted for: each option with its code, which files may name it by; a new one gets a letter.
[[nodiscard]] RowsForm options(const Campaign& campaign);

} // namespace weilu::ui::vote_forms
