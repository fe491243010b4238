// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace weilu {

// Damage that was done to a text before it was written, and that no reading can mend.

/// UTF-8 that some program took for Windows-1252 and wrote as UTF-8 once more: "æž—æ™“é›¨" for 林晓雨.
[[nodiscard]] bool looksGarbled(std::string_view text);

/// Question marks where letters may have been: "??", "Nguy?n". A question at the end is none.
[[nodiscard]] bool looksQuestioned(std::string_view text);

} // namespace weilu
