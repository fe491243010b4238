// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/places.h"

#include <fmt/format.h>

namespace weilu {

namespace {

void visitParts(const Rule& rule, const std::string& place,
                const std::function<void(const std::string&, const Rule&)>& visit)
{
  visit(place, rule);
  for (std::size_t i = 0; i < rule.parts.size(); ++i)
    visitParts(rule.parts[i], placeOfPart(rule, i, place), visit);
}

} // namespace

std::string placeInside(const std::string& place, const std::string& key)
{
  return place.empty() ? key : place + "." + key;
}

std::string placeOfPart(const Rule& group, std::size_t index, const std::string& place)
{
  if (group.kind == Rule::Kind::Not)
    return placeInside(place, "not");
  const char* key = group.kind == Rule::Kind::Any ? "any" : "all";
  return placeInside(place, fmt::format("{}[{}]", key, index));
}

void forEachPart(const Rule& rule, const std::function<void(const std::string&, const Rule&)>& visit)
{
  visitParts(rule, "", visit);
}

} // namespace weilu
