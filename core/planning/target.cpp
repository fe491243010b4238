// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/target.h"

#include "core/base/embedded.h"
#include "core/rules/bad_json.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <span>

namespace weilu::embedded {
std::span<const Embedded> targets();
}

namespace weilu {

namespace {

using nlohmann::json;

constexpr double mostGrowth = 10;

struct Shape {
  Indicator indicator;
  std::string_view code;
  IndicatorUnit unit;
};
constexpr std::array shapes{Shape{Indicator::Roster, "roster", IndicatorUnit::Count},
                            Shape{Indicator::NetGrowth, "net-growth", IndicatorUnit::Share},
                            Shape{Indicator::WauShare, "wau-share", IndicatorUnit::Share},
                            Shape{Indicator::Week4Retention, "week-4-retention", IndicatorUnit::Share},
                            Shape{Indicator::Contributors, "contributors", IndicatorUnit::Share},
                            Shape{Indicator::Welcomed, "welcomed", IndicatorUnit::Share},
                            Shape{Indicator::ResponseTime, "response-time", IndicatorUnit::Hours},
                            Shape{Indicator::Participation, "participation", IndicatorUnit::Share},
                            Shape{Indicator::Conversion, "conversion", IndicatorUnit::Share},
                            Shape{Indicator::Renewal, "renewal", IndicatorUnit::Share},
                            Shape{Indicator::Content, "content", IndicatorUnit::PerWeek}};
static_assert(shapes.size() == indicators.size());

Result<Targets> targetsIn(const json& object, const std::string& where)
{
  if (!object.is_object())
    return badJson(where, object, "object");
  Targets targets;
  for (const auto& [key, value] : object.items()) {
    const auto indicator = indicatorNamed(key);
    if (!indicator || !value.is_number() || !checkTarget(*indicator, value.get<double>()))
      return badJson(where + "." + key, value, indicator ? "number" : "indicator");
    targets[*indicator] = value.get<double>();
  }
  return targets;
}

std::map<Stage, Targets> readShipped()
{
  std::map<Stage, Targets> all;
  for (const Embedded& file : embedded::targets()) {
    auto read = targetsFromJson(file.text);
    if (!read)
      throw Failure(std::string(file.name) + ": " + read.error().detail("where"));
    all.merge(*read);
  }
  return all;
}

} // namespace

std::string_view code(Indicator indicator) { return shapes.at(static_cast<std::size_t>(indicator)).code; }

Result<Indicator> indicatorNamed(std::string_view name)
{
  for (const Shape& shape : shapes) {
    if (shape.code == name)
      return shape.indicator;
  }
  return refuse(RefusalCode::BadValue,
                {{"what", "target"}, {"found", std::string(name)}, {"expected", "indicator"}});
}

IndicatorUnit unitOf(Indicator indicator) { return shapes.at(static_cast<std::size_t>(indicator)).unit; }

bool lessIsBetter(Indicator indicator) { return indicator == Indicator::ResponseTime; }

Result<void> checkTarget(Indicator indicator, double value)
{
  const bool growth = indicator == Indicator::NetGrowth;
  const bool share = unitOf(indicator) == IndicatorUnit::Share && !growth;
  const bool good = std::isfinite(value) && value >= (growth ? -1 : 0) && (!share || value <= 1) &&
                    (!growth || value <= mostGrowth);
  if (good)
    return {};
  return refuse(RefusalCode::BadValue, {{"what", "target"},
                                        {"found", std::to_string(value)},
                                        {"expected", growth  ? "growth"
                                                     : share ? "share"
                                                             : "number"}});
}

Result<std::map<Stage, Targets>> targetsFromJson(std::string_view text)
{
  const json object = json::parse(text, nullptr, false);
  if (!object.is_object())
    return badJson("targets", object, "object");
  std::map<Stage, Targets> all;
  for (const auto& [key, value] : object.items()) {
    const auto stage = stageNamed(key);
    if (!stage)
      return badJson(key, value, "stage");
    auto targets = targetsIn(value, key);
    if (!targets)
      return tl::unexpected(targets.error());
    all[*stage] = std::move(*targets);
  }
  return all;
}

const Targets& shippedTargets(Stage stage)
{
  static const std::map<Stage, Targets> all = readShipped();
  return all.at(stage);
}

} // namespace weilu
