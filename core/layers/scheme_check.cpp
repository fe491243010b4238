// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/scheme.h"

#include <nlohmann/json.hpp>

namespace weilu {

namespace {

tl::unexpected<Refusal> bad(const std::string& place, const std::string& found, const char* expected)
{
  return refuse(RefusalCode::BadRule, {{"where", place}, {"found", found}, {"expected", expected}});
}

/// A rule inside a scheme says its place from the scheme's root.
Result<void> checkRule(const Rule& rule, const std::string& place)
{
  auto checked = check(rule);
  if (checked)
    return checked;
  Refusal refusal = std::move(checked.error());
  for (auto& [name, value] : refusal.details) {
    if (name == "where")
      value = place + "." + value;
  }
  return tl::unexpected(std::move(refusal));
}

Result<void> checkLayer(const Scheme& scheme, std::size_t index)
{
  const Layer& layer = scheme.layers[index];
  const std::string place = fmt::format("layers[{}].", index);
  if (layer.code.empty())
    return bad(place + "code", {}, "text");
  if (layer.labelZh.empty() || layer.labelEn.empty())
    return bad(place + "label", {}, "text");
  for (std::size_t earlier = 0; earlier < index; ++earlier) {
    if (scheme.layers[earlier].code == layer.code)
      return bad(place + "code", layer.code, "unique");
  }
  const bool last = index + 1 == scheme.layers.size(), always = layer.rule.kind == Rule::Kind::Always;
  if (last && !always)
    return refuse(RefusalCode::NoCatchAll, {{"found", scheme.labelZh}, {"found_en", scheme.labelEn}});
  if (!last && always)
    return bad(place + "rule", toJson(layer.rule).dump(), "condition");
  return checkRule(layer.rule, place + "rule");
}

} // namespace

Result<void> check(const Scheme& scheme)
{
  if (scheme.labelZh.empty() || scheme.labelEn.empty())
    return bad("label", {}, "text");
  if (scheme.layers.empty())
    return bad("layers", "[]", "layers");
  if (scheme.layers.size() > maxLayers)
    return refuse(RefusalCode::TooManyLayers,
                  {{"found", std::to_string(scheme.layers.size())}, {"expected", std::to_string(maxLayers)}});
  for (std::size_t i = 0; i < scheme.layers.size(); ++i) {
    if (auto checked = checkLayer(scheme, i); !checked)
      return checked;
  }
  return {};
}

} // namespace weilu
