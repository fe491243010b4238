// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/badge.h"

#include "core/base/embedded.h"
#include "core/rules/bad_json.h"

#include <nlohmann/json.hpp>

#include <span>

namespace weilu::embedded {
std::span<const Embedded> badges();
}

namespace weilu {

namespace {

using nlohmann::json;

Result<std::string> textAt(const json& object, const char* key, const std::string& where)
{
  const json& value = valueAt(object, key);
  if (!value.is_string() || value.get_ref<const std::string&>().empty())
    return badJson(where + "." + key, value, "text");
  return value.get<std::string>();
}

Result<BadgeTop> topIn(const json& object, const std::string& where)
{
  BadgeTop top;
  const json& kinds = valueAt(object, "kinds");
  if (!kinds.is_array() || kinds.empty() ||
      !std::all_of(kinds.begin(), kinds.end(), [](const json& kind) { return kind.is_string(); }))
    return badJson(where + ".kinds", kinds, "texts");
  top.kinds = kinds.get<std::vector<std::string>>();
  const auto period = textAt(object, "period", where);
  if (!period)
    return tl::unexpected(period.error());
  const auto known = periodNamed(*period);
  if (!known)
    return badJson(where + ".period", *period, "day|week|month|quarter");
  top.period = *known;
  return top;
}

Result<void> readWho(const json& object, const std::string& where, Badge& badge)
{
  if (object.contains("top")) {
    auto top = topIn(object["top"], where + ".top");
    if (!top)
      return tl::unexpected(top.error());
    badge.top = std::move(*top);
    return {};
  }
  auto rule = ruleFromJson(valueAt(object, "rule"));
  if (!rule) {
    Refusal refusal = rule.error();
    for (auto& [key, value] : refusal.details) {
      if (key == "where")
        value = where + "." + (value == "rule" ? value : "rule." + value);
    }
    return tl::unexpected(std::move(refusal));
  }
  badge.rule = std::move(*rule);
  return {};
}

Result<Badge> badgeIn(const json& object, const std::string& where)
{
  if (!object.is_object())
    return badJson(where, object, "object");
  Badge badge;
  const json& label = valueAt(object, "label");
  for (const auto& [into, from, key] :
       {std::tuple(&badge.code, &object, "code"), std::tuple(&badge.icon, &object, "icon"),
        std::tuple(&badge.labelZh, &label, "zh"), std::tuple(&badge.labelEn, &label, "en")}) {
    auto text = textAt(*from, key, from == &label ? where + ".label" : where);
    if (!text)
      return tl::unexpected(text.error());
    *into = std::move(*text);
  }
  if (auto who = readWho(object, where, badge); !who)
    return tl::unexpected(who.error());
  return badge;
}

} // namespace

Result<std::vector<Badge>> badgesFromJson(std::string_view text)
{
  const json all = json::parse(text, nullptr, false);
  if (all.is_discarded())
    return badJson("badges", json(), "json");
  const json& list = valueAt(all, "badges");
  if (!list.is_array())
    return badJson("badges", list, "list");
  std::vector<Badge> badges;
  for (std::size_t i = 0; i < list.size(); ++i) {
    auto badge = badgeIn(list[i], "badges[" + std::to_string(i) + "]");
    if (!badge)
      return tl::unexpected(badge.error());
    badges.push_back(std::move(*badge));
  }
  return badges;
}

const std::vector<Badge>& shippedBadges()
{
  static const std::vector<Badge> badges = [] {
    auto read = badgesFromJson(embedded::badges().front().text);
    if (!read)
      throw Failure("the shipped badges do not read: " + read.error().detail("where"));
    return std::move(*read);
  }();
  return badges;
}

} // namespace weilu
