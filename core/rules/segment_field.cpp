// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/segment_field.h"

#include "core/base/text.h"

#include <algorithm>

namespace weilu {

std::vector<std::string> segmentsOf(const Condition& condition)
{
  if (condition.field != segmentField)
    return {};
  if (const auto* one = std::get_if<std::string>(&condition.value))
    return {*one};
  const auto* several = std::get_if<std::vector<std::string>>(&condition.value);
  return several ? *several : std::vector<std::string>();
}

bool asksForSegment(const Rule& rule, std::string_view name)
{
  if (rule.kind == Rule::Kind::Condition) {
    const auto named = segmentsOf(rule.condition);
    return std::any_of(named.begin(), named.end(), [&](auto& one) { return folded(one) == folded(name); });
  }
  return std::any_of(rule.parts.begin(), rule.parts.end(),
                     [&](const Rule& part) { return asksForSegment(part, name); });
}

Rule withSegmentCalled(Rule rule, std::string_view from, const std::string& to)
{
  const auto rename = [&](std::string& name) {
    if (folded(name) == folded(from))
      name = to;
  };
  if (rule.kind == Rule::Kind::Condition && rule.condition.field == segmentField) {
    if (auto* one = std::get_if<std::string>(&rule.condition.value))
      rename(*one);
    if (auto* several = std::get_if<std::vector<std::string>>(&rule.condition.value))
      std::for_each(several->begin(), several->end(), rename);
  }
  for (Rule& part : rule.parts)
    part = withSegmentCalled(std::move(part), from, to);
  return rule;
}

} // namespace weilu
