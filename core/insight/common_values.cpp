// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/common_values.h"

#include "core/base/text.h"
#include "core/insight/value_classes.h"

namespace weilu {

namespace {

using Counts = std::map<std::string, std::uint64_t>;

constexpr std::string_view custom = "custom:";

Counts countsOf(const MemberStore& members, const std::string& field)
{
  Counts counts;
  const auto add = [&](MemberId, std::string_view value) {
    if (!value.empty())
      ++counts[std::string(value)];
  };
  if (field == "tag") {
    for (const Tag& tag : members.tags())
      counts[tag.name] = members.withTag(tag.id).cardinality();
  } else if (field.starts_with(custom)) {
    members.forEachCustom(folded(field.substr(custom.size())), add);
  }
  for (const auto& [code, column] : textColumns()) {
    if (code == field)
      members.forEachText(column, add);
  }
  return counts;
}

} // namespace

std::vector<std::pair<std::string, std::uint64_t>> commonValues(const MemberStore& members,
                                                                const std::string& field)
{
  const Counts counts = countsOf(members, field);
  std::vector<std::pair<std::string, std::uint64_t>> values(counts.begin(), counts.end());
  std::erase_if(values, [](const auto& value) { return value.second == 0; });
  std::stable_sort(values.begin(), values.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return values;
}

} // namespace weilu
