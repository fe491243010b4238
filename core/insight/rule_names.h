// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_store.h"
#include "core/layers/layer_store.h"
#include "core/layers/segment_store.h"
#include "core/members/member_store.h"

#include <string>
#include <string_view>
#include <vector>

namespace weilu {

/// The names of a community that rules may ask for. Read once (ruleNames()), then free of the file: for
/// checking rules and for offering what can be chosen.
struct RuleNames {
  std::vector<Tag> tags;
  std::vector<Space> spaces;
  std::vector<CustomField> customs; ///< counters too
  std::vector<ActivityKind> kinds;
  std::vector<Scheme> schemes;
  std::vector<Segment> segments;
  std::vector<std::string> channels; ///< that consent is asked for

  /// Null when there is no such segment; \p name as people type it.
  [[nodiscard]] const Segment* segment(std::string_view name) const;
  /// Null when there is no such scheme.
  [[nodiscard]] const Scheme* scheme(std::string_view code) const;
};
[[nodiscard]] RuleNames ruleNames(const MemberStore& members, const ActivityStore& activity,
                                  const LayerStore& layers, const SegmentStore& segments);

/// Whether everything \p rule asks for by name is there. Refuses UnknownInRule with the place
/// ("any[0].value", "field"; \p place comes before it), what it is ("tag", "space", "custom", "kind",
/// "scheme", "layer", "segment") and the name. What a text only has to contain is no name.
[[nodiscard]] Result<void> checkNames(const Rule& rule, const RuleNames& names,
                                      const std::string& place = {});

/// The same for all rules of \p scheme, with places like "layers[2].rule.any[0].value"; and whether no rule
/// comes back to the scheme through others or through segments: refuses RuleCycle with the place of the
/// condition it begins at. \p scheme takes the place of the one of its code in \p names.
[[nodiscard]] Result<void> checkNames(const Scheme& scheme, const RuleNames& names);
/// The same for a segment, which takes the place of the one with its id.
[[nodiscard]] Result<void> checkNames(const Segment& segment, const RuleNames& names);

} // namespace weilu
