// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace_parts.h"

namespace weilu {

SegmentStore& Workspace::segments() { return m_parts->segments; }

RuleNames Workspace::ruleNames() { return weilu::ruleNames(members(), activity(), layers()); }

Result<void> Workspace::checkRule(const Rule& rule)
{
  if (auto checked = weilu::check(rule); !checked)
    return checked;
  return checkNames(rule, ruleNames());
}

Result<ChangeId> Workspace::saveSegment(const Segment& segment)
{
  if (const auto checked = checkRule(segment.rule); !checked)
    return tl::unexpected(checked.error());
  const bool fresh = !segment.id.valid();
  Edit edit(m_parts->db, {fresh ? "segment-added" : "segment-changed", {{"name", segment.name}}});
  if (const auto saved = segments().save(segment, Moment::now()); !saved)
    return tl::unexpected(saved.error());
  return edit.commit();
}

Result<ChangeId> Workspace::removeSegment(SegmentId id)
{
  const auto segment = segments().find(id);
  Edit edit(m_parts->db, {"segment-removed", {{"name", segment ? segment->name : std::string()}}});
  if (const auto removed = segments().remove(id); !removed)
    return tl::unexpected(removed.error());
  return edit.commit();
}

People Workspace::whoMeets(const Rule& rule, Date asOf, const Control& control)
{
  return evaluate(rule, *facts(asOf, control));
}

} // namespace weilu
