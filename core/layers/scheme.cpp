// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layers/scheme.h"

#include "core/base/embedded.h"

#include <nlohmann/json.hpp>

namespace weilu::embedded {
std::span<const Embedded> schemes();
}

namespace weilu {

namespace {

using nlohmann::json;

/// Reads one JSON object and remembers the first thing that is wrong, with its place.
class ObjectReader {
public:
  ObjectReader(const json& object, std::string place)
      : m_object(object)
      , m_place(std::move(place))
  {
    if (!object.is_object())
      refuseAt({}, object, "object");
  }

  std::string text(const char* key)
  {
    const json& value = at(key);
    if (value.is_string() && !value.get_ref<const std::string&>().empty())
      return value.get<std::string>();
    refuseAt(key, value, "text");
    return {};
  }

  bool flag(const char* key)
  {
    const json& value = at(key);
    if (!value.is_boolean())
      refuseAt(key, value, "flag");
    return value.is_boolean() && value.get<bool>();
  }

  double number(const char* key, double from, double to, const char* expected)
  {
    const json& value = at(key);
    if (value.is_number() && value.get<double>() >= from && value.get<double>() <= to)
      return value.get<double>();
    refuseAt(key, value, expected);
    return from;
  }

  const json& at(const char* key)
  {
    static const json missing;
    return m_object.is_object() && m_object.contains(key) ? m_object[key] : missing;
  }

  [[nodiscard]] std::string place(const std::string& key) const
  {
    return m_place.empty() ? key : key.empty() ? m_place : m_place + "." + key;
  }

  void refuseAt(const std::string& key, const json& found, const std::string& expected)
  {
    const std::string text = found.dump(-1, ' ', false, json::error_handler_t::replace).substr(0, 80);
    fail({RefusalCode::BadRule, {{"where", place(key)}, {"found", text}, {"expected", expected}}});
  }

  void fail(Refusal refusal)
  {
    if (!m_refusal)
      m_refusal = std::move(refusal);
  }

  [[nodiscard]] const std::optional<Refusal>& refusal() const { return m_refusal; }

private:
  const json& m_object;
  std::string m_place;
  std::optional<Refusal> m_refusal;
};

void readLabel(ObjectReader& reader, std::string& zh, std::string& en)
{
  ObjectReader label(reader.at("label"), reader.place("label"));
  zh = label.text("zh");
  en = label.text("en");
  if (label.refusal())
    reader.fail(*label.refusal());
}

/// A rule inside a scheme says its place from the scheme's root.
Rule readRule(ObjectReader& reader)
{
  auto rule = ruleFromJson(reader.at("rule"));
  if (rule)
    return std::move(*rule);
  Refusal refusal = std::move(rule.error());
  for (auto& [name, value] : refusal.details) {
    if (name == "where")
      value = reader.place(value == "rule" ? "rule" : "rule." + value);
  }
  reader.fail(std::move(refusal));
  return {};
}

Result<Layer> readLayer(const json& object, const std::string& place)
{
  ObjectReader reader(object, place);
  Layer layer;
  layer.code = reader.text("code");
  readLabel(reader, layer.labelZh, layer.labelEn);
  layer.icon = reader.text("icon");
  layer.color = reader.text("color");
  layer.rank = static_cast<int>(reader.number("rank", -1000, 1000, "number"));
  layer.sticky = reader.flag("sticky");
  layer.rule = readRule(reader);
  if (reader.refusal())
    return tl::unexpected(*reader.refusal());
  return layer;
}

json layerToJson(const Layer& layer)
{
  return {{"code", layer.code},        {"label", {{"zh", layer.labelZh}, {"en", layer.labelEn}}},
          {"icon", layer.icon},        {"color", layer.color},
          {"rank", layer.rank},        {"sticky", layer.sticky},
          {"rule", toJson(layer.rule)}};
}

Result<Scheme> readScheme(const json& object)
{
  ObjectReader reader(object, "");
  Scheme scheme;
  scheme.code = reader.text("code");
  readLabel(reader, scheme.labelZh, scheme.labelEn);
  scheme.hysteresis = reader.flag("hysteresis");
  scheme.waitDays = static_cast<int>(reader.number("wait_days", 0, 3660, "days"));
  scheme.keepFactor = reader.number("keep_factor", 0, 1, "share");
  const json& list = reader.at("layers");
  if (!list.is_array() || list.empty())
    reader.refuseAt("layers", list, "layers");
  for (std::size_t i = 0; i < (list.is_array() ? list.size() : 0); ++i) {
    auto layer = readLayer(list[i], fmt::format("layers[{}]", i));
    if (!layer)
      reader.fail(layer.error());
    else
      scheme.layers.push_back(std::move(*layer));
  }
  if (reader.refusal())
    return tl::unexpected(*reader.refusal());
  if (auto checked = check(scheme); !checked)
    return tl::unexpected(checked.error());
  return scheme;
}

} // namespace

const Layer* Scheme::find(std::string_view wanted) const
{
  for (const Layer& layer : layers) {
    if (layer.code == wanted)
      return &layer;
  }
  return nullptr;
}

Result<Scheme> schemeFromJson(std::string_view text)
{
  const json object = json::parse(text, nullptr, false);
  if (object.is_discarded()) {
    return refuse(RefusalCode::BadRule,
                  {{"where", "scheme"}, {"found", std::string(text.substr(0, 80))}, {"expected", "json"}});
  }
  return readScheme(object);
}

std::string toJson(const Scheme& scheme)
{
  json layers = json::array();
  for (const Layer& layer : scheme.layers)
    layers.push_back(layerToJson(layer));
  const json object = {{"code", scheme.code},
                       {"label", {{"zh", scheme.labelZh}, {"en", scheme.labelEn}}},
                       {"hysteresis", scheme.hysteresis},
                       {"wait_days", scheme.waitDays},
                       {"keep_factor", scheme.keepFactor},
                       {"layers", std::move(layers)}};
  return object.dump();
}

std::vector<Scheme> shippedSchemes()
{
  std::vector<Scheme> schemes;
  for (const Embedded& file : embedded::schemes()) {
    auto scheme = schemeFromJson(file.text);
    if (!scheme)
      throw Failure(fmt::format("{}: {} is {}", file.name, scheme.error().detail("where"),
                                scheme.error().detail("found")));
    schemes.push_back(std::move(*scheme));
  }
  return schemes;
}

} // namespace weilu
