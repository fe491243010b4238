// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/rules/field.h"
#include "ui/rules/rule_choices.h"
#include "ui/rules/rule_draft.h"

/// How rules are said where they are edited.
namespace weilu::ui::rule_words {

/// "Active days"; with \p names a layer scheme and a custom field by their own name.
[[nodiscard]] QString field(const std::string& code, const RuleNames& names);
/// Whether \p code is of a date: one of the catalogue, or a custom field of that type.
[[nodiscard]] bool isDate(const std::string& code, const RuleNames& names);
/// \p dates: what is compared are dates.
[[nodiscard]] QString comparison(Operator op, const Field& field, bool dates);
/// What stands behind a number: "days"; empty for plain numbers.
[[nodiscard]] QString unit(const Field& field, Operator op);
/// "All of these".
[[nodiscard]] QString kind(RuleDraft::Kind kind);
/// What stands between the parts of a group: "and".
[[nodiscard]] QString between(RuleDraft::Kind kind);
/// The rule in the language of the window, with a capital.
[[nodiscard]] QString sentence(const Rule& rule);

/// The fields in the order of their menu, under their headings. Those of the community's own are spelt out.
struct FieldGroup {
  QString heading;
  std::vector<std::string> codes;
};
[[nodiscard]] std::vector<FieldGroup> fieldGroups(const RuleNames& names, const std::string& withoutScheme);

} // namespace weilu::ui::rule_words
