// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/benefit_catalogue.h"

#include "core/base/embedded.h"
#include "core/rules/bad_json.h"

#include <nlohmann/json.hpp>

#include <span>

namespace weilu::embedded {
std::span<const Embedded> benefits();
}

namespace weilu {

namespace {

using nlohmann::json;

Result<void> readTexts(const json& object, const std::string& where, Language language, Benefit& benefit)
{
  const char* tongue = language == Language::Zh ? "zh" : "en";
  for (const auto& [into, key] : {std::pair(&benefit.title, "title"), std::pair(&benefit.value, "value")}) {
    const json& text = valueAt(valueAt(object, key), tongue);
    if (!text.is_string())
      return badJson(where + "." + key + "." + tongue, text, "text");
    *into = text.get<std::string>();
  }
  return {};
}

Result<void> readNumbers(const json& object, const std::string& where, Benefit& benefit)
{
  for (const auto& [into, key] : {std::pair(&benefit.cost, "cost"), std::pair(&benefit.price, "price"),
                                  std::pair(&benefit.stock, "stock")}) {
    const json& number = valueAt(object, key);
    if (number.is_null())
      continue;
    if (!number.is_number_integer() || number.get<std::int64_t>() < 0)
      return badJson(where + "." + key, number, "number");
    *into = number.get<std::int64_t>();
  }
  return {};
}

} // namespace

Result<std::vector<Benefit>> benefitsFromJson(std::string_view text, Language language)
{
  const json all = json::parse(text, nullptr, false);
  if (all.is_discarded())
    return badJson("benefits", json(), "json");
  const json& list = valueAt(all, "benefits");
  if (!list.is_array())
    return badJson("benefits", list, "list");
  std::vector<Benefit> benefits;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const std::string where = "benefits[" + std::to_string(i) + "]";
    Benefit& benefit = benefits.emplace_back();
    const json& kind = valueAt(list[i], "kind");
    const auto known = kind.is_string() ? benefitKindNamed(kind.get_ref<const std::string&>()) : std::nullopt;
    if (!known)
      return badJson(where + ".kind", kind, "perk|discount|campaign|service|gift");
    benefit.kind = *known;
    if (auto texts = readTexts(list[i], where, language, benefit); !texts)
      return tl::unexpected(texts.error());
    if (auto numbers = readNumbers(list[i], where, benefit); !numbers)
      return tl::unexpected(numbers.error());
  }
  return benefits;
}

std::vector<Benefit> starterBenefits(Language language)
{
  auto benefits = benefitsFromJson(embedded::benefits().front().text, language);
  if (!benefits)
    throw Failure("the shipped benefits do not read: " + benefits.error().detail("where"));
  return std::move(*benefits);
}

} // namespace weilu
