// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace weilu {

/// A rule as it is given to somebody else, as a file or by copy and paste:
/// {"weilu_rule": 1, "name": "…", "note": "…", "rule": {…}}.
struct SharedRule {
  std::string name, note;
  Rule rule;
  friend bool operator==(const SharedRule&, const SharedRule&) = default;
};

/// The text of a rule file: indented JSON, which ends with a line break.
[[nodiscard]] std::string ruleText(const SharedRule& shared);
/// Reads what ruleText() wrote, or a rule alone as ruleFromJson() reads it. Refuses BadRule like that, with
/// places from the top of the text ("rule.all[1].value") and besides the codes json (details row and column
/// say where it broke) and version ("weilu_rule" of a later program).
[[nodiscard]] Result<SharedRule> ruleFromText(std::string_view text);

/// The same for a file. Refuses also FileNotFound, FileNotReadable; BadRule names the file.
[[nodiscard]] Result<SharedRule> readRuleFile(const std::filesystem::path& file);
/// Refuses FileNotWritable.
[[nodiscard]] Result<void> writeRuleFile(const std::filesystem::path& file, const SharedRule& shared);

} // namespace weilu
