// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/levels/level.h"

#include "core/base/embedded.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <span>

namespace weilu::embedded {
std::span<const Embedded> levels();
}

namespace weilu {

namespace {

using nlohmann::json;

Level levelFrom(const json& object)
{
  Level level;
  level.id = {object.at("id").get<std::int64_t>()};
  level.code = object.at("code").get<std::string>();
  level.labelZh = object.at("zh").get<std::string>();
  level.labelEn = object.at("en").get<std::string>();
  level.points = object.at("points").get<std::int64_t>();
  level.activeDays = object.at("active_days").get<int>();
  level.contributions = object.at("contributions").get<int>();
  level.percents = {{{}, object.value("percent", 100)}};
  for (const json& later : object.value("percents", json::array()))
    level.percents.push_back(
        {Date::parse(later.at("starts").get<std::string>()).value(), later.at("percent").get<int>()});
  return level;
}

std::string nameOf(const Level& level) { return level.labelZh.empty() ? level.labelEn : level.labelZh; }

/// One thing that thresholds ask for.
struct Criterion {
  const char* what;
  std::int64_t (*of)(const Level&);
};
constexpr Criterion criteria[] = {
    {"points", [](const Level& level) { return level.points; }},
    {"active_days", [](const Level& level) { return std::int64_t{level.activeDays}; }},
    {"contributions", [](const Level& level) { return std::int64_t{level.contributions}; }},
};

Result<void> bad(const char* what, const std::string& found, const char* expected)
{
  return refuse(RefusalCode::BadValue, {{"what", what}, {"found", found}, {"expected", expected}});
}

Result<void> checkOrder(const Level& level, const Level& below)
{
  const auto disorder = [&](const char* what) {
    return refuse(RefusalCode::ThresholdsOutOfOrder,
                  {{"level", nameOf(level)}, {"other", nameOf(below)}, {"what", what}});
  };
  bool more = false;
  for (const Criterion& criterion : criteria) {
    if (criterion.of(level) < criterion.of(below))
      return disorder(criterion.what);
    more = more || criterion.of(level) > criterion.of(below);
  }
  if (!more)
    return disorder("points");
  return {};
}

Result<void> checkReach(const Level& level, const LadderCeilings& ceilings)
{
  const std::optional<std::int64_t> most[] = {ceilings.points, levelWindow, ceilings.contributions};
  for (std::size_t i = 0; i < std::size(criteria); ++i) {
    if (most[i] && criteria[i].of(level) > *most[i])
      return refuse(RefusalCode::LadderNotClimbable, {{"level", nameOf(level)}, {"what", criteria[i].what}});
  }
  return {};
}

Result<void> checkAlone(const Level& level)
{
  if (nameOf(level).empty())
    return bad("label", "", "text");
  const int percent = level.percents.back().percent;
  if (percent < 1 || percent > 1000)
    return bad("percent", std::to_string(percent), "1..1000");
  return {};
}

} // namespace

int Level::percentOn(Date date) const
{
  int percent = percents.front().percent;
  for (const LevelPercent& each : percents) {
    if (!each.starts || *each.starts <= date)
      percent = each.percent;
  }
  return percent;
}

void Level::setPercent(int percent, Date date)
{
  if (percents.back().percent == percent)
    return;
  std::erase_if(percents, [&](const LevelPercent& each) { return each.starts && *each.starts >= date; });
  percents.push_back({date, percent});
}

Result<void> check(const Ladder& ladder, const LadderCeilings& ceilings)
{
  if (ladder.empty())
    return bad("levels", "0", ">=1");
  for (const Criterion& criterion : criteria) {
    if (criterion.of(ladder.front()) != 0)
      return bad("lowest", std::to_string(criterion.of(ladder.front())), "0");
  }
  for (std::size_t i = 0; i < ladder.size(); ++i) {
    if (auto alone = checkAlone(ladder[i]); !alone)
      return alone;
    if (i == 0)
      continue;
    if (auto order = checkOrder(ladder[i], ladder[i - 1]); !order)
      return order;
    if (auto reach = checkReach(ladder[i], ceilings); !reach)
      return reach;
  }
  return {};
}

std::size_t positionOf(const Ladder& ladder, LevelId level)
{
  const auto found =
      std::find_if(ladder.begin(), ladder.end(), [&](const Level& each) { return each.id == level; });
  return found == ladder.end() ? 0 : static_cast<std::size_t>(found - ladder.begin());
}

Level levelFromJson(std::string_view text)
{
  try {
    return levelFrom(json::parse(text));
  } catch (const json::exception& error) {
    throw Failure(std::string("a stored level does not read: ") + error.what());
  }
}

std::string toJson(const Level& level)
{
  json object{{"id", level.id.value},
              {"code", level.code},
              {"zh", level.labelZh},
              {"en", level.labelEn},
              {"points", level.points},
              {"active_days", level.activeDays},
              {"contributions", level.contributions},
              {"percent", level.percents.front().percent}};
  json later = json::array();
  for (const LevelPercent& percent : level.percents) {
    if (percent.starts)
      later.push_back({{"starts", percent.starts->iso()}, {"percent", percent.percent}});
  }
  object["percents"] = std::move(later);
  return object.dump();
}

const Ladder& shippedLadder()
{
  static const Ladder ladder = [] {
    Ladder read;
    for (const Embedded& file : embedded::levels()) {
      if (file.name != "ladder.json")
        continue;
      for (const json& object : json::parse(file.text))
        read.push_back(levelFrom(object));
    }
    return read;
  }();
  return ladder;
}

} // namespace weilu
