// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/stage.h"

#include <array>
#include <map>
#include <optional>
#include <string_view>

namespace weilu {

/// What the incubation scorecard looks at (product.md section 6), in its order.
enum class Indicator {
  Roster,
  NetGrowth,
  WauShare,
  Week4Retention,
  Contributors,
  Welcomed,
  ResponseTime,
  Participation,
  Conversion,
  Renewal,
  Content
};
inline constexpr std::array indicators{
    Indicator::Roster,       Indicator::NetGrowth, Indicator::WauShare,     Indicator::Week4Retention,
    Indicator::Contributors, Indicator::Welcomed,  Indicator::ResponseTime, Indicator::Participation,
    Indicator::Conversion,   Indicator::Renewal,   Indicator::Content};

/// "roster", "net-growth", "wau-share", "week-4-retention", "contributors", "welcomed", "response-time",
/// "participation", "conversion", "renewal", "content".
[[nodiscard]] std::string_view code(Indicator indicator);
/// Refuses BadValue (what "target", expected "indicator").
[[nodiscard]] Result<Indicator> indicatorNamed(std::string_view code);

/// How an indicator is counted: people, a share (1 = 100 %), hours, pieces a week.
enum class IndicatorUnit { Count, Share, Hours, PerWeek };
[[nodiscard]] IndicatorUnit unitOf(Indicator indicator);
/// Whether less is better: the target is the most there should be.
[[nodiscard]] bool lessIsBetter(Indicator indicator);

/// What is aimed at in one stage; an indicator that is missing has no target.
using Targets = std::map<Indicator, double>;

/// Whether \p value can be the target of \p indicator: finite, not below 0, a share at most 1; growth is a
/// share from −1 to 10. Refuses BadValue (what "target", expected "share", "growth" or "number").
[[nodiscard]] Result<void> checkTarget(Indicator indicator, double value);

/// The targets of every stage from {"startup": {"roster": 200, …}, …}. Refuses BadRule with the place.
[[nodiscard]] Result<std::map<Stage, Targets>> targetsFromJson(std::string_view json);
/// The targets that ship with the program (resources/targets).
[[nodiscard]] const Targets& shippedTargets(Stage stage);

} // namespace weilu
