// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/own_schemes.h"

#include <array>

namespace weilu {

namespace {

struct Dress {
  const char *icon, *color;
};

constexpr std::array<Dress, 8> dresses = {{
    {"layer-leader", "layerLeader"},
    {"layer-loyal", "layerLoyal"},
    {"layer-active", "layerActive"},
    {"layer-newcomer", "layerNewcomer"},
    {"layer-silent", "layerSilent"},
    {"layer-active", "lifeResurrected"},
    {"layer-loyal", "lifeReturning"},
    {"layer-newcomer", "lifeDormant"},
}};

Layer restLayer()
{
  Layer rest;
  rest.code = "rest";
  rest.labelZh = "其余";
  rest.labelEn = "The rest";
  rest.icon = "layer-none";
  rest.color = "layerNone";
  rest.sticky = false;
  return rest;
}

} // namespace

void dress(Layer& layer, std::size_t index)
{
  const Dress& dress = dresses[index % dresses.size()];
  layer.icon = dress.icon;
  layer.color = dress.color;
}

std::string freeCode(std::string_view stem, std::span<const std::string> taken)
{
  for (int number = 1;; ++number) {
    std::string code = fmt::format("{}{}", stem, number);
    if (std::find(taken.begin(), taken.end(), code) == taken.end())
      return code;
  }
}

Result<Scheme> schemeOf(const std::string& field, std::span<const std::string> values,
                        const std::string& label)
{
  Scheme scheme;
  scheme.code = "own";
  scheme.labelZh = scheme.labelEn = label;
  scheme.hysteresis = false;
  for (std::size_t i = 0; i < values.size(); ++i) {
    Layer layer;
    layer.code = fmt::format("layer{}", i + 1);
    layer.labelZh = layer.labelEn = values[i];
    layer.rank = static_cast<int>(values.size() - i);
    layer.sticky = false;
    layer.rule = Rule::when({field, 0, Operator::Equals, values[i]});
    dress(layer, i);
    scheme.layers.push_back(std::move(layer));
  }
  if (!values.empty())
    scheme.layers.push_back(restLayer());
  if (auto checked = check(scheme); !checked)
    return tl::unexpected(checked.error());
  return scheme;
}

} // namespace weilu
