// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace weilu::ui {

/// A rule while it is edited: a group with any number of parts, at the top always. Conditions may be
/// unfinished.
struct RuleDraft {
  enum class Kind { Condition, All, Any, None, NotAll };
  Kind kind = Kind::All;
  Condition condition; ///< Kind::Condition
  std::vector<RuleDraft> parts;

  friend bool operator==(const RuleDraft&, const RuleDraft&) = default;
  [[nodiscard]] static RuleDraft when(Condition condition);
};

/// Which part of a draft: the index at each depth; empty: the draft itself.
using DraftPath = std::vector<std::size_t>;

[[nodiscard]] RuleDraft draftOf(const Rule& rule);
/// A draft of what stands below another: a condition stays one.
[[nodiscard]] RuleDraft partOf(const Rule& rule);
/// The rule a draft means, without groups of one.
[[nodiscard]] Rule ruleOf(const RuleDraft& draft);

/// Null when there is no such part.
[[nodiscard]] RuleDraft* partAt(RuleDraft& draft, const DraftPath& path);
/// Takes the part away, and groups that are empty then.
void removePart(RuleDraft& draft, const DraftPath& path);

/// Calls \p visit with every part, and its place in ruleOf(draft) as core/rules/places.h has it.
void forEachPart(const RuleDraft& draft,
                 const std::function<void(const std::string& place, const DraftPath& path)>& visit);
/// The innermost part that \p place of ruleOf(draft) is inside ("all[1].value" → the second).
[[nodiscard]] DraftPath pathOf(const RuleDraft& draft, const std::string& place);

} // namespace weilu::ui
