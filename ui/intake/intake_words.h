// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/intake/import.h"
#include "ui/widgets/painting.h"

/// How the import screen says codes.
namespace weilu::ui::intake_words {

/// "Joined at"; "Custom field: 等级" for "custom:等级"; "Do not import" for an empty code.
[[nodiscard]] QString field(const std::string& code);
[[nodiscard]] QString as(ImportAs as);
[[nodiscard]] QString preset(const std::string& id);
/// "Day / month / year", "Text", "List" …: what a column's cells are read as.
[[nodiscard]] QString conversion(const SourceColumn& column);
[[nodiscard]] QString encoding(const std::string& code);
[[nodiscard]] QString delimiter(char32_t delimiter);
[[nodiscard]] QString mode(ImportMode mode);
/// One sentence on what the mode does.
[[nodiscard]] QString modeMeaning(ImportMode mode);
/// "high 98%".
[[nodiscard]] QString confidence(int percent);
[[nodiscard]] QString outcome(RowOutcome outcome);
[[nodiscard]] BadgeTone outcomeTone(RowOutcome outcome);

} // namespace weilu::ui::intake_words
