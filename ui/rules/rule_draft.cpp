// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_draft.h"

#include "core/rules/places.h"

#include <fmt/format.h>

namespace weilu::ui {

namespace {

using Kind = RuleDraft::Kind;

RuleDraft group(Kind kind, const std::vector<Rule>& parts)
{
  RuleDraft draft;
  draft.kind = kind;
  for (const Rule& part : parts)
    draft.parts.push_back(partOf(part));
  return draft;
}

bool isNegated(Kind kind) { return kind == Kind::None || kind == Kind::NotAll; }

/// The place of the part \p index of a group at \p place.
std::string placeOf(const RuleDraft& group, std::size_t index, const std::string& place)
{
  const std::string inner = isNegated(group.kind) ? placeInside(place, "not") : place;
  if (group.parts.size() == 1)
    return inner;
  const bool any = group.kind == Kind::Any || group.kind == Kind::None;
  return placeInside(inner, fmt::format("{}[{}]", any ? "any" : "all", index));
}

void visitParts(const RuleDraft& draft, const std::string& place, DraftPath& path,
                const std::function<void(const std::string&, const DraftPath&)>& visit)
{
  visit(place, path);
  for (std::size_t i = 0; i < draft.parts.size(); ++i) {
    path.push_back(i);
    visitParts(draft.parts[i], placeOf(draft, i, place), path, visit);
    path.pop_back();
  }
}

bool isInside(const std::string& place, const std::string& outer)
{
  return outer.empty() || place == outer || place.starts_with(outer + ".");
}

} // namespace

RuleDraft RuleDraft::when(Condition condition)
{
  RuleDraft draft;
  draft.kind = Kind::Condition;
  draft.condition = std::move(condition);
  return draft;
}

RuleDraft partOf(const Rule& rule)
{
  if (rule.kind == Rule::Kind::Condition)
    return RuleDraft::when(rule.condition);
  if (rule.kind == Rule::Kind::Any)
    return group(Kind::Any, rule.parts);
  if (rule.kind != Rule::Kind::Not)
    return group(Kind::All, rule.parts);
  const Rule& inner = rule.parts.at(0);
  if (inner.kind == Rule::Kind::Any)
    return group(Kind::None, inner.parts);
  return inner.kind == Rule::Kind::All ? group(Kind::NotAll, inner.parts) : group(Kind::None, {inner});
}

RuleDraft draftOf(const Rule& rule)
{
  return rule.kind == Rule::Kind::Condition ? group(Kind::All, {rule}) : partOf(rule);
}

Rule ruleOf(const RuleDraft& draft)
{
  if (draft.kind == Kind::Condition)
    return Rule::when(draft.condition);
  std::vector<Rule> parts;
  for (const RuleDraft& part : draft.parts)
    parts.push_back(ruleOf(part));
  const bool any = draft.kind == Kind::Any || draft.kind == Kind::None;
  Rule inner;
  if (parts.size() == 1)
    inner = std::move(parts[0]);
  else if (!parts.empty() || any)
    inner = any ? Rule::any(std::move(parts)) : Rule::all(std::move(parts));
  return isNegated(draft.kind) ? Rule::none(std::move(inner)) : inner;
}

RuleDraft* partAt(RuleDraft& draft, const DraftPath& path)
{
  RuleDraft* part = &draft;
  for (const std::size_t index : path) {
    if (index >= part->parts.size())
      return nullptr;
    part = &part->parts[index];
  }
  return part;
}

void removePart(RuleDraft& draft, const DraftPath& path)
{
  if (path.empty())
    return;
  const DraftPath above(path.begin(), path.end() - 1);
  RuleDraft* group = partAt(draft, above);
  if (!group || path.back() >= group->parts.size())
    return;
  group->parts.erase(group->parts.begin() + static_cast<std::ptrdiff_t>(path.back()));
  if (group->parts.empty())
    removePart(draft, above);
}

void forEachPart(const RuleDraft& draft,
                 const std::function<void(const std::string&, const DraftPath&)>& visit)
{
  DraftPath path;
  visitParts(draft, "", path, visit);
}

DraftPath pathOf(const RuleDraft& draft, const std::string& place)
{
  DraftPath best;
  forEachPart(draft, [&](const std::string& outer, const DraftPath& path) {
    if (isInside(place, outer))
      best = path;
  });
  return best;
}

} // namespace weilu::ui
