// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/intake/import.h"
#include "ui/widgets/painting.h"

/// How the import screen says codes.
namespace weilu::ui::intake_words {

/// The endings of what can come in, for a dialog that chooses files.
[[nodiscard]] QString fileFilter();
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
/// What a mode of one column does: "A given value wins".
[[nodiscard]] QString fieldMode(ImportMode mode);
/// How the column is taken in, when it differs from the rest of the import; "—" where there is no choice.
[[nodiscard]] QString columnMode(const SourceColumn& column, const ImportOptions& choices);
/// What becomes of rows with a problem that keeps none of them out. \p value: that of one of them.
[[nodiscard]] QString treatment(ImportProblem::Kind kind, const QString& value);
/// A kind of key: "phone", "e-mail", "id".
[[nodiscard]] QString keyKind(const std::string& kind);
/// "林晓雨, by phone".
[[nodiscard]] QString candidate(const Candidate& candidate);
/// A value of \p field as core says it: choices in words, nothing as "empty".
[[nodiscard]] QString value(const std::string& field, const std::string& value);
/// "high 98%".
[[nodiscard]] QString confidence(int percent);
[[nodiscard]] QString outcome(RowOutcome outcome);
[[nodiscard]] BadgeTone outcomeTone(RowOutcome outcome);

} // namespace weilu::ui::intake_words
